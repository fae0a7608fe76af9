# Regler i ord: kommandot rules, regelsidorna och tabellen över vilka regler som ger utslag.
asks = Regeln ger utslag när { $conditions }, { $level }.
asks-whole = Frågan ställs om förslagets åtgärder tillsammans.
asks-both = Frågan ställs om varje åtgärd och om åtgärderna tillsammans.
weighs = { $severity } kräver också att { $metric } är minst { $limit } i någon kommun: ojämnhet ensam räcker inte.
join-all = { " " }och{ " " }
join-any = { " " }eller{ " " }
condition-below = { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
} är under { $limit }
condition-above = { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
} är över { $limit }
condition-outside = { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
} ligger utanför { $limit } till { $upper }
condition-yes = svaret är ja på frågan: { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
}
condition-no = svaret är nej på frågan: { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
}
limit-not-set = ett värde som ännu inte är fastställt (parametern { $parameter })
level-municipalities = i minst { $least ->
    [one] en kommun
   *[other] { $least } kommuner
}
level-corners = i minst { $least ->
    [one] ett av de åtta hörnen
   *[other] { $least } av de åtta hörnen
}{ $group ->
    [one] { "" }
   *[other] { " " }(bland hörn med minst { $group } kommuner)
}
level-country = räknat på landet som helhet
level-text = i förslagets text

threshold-sign = Svaret är ja eller nej, vinst eller förlust. Ingen nivå behöver väljas.
threshold-source = Gränsen följer av den grund som anges.
threshold-assumption = Gränsen är ett eget antagande och kan därför aldrig ge ett fel.
threshold-user = Gränsen är satt av den som har lagt till regeln.
parameter-assumption = { $name }: { $value }, sedan { $since }. { $meaning }. { $reference }. Ett antagande kan aldrig ge ett fel. Prövat till och med { $until }.
parameter-weight = { $name }: { $value }, sedan { $since }. { $meaning }. { $reference }. Antagandet kan bara mildra vad regeln finner, aldrig skärpa det. Prövat till och med { $until }.
parameter-source = { $name }: { $value }, sedan { $since }. { $meaning }. Källa: { $reference }. Prövat till och med { $until }.
parameter-user = { $name }: { $value }, sedan { $since }. { $meaning }. Satt av den som har lagt till reglerna: { $reference }.
parameter-not-set = { $name }: inget värde än, så regeln prövas inte. { $meaning }. { $reference }.

about = Gäller { $kinds }.
about-procedure = Bara med { $values }.
about-recipients = Bara när mottagare är { $values }.
about-status = Bara när förslaget är { $values }.
about-proposal = Bara när det läggs fram av { $values }.
about-ordinance = Bara enligt { $values }.
about-targeted-yes = Bara riktade bidrag.
about-targeted-no = Bara generella bidrag.
about-indexed-yes = Bara bidrag som räknas upp.
about-indexed-no = Bara bidrag som inte räknas upp.
about-taking-away-also = Även när det tas bort.
about-taking-away-only = Bara när det tas bort.
about-has = Bara när detta är angivet: { $fields }.
about-has-any = Bara när något av detta är angivet: { $fields }.
about-lacks = Bara när detta inte är angivet: { $fields }.
about-in-force = Regeln prövar en skyldighet och är tyst före { $day }.
list-or = { $first } eller { $last }
kind-reform = förslaget som helhet
procedure-automatic = automatisk utbetalning
procedure-requisition = rekvisition
procedure-application = ansökan
procedure-competitive = konkurrensutsatt ansökan
recipients-municipalities = kommuner
recipients-all_organisers = alla huvudmän
proposal-committee = en kommitté
proposal-agency = en myndighet
proposal-ministry = ett departement
proposal-unknown = någon som inte anges
ordinance-2024-183 = förordningen (2024:183) om konsekvensutredningar
ordinance-2007-1244 = förordningen (2007:1244) om konsekvensutredning vid regelgivning (äldre)

expect-flag = utslag
expect-pass = inget utslag
expect-not_applicable = gäller inte
expect-not_evaluated = ej prövad

origin-own = Egen regel eller gräns, från { $folder }.

heading-asks = Vad regeln frågar
heading-about = När den gäller
heading-why = Varför
heading-threshold = Gräns
heading-instead = Gör i stället
heading-redesigns = Kan prövas
heading-basis = Grund
heading-cases = Exempel
column-code = Regel
column-title = Vad den finner
column-area = Område
column-severity = Allvar
column-name = Namn
column-case = Exempel
column-expected = Svar

list-count = { $count ->
    [one] { $count } regel
   *[other] { $count } regler
}. Läs en: impactcheck rules show { $example }
list-empty = Ingen regel motsvarar urvalet.
cases-passed = { $count ->
    [one] Ett fall ger
   *[other] { $count } fall ger
} det svar som väntas, i { $rules ->
    [one] en regel
   *[other] { $rules } regler
}.
cases-failed = { $failed } av { $count } fall ger ett annat svar än det som väntas.
cases-none = Det finns inga fall att köra.

pages-title = Reglerna
pages-about = { $count } regler. Varje regel är en fil under rules/ som går att läsa, ifrågasätta och ersätta. Sidorna är gjorda av filerna.

coverage-title = Vilka regler som ger utslag på vilka exempel
coverage-made = Tabellen görs av python -m impactcheck.handbook.coverage docs/which-rules-fire.md.
coverage-about = ● utslag, · inget utslag, ? ej prövad, tomt gäller inte.
coverage-silent = Regler som aldrig eller alltid ger utslag, och varför
fires-always = De ger utslag på alla exempel som de frågar om, minst tre. Deras egna fall visar vad som går fritt.
silent-no-value = Gränsen är inte fastställd, så de kan inte prövas.
silent-no-proposal = De gäller förslag som ännu inte är lag, och inget exempel är ett sådant av det slag de frågar efter.
silent-no-design = Inget exempel är utformat på det sätt de gäller. Deras egna fall ger utslag.
silent-not-stated = Exemplen anger inte det som de behöver veta. Deras egna fall ger utslag.
silent-good-design = Exemplen klarar dem. Deras egna fall ger utslag.
standing-law = lag
standing-principle = princip
standing-evidence = belägg
standing-position = ståndpunkt
