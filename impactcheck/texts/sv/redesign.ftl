### Omarbetningar, sanktionsskalor och jämförelser.

title = Omarbetningar: { $title }
goal-finding-gone = Mål: varje omarbetning ska få bort de allvarligaste av de anmärkningar som den är till för
goal-share = Mål: { $share } av kommunerna ska vinna
goal-corners = Mål: varje hörn av landet ska vinna
keep-pot = Statens kostnad får inte öka.
nothing-to-mend = Det finns inget att arbeta om: förslaget når redan målet.
none-reaches = Ingen omarbetning når målet. Den närmaste står först.
none-found = Ingen omarbetning hittades.
ranked = Ordnade efter: når målet, nya fel, fel och varningar som återstår, statens kostnad, jämna avgifter, invånare i kommuner som förlorar, antal ändringar. ◆ står vid dem som ingen annan slår i allt.
reaches = ✔ når målet
reaches-not = ✖ når inte målet
heading-not-found = Prövat utan resultat
heading-frontier = Jämnhet mot avskräckning
heading-draft = Utkast till författningstext
next-save = Spara den första som reformfil:
next-check = Pröva den på nytt:

name-base_amount = Grundbelopp till varje kommun inom samma ram
name-base_amount_extra = Grundbelopp till varje kommun utöver ramen
name-floor = Lägsta belopp per kommun
name-larger_pot = Större ram
name-automatic_payment = Automatisk utbetalning i stället för ansökan
name-pooled_grant = Samlat bidrag till små kommuner
name-lower_co_financing = Lägre egen finansiering där skatteunderlaget är svagt
name-fewer_reports = Färre redovisningar
name-differentiated_reporting = Enklare redovisning för små förvaltningar
name-shared_fulfilment = Kommuner får dela på uppgiften
name-per_capita_scale = Belopp per invånare med golv och tak
name-population_bands = Belopp i steg efter folkmängd
name-power_scale = Belopp som växer långsammare än folkmängden
name-revenue_share = Andel av skatter och generella bidrag
name-employee_scale = Belopp efter antalet anställda
name-funding_key_with_base = Finansiering med ett grundbelopp till varje kommun
name-shared_posts = Tjänster som kommuner får dela

parameter-smallest = minsta belopp med samma verkan { $value }
parameter-no-less = inget lägre belopp har samma verkan
parameter-chosen = { $value }
parameter-limit = under { $value }
parameter-municipalities = det är { $value }
parameter-steps = arbetsmoment som faller bort { $value }
parameter-per_inhabitant = { $value }
parameter-bands = { $value } steg
parameter-exponent = exponent { $value }
parameter-amount = { $value }
parameter-reference = vid { $value }
parameter-share = andel { $value }
parameter-ceiling = högsta beloppet vid { $value } anställda
parameter-factor = kvar av arbetet { $value }
parameter-group = grupper om { $value } kommuner
parameter-distance_km = oftast högst { $value } fågelvägen mellan dem
parameter-posts = tjänster som behövs { $value }

changed = { $path }: { $old } → { $new }
absent = (saknas)
gone = Borta: { $findings }
residual = Kvarstår: { $findings }
residual-none = Kvarstår: inget
errors-remain = Obs! Fel som återstår i åtgärden: { $count }.
new = Nytt: { $findings }
new-errors = Obs! Ändringen ger fel som inte fanns: { $count }.
state-paid = Staten betalar { $after } i stället för { $before }.
state-paid-same = Staten betalar { $after }, lika mycket som i förslaget.
state-paid-little-more = Staten betalar { $after }, { $difference } mer än i förslaget.
state-paid-little-less = Staten betalar { $after }, { $difference } mindre än i förslaget.
state-fees-per_year = Staten får { $after } om året i avgifter i stället för { $before }.
state-fees-one_decision_each = Ett beslut i varje kommun ger { $after } i stället för { $before }.
sides = Jämfört med förslaget: { $winners } vinner ({ $winning } invånare), { $losers } förlorar ({ $losing } invånare).
sides-none = Jämfört med förslaget: ingen vinner eller förlorar mer än 50 öre per invånare.
largest-loss = Störst förlust per invånare: { $name }, { $per_head } ({ $kr }).
evenness = Ojämnhet { $after } (förslaget { $before }). Lägsta avskräckning { $lowest } av mediankommunens i förslaget.

