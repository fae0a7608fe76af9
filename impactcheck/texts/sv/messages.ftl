# Det som en bedömning säger i ord. Tal vars namn slutar på en enhet kommer med sin enhet.
conclusion-uneven = Förslaget slår oproportionerligt mot { $dimensions } kommuner.
conclusion-findings = Förslaget har brister som berör kommunerna.
conclusion-notes = Förslaget klarar prövningen, med påpekanden.
conclusion-clear = Förslaget klarar prövningen utan anmärkning.
conclusion-not-evaluated = Förslaget har inte kunnat prövas.

hit-pays-more = betalar mer än { $times } gånger så mycket per invånare som mediankommunen
hit-loses = förlorar på förslaget
hit-gets-less = får mindre än 1/{ $times } av vad mediankommunen får per invånare

assumed-all-apply = Alla som har rätt till bidraget antas söka det.
assumed-hourly-cost = Arbetstid räknas till { $likely } kr per timme, med spannet { $low }–{ $high } kr.
includes-private-organisers = Beloppen avser alla huvudmän i kommunen, även fristående. De räknas därför inte in i kommunens netto.
key-missing = Uppgift om { $column } saknas för { $names }. Där visas inget belopp, och övriga kommuners andelar blir något för höga.
sanctions-per-year-unknown = Antalet beslut per år är okänt. Avgiften jämförs per beslut och ingår inte i några summor.

not-modelled-behaviour = Hur kommuner och enskilda ändrar sitt beteende.
not-modelled-quality = Verksamhetens kvalitet och resultat.
not-modelled-joint-municipal = Samverkan i kommunalförbund och gemensamma nämnder.
not-modelled-timing = När under året pengar betalas ut och kostnader uppstår.
not-modelled-alternatives = Alternativen i reformfilen. De prövas var för sig.

no-burden = Förslaget anger ingen administration att räkna på.
no-comparison-group = Det finns inte kommuner på båda sidor av jämförelsen.
no-figure = Det saknas uppgifter att räkna på.
needs-a-measure = Regeln prövar en åtgärd och inte reformen som helhet.
parameter-empty = Parametern { $name } har inget värde för den dag som gäller.
delay-not-given = Det framgår inte hur länge pengarna dröjer.
window-not-given = Det framgår inte hur lång tid kommunerna har på sig att söka.
years-not-given = Det framgår inte vilka år bidraget gäller.
demands-not-given = Det framgår inte vilka planer och uppgifter som krävs.
never-breaks-even = Bidraget täcker inte kostnaden vid någon folkmängd.
no-co-financing = Förslaget kräver ingen egen finansiering.
no-key = Förslaget fördelar inte efter någon nyckel.
not-this-kind = Regeln gäller en annan sorts åtgärd.
shared-with-private-organisers = Pengarna delas med fristående huvudmän, och kommunens del är inte angiven.
assumed-yearly-hours = Ett årsarbete räknas till { $value_hours }.
assumed-all-join = Alla som får vara med antas vara med.
assumed-interest = Väntan på pengar kostar { $rate_share } i ränta om året.
break-even-above = Kommuner över brytpunktens folkmängd vinner, de under förlorar.
break-even-below = Kommuner under brytpunktens folkmängd vinner, de över förlorar.
break-even-everyone = Alla kommuner av genomsnittlig struktur får minst sina kostnader täckta.
break-even-nobody = Ingen folkmängd räcker för att täcka kostnaderna.
break-even-not-computed = Brytpunkten kan inte räknas ut, eftersom kostnaden skiljer sig mellan kommunerna.
competitive-outcome-unknown = Myndigheten väljer bland ansökningarna. Vilka som får bidraget går inte att räkna ut.
interest-unknown = Räntan är okänd, så väntan på pengar har inte räknats.
pools-grants = Bidraget ersätter { $count } bidrag: { $names }.
equalisation-rate-unknown = Länets utjämningssats är okänd. Vad kommunen behåller har därför inte räknats.
equalisation-rate-missing = Utjämningssatsen saknas för { $names }.
tax-base-two-years-later = Utjämningen följer skatteunderlaget med två års eftersläpning.
gotland-rate-includes-region = Gotlands skattesats omfattar även regionens uppgifter. Kommunens del har inte räknats.
no-one-off = Förslaget anger ingen engångskostnad.
