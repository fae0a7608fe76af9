# Det som en bedömning säger i ord. Tal vars namn slutar på en enhet kommer med sin enhet.
conclusion-uneven = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} slår oproportionerligt mot { $kinds } kommuner.
conclusion-uneven-some = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} slår oproportionerligt mot en del { $kinds } kommuner.
conclusion-uneven-groups = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} slår oproportionerligt mot vissa kommungrupper: { $kinds }.
conclusion-everywhere = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} drabbar kommuner av alla slag.
conclusion-some = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} drabbar kommuner av olika slag.
conclusion-findings = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} har brister i utformningen.
conclusion-not-settled = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} kan inte bedömas ännu: regeln { $rule }, som avgör saken, kunde inte prövas. Vad som saknas står under det som inte har prövats.
conclusion-notes = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} klarar prövningen, med påpekanden.
conclusion-clear = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} klarar prövningen utan anmärkning.
conclusion-notes-chosen = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} klarar de regler som valts, med påpekanden.
conclusion-clear-chosen = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
} klarar de regler som valts.

assumed-taken-where-it-pays = Bidrag och administration visas som om alla som har rätt till bidraget söker det. Den kommun som då förlorar väntas avstå, och dess netto är noll.
unclaimed-stays = { $count_number ->
    [one] { $count } kommun
   *[other] { $count } kommuner
} väntas avstå. De { $unclaimed_kr } som de hade fått blir kvar hos staten.
assumed-all-apply = Alla som har rätt till bidraget antas söka det.
unclaimed-shared = { $count_number ->
    [one] { $count } kommun
   *[other] { $count } kommuner
} väntas avstå. De { $unclaimed_kr } som de hade fått om alla sökte fördelas på dem som söker.
shared-at-ends = De gynnsamma och ogynnsamma beloppen är de bästa och sämsta i spannens ändar. Vilka som avstår kan skifta däremellan.
who-declines-unknown = Vilka som avstår har inte räknats, eftersom kommunens del av pengarna inte är känd. Därför fördelas inget vidare.
assumed-hourly-cost = Arbetstid räknas till { $likely } kr per timme, med spannet { $low }–{ $high } kr.
includes-private-organisers = Beloppen avser alla huvudmän i kommunen, även fristående. De räknas därför inte in i kommunens netto.
taken-away = Åtgärden tas bort. Det som den kostar kommunen blir en besparing (plus), och de pengar som följer med den försvinner (minus).
tax-base-not-equalised = Pengarna räknas inte med i inkomstutjämningen, så kommunen behåller allt.
revenue-equalised-as-base = Intäkten ligger utanför skatteunderlaget men ska räknas med i inkomstutjämningen. Den antas räknas som det underlag som ger lika mycket med kommunens egen skattesats.
key-missing = Uppgift om { $column } saknas för { $names }. Där visas inget belopp, och övriga kommuners andelar blir något för höga.
sanctions-per-year-unknown = Antalet beslut per år är okänt. Avgiften jämförs per beslut och ingår inte i några summor.
assumed-yearly-hours = Timkostnaden räknas ur månadslönen och { $value_hours } arbetstid per år.
assumed-all-join = Alla kommuner som får ansluta sig antas göra det.
assumed-interest = Väntan på pengarna räknas till en ränta på { $rate_share } per år.
assumed-mark-up = Påslaget är inte angivet. Det antas vara { $rate_share }.
assumed-rounding = Avgiften antas avrundas nedåt till hela { $step_kr }, eftersom inget annat är angivet.
ends-within-pot = De gynnsamma och ogynnsamma beloppen är de bästa och sämsta när grundbelopp, golv och tak ligger i samma ände av sina spann, och potten och beloppet per enhet i samma ände av sina. Inom spannen kan beloppet bli något lägre eller högre.
assumed-employee-formula = Avgiften antas stiga lika mycket för varje anställd upp till { $ceiling } anställda. { $at_maximum_number ->
    [one] { $at_maximum } kommun
   *[other] { $at_maximum } kommuner
} ligger på det högsta beloppet. Årsarbetare används som antal anställda.
interest-unknown = Kostnaden för att vänta på bidraget har inte räknats, eftersom räntan inte är ifylld.
competitive-outcome-unknown = Myndigheten rangordnar ansökningarna. Vilka kommuner som får pengar går inte att räkna ut.
competitive-key-not-used = Eftersom ansökningarna rangordnas används inte detta: { $fields }.
award-unknown = Hur stor chans en ansökan behöver ha för att löna sig har inte räknats. Ange award (väntat belopp till den som beviljas) eller awards (hur många som beviljas).
applying-pays-at-chance = I mediankommunen kostar det { $cost_kr } att söka. Det lönar sig om chansen att beviljas är minst { $chance_share }.
own-share-if-chosen = Den som beviljas ska själv lägga till { $own_kr }.
award-is-average = Den som beviljas antas få { $award_kr }, potten delad med antalet som beviljas.
award-below-later-work = I { $count_number ->
    [one] { $count } kommun
   *[other] { $count } kommuner
} kostar arbetet efter beslutet mer än det väntade beloppet. Där lönar det sig aldrig att söka.
pools-grants = Bidraget ersätter { $count } bidrag: { $names }.
cost-missing = Uppgift om { $column } saknas för { $names }. Där visas inget belopp.
burden-key-missing = Uppgift om { $column } saknas för { $names }. Där visas ingen administration.
break-even-above = Från ungefär { $limit } invånare täcker pengarna kostnaden, i en kommun med genomsnittlig sammansättning. Mindre kommuner förlorar.
break-even-below = Upp till ungefär { $limit } invånare täcker pengarna kostnaden, i en kommun med genomsnittlig sammansättning. Större kommuner förlorar.
break-even-everyone = Pengarna täcker kostnaden i kommuner av alla storlekar med genomsnittlig sammansättning.
break-even-nobody = Pengarna täcker inte kostnaden i någon kommun med genomsnittlig sammansättning, oavsett storlek.
break-even-not-computed = Det invånarantal där pengarna täcker kostnaden har inte räknats ut, eftersom belopp eller kostnad inte följer folkmängden rakt.
statutory-maximum-exceeded = I { $count_number ->
    [one] { $count } kommun
   *[other] { $count } kommuner
} ger skalan en avgift över lagens högsta belopp, { $limit_kr }.
sanction-one-day = Antalet dagar är inte angivet. Beloppen avser en dag.
sanction-one-violation = Antalet överträdelser är inte angivet. Beloppen avser en överträdelse.
revenue-years = Intäkterna per invånare avser { $money_year } och folkmängden { $people_year }.
tax-base-returned = Statens anslag till utjämningen antas vara oförändrat. Vad utjämningen tar från kommunerna tillsammans fördelas då tillbaka i lika många kronor per invånare (15–16 §§ lagen (2004:773) om kommunalekonomisk utjämning).
equalisation-rate-missing = Uppgift om { $column } saknas för { $names }. Där visas inte vad kommunen får behålla.
tax-base-two-years-later = Ändringen slår igenom i inkomstutjämningen två år senare.
gotland-rate-includes-region = Gotlands skattesats omfattar även regionens uppgifter. Därför visas inget belopp där.
equalisation-already-pays = Kostnadsutjämningen ger redan små kommuner ett tillägg för administration (utjämningsår { $year }). Det visas bredvid och ingår inte i några summor.

