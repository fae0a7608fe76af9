# Räkningens rader, en mening om hur varje tal blir till.

## Uppgifter om kommunen
given = Som reformen anger.
assumed = Antaget, eftersom ingen källa avgör det.
parameter = Daterad parameter med angiven källa.
price-factor = Prisutveckling 2016–2024 enligt konsumentprisindex med fast ränta.
data = Publicerad uppgift om kommunen.
own-tax-rate = Kommunens egen skattesats, som publicerad.
equalisation-rate = Länets sats i inkomstutjämningen, som andel.

## Bidrag och finansiering
pot = Potten: det belopp som staten fördelar på ett år.
base = Grundbelopp: samma summa till varje kommun som omfattas.
base-by-band = Grundbelopp efter befolkningsband: bandets belopp, eller grundbeloppet gånger bandets faktor.
rate-given = Belopp per enhet av nyckeln, som reformen anger det.
rate-from-pot = Belopp per enhet av nyckeln: så stort att summan av alla belopp blir potten.
rate-smaller = Belopp per enhet av nyckeln: det minsta av reformens belopp och det som potten räcker till.
share = Andel: belopp per enhet gånger nyckel gånger index.
floor = Golv: ingen kommun som omfattas får mindre.
cap = Tak: ingen kommun får mer.
allocated = Fördelat belopp: grundbelopp plus andel, inte under golvet och inte över taket.
line-per-inhabitant = Gräns: kronor per invånare gånger folkmängd. Bara kostnader däröver ersätts.
line-own-average = Gräns: kommunens eget genomsnitt tidigare år. Bara kostnader däröver ersätts.
reimbursable = Kostnad som kan ersättas: ersatt andel gånger det av kostnaden som ligger över gränsen.
rounded-down = Avrundat nedåt, som förordningen säger.
rounded-nearest = Avrundat till närmaste belopp, som förordningen säger.
rounded-up = Avrundat uppåt, som förordningen säger.
grant = Bidraget: fördelat belopp, efter avrundning om förordningen anger sådan.
grant-within-frame = Bidraget: den kostnad som kan ersättas, men högst kommunens ram.
grant-reimbursed = Bidraget: den kostnad som kan ersättas.
municipal-share = Kommunens del av bidraget: bidraget gånger den andel som inte går till fristående huvudmän.
co-financing-requested = Egen finansiering: egen andel gånger bidraget. Visas bredvid nettot.
co-financing-total_cost = Egen finansiering: bidraget gånger egen andel delat med statens andel. Visas bredvid nettot.
waiting-cost = Kostnad för att vänta: bidraget gånger årsräntan gånger väntan i månader delat med tolv. Visas bredvid nettot.
net-if-applied = Netto om kommunen söker: bidraget minus administrationen.
cost-of-applying = Kostnad för att söka: summan av de steg som görs före beslutet.
award-from-pot = Väntat belopp till den som beviljas: potten delad med antalet som beviljas.
break-even-chance = Chans där det går jämnt ut att söka: kostnaden för att söka delad med det väntade beloppet minus arbetet efter beslutet.
net-where-it-pays = Netto: det som blir kvar om kommunen söker, noll om den då förlorar och därför avstår.
rate-among-takers = Belopp per enhet när det som andra avstår från fördelas på dem som söker.
grant-taken = Bidraget till den som söker, med sin del av det som andra avstår från; noll för den som avstår.
net-of-takers = Netto: bidraget till den som söker minus administrationen; noll för den som avstår.
net = Netto: bidraget minus administrationen.

## Administration
step-times = Gånger per år.
step-hours-each = Timmar per gång, enligt reformens uppskattning.
hourly-cost-given = Timkostnad, som reformen anger den.
hourly-cost-assumed = Timkostnad, antagen eftersom reformen inte anger någon.
hourly-cost-from-wage = Timkostnad: månadslön gånger tolv, plus arbetsgivaravgifter, plus påslag, delat med årets arbetade timmar.
step-external = Köpta tjänster per gång, som reformen anger.
step-hours = Timmar per år: timmar per gång gånger antal gånger, och gånger antal enheter eller beslut där sådana anges.
step-cost = Stegets kostnad: timmar per år gånger timkostnad, plus köpta tjänster gånger antal gånger.
hours = Arbetstid: summan av stegens timmar.
administration = Administration: summan av stegens kostnader.
equalisation-already-pays = Utjämningens tillägg för administration: kronor per invånare i 2016 års priser, gånger prisutvecklingen till 2024, gånger folkmängd. Visas bredvid.

