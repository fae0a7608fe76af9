### Omarbetningar, sanktionsskalor och jämförelser.

title = Omarbetningar: { $title }
goal-finding-gone = Mål: varje omarbetning ska få bort de allvarligaste av de anmärkningar som den är till för, och inget fel får finnas kvar i det den ändrar
goal-share = Mål: { $share } av kommunerna ska vinna
goal-corners = Mål: varje hörn av landet ska vinna
keep-pot = Statens kostnad får inte öka.
nothing-to-mend = Det finns inget att arbeta om: åtgärderna har varken fel eller varningar.
none-reaches = Ingen omarbetning når målet. Den närmaste står först.
none-found = Ingen omarbetning hittades.
ranked = Ordnade efter: når målet, nya fel, fel som återstår, pris för staten, varningar som återstår, pris för kommunerna, jämna avgifter, invånare i kommuner som förlorar, antal ändringar. ◆ står vid dem som ingen annan slår i allt.
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
name-regard_to_economy = Vite enligt lagen, med hänsyn till kommunens ekonomi
name-drop_report = De minsta kommunerna slipper ansökan och redovisning
name-every_measure = Den bästa ändringen av varje åtgärd

parameter-smallest = minsta belopp med samma verkan { $value }
parameter-no-less = inget lägre belopp har samma verkan
parameter-chosen = { $value }
parameter-limit = under { $value }
parameter-municipalities = för { $value }
parameter-steps = arbetsmoment som faller bort { $value }
parameter-per_inhabitant = { $value }
parameter-bands = { $value } steg
parameter-exponent = exponent { $value }
parameter-amount = { $value }
parameter-reference = vid { $value }
parameter-share = andel { $value }
parameter-ceiling = högsta beloppet vid { $value } anställda
parameter-factor = kvar av arbetet { $value }
parameter-times = en gång i stället för { $value }
parameter-cap = högst { $value }
parameter-floor = lägst { $value }
parameter-pot = { $value } i allt
parameter-group = grupper om { $value } kommuner
parameter-distance_km = oftast högst { $value } fågelvägen mellan dem
parameter-posts = tjänster som behövs { $value }

change-base_amount = Varje kommun får ett grundbelopp om { $chosen }. Resten av samma summa fördelas som i förslaget.
change-base_amount-bands = Bidraget blir { $bands }. Summan är densamma.
change-base_amount_extra = Varje kommun får ett grundbelopp om { $chosen } utöver det som förslaget fördelar.
change-floor = Ingen kommun som får bidraget får mindre än { $chosen }.
change-larger_pot = Ramen höjs till { $chosen }.
change-automatic_payment = Pengarna betalas ut utan ansökan och rekvisition.
change-pooled_grant = Kommuner med färre än { $limit } får sin del som generellt bidrag, utan ansökan och redovisning. Det är { $municipalities }.
change-lower_co_financing = Den egna finansieringen halveras där skatteunderlaget är mindre än { $limit }. Det är { $municipalities }.
change-fewer_reports = Redovisningen lämnas { $times ->
    [2] hälften
    [3] en tredjedel
   *[other] en fjärdedel
} så ofta.
change-differentiated_reporting = Kommuner med färre än { $limit } gör { $factor } av arbetet med redovisningen. Det är { $municipalities }.
change-drop_report = Kommuner med färre än { $limit } slipper ansökan, rekvisition och redovisning. Det är { $municipalities }.
change-shared_fulfilment = { $municipalities } med färre än { $limit } gör arbetet tillsammans, i grupper om { $group }. I varje grupp är det högst { $distance_km } fågelvägen mellan kommunerna. Övriga gör arbetet själva.
change-per_capita_scale = { $what } är { $per_inhabitant }, lägst { $floor } och högst { $cap }.
change-population_bands = { $what } beror på folkmängden: { $bands }.
change-power_scale = { $what } är { $amount } vid { $reference } och växer långsammare än folkmängden (upphöjt till { $exponent }), lägst { $floor } och högst { $cap }.
change-revenue_share = { $what } är { $share } av kommunens skatter och generella bidrag, lägst { $floor } och högst { $cap }.
change-net_cost_share = { $what } är { $share } av kommunens nettokostnad, lägst { $floor } och högst { $cap }.
change-employee_scale = { $what } stiger med antalet anställda från { $floor } till { $cap } vid { $ceiling } anställda.
change-regard_to_economy = Beloppet bestäms i varje fall med hänsyn till vad som är känt om kommunens ekonomi, enligt 3 § lagen (1985:206) om viten.
change-funding_key_with_base = Staten betalar { $pot }: { $chosen } till varje kommun och det som är kvar efter { $by }.
change-funding_base = Staten betalar { $pot }: { $chosen } till varje kommun som uppgiften gäller.
change-funding_key = Staten betalar { $pot }, fördelat efter { $by }.
change-shared_posts = { $municipalities } delar på tjänster, i grupper om { $group } och med högst { $distance_km } fågelvägen mellan kommunerna i en grupp. De betalar var och en för { $posts }. Övriga anställer själva.
change-in-measure = { $measure }: { $sentence }
change-amount = Beloppet
change-ceiling = Det högsta beloppet
change-band-below = under { $limit } { $amount }
change-band-last = övriga { $amount }