not-modelled-behaviour = Hur kommuner och enskilda ändrar sitt beteende.
not-modelled-quality = Verksamhetens kvalitet och resultat.
not-modelled-joint-municipal = Samverkan i kommunalförbund och gemensamma nämnder.
not-modelled-timing = När under året pengar betalas ut och kostnader uppstår.

no-burden = Ingen administration är angiven att räkna på.
no-comparison-group = Det finns inte kommuner på båda sidor av jämförelsen.
no-figure = Det saknas uppgifter att räkna på.
needs-a-measure = Regeln prövar en åtgärd och inte reformen som helhet.
parameter-empty = Parametern { $name } har inget värde för den dag som gäller.
delay-not-given = Det framgår inte hur länge pengarna dröjer.
window-not-given = Det framgår inte hur lång tid kommunerna har på sig att söka.
years-not-given = Det framgår inte vilka år bidraget gäller.
demands-not-given = Det framgår inte vilka planer och uppgifter som krävs.
never-breaks-even = Bidraget täcker inte kostnaden vid någon folkmängd.
no-co-financing = Ingen egen finansiering krävs.
no-key = Ingen fördelningsnyckel används.
not-this-kind = Regeln gäller en annan sorts åtgärd.
shared-with-private-organisers = Pengarna delas med fristående huvudmän, och kommunens del är inte angiven.
no-one-off = Ingen engångskostnad är angiven.

