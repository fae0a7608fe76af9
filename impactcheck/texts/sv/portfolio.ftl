# Summan av många reformer: rubriker, tabeller och meningar.
kicker = Landsbygdssäkring av många förslag tillsammans
title = { $reforms ->
    [one] Summan av en reform
   *[other] Summan av { $reforms } reformer
}
meta-files = befolkning 31 dec { $year }
meta-grants = befolkning 31 dec { $year } · statsbidrag { $grants }: { $scope }
scope-ordinary = statliga bidrag som bara kräver ordinarie verksamhet
scope-open = statliga bidrag öppna för alla kommuner som bedriver verksamheten
scope-active = alla bidrag som gäller
scope-all = alla bidrag, även avslutade

sum-handed =
    { $reforms_number ->
        [one] { $reforms } reform
       *[other] { $reforms } reformer
    } kräver { $submissions_number ->
        [one] { $submissions } inlämning
       *[other] { $submissions } inlämningar
    } och { $reports_number ->
        [one] { $reports } redovisning
       *[other] { $reports } redovisningar
    } om året av den genomsnittliga kommunen, och därtill minst { $plans_number ->
        [one] { $plans } plan
       *[other] { $plans } planer
    } och { $certificates } intyg.
sum-hours = Arbetet tar uppskattningsvis { $likely } om året i varje kommun (mellan { $low } och { $high }). Det motsvarar { $posts } (mellan { $posts_low } och { $posts_high }).
sum-uneven = Tyngst är det i gruppen ”{ $heavy }”, där det tar { $heavy_share } av personalens arbetstid. Det är { $times } så mycket som i gruppen ”{ $light }”, där det tar { $light_share }.
sum-money = Administrationen kostar kommunerna { $cost } om året. Hur mycket pengar varje kommun får går att räkna ut för { $known } av { $reforms } reformer.

table-groups = Bördan efter grupp: { $grouping }
table-reforms = Reformerna, de mest tidskrävande först
table-heat = Administration i kronor per invånare: reform och hörn
table-sensitivity = Hörnens ordning om arbetet tar låg, trolig eller hög tid
table-unknowns = Det vi inte vet, och hur mycket det kan betyda
table-calendar = Årets kända datum
table-municipalities = Alla kommuner
table-sheet = { $name }: reform för reform
table-merged = Vad sammanslagningen sparar, efter hörn
table-dropped = Med och utan reformen, för den genomsnittliga kommunen

tab-reforms = Reformer
tab-heat = Värmekarta
tab-sensitivity = Känslighet
tab-calendar = Årets datum
tab-unknowns = Okänt
tab-municipalities = Kommuner
tab-merged = Sammanslagning
tab-dropped = Med och utan

note-reforms = Timmar och administration gäller en kommun. Bidrag och netto gäller hela landet och visas bara där kommunernas pengar är kända. Är de okända räknas bara arbetet. ”Lönar sig inte” är antalet kommuner där administrationen kostar mer än bidraget ger.
note-groups = Timmar och tjänster är medelvärden per kommun. Kronor per invånare är gruppens summa delad med gruppens invånare. Bidrag och netto omfattar bara reformer där kommunens pengar är kända, medan administrationen omfattar alla.
note-sensitivity = Andelen är arbetstiden för reformerna delad med all arbetstid som gruppens kommunanställda utför under ett år.
note-heat = Mörkare ruta betyder fler kronor per invånare. Siffran står alltid i rutan.
note-unknowns = Timmarna är vad som tillkommer i varje kommun om varje sådan reform kräver ett tillfälle. Kronorna är hela summan till alla mottagare, alltså det mesta som kan vara kommunala pengar.
note-calendar = Bara datum som källan anger. De flesta bidrag har inget känt datum, och ett datum utan år återkommer varje år.
note-net = Bidrag och netto omfattar bara reformer där kommunens pengar är kända. Administrationen omfattar alla reformer.

column-reform = Reform
column-authority = Myndighet eller fil
column-procedure = Förfarande
column-money = Pengar till kommunen
column-submissions = Inlämningar
column-reports = Redovisningar
column-hours = Timmar
column-hours-low = Timmar, lågt
column-hours-likely = Timmar, troligt
column-hours-high = Timmar, högt
column-share-of-hours = Andel av alla timmar
column-administration = Administration, kr
column-administration-each = Administration per kommun, kr
column-administration-country = Administration, hela landet
column-administration-per-inhabitant = Administration, kr per invånare
column-gross = Bidrag
column-gross-per-inhabitant = Bidrag, kr per invånare
column-net = Netto
column-net-per-inhabitant = Netto, kr per invånare
column-not-worth = Lönar sig inte, kommuner
column-heaviest = Väger tyngst per invånare i
column-group = Grupp
column-municipality = Kommun
column-code = Kod
column-corner = Hörn
column-municipalities = Kommuner
column-inhabitants = Invånare
column-hours-per-1000 = Timmar per 1 000 invånare
column-posts = Heltidstjänster
column-share-of-staff = Andel av arbetstiden
column-rank-low = Plats, lågt
column-share-low = Andel, lågt
column-rank-likely = Plats, troligt
column-share-likely = Andel, troligt
column-rank-high = Plats, högt
column-share-high = Andel, högt
column-unknown = Okänt
column-which = Vilka
column-reforms = Reformer
column-more-low = Timmar till, lågt
column-more-likely = Timmar till, troligt
column-more-high = Timmar till, högt
column-most = Högst
column-day = Dag
column-what = Vad
column-side = Läge
column-over-a-post = Kommuner över en heltidstjänst
column-hours-saved = Sparade timmar
column-administration-saved = Sparad administration
column-money-moved = Ändrat bidrag

