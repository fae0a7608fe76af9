# Rapportens fasta ord. Tal kommer färdigformaterade; $x_number väljer böjning.
page-title = Landsbygdssäkring: { $title }
kicker = Landsbygdssäkring
skip = Hoppa till innehållet
meta = befolkning 31 dec { $year } · { $status }

status-idea = idé
status-draft = utkast
status-referral = på remiss
status-bill = proposition
status-in_force = gällande
status-repealed = upphävd

heading-conclusion = Slutsats
heading-areas = Omdöme per område
heading-who = Vem drabbas
heading-charts = Karta och diagram
heading-summary = { $stands ->
    [in_force] Bestämmelserna i korthet
   *[proposal] Förslaget i korthet
}
heading-findings = Fynd
heading-net = Vinnare och förlorare
heading-corners = Åtta hörn av landet
heading-other-groups = Andra indelningar av kommunerna
heading-not-evaluated = Vad som inte har prövats, och varför
heading-not-modelled = Detta räknar verktyget inte på
heading-basis = Underlag: antaganden, data och källor
heading-assumptions = Antaganden
heading-data = Uppgifter som har använts
heading-sources = Källor
heading-passed = Regler utan anmärkning
heading-not-applicable = Regler som inte är tillämpliga
heading-municipalities = Alla kommuner

count-errors = { $count } fel
count-warnings = { $count_number ->
    [one] { $count } varning
   *[other] { $count } varningar
}
count-notes = { $count_number ->
    [one] { $count } notis
   *[other] { $count } notiser
}
count-not_evaluated = { $count_number ->
    [one] { $count } regel ej prövad
   *[other] { $count } regler ej prövade
}

word-error = fel
word-warning = varning
word-note = notis
word-clear = utan anmärkning
word-not_evaluated = ej prövad

area-grant = Bidrag
area-burden = Administration
area-sanction = Sanktion
area-duty = Finansiering
area-structure = Struktur och tid
area-process = Underlag
area-data = Data

dimension-small = små
dimension-large = stora
dimension-shrinking = krympande
dimension-growing = växande
dimension-sparse = glesa
dimension-dense = täta

