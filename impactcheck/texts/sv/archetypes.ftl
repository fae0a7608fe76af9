### Kommandot archetypes: indelningar, kluster och flyttade gränser.

overview = Kommunerna i flera indelningar, med befolkning den 31 december { $year }.
overview-note = Typkommunen är den verkliga kommun som ligger närmast gruppens mitt. Spannen visar lägsta och högsta värde den 31 december { $year }; förändringen avser { $since }–{ $year }. Hörnen, besöksnäringen och klustren följer alltid dessa år.
splits-date = Gränserna den { $date }. Den som ligger på gränsen räknas till den andra sidan.
split-size = Små: under { $limit }. { $origin ->
    [assumption] { $reference } [A].
   *[source] { $reference }.
}
split-growth = Krympande: under { $limit } på tio år. { $origin ->
    [assumption] { $reference } [A].
   *[source] { $reference }.
}
split-density = Glesa: under { $limit }. { $origin ->
    [assumption] { $reference } [A].
   *[source] { $reference }.
}
overlapping = Grupperna kan överlappa, och alla kommuner är inte med.
empty-group = ingen kommun
column-group = Grupp
column-municipalities = Antal
column-inhabitants = Invånare
column-reach = Spann
column-medoid = Typkommun
column-population = Folkmängd
column-change = Förändring, %
column-density = Inv. per km²

heading-stability = Hur väl klustren skiljer sig åt
separation = { $chosen } kluster valdes: bäst silhuettvärde ({ $silhouette }) av de antal som är stabila, det vill säga där klustren blir ungefär desamma när kommunerna dras på nytt (justerat Rand-index i snitt minst { $stable } [antagande]; här { $rand } över { $bootstraps } dragningar).
column-clusters = Kluster
column-silhouette = Silhuett
column-rand = Rand, snitt
column-rand-low = Rand, tionde percentil
column-jaccard = Jaccard
stability-note = Silhuettvärden under 0,25 betyder att grupperna knappt är åtskilda: kommunerna bildar ett kontinuum, och klustren är en sammanfattning av det. Jaccard är hur stor del av ett kluster som återkommer i snitt: 1 är samma kommuner varje gång, under 0,6 inget mönster. Byggt med scikit-learn, en tråd och fast frö.

sensitivity = { $title }: vad svaren blir när hörnens gränser flyttas { $by } ned och upp.
weighs-on = Slår ojämnt mot { $dimensions } kommuner.
weighs-on-none = Slår inte ojämnt mot någon av hörnens sidor.
weighs-now-on = Slår då ojämnt mot { $dimensions } kommuner.
weighs-now-on-none = Slår då inte ojämnt mot någon av hörnens sidor.
moved-size = Storlek: { $limit } → { $moved_to }
moved-growth = Utveckling på tio år: { $limit } → { $moved_to }
moved-density = Täthet: { $limit } → { $moved_to }
municipalities-moved = { $count ->
    [one] { $count } kommun byter hörn.
   *[other] { $count } kommuner byter hörn.
}
nothing-changes = Inget svar ändras.
change = { $rule } { $title } ({ $measure }): { $before } → { $after }
answer-passed = utan anmärkning
answer-not_evaluated = ej prövad
answer-flagged = utslag
answer-flagged-with = { $count ->
    [one] utslag, { $worst }
   *[other] utslag i { $count }, värst { $worst }
}
sensitivity-note = En femtedel är vårt antagande. Gränsen noll för utvecklingen flyttas med en femtedel av kommunernas typiska förändring (medianen utan tecken).