## Uppgifter för kommunen och avgifter
fixed-cost = Fast kostnad per år, lika för varje kommun som omfattas.
cost-per-unit = Kostnad efter volym: kronor per enhet gånger antal enheter.
cost-per-km2 = Kostnad efter yta: kronor per kvadratkilometer gånger landareal.
posts-whole = Tjänster: behovet avrundat uppåt till hela tjänster, gånger kostnaden för en tjänst.
posts-shared = Tjänster: den del av en tjänst som behövs, gånger kostnaden för en tjänst, eftersom den kan delas.
task-cost = Uppgiftens kostnad: summan av fast kostnad, volym, yta och tjänster.
funding = Finansiering: det belopp som staten betalar för uppgiften.
funding-none = Finansiering: ingen, så staten betalar 0 kronor.
net-of-duty = Netto: finansieringen minus uppgiftens kostnad minus administrationen.
one-off = Engångskostnad vid starten. Visas bredvid den årliga kostnaden.
yearly-fee = Avgift per år: fast avgift plus kronor per invånare gånger folkmängd.
entry-fee = Avgift för att ansluta sig. Betalas en gång och visas bredvid.
net-of-fee = Netto: årets avgift och administration, som kommunen betalar.

## Sanktioner
scale-none = Beloppet är detsamma för alla.
scale-reference = Folkmängd där avgiften är lika med beloppet.
scale-exponent = Exponent: 0 ger samma avgift för alla, 1 följer antalet invånare.
scale-power = Avgift efter folkmängd: beloppet gånger folkmängden delad med utgångsvärdet, upphöjt till exponenten.
scale-inhabitants = Avgift per invånare gånger folkmängd.
scale-bands = Avgift efter befolkningsband: bandets belopp, eller beloppet gånger bandets faktor.
scale-employees = Avgift efter anställda: lägsta beloppet plus lika mycket för varje anställd efter den första, avrundat nedåt; högsta beloppet från taket.
scale-revenue = Avgift efter intäkter: andelen gånger skatteintäkter och generella bidrag per invånare gånger folkmängd.
scale-contract = Avgift efter avtal: andelen gånger avtalets värde.
scale-gain = Avgift efter vinning: besparingen per period gånger antalet perioder, plus påslag.
fee-floor = Avgiften är minst skalans golv.
fee-cap = Avgiften är högst skalans tak.
fee-count = Antal dagar eller överträdelser i ett beslut.
fee = Avgift per beslut, som kommunen betalar.
fee-maximum = Avgift per beslut, räknad på det högsta beloppet.
fee-minimum = Lägsta avgift per beslut.
decisions = Väntat antal beslut per år i kommunen.
expected-fee = Väntad avgift per år: avgift per beslut gånger väntat antal beslut.

## Skatteunderlag
tax-base-given = Ändrat skatteunderlag, som det anges för kommunen.
tax-base-shared = Ändrat skatteunderlag: hela ändringen gånger kommunens andel av nyckeln.
revenue-given = Intäkt utanför skatteunderlaget, som den anges för kommunen.
revenue-shared = Intäkt utanför skatteunderlaget: hela beloppet gånger kommunens andel av nyckeln.
revenue-gross = Intäkten, före utjämning.
kept-whole = Räknas inte med i inkomstutjämningen, så allt behålls.
own-tax-base = Kommunens skatteunderlag per invånare, som publicerat. Jämfört med 115 % av medelvärdet säger det om kommunen får bidrag eller betalar avgift.
equalisation-rate-of-county = Länets skattesats i inkomstutjämningen: 2 § för den som får bidrag, 3 § för den som betalar avgift.
tax-base-gross = Ändrat skatteunderlag gånger egen skattesats.
tax-base-taken = Vad inkomstutjämningen tar av den egna ändringen: ändrat skatteunderlag gånger länets skattesats.
tax-base-kept = Skatteintäkten minus vad utjämningen tar.
tax-base-returned = Vad allas ändring ger tillbaka: medelskattekraftens ändring gånger 115 % och länets skattesats, minus kommunens del av regleringsposten.
tax-base-net = Behålls av den egna ändringen plus vad som kommer tillbaka, två år senare.