key-figure = { $direction ->
    [ceiling] kan { $name } som mest få betala
    [pays] betalar { $name }
    [loses] förlorar { $name }
    [applies] kostar det { $name } att söka
   *[gets] får { $name }
}
key-figure-all = { $direction ->
    [ceiling] kan varje berörd kommun som mest få betala
    [pays] betalar alla kommuner som berörs
    [loses] förlorar alla kommuner som berörs
    [applies] kostar det varje kommun att söka
   *[gets] får alla kommuner som berörs
}
key-figure-all-own = i alla kommuner som berörs
key-figure-own = { $name }
key-figure-ratio = gånger så mycket per invånare
key-figure-ratio-own = gånger så mycket
key-figures-of = Störst och minst belopp per invånare. Avser { $measure }.
key-figures-of-one = Störst och minst belopp per invånare av { $measure } för sig, före det som förslagets andra åtgärder ger eller kostar.
key-figures-of-own = Störst och minst värde. Avser { $measure }.
hit-count = { $hit_number ->
    [one] En kommun
   *[other] { $hit } kommuner
} med { $inhabitants } invånare drabbas.
hit-measures = Fynden gäller { $measures }.
hit-whole = reformen som helhet
hit-figures-of-net = Beloppen är hela reformens netto.
hit-figures-of = Beloppen gäller { $measure }.
hit-sides = Av dem förlorar { $losing } och { $gaining } får mer än de betalar.
hit-nothing = Ingen av dem får eller betalar något netto.
hit-abstaining = Ingen av dem får eller betalar något netto: de som skulle förlora på att delta väntas avstå.
hit-total = Tillsammans betalar de { $total } om året.
hit-median = Mediankommunen bland dem { $direction ->
    [pays] betalar
   *[gets] får
} { $value }
hit-worst = { $direction ->
    [pays] Mest betalar
   *[gets] Minst får
} { $name }: { $value }
hit-in-tax = ({ $ore })
hit-per-highest-decision = Beloppen gäller ett beslut med det högsta beloppet, som inte behöver bli det som tas ut.
hit-per-decision = Beloppen gäller ett beslut.
hit-criterion = De kommuner som
hit-or = {" eller "}
hit-by-meets = pekas ut av { $rules }
hit-by-weighs = får betala minst { $limit } ({ $rules })
hit-by-loses = förlorar på { $stands ->
    [in_force] bestämmelserna
   *[proposal] förslaget
}
hit-by-abstains = skulle förlora på att söka och väntas avstå
hit-everyone = Det är alla kommuner som berörs.
hit-all-but = Det är alla kommuner som berörs utom { $names }.
hit-all-below = { $below_number ->
    [one] Den
   *[other] Alla
} har färre än { $limit } invånare.
hit-most-below = { $below_number ->
    [one] En av dem har
   *[other] { $below } av dem har
} färre än { $limit } invånare, och { $above_number ->
    [one] en är större
   *[other] { $above } är större
}.
hit-none-spared = Ingen berörd kommun under den gränsen slipper.
hit-spared = { $spared_number ->
    [one] En kommun
   *[other] { $spared } kommuner
} under den gränsen drabbas inte.
hit-kind-end = Av { $touched } { $kind } kommuner drabbas { $hit }, av { $others_touched } { $opposite } { $others_hit_number ->
    [0] ingen
   *[other] { $others_hit }
}.
hit-kind-group = I gruppen { $kind } drabbas { $hit } av { $touched } kommuner, av de övriga { $others_touched } { $others_hit_number ->
    [0] ingen
   *[other] { $others_hit }
}.
hit-kind-end-pays = Räknat på alla invånare betalar { $kind } kommuner { $paid }, { $opposite } { $others }.
hit-kind-group-pays = Räknat på alla invånare betalar gruppen { $kind } { $paid }, övriga kommuner { $others }.
hit-kind-end-together = Räknat på alla invånare betalar { $kind } kommuner sammantaget { $paid } ({ $gaining_number ->
    [0] ingen
   *[other] { $gaining }
} av dem vinner), { $opposite } { $others } ({ $others_gaining_number ->
    [0] ingen
   *[other] { $others_gaining }
} vinner).
hit-kind-group-together = Räknat på alla invånare betalar gruppen { $kind } sammantaget { $paid } ({ $gaining_number ->
    [0] ingen
   *[other] { $gaining }
} i den vinner), övriga kommuner { $others } ({ $others_gaining_number ->
    [0] ingen
   *[other] { $others_gaining }
} vinner).
settles-includes-private-organisers = Det avgörs av kommunernas del av pengarna (municipal_share).
settles-shared-with-private-organisers = Det avgörs av kommunernas del av pengarna (municipal_share).
settles-fee-follows-the-case = Det kan bara avgöras för ett bestämt ärende.
unsettled = Regeln { $rule }, som är avgörande, kunde inte prövas:
km-are-longer-ways = Kilometrarna är hur mycket längre vägen blir till närmaste kontor.
changes-no-way = Ingen får längre eller kortare väg: allt är som i dag.
changes-nothing = Filen innehåller inget som påverkar kommunerna: inget har räknats.
no-findings = Ingen regel har gett utslag.
no-findings-about-effects = Ingen regel om effekterna har gett utslag.
heading-gaps = Brister i underlaget
table-gaps = Vad konsekvensutredningen inte säger
column-gap = Brist
column-to-do = Gör så här
all-evaluated = Alla tillämpliga regler har prövats.
no-assumptions = Inga antaganden har behövts.

label-place = Gäller
label-metric = Mått
label-threshold = Gräns
label-extent = Omfattning
label-holds = Osäkerhet
label-why = Därför
label-basis = Grund
label-instead = I stället
label-remedies = Kan prövas
label-standing = Vilar på
standing-law = lag
standing-principle = vedertagen princip
standing-evidence = belägg
standing-position = en parts ståndpunkt
only-standing = Urval: bara regler som vilar på { $standings } har prövats och räknats.
label-rule = Regel

