### Orden för varje slags åtgärd. Ett nytt slag får ett avsnitt här; andra rum slår upp här det de saknar.

## grant
kind-grant = bidrag
kind-grant-plural = bidrag
kind-grant-heading = Statsbidrag
about-grant = Ett statsbidrag till kommunerna.
name-grant = bidrag
title-grant = Ett bidrag
grant-targeted = Om bidraget är riktat (true) eller generellt (false).
grant-procedure = Hur kommunen får pengarna: automatic, requisition (rekvisition), application (ansökan) eller competitive (konkurrens).
grant-window = När ansökan är öppen.
grant-recipients = municipalities, eller all_organisers om även fristående huvudmän delar på ramen.
grant-municipal_share = Kommunernas del av pengarna när fristående huvudmän är med.
grant-co_financing = Kommunens egen del: av det sökta beloppet (requested) eller av hela kostnaden (total_cost).
grant-reimburses = Om bidraget bara ersätter kostnader över en gräns: kronor per invånare, eller kommunens eget genomsnitt.
grant-payment_delay_months = Hur många månader kommunen väntar på pengarna.
grant-years = Första och sista året. 2026– är utan slut.
grant-indexed = Om beloppet räknas upp med priserna.
grant-profile = Om ett generellt bidrag viktas: none, socioeconomic eller structural.
grant-grounds = Vilka av principerna för riktade bidrag som det vilar på: identifiable_cost, uneven_cost, efficiency, temporary.
grant-pools = Bidrag som det här ersätter.

## burden
kind-burden = administration
kind-burden-plural = administration
kind-burden-heading = Administration
about-burden = Administration som kommunerna åläggs, utan pengar.
name-burden = administration
title-burden = Ett krav på redovisning
burden-decisions_per_year = En kolumn med antalet beslut: stegen räknas då per beslut.

## duty
kind-duty = uppgift
kind-duty-plural = uppgifter
kind-duty-heading = Ny uppgift
about-duty = En uppgift som kommunerna måste utföra, och pengarna som följer med.
name-duty = uppgift
title-duty = En ny uppgift
duty-fixed = Kostnad per år som är lika för alla kommuner.
duty-per_unit = Kostnad per år för varje enhet av en nyckel.
duty-per_km2 = Kostnad per år för varje kvadratkilometer.
duty-posts = Tjänster som behövs: hela, om de inte kan delas mellan kommuner (shareable).
duty-one_off = Engångskostnad. Visas bredvid årets kostnad.
duty-burden = Administration, steg för steg som i en åtgärd av slaget burden.
duty-funding = Pengarna som följer med: fördelas på samma sätt som ett bidrag. Utan funding är uppgiften ofinansierad.

## sanction
kind-sanction = sanktion
kind-sanction-plural = sanktioner
kind-sanction-heading = Sanktion
about-sanction = En sanktion: vad kommunen betalar när den inte följer reglerna.
name-sanction = avgift
title-sanction = En sanktionsavgift
sanction-amount = Ett belopp, lika för alla.
sanction-minimum = Lägsta belopp i ett spann.
sanction-maximum = Högsta belopp i ett spann. Förslaget bedöms efter det.
sanction-scale = Eller en skala efter kommunens storlek. Här: kronor per invånare.
population_scale = Skala efter folkmängd: amount × (folkmängd ÷ reference) upphöjt till exponent. Kräver amount.
band_scale = Skala i steg efter folkmängd.
employee_scale = Skala efter antal anställda, från minimum till maximum. Kräver båda.
revenue_scale = Skala efter kommunens intäkter.
contract_scale = Skala efter ett avtals värde.
gain_scale = Skala efter vad överträdelsen sparade, med påslag.
sanction-per = Vad beloppet avser: decision (beslut), day (dag) eller violation (överträdelse).
sanction-count = Antal dagar eller överträdelser.
sanction-per_year = Väntat antal beslut per år i en kommun. Okänt: sanktionen hålls utanför alla summor.
frequency = Eller per 100 000 invånare.
sanction-criteria = Hur beloppet bestäms inom spannet.
sanction-conditional = Om det är ett vite.
sanction-departs_from_vite_act = Om förslaget avviker från 3 § lagen om viten. Utelämnat gäller lagen, och vitet sätts efter kommunens ekonomi.
sanction-regard_to_economy = Om lagen låter kommunens ekonomi spela in.
sanction-called = Vad lagen kallar beloppet, om det inte är ett vite: sanction_fee (sanktionsavgift), special_fee (särskild avgift), procurement_fee (upphandlingsskadeavgift) eller environmental_fee (miljösanktionsavgift).
sanction-individual_assessment = Om beloppet måste bestämmas i varje fall. Utelämnat: ja för det som följer av EU-rätten och för viten.
sanction-protects = Vilken verksamhets budget som får betala.
sanction-eu_based = Om sanktionen följer av EU-rätten.
sanction-statutory_maximum = Lagens högsta belopp.

## fee
kind-fee = avgift
kind-fee-plural = avgifter
kind-fee-heading = Avgift
about-fee = En avgift som kommunen betalar för att vara med i något nationellt.
name-fee = systemavgift
title-fee = En avgift för ett nationellt system
fee-entry = Engångsavgift för att komma med. Visas bredvid årets avgift.
fee-fixed = Avgift per år som är lika för alla.
fee-per_inhabitant = Avgift per år och invånare.
fee-voluntary = Om det är frivilligt att vara med.
fee-burden = Administration, steg för steg som i en åtgärd av slaget burden.

## tax_base
kind-tax_base = skatteunderlag
kind-tax_base-plural = skatteunderlag
kind-tax_base-heading = Ändrat skatteunderlag
about-tax_base = En ändring av kommunernas skatteunderlag.
name-tax_base = skatteunderlag
title-tax_base = Ett ändrat skatteunderlag
tax_base-direction = Om underlaget ökar (increase) eller minskar (decrease).
tax_base-total = Ändringen av skatteunderlaget i hela landet, i kronor.
tax_base-given_in = Om kronorna är underlag (base) eller en intäkt utanför skatteunderlaget (revenue), till exempel del av en fastighetsskatt.
tax_base-equalised = Om inkomstutjämningen räknar med pengarna. Måste anges för en intäkt utanför skatteunderlaget; false: kommunen behåller allt.
tax_base-key = Hur ändringen fördelas. Utan total är nyckelns egna värden kronor.
tax_base-equalisation_rate = Länets skattesats i inkomstutjämningen som andel, per kommun i en egen fil. Utan den gäller satserna i 2–3 §§ förordningen (2004:881) om kommunalekonomisk utjämning.