not-found = { $name }: { $reason }
no-pot = Åtgärden har ingen ram att fördela.
pot-is-kept = Statens kostnad får inte öka.
base-inside-pot = Grundbeloppet ligger redan i ramen.
amounts-in-bands = Beloppen står redan i steg efter folkmängd.
pays-costs = Bidraget ersätter kostnader, så ett fast belopp passar inte in.
outcome-unknown = Bidraget söks i konkurrens. Vem som får pengar går inte att räkna ut, så beloppen kan inte prövas.
already-automatic = Bidraget betalas redan ut automatiskt.
already-general = Bidraget är redan generellt.
no-co-financing = Bidraget kräver ingen egen finansiering.
nobody-to-tell-apart = Det finns ingen gräns som skiljer kommunerna åt.
cannot-be-computed = Det går inte att räkna på.
sum-cannot-be-kept = Summan går inte att behålla inom golvet och taket.
needs-an-anchor = Skalan utgår från vad en viss kommun betalar, inte från en oförändrad summa.
no-room-above-floor = Avgiften är redan den lägsta eller högsta möjliga.
no-reports = Åtgärden kräver ingen redovisning.
no-burden-steps = Åtgärden har inga arbetsmoment.
no-funding = Uppgiften har ingen finansiering att fördela.
no-posts = Uppgiften kräver inga tjänster som kan delas.

column-exponent = Exponent
column-unevenness = Ojämnhet
column-deterrence = Lägsta avskräckning
column-smallest = Minsta avgift
column-largest = Högsta avgift
column-sum = Summa
column-municipality = Kommun
column-population = Invånare
column-proposal = Förslaget
frontier-note = Exponent 0 är samma summa för alla, 1 är lika mycket per invånare. Ojämnhet 0 är lika tungt överallt. Avskräckning är avgiften som andel av nettokostnaden, jämförd med mediankommunens i förslaget. × står vid dem som en annan slår i båda.

draft-mark = UTKAST. Formen är { $form }. { $basis }.
draft-precedents = Förebilder: { $list }.

sanction-title = { $amount }: vad beloppet betyder i landet
sanction-anchor = Skalorna utgår från { $amount } i { $name }.
sanction-anchor-median = Skalorna utgår från { $amount } i en kommun med medianens folkmängd.
sanction-anchor-neutral = Skalorna ger samma summa som nu om varje kommun får ett beslut.
sanction-table-heading = Kronor per beslut
sanction-per-head-heading = Kronor per invånare, folkmängd 31 december { $year }
sanction-limits = Golv { $floor } och tak { $cap } är antaganden efter cybersäkerhetslagen.
sanction-times = Per invånare betalar { $small } { $times } mer än { $large }.
column-same = Lika för alla
short-per_capita_scale = Per invånare
short-population_bands = Steg
short-power_scale = Potens
short-revenue_share = Intäkter
short-employee_scale = Anställda
row-small = { $name } (minst)
row-median = { $name } (median)
row-large = { $name } (stor)
row-stockholm = { $name }
row-reference = { $name } (vald)

compare-title = Jämförelse: { $before } → { $after }
compare-basis = Obs! De två har räknats med olika folkmängdsår, regler eller underlag.
compare-findings = Fel { $errors_before } → { $errors_after }, varningar { $warnings_before } → { $warnings_after }
compare-sides = Med den andra vinner { $winners } ({ $winning } invånare) och { $losers } förlorar ({ $losing } invånare).
compare-sides-none = Ingen vinner eller förlorar mer än 50 öre per invånare på den andra.
compare-gains = Vinner mest på den andra: { $name }, { $kr } ({ $per_head }).
compare-loses = Förlorar mest på den andra: { $name }, { $kr } ({ $per_head }).
compare-same = Båda ger samma kronor i varje kommun.
heading-municipalities = De tio kommuner som påverkas mest, kronor
column-before = Före
column-after = Efter
column-difference = Skillnad

remedy-heading = { $stands ->
    [in_force] Så klarar bestämmelserna prövningen
   *[proposal] Så klarar förslaget prövningen
}
remedy-helps = En ändring som hjälper
remedy-left-clear = inga fel eller varningar kvar i åtgärderna.
remedy-left-note = inga fel eller varningar kvar i åtgärderna.
remedy-left-warning = inga fel kvar i åtgärderna, men varningar.
remedy-left-error = { $errors } fel kvar i åtgärderna.
remedy-elsewhere = Underlaget har { $errors_number ->
    [one] ett fel
   *[other] { $errors } fel
} som ändringen inte rör.