place-measure = { $title }
place-line = { $title }, rad { $line } i reformfilen
place-line-only = rad { $line } i reformfilen
threshold-below = under { $value }
beside-net-there = Det som regeln prövar motsvarar där netto { $value }.
beside-net = Det som regeln prövar motsvarar som mest netto { $value }, i { $place }.
beside-decision-there = Ett beslut motsvarar där { $value }.
beside-decision = Ett beslut väger tyngst i { $place }, { $value }.
beyond = utan gräns
beyond-ratio = oändligt många gånger
whom-sum = Siffrorna gäller förslagets åtgärder tillsammans; ingen av dem når gränsen för sig.
whom-sum-and = Siffrorna gäller förslagets åtgärder tillsammans; var för sig träffas { $names }.
whom-worst = Siffrorna gäller { $worst }; regeln träffar också { $names }.
whom-all = Det gäller { $names }.
whom-as = { $title } ({ $severity })
finding-weighs-one = Där motsvarar det { $value }.
finding-weighs = Tyngst väger det i { $place }, { $value }. I { $reached_number ->
    [one] en kommun
   *[other] { $reached } kommuner
} väger det minst { $limit }, som räknas som märkbart (antagande).
finding-weighs-little = Tyngst väger det i { $place }, { $value }. Först { $limit } räknas som märkbart (antagande).
threshold-above = över { $value }
threshold-outside = utanför { $value }–{ $upper }
threshold-yes = utslag när svaret är ja
threshold-stale = (senast kända värde, från { $date })
origin-source = enligt källa
origin-sign = ingen nivå att välja
origin-assumption = antagande
origin-user = egen gräns
mark-assumption = antagande
extent-municipalities = { $count_number ->
    [one] { $count } kommun
   *[other] { $count } kommuner
} med { $inhabitants } invånare.
extent-corners = { $count_number ->
    [one] { $count } grupp
   *[other] { $count } grupper
} med { $inhabitants } invånare.
worst = Värst i { $name }: { $value }.
outcome-favourable = gynnsamt
outcome-likely = troligt
outcome-unfavourable = ogynnsamt
affected-municipalities = { $count_number ->
    [one] Berörd kommun
   *[other] Berörda kommuner: { $count }
}
affected-corners = { $count_number ->
    [one] Berörd grupp
   *[other] Berörda grupper: { $count }
}

redesign-base_amount = Grundbelopp till varje kommun inom samma ram
redesign-automatic_payment = Automatisk utbetalning i stället för ansökan
redesign-pooled_grant = Samlat bidrag till små kommuner
redesign-floor = Lägsta belopp per kommun
redesign-fewer_reports = Färre redovisningar
redesign-differentiated_reporting = Enklare redovisning för små förvaltningar
redesign-shared_fulfilment = Kommuner får dela på uppgiften
redesign-per_capita_scale = Belopp per invånare med golv och tak
redesign-population_bands = Belopp i steg efter folkmängd
redesign-power_scale = Belopp som växer långsammare än folkmängden
redesign-lower_co_financing = Lägre egen finansiering där skatteunderlaget är svagt
redesign-revenue_share = Andel av skatter och generella bidrag
redesign-funding_key_with_base = Finansiering med ett grundbelopp till varje kommun
redesign-shared_posts = Tjänster som kommuner får dela

column-group = Grupp
column-municipalities = Kommuner
column-inhabitants = Invånare
column-medoid = Typkommun
column-kr-per-inhabitant = Kr per invånare
column-kr-per-inhabitant-own-mean = Medel över invånarna, { $unit }
column-kr-per-inhabitant-own-sum = Hela gruppen, { $unit }
column-median = Mediankommunen, kr per invånare
column-median-own = Mediankommunen, { $unit }
column-median-alone = Mediankommunen
column-ratio = Gånger landets snitt
column-municipality = Kommun
column-code = Kod
column-skr-group = SKR-grupp
column-corner = Hörn
column-population = Invånare
column-outcome = Utfall
column-figure = Uppgift
column-year = År
column-publisher = Utgivare
column-source = Beteckning