# Beslutsträdets mening om vem som förlorar, och gränserna i den: ”Kommuner med …”.
tree-pays = Kommuner med { $bounds } betalar { $low }–{ $high } kr per invånare.
tree-loses = Kommuner med { $bounds } förlorar { $low }–{ $high } kr per invånare.
tree-gets = Minst får kommuner med { $bounds }: { $low }–{ $high } kr per invånare.
tree-mixed = Sämst ställda är kommuner med { $bounds }: från { $low } till { $high } kr per invånare.
tree-too-few = Färre än { $fewest } kommuner berörs. Det är för få för att dela upp.
tree-not-money = Effekten är inte pengar. Vem som förlorar på mer eller mindre av den säger inte siffrorna.
tree-same-everywhere = Beloppet per invånare är lika i alla kommuner som berörs.
tree-explains-nothing = Inga få gränser skiljer kommunerna åt. Därför skrivs ingen mening.
tree-explains-little = Några få gränser förklarar bara { $share_held_out } av skillnaderna mellan kommunerna. Under { $least_share } [antagande] skrivs ingen mening, eftersom den skulle vilseleda.
bound-population-below = färre än { $below } invånare
bound-population-at-least = minst { $at_least } invånare
bound-population-between = minst { $at_least } men färre än { $below } invånare
bound-population_change_10y_pct-below = en befolkningsförändring på tio år under { $below } %
bound-population_change_10y_pct-at-least = en befolkningsförändring på tio år på minst { $at_least } %
bound-population_change_10y_pct-between = en befolkningsförändring på tio år på minst { $at_least } men under { $below } %
bound-density-below = färre än { $below } invånare per km²
bound-density-at-least = minst { $at_least } invånare per km²
bound-density-between = minst { $at_least } men färre än { $below } invånare per km²
bound-urban_share_pct-below = en tätortsgrad under { $below } %
bound-urban_share_pct-at-least = en tätortsgrad på minst { $at_least } %
bound-urban_share_pct-between = en tätortsgrad på minst { $at_least } men under { $below } %
bound-dependency_ratio-below = en försörjningskvot under { $below }
bound-dependency_ratio-at-least = en försörjningskvot på minst { $at_least }
bound-dependency_ratio-between = en försörjningskvot på minst { $at_least } men under { $below }
bound-out_commuting_pct-below = en utpendling under { $below } %
bound-out_commuting_pct-at-least = en utpendling på minst { $at_least } %
bound-out_commuting_pct-between = en utpendling på minst { $at_least } men under { $below } %
bound-higher_education_pct-below = färre än { $below } % eftergymnasialt utbildade
bound-higher_education_pct-at-least = minst { $at_least } % eftergymnasialt utbildade
bound-higher_education_pct-between = minst { $at_least } men färre än { $below } % eftergymnasialt utbildade
bound-median_income_kr-below = en medianinkomst under { $below } kr
bound-median_income_kr-at-least = en medianinkomst på minst { $at_least } kr
bound-median_income_kr-between = en medianinkomst på minst { $at_least } men under { $below } kr
bound-unemployment_pct-below = en arbetslöshet under { $below } %
bound-unemployment_pct-at-least = en arbetslöshet på minst { $at_least } %
bound-unemployment_pct-between = en arbetslöshet på minst { $at_least } men under { $below } %

assumed-all-run-everything = Alla 290 kommuner antas bedriva de verksamheter som bidragen gäller och söka varje bidrag.
assumed-limited-grants = { $count } av bidragen kan bara sökas av utpekade kommuner eller av dem som uppfyller ett särskilt villkor. De räknas ändå för alla.
assumed-hours-by-procedure = Ingen svensk källa anger hur lång tid det tar att söka och redovisa ett bidrag. Tiden per steg är vårt antagande, efter hur bidraget söks, med ett lågt, ett troligt och ett högt värde.
assumed-hours-per-post = En heltidstjänst räknas som { $post_hours } om året.
# Rader som ett fynd räknar upp.
listed-same-sum = Samma belopp tas ut av alla kommuner, { $fee }
listed-same-ceiling = Taket är detsamma för alla kommuner, { $fee }, men beloppet bestäms i varje fall
listed-reporting-hours = { $hours } redovisning om året
listed-reporting-occasions = redovisning { $times }
listed-plans-and-indicators = planer ({ $plans }) och indikatorer ({ $indicators })
listed-hand-ins = ansökningar eller rekvisitioner ({ $submissions }) och redovisningar ({ $reports }) under en omgång
listed-no-ground = Inget av de skäl som kan motivera ett riktat bidrag i stället för ett generellt är angivet
listed-stimulus-without-end = Enda skälet är högre effektivitet, som bara motiverar ett tillfälligt bidrag, men bidraget har inget sista år
listed-part-missing = { $paragraph } { $part } (saknas)
listed-part-partly = { $paragraph } { $part } (ej besvarat: { $fields })
listed-part-fulfilled = { $paragraph } { $part }
listed-denied-cost = ”{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , rad { $line }
}) mot { $kr } om året i kostnad som inte täcks för kommunerna ({ $measure })
listed-denied-one-off = ”{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , rad { $line }
}) mot en engångskostnad på { $kr } för kommunerna ({ $measure })
listed-denied-duty = ”{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , rad { $line }
}) mot ett krav som kommunerna inte kan avstå från och som kostar { $kr } om året ({ $measure })
listed-denied-fee = ”{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , rad { $line }
}) mot upp till { $kr } för ett beslut ({ $measure })
listed-denied-state = ”{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , rad { $line }
}) mot { $kr } om året från staten ({ $measure })
listed-denied-size = ”{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , rad { $line }
}) mot en kostnad i { $name } som motsvarar { $ore } på skatten