short-hours-low = Lågt
short-hours-likely = Timmar
short-hours-high = Högt
short-municipalities = Kommuner
short-hours-per-1000 = Timmar per 1 000 inv.
short-submissions = Inlämn.
short-reports = Redov.
short-posts = Tjänster
short-share-of-staff = Andel av arbetstid
short-administration-per-inhabitant = Adm., kr per inv.
short-administration-saved = Sparad adm.

procedure-automatic = automatisk utbetalning
procedure-requisition = rekvisition
procedure-application = ansökan
procedure-competitive = konkurrensutsatt ansökan
money-known = känd
money-shared = delas med andra
money-unknown = okänd
money-none = inget bidrag
unknown-submissions = Antal inlämningar
unknown-reports = Antal redovisningar
unknown-plans = Om en plan krävs
unknown-certificates = Om ett intyg krävs
unknown-union_hearings = Om facket ska höras
unknown-municipal_share = Kommunernas del av en summa som andra också får del av
unknown-amount = Hela summan
what-opens = ansökan öppnar
what-closes = sista dag att söka
what-report = redovisning senast
what-payment = utbetalning
side-with = med
side-without = utan

heading-answer = Slutsats
heading-corners = Vem bördan tynger
heading-reforms = Reformerna
heading-unknowns = Det vi inte vet
heading-calendar = Året
heading-basis = Antaganden och underlag
heading-failed = Filer som inte kunde räknas
heading-skipped = Filer som inte är reformer och har hoppats över
heading-replaced = Bidrag i förteckningen som ersatts av en egen fil
heading-municipalities = Alla kommuner
heading-other-groups = Andra indelningar
heading-merged = Om bidragen slås ihop
heading-dropped = Om en reform faller bort
heading-sheet = Året i { $name }

sheet-sum =
    { $name } har { $submissions_number ->
        [one] { $submissions } inlämning
       *[other] { $submissions } inlämningar
    } och { $reports_number ->
        [one] { $reports } redovisning
       *[other] { $reports } redovisningar
    } om året. Arbetet tar { $hours }, vilket är { $posts } och { $share } av personalens arbetstid, och kostar { $cost }.
merged-requisition = { $reforms } bidrag blir en enda rekvisition i { $municipalities }. Egna planer, intyg och fackliga samråd för varje bidrag antas falla bort.
merged-requisition-below = { $reforms } bidrag blir en enda rekvisition i { $municipalities } med färre än { $limit }. Egna planer, intyg och fackliga samråd för varje bidrag antas falla bort.
merged-pooled = { $reforms } bidrag blir ett generellt bidrag i { $municipalities }, utan ansökan och redovisning.
merged-pooled-below = { $reforms } bidrag blir ett generellt bidrag i { $municipalities } med färre än { $limit }, utan ansökan och redovisning.
merged-saves =
    Det sparar { $submissions_number ->
        [one] { $submissions } inlämning
       *[other] { $submissions } inlämningar
    }, { $reports_number ->
        [one] { $reports } redovisning
       *[other] { $reports } redovisningar
    } och { $likely } om året (mellan { $low } och { $high }), det vill säga { $posts } och { $cost }.
merged-money-as_before = Varje kommun får samma pengar som förut.
merged-money-population = Pengarna fördelas lika per invånare: { $gainers } får mer och { $losers } får mindre. Det gäller { $known } av { $reforms } bidrag, de vars pengar är kända.
merged-money-equal = Pengarna fördelas lika till varje kommun: { $gainers } får mer och { $losers } får mindre. Det gäller { $known } av { $reforms } bidrag, de vars pengar är kända.

versions = impactcheck { $program }, regler { $rules }, kommundata { $vintage } ({ $country }), bidragsförteckning { $grants }
fingerprint = Fingeravtryck
progress = { $done } av { $total } filer
skipped-count = { $count ->
    [one] En fil är ingen reform och har hoppats över.
   *[other] { $count } filer är inga reformer och har hoppats över.
}
background-heading = Mot bakgrund av statsbidragen { $grants }
background-submission = Förslaget ger den { $number }{ $ending } inlämningen om året i de kommuner som berörs. I dag kräver { $reforms } bidrag { $submissions } inlämningar och { $reports } redovisningar.
background-unknown-submission = Förslaget säger inte hur många inlämningar det kräver. I dag kräver { $reforms } bidrag { $submissions } inlämningar och { $reports } redovisningar.
background-assumed = Alla kommuner antas bedriva de verksamheter som bidragen gäller, och arbetstiden är ett antagande.
background-no-submission = Förslaget kräver ingen ny inlämning. I dag kräver { $reforms } bidrag { $submissions } inlämningar och { $reports } redovisningar.
background-hours = Arbetet med bidragen ökar med { $share }, från { $before } till { $after } om året. Tyngst blir det i { $municipality }, där allt tillsammans tar { $staff } av personalens arbetstid.
background-same-hours = Arbetet med bidragen tar { $after } om året, lika mycket som i dag. Tyngst är det i { $municipality }, där det tar { $staff } av personalens arbetstid.