table-corners = De åtta hörnen: storlek, utveckling och täthet, befolkning 31 dec { $year }
table-groups = { $grouping }: { $series }
table-net = Reformens netto per kommun
table-net-groups = Hela reformens netto: { $grouping }
column-winners-municipalities = Kommuner som vinner
column-winners-inhabitants = Invånare i de som vinner
column-losers-municipalities = Kommuner som förlorar
column-losers-inhabitants = Invånare i de som förlorar
net-groups-note = Gruppens värde är hela nettot delat med alla invånare i gruppen, vinnare och förlorare tillsammans. Inom samma grupp kan alltså kommuner både vinna och förlora. Gränsen är 0,50 kr per invånare [antagande].
table-vintages = Uppgifter, år och utgivare
table-municipalities = Utfall per kommun, befolkning 31 dec { $year }
corners-note = Typkommunen är den verkliga kommun som ligger närmast gruppens mitt.
groups-note = Positivt tal: kommunen får. Negativt tal: kommunen betalar. Gruppens värde är summan av kronor delad med summan av invånare; medianen är kommunernas ovägda. Typkommunen är den verkliga kommun som ligger närmast gruppens mitt.
groups-note-own-mean = Gruppens värde är medelvärdet över invånarna, alltså vad en invånare möter, inte en kommun. Medianen är kommunernas ovägda. Typkommunen är den verkliga kommun som ligger närmast gruppens mitt.
groups-note-own-sum = Gruppens värde är summan delad med summan av invånare. Medianen är kommunernas ovägda. Typkommunen är den verkliga kommun som ligger närmast gruppens mitt.
net-note = Vinnare och förlorare räknas med en gräns på 0,50 kr per invånare [antagande].
municipalities-note = Positivt tal: kommunen får. Negativt tal: kommunen betalar. Streck betyder att uppgift saknas, aldrig noll.
municipalities-note-own = Streck betyder att uppgift saknas, aldrig noll.
empty-group = ingen kommun
net-left-out = Ingår inte: { $titles }.

side-winners = Vinner
side-losers = Förlorar
side-abstaining = Avstår
side-unaffected = Påverkas inte
side-without_figure = Uppgift saknas

series-grant = bidrag
series-administration = administration
series-hours = arbetstid
series-municipal_grant = kommunernas del av bidraget
series-co_financing = egen finansiering
series-net_if_applied = netto om alla söker
series-grant_taken = bidrag till dem som söker
series-cost_of_applying = kostnad för att söka
series-hours_to_apply = arbetstid för att söka
series-break_even_chance = chans där det går jämnt ut att söka
series-net = netto
series-net_of_reform = hela reformens netto
series-fee = avgift per beslut
series-fee_minimum = lägsta avgift per beslut
series-expected_fee = väntad avgift per år
series-equalisation_already_pays = utjämningens tillägg för administration (finns redan)
series-submissions = ansökningar och rekvisitioner
series-reports = redovisningar
series-plans = planer
series-indicators = indikatorer att rapportera
series-certificates = intyg
series-kr_per_inhabitant = kr per invånare
series-ore_of_tax = öre på skatten
series-share_of_net_cost = andel av nettokostnaden
series-share_of_result = andel av årets resultat
series-posts = heltidstjänster
series-share_of_staff_hours = andel av personalens arbetstid

number-largest = Störst
number-smallest = Minst
number-small = Små kommuner
number-large = Stora kommuner
number-times = Skillnad
number-fee = Avgift
number-median = Mediankommunen
number-cost_of_post = En heltidstjänst kostar
number-threshold = Gräns