file-title = { $title } – omarbetad: { $name }
file-summary = Omarbetning av förslaget ”{ $title }”. { $changes } I övrigt är det som förslaget.
assumed-sharing-is-free = Att kommuner arbetar tillsammans kostar inget i sig, och fågelvägen mellan dem får vara högst en viss längd. Båda är antaganden.

price = Pris mot förslaget{ $basis ->
    [one_decision_each] { " " }om varje kommun får ett beslut
   *[year] { " " }per år
}: { $state }, { $municipalities }.
price-state-same = staten betalar lika mycket
price-state-more = staten betalar { $kr } mer ({ $per_head })
price-state-less = staten betalar { $kr } mindre ({ $per_head })
price-fees-more = staten får { $kr } mer i avgifter ({ $per_head })
price-fees-less = staten får { $kr } mindre i avgifter ({ $per_head })
price-municipalities-same = kommunerna tillsammans varken vinner eller förlorar
price-municipalities-gain = kommunerna tjänar { $kr } ({ $per_head })
price-municipalities-lose = kommunerna förlorar { $kr } ({ $per_head })
too-mild = Avgifterna skulle bli { $after } i stället för { $before }: mindre än förslaget delat med { $times }, och därmed ett annat förslag. Gränsen är ett antagande.
too-dear = Det skulle kosta { $after } i stället för { $before }: mer än { $times } gånger förslaget, och därmed ett annat förslag. Gränsen är ett antagande.
outcome-after-clear = Utfall efter ändringen: utan anmärkning.
outcome-after-note = Utfall efter ändringen: notiser, inga fel eller varningar.
outcome-after-warning = Utfall efter ändringen: varningar, inga fel.
outcome-after-error = Utfall efter ändringen: fel återstår.
outcome-after-not_evaluated = Utfall efter ändringen: går inte att avgöra.
combinations-tried = Där ingen enskild ändring räckte prövades { $count ->
    [one] en kombination
   *[other] { $count } kombinationer
} av ändringar.
searching = Prövar åtgärd { $done } av { $of } …

by-measures = { $title } ({ $count } åtgärder)
only-notes = { $count ->
    [one] notisen
   *[other] notiserna
} { $rules }
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
sum-too-small = Summan räcker inte till ett grundbelopp som är värt namnet.
smallest-cannot-be-covered = Inget grundbelopp inom samma summa täcker kostnaden i { $name }, den minsta kommun som berörs. Det skulle fattas { $kr } där.
nobody-near = Inga berörda kommuner ligger tillräckligt nära varandra.
work-differs = Arbetet är redan olika för olika kommuner.
vite-act-applies = 3 § lagen (1985:206) om viten gäller redan: beloppet bestäms med hänsyn till kommunens ekonomi.
competitive = Vem som får bidraget går inte att räkna ut när ansökningarna rangordnas.
no-pot = Åtgärden har ingen ram att fördela.
pot-is-kept = Statens kostnad får inte öka.
base-inside-pot = Grundbeloppet ligger redan i ramen.

pays-costs = Bidraget ersätter kostnader, så ett fast belopp passar inte in.
outcome-unknown = Bidraget söks i konkurrens. Vem som får pengar går inte att räkna ut, så beloppen kan inte prövas.
already-automatic = Bidraget betalas redan ut automatiskt.
already-general = Bidraget är redan generellt.
no-co-financing = Bidraget kräver ingen egen finansiering.
nobody-to-tell-apart = Det finns ingen gräns som skiljer kommunerna åt.
cannot-be-computed = Det går inte att räkna på.
sum-cannot-be-kept = Summan går inte att behålla inom golvet och taket.
no-room-above-floor = Avgiften är redan den lägsta eller högsta möjliga.
no-reports = Åtgärden kräver ingen redovisning.
no-burden-steps = Åtgärden har inga arbetsmoment.
task-removed = Uppgiften tas bort. Hur pengarna då dras in söks inte här.
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