unit-kr = kr
unit-kr_per_inhabitant = kr per invånare
unit-kr_per_unit = kr per enhet
unit-kr_per_hour = kr per timme
unit-ore_of_tax = öre
unit-share = %
unit-percent = %
unit-percentage_points = procentenheter
unit-ratio = gånger
unit-elasticity = elasticitet
unit-hours = timmar
unit-hours_per_1000_inhabitants = timmar per 1 000 invånare
unit-posts = tjänster
unit-persons = personer
unit-municipalities = kommuner
unit-count = antal
unit-times_per_year = gånger per år
unit-years = år
unit-months = månader
unit-days = dagar
unit-minutes = minuter
unit-km = km
unit-km2 = km²
unit-inhabitants_per_km2 = invånare per km²
unit-per_1000_inhabitants = per 1 000 invånare
unit-characters = tecken
unit-units = enheter
unit-year = år
unit-yes_no = ja eller nej

map-title = { $measure }: { $series }, { $unit }
map-alternative = Kartan visar beloppet per invånare. Störst är det i { $largest_name } ({ $largest }), minst i { $smallest_name } ({ $smallest }).
map-alternative-own = Kartan visar värdet i varje kommun. Störst är det i { $largest_name } ({ $largest }), minst i { $smallest_name } ({ $smallest }).
scatter-title = { $measure }: { $series } mot folkmängd, { $unit }
scatter-alternative = Diagrammet visar belopp per invånare mot folkmängd, båda i logaritmisk skala. Störst är beloppet i { $largest_name } ({ $largest }), minst i { $smallest_name } ({ $smallest }). Kommuner utan belopp visas inte.
scatter-alternative-own = Diagrammet visar värdet mot folkmängd, båda i logaritmisk skala. Störst är värdet i { $largest_name } ({ $largest }), minst i { $smallest_name } ({ $smallest }). Kommuner med värdet noll visas inte.
class-only = alla kommuner med uppgift
class-first = under { $upper }
class-between = { $lower }–{ $upper }
class-between-signed = { $lower } till { $upper }
class-last = { $lower } eller mer
class-none = ingen uppgift eller inget belopp
class-none-own = ingen uppgift
municipalities-word = { $count_number ->
    [one] kommun
   *[other] kommuner
}
axis-population = Folkmängd (logaritmisk skala)
axis-effect = { $unit } (logaritmisk skala)
key-medoid = typkommun för ett av de åtta hörnen
key-pays = kommunen betalar
key-gets = kommunen får
with-population = { $population } invånare

versions = impactcheck { $program }, regler { $rules }, dataårgång { $vintage } ({ $country })
terms-kolada = Publicerade värden ({ $series }): Källa: Kolada. Beräkningar med dem: Egen bearbetning av data från Kolada.
terms-kolada-own = Egen bearbetning av data från Kolada.
source-derived = { $source } (härledd av oss)
source-computed = { $source } (beräknad av oss)
fingerprint = Fingeravtryck (SHA-256)
heading-remarks = Att veta om siffrorna

metric-net_kr = Bidrag minus administration
metric-administration_share = Administrationens andel av bidraget
metric-grant_in_posts = Så många heltidstjänster räcker bidraget till
metric-burden_small_to_large = Administration per invånare, små kommuner mot stora
metric-fee_is_flat = Samma avgift oavsett kommunens storlek
metric-fee_per_inhabitant_to_median = Avgift per invånare mot mediankommunens

series-funding = finansiering från staten
series-task_cost = kostnad för uppgiften
series-one_off = engångskostnad
series-gross = skatteintäkt av ändringen
series-taken = tas av inkomstutjämningen
series-kept = behålls av den egna ändringen
series-returned = tillbaka när medelskattekraften ändras
series-waiting_cost = kostnad för väntan
series-yearly_fee = avgift per år

heading-tree = Vem förlorar, enligt ett beslutsträd
tree-among = { $count_number ->
    [one] Avser den enda kommun som berörs.
   *[other] Avser de { $count } kommuner som berörs.
}
tree-and = och
tree-rest = Det är { $municipalities_number ->
    [one] { $municipalities } kommun
   *[other] { $municipalities } kommuner
} med { $inhabitants } invånare. Av övriga { $rest } kommuner { $direction ->
    [pays] betalar
   *[gets] får
} mediankommunen { $median }.
tree-evidence = Trädet delar kommunerna i grupper om { $sizes }. Det förklarar { $share_explained } av skillnaderna, och { $share_held_out } i kommuner som det inte har sett. Medelfelet är { $error }.
tree-groups = Trädets alla grupper
tree-note = Positivt tal: kommunen får. Negativt tal: kommunen betalar. Storlek, minskning och gleshet följs åt: en annan gräns kan skilja kommunerna nästan lika väl.
table-tree = { $measure }: { $series } i kr per invånare, i trädets grupper
column-lowest = Lägst
column-tree-median = Median
column-highest = Högst

heading-toc = Innehåll
heading-appendix = Bilaga: metod, data och alla kommuner
caption-table = Tabell
caption-picture = Figur
evidence-more = med flera. Alla kommuner med sina värden står i tabellen sist.
evidence-more-in-report = med flera. Alla står i den fullständiga rapporten.
footer-line = impactcheck { $program } · fingeravtryck { $fingerprint }…
chart-data-last = Alla värden står i tabellen över kommunerna.
heading-title = Titel
heading-date = Datum
sheet-summary = Sammanfattning
sheet-municipalities = Kommuner
sheet-findings = Fynd
sheet-affected = Berörda
sheet-groups = Grupper
sheet-groups-own = Grupper, egen enhet
sheet-rules = Regler
sheet-data = Gränser och data
column-value = Värde
column-county = Län
column-severity = Allvar
column-area = Område
column-title = Rubrik
column-message = Vad regeln fann
column-origin = Gränsens ursprung
column-count = Antal
column-who = Vem
column-unit = Enhet
column-measure = Åtgärd
column-grouping = Indelning
column-total = Summa, kr
column-reason = Skäl
column-kind = Slag
outcome-rule-passed = utan anmärkning
outcome-rule-not_evaluated = ej prövad
outcome-rule-not_applicable = inte aktuell
more-affected = De värst drabbade visas. Alla står med sina värden i rapportens Excel- och JSON-fil.
median-short = median
corners-picture = { $measure }: varje kommun i de åtta hörnen
corners-picture-alternative = Varje prick är en kommun och strecket är hörnets mediankommun. Ju längre åt höger, desto större belopp per invånare.
corners-picture-alternative-own = Varje prick är en kommun och strecket är hörnets mediankommun. Ju längre åt höger, desto större värde.
corners-picture-data = Medianerna står i tabellen över de åtta hörnen.
curve-grant = { $measure }: bidrag och administration mot folkmängd
curve-grant-alternative = Där administrationen ligger över bidraget kostar arbetet mer än bidraget ger.
curve-sanction = { $measure }: avgift mot folkmängd
curve-sanction-alternative = En vågrät rad betyder samma belopp oavsett storlek. En rad som stiger betyder att större kommuner betalar mer.
waterfall = { $measure }: från brutto till netto, alla kommuner
waterfall-alternative = Bidraget är { $grant }. Administrationen kostar { $administration }. Kvar blir { $net }.
waterfall-data = Summorna står i tabellen över kostnader och intäkter.
sides-picture = Vinnare och förlorare, räknat i kommuner och i invånare
sides-alternative = { $winners_number ->
    [one] { $winners } kommun
   *[other] { $winners } kommuner
} vinner, { $losers } förlorar och { $unaffected } påverkas inte.
sides-alternative-abstaining = { $winners_number ->
    [one] { $winners } kommun
   *[other] { $winners } kommuner
} vinner, { $losers } förlorar, { $abstaining } avstår och { $unaffected } påverkas inte.
sides-data = Talen står i tabellen över reformens netto.
break-even = Bidraget täcker administrationen först i en kommun med { $population }.
