# Fel i indata: vad som är fel, vad som väntades och vad man kan skriva i stället.

## Filen
file-missing = Filen { $file } finns inte.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { "" }
}
file-is-folder = { $file } är en mapp. Ange en fil.
file-not-regular = { $file } är ingen vanlig fil och kan inte läsas.
file-unreadable = Filen { $file } går inte att öppna. Kontrollera att du har rätt att läsa den.
file-too-large = Filen { $file } är för stor. Gränsen är { $limit_kb } kB.
file-empty = Filen { $file } är tom.
file-binary = Filen { $file } innehåller annat än text. Ange en textfil i formatet YAML eller CSV.
file-not-utf8 = Filen { $file } är inte sparad som UTF-8. Spara om den med teckenkodningen UTF-8.
file-control-character = Här står ett tecken som inte får förekomma i en textfil ({ $character }). Ta bort det.
more-problems = … och { $count } fel till. Rätta dem ovan först.
file-not-a-mapping = Filen { $file } ska bestå av fält med värden, till exempel ”title: Ett exempel”.
file-exists = { $path } finns redan. Välj ett annat namn, eller skriv över med --force.
file-outside = Filen ”{ $value }” ska ligga i samma mapp som reformfilen. Ange den utan ”..” och utan sökväg från roten.
cannot-write = Det går inte att skriva i { $path }: { $reason ->
    [ENOSPC] disken är full
    [EACCES] du har inte rätt att skriva där
    [EPERM] du har inte rätt att skriva där
    [EROFS] disken kan bara läsas
    [ENAMETOOLONG] namnet är för långt
    [ELOOP] länkarna går i cirkel
    [EINVAL] namnet går inte att använda
    [EDQUOT] utrymmet är slut
   *[other] { $detail }
}.
binary-on-screen = Formatet kan inte visas på skärmen. Ange en fil med -o.

## Resultatets plats
formats-need-folder = Flera format ({ $formats }) behöver en mapp. Ange den med -o.
output-suffix-unknown = Formatet framgår inte av { $path }. Låt namnet sluta på { $known }, eller ange formatet med -f.
output-is-folder = { $path } är en mapp. Ange en fil.
output-not-regular = { $path } är en länk, ett rör eller en enhet och ersätts inte. Ange en vanlig fil.
output-is-file = { $path } är en fil. Flera format behöver en mapp.
output-folder-missing = Mappen { $path } finns inte. Skapa den först.
output-folder-locked = Du har inte rätt att skriva i mappen { $path }.
output-is-input = { $path } är reformfilen själv. Välj ett annat namn för resultatet.
unknown-format = Formatet ”{ $name }” finns inte. Välj bland { $known }.

## Skrivsättet
yaml-alias = ”*{ $name }” hänvisar till ett annat ställe i filen, vilket inte är tillåtet. Skriv ut värdet.
yaml-anchor = ”&{ $name }” är ett märke att hänvisa till, vilket inte är tillåtet. Ta bort det, eller sätt citattecken om det är text.
yaml-tag = Typmärket ”{ $name }” är inte tillåtet. Ta bort det, eller sätt citattecken om utropstecknet hör till texten.
yaml-merge = ”<<” slår ihop fält, vilket inte är tillåtet. Skriv ut fälten.
yaml-key-not-text = Ett fältnamn ska vara ett ord, inte en lista eller en grupp av fält.
yaml-several-documents = Filen innehåller flera dokument åtskilda av ”---”. Spara dem som var sin fil.
yaml-too-deep = Fälten ligger i fler än { $limit } nivåer. Så djupt går ingen fil som kan läsas här.
yaml-too-many-values = Filen innehåller fler än { $limit } värden, vilket är för många.
yaml-character = En text får inte börja med tecknet ”{ $character }”. Sätt texten inom citattecken.
yaml-tab = Raden är indragen med tabb. Använd mellanslag.
yaml-colon = Här står ett kolon som inte väntades. Sätt texten inom citattecken om kolonet hör till den; kontrollera annars indraget.
yaml-colon-missing = Det saknas ett kolon efter fältets namn. Skriv till exempel ”title: Ett exempel”.
yaml-indentation = Indraget stämmer inte med raderna ovanför. Fält som hör ihop ska börja i samma kolumn.
yaml-bracket = En parentes ([ ] eller { "{ }" }) är inte avslutad, eller så saknas ett komma mellan värdena.
yaml-quote-open = Citattecknet som börjar här har inget slut.
yaml-syntax = Raden följer inte formatet YAML. Kontrollera indrag, kolon och citattecken.
code-unquoted = Koden { $value } ska stå inom citattecken, annars tappar den sin nolla. Skriv "{ $value }".
decimal-comma-in-braces = Kommat i ”{ $value }” delar värdet i två när det står inom klammer. Skriv ”{ $key }: { $value }” på en egen rad, eller sätt värdet inom citattecken: "{ $value }".
key-duplicate = Fältet ”{ $key }” finns två gånger; första gången på rad { $first_line }. Ta bort det ena.

## Fält
key-unknown = { GIVEN($suggestions) ->
    [yes] Fältet ”{ $key }” finns inte. Menade du ”{ $suggestions }”?
   *[no] Fältet ”{ $key }” finns inte. Här får stå: { $expected }.
}
field-missing = { GIVEN($inside) ->
    [yes] Fältet ”{ $field }” saknas i { $inside }.
   *[no] Fältet ”{ $field }” saknas.
}
value-unknown = { GIVEN($suggestions) ->
    [yes] ”{ $value }” går inte att använda som { $field }. Menade du ”{ $suggestions }”? Välj bland: { $expected }.
   *[no] ”{ $value }” går inte att använda som { $field }. Välj bland: { $expected }.
}
value-not-usable = Värdet ”{ $value }” går inte att använda som { $field }.
quotes-needed = Värdet för { $field } ska vara text. Skriv "{ $value }" med citattecken.
text-expected = { $field } ska vara text.
text-empty = { $field } är tomt. Skriv en text, eller ta bort fältet.
identifier = ”{ $value }” kan inte vara ett namn i filen. Använd små bokstäver, siffror, bindestreck och understreck, utan mellanslag.
yes-or-no-expected = { $field } ska vara true (ja) eller false (nej), inte ”{ $value }”.
whole-number-expected = { $field } ska vara ett heltal, inte ”{ $value }”.
number-too-small = { $field } är ”{ $value }” men ska vara minst { $limit }.
number-not-above = { $field } är ”{ $value }” men ska vara större än { $limit }.
number-too-large = { $field } är ”{ $value }” men får vara högst { $limit }.
number-not-below = { $field } är ”{ $value }” men ska vara mindre än { $limit }.
date-unreadable = ”{ $value }” är inget datum för { $field }. Skriv år, månad och dag, till exempel 2026-01-31.
list-expected = { $field } ska vara en lista. Skriv till exempel [ett, två], eller varje värde på egen rad efter ett streck.
list-too-short = { $field } är tom. Ange minst ett värde.
list-too-long = { $field } innehåller för många värden.
mapping-expected = { $field } ska bestå av egna fält, ett per rad, indragna under ”{ $field }”.

## Belopp och tal
money-unreadable = ”{ $value }” går inte att läsa som ett belopp för { $field }. Skriv till exempel 200 000 kr, 1,5 mkr eller 2 mdkr.
hours-unreadable = ”{ $value }” går inte att läsa som tid för { $field }. Skriv till exempel 16, 1,5 timmar eller 30 min.
share-unreadable = ”{ $value }” går inte att läsa som en andel för { $field }. Skriv till exempel 45 % eller 0,45.
share-unclear = Andelen { $value } för { $field } är större än hela beloppet. Menas procent, skriv { $value } %. Menas en del av ett, skriv till exempel 0,45.
share-above-whole = Andelen { $value } för { $field } är större än hela beloppet. Skriv högst 100 %.
number-unreadable = ”{ $value }” går inte att läsa som ett tal för { $field }. Skriv till exempel 10 000 eller 0,05.
number-too-long = Talet { $value } för { $field } är orimligt stort. Kontrollera enheten.
number-ambiguous = ”{ $value }” för { $field } kan läsas på två sätt. Skriv { $thousands } eller { $decimal }.
amount-negative = { $value } för { $field } är negativt. Skriv noll eller mer.
amount-signs-mixed = { $field } blandar belopp med och utan minustecken. Tar förslaget bort pengar ska alla belopp ha minus. Beskriv annars det som tas bort och det som läggs till som två åtgärder.
shared-reimbursement = { $field } ersätter kostnader över en gräns. Vad som då blir kvar går inte att fördela vidare. Ta bort unclaimed: shared.
shared-without-pot = { $field } har ingen pot, så det finns inget kvar att fördela. Ange pot, eller ta bort unclaimed: shared.
award-without-competition = { $field } har award eller awards men söks inte i konkurrens. Ta bort dem, eller skriv procedure: competitive.
awards-zero = { $field } ska bevilja minst en ansökan. Ange awards över noll.
negative-competition = { $field } har minustecken men söks i konkurrens. Tas bidraget bort, beskriv det som det är och skriv removes: true.
removes-negative = { $field } har både removes: true och minustecken. Skriv beloppen som de är i dag utan minus, eller ta bort removes.
negative-reimbursement = { $field } har minustecken men ersätter kostnader över en gräns (reimburses). Beskriv bidraget som det är i dag och skriv removes: true.
direction-and-sign = { $field } har både direction och ett total med minustecken. Ange ett av dem.
equalised-missing = { $field } är en intäkt utanför skatteunderlaget. Ange equalised: false om kommunen behåller hela, eller equalised: true om inkomstutjämningen ska räkna med den.
rate-not-equalised = { $field } räknas inte med i utjämningen (equalised: false) men anger en sats för den. Ta bort equalisation_rate.
range-order = Värdena i { $field } ska stå i stigande ordning: low, likely, high.
years-unreadable = ”{ $value }” går inte att läsa som år för { $field }. Skriv till exempel 2026, 2026–2028 eller 2026– (utan slut).
years-order = Åren i { $field } ska stå i stigande ordning.

## Bidrag, sanktioner och befolkningsband
no-amount = { $field } saknar belopp. Ange pot, rate, base eller tiers med amount.
key-missing = { $field } har pot eller rate men ingen fördelningsnyckel. Ange key, till exempel population.
base-from-missing = { $field } har både pot och grundbelopp. Ange base_from: pot om grundbeloppet ingår i potten, eller base_from: extra om det betalas utöver den.
factor-without-base = { $field } har band med factor men inget grundbelopp att räkna upp. Ange base.
band-two-limits = Bandet { $field } har två gränser. Ange antingen population_below eller population_at_most.
band-one-value = Bandet { $field } ska ha antingen factor eller amount, inte båda och inte ingen.
bands-open-end = Sista bandet i { $field } ska vara utan gräns, och alla band före det ska ha en.
bands-order = Banden i { $field } ska stå i stigande ordning utan att överlappa.
sanction-amount = { $field } ska ha antingen amount eller maximum (gärna med minimum).
sanction-range = { $field } har ett minimum som är större än sitt maximum.
shared-by-alone = { $field } säger vilka kommuner som delar på tjänster som inte kan delas. Skriv shareable: true, eller ta bort shared_by.
departs-without-vite = { $field } avviker från lagen om viten men är inget vite. Skriv conditional: true, eller ta bort departs_from_vite_act.
scale-cap-below-floor = Taket i { $field } är lägre än golvet.
employee-range = { $field } följer antalet anställda och behöver därför både minimum och maximum.
duty-without-cost = { $field } saknar kostnad. Ange fixed, per_unit, per_km2, posts, one_off eller burden.
fee-without-cost = { $field } saknar avgift. Ange entry, fixed eller per_inhabitant.
reimbursement-line = { $field } ska ha antingen above_per_inhabitant eller above_own_average.
window-order = Ansökningstiden i { $field } slutar innan den börjar.
bands-mixed = Banden i { $field } ska alla ha factor, eller alla ha amount.
step-two-wages = Steget { $field } har både hourly_cost och wage. Ange ett av dem.
wage-without-parameter = Timkostnaden i { $measure } ska räknas ur en månadslön, men parametern { $name } saknar värde för den dag som gäller. Ange hourly_cost i stället.
rounding-step = { $field } ska avrunda till ett bestämt belopp som är större än noll, till exempel 1 kr eller 100 kr.
index-without-key = { $field } har ett index men ingen fördelningsnyckel att räkna upp. Ange key, till exempel population.
co-financing-whole = { $field }: egen finansiering av hela kostnaden lämnar inget bidrag. Ange en lägre andel.
reference-zero = { $field }: folkmängden som avgiften utgår från ska vara större än noll.
equalisation-rate-share = Utjämningssatsen i { $measure } ska vara en andel mellan 0 och 1, till exempel 0,19. Högsta värdet är { NUMBER($largest, maximumFractionDigits: 2) }.
change-path-unknown = Ändringen ”{ $field }” leder ingenstans: ”{ $value }” finns inte i reformen.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du ”{ $suggestions }”?
   *[no] { "" }
}
nobody-eligible = Ingen kommun uppfyller villkoren i { $measure }. Kontrollera only.
cap-below-floor = Taket i { $measure } ({ NUMBER($cap, maximumFractionDigits: 0) } kr) är lägre än golvet ({ NUMBER($floor, maximumFractionDigits: 0) } kr).
floors-exceed-pot = Potten i { $measure } räcker inte: de garanterade beloppen är { NUMBER($guaranteed, maximumFractionDigits: 0) } kr och potten { NUMBER($pot, maximumFractionDigits: 0) } kr.
column-negative = Kolumnen ”{ $value }” är negativ i { $count ->
    [one] en kommun, { $name },
   *[other] { $count } kommuner, bland dem { $name },
} och kan inte vara nyckel. Välj en annan kolumn, eller ange egna uppgifter i en fil.
key-is-zero = Fördelningsnyckeln i { $measure } är noll i alla kommuner som omfattas, så potten går inte att fördela.

## Landet
municipality-unknown = Kommunen ”{ $value }” finns inte.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { "" }
}
municipality-code-unknown = Kommunkoden ”{ $value }” finns inte.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { " " }En kommunkod har fyra siffror, till exempel "2425".
}
skr-group-unknown = SKR-gruppen ”{ $value }” finns inte.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { " " }Grupperna heter A1, A2, B3, B4, B5, C6, C7, C8 och C9.
}
county-unknown = Länet ”{ $value }” finns inte.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { " " }Skriv länets namn utan ”län”, till exempel Västerbotten, eller dess kod, till exempel "24".
}
column-unknown = Kolumnen ”{ $value }” finns inte i data.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { "" }
}
population-year-unknown = Det finns ingen folkmängd för { $year }. Välj ett år mellan { $first } och { $last }.
population-year-incomplete = Folkmängd för { $year } saknas i { $count ->
    [one] { $count } kommun
   *[other] { $count } kommuner
} ({ $municipalities }). Välj ett år mellan { $first } och { $last }.
data-codes = Tabellen { $file } har inte samma kommuner som resten av dataårgången: { $codes }. Hämta årgången på nytt.
vintage-unknown = Det finns ingen dataårgång som heter ”{ $value }”. De som finns: { $known }.
vintage-format = { $file }: dataårgången är skriven i formatet { $format }. Programmet läser { $known }. Gör årgången på nytt.
vintage-altered = Filen { $file } i dataårgången { $folder } är inte den som kontrollsumman gäller. Välj en annan med --vintage embedded, eller hämta årgången på nytt.
vintage-missing = Filen { $file } saknas i dataårgången { $folder }. Välj en annan med --vintage, eller hämta årgången på nytt.
vintage-municipalities = Dataårgången { $vintage } har { $count } kommuner. Den ska ha { $expected }.
vintage-code-unknown = Dataårgången { $vintage } har kommunkoder som inte finns: { $codes }.
vintage-name = ”{ $name }” går inte att använda som namn på en årgång. Använd små bokstäver, siffror, punkt, bindestreck och understreck.
vintage-code-repeated = Dataårgången { $vintage } har samma kommunkod två gånger: { $codes }.
vintage-column-altered = Kolumnen { $column } i dataårgången { $vintage } är inte den som dess kontrollsumma gäller.
data-altered = Datafilen { $file } har ändrats sedan programmet gavs ut. Installera om programmet.
data-missing = Datafilen { $file } saknas. Installera om programmet.
source-name-unknown = Namnet ”{ $name }” i källan är ingen kommun.
source-unexpected = Källan avviker: { $what } är { $found } men skulle vara { $expected }.

## Egna vikter
weights-header = Första raden ska vara ”code;value” eller ”code,value”, inte ”{ $value }”.
weights-row = Raden ska ha två kolumner: kommunkod och värde. Står det komma i ett tal, skilj kolumnerna med semikolon.
weights-code-twice = Kommunkoden { $value } finns två gånger; första gången på rad { $first_line }.
weights-no-folder = Filen { $file } kan inte läsas, eftersom reformen inte kommer från en fil på datorn. Spara reformen i samma mapp som filen.
code-short = Kommunkoden { $value } har bara tre siffror. Menade du { $meant }? Ett kalkylprogram tar bort nollan om kolumnen inte är text.

## Regler
rule-id-differs = Regeln heter { $id } men filen { $file }. Ge dem samma namn.
rule-one-severity = En regel ska ha antingen severity eller levels, där varje nivå har sin egen severity.
rule-one-question = En regel ska ha antingen metric med flag eller levels, all, any eller text.
rules-folder-missing = Mappen { $folder } med regler finns inte.
metric-unknown = Måttet ”{ $value }” finns inte.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { "" }
}
metric-unit = Måttet { $metric } har enheten { $unit }, men gränsen anges i { $value }.
metric-level = Måttet { $metric } finns inte för ”{ $on }”.
flag-one-comparison = Ange en enda gräns: below, above eller outside.
flag-rests-on = En gräns som inte är noll ska ange vad den vilar på i rests_on.
dates-order = Datumen i { $field } ska stå i stigande ordning utan upprepning.
parameter-unknown = Parametern ”{ $name }” finns inte.
parameter-unit = Parametern { $name } har enheten { $unit }, men gränsen anges i { $value }.
parameter-too-early = Parametern { $name } har inget värde för { $day }. Det första gäller från { $first }.
parameter-required = Parametern { $name } behövs för beräkningen men saknas bland reglerna.
rules-folder-empty = Mappen { $folder } innehåller inga regler (filer som slutar på .yaml).
rule-twice = { $value } finns redan i { $file }.
example-unknown = Det finns inget exempel ”{ $value }”.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { "" }
} Alla visas med: impactcheck new --examples
rule-unknown = Regeln ”{ $value }” finns inte.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { "" }
}
rule-merged = Regeln { $value } ingår numera i { $new }: { $reason }
rule-removed = Regeln { $value } har tagits bort: { $reason }
rule-asks-nothing = En regel om hela reformen eller om texter (on: { $on }) ska inte ha asks: då finns inga åtgärder att lägga ihop.
rule-text-missing = Måttet { $metric } behöver text: vilken text det gäller.
rule-text-unknown = Texten ”{ $value }” finns inte i en reform.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { "" }
}
rule-field-unknown = Fältet ”{ $value }” finns inte för { $kinds }.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { "" }
}
rule-figure-unknown = Texten nämner talet ”{ $value }”, som inte finns för regelns mått.{ GIVEN($suggestions) ->
    [yes] { " " }Menade du { $suggestions }?
   *[no] { "" }
} Välj bland: { $expected }.
error-on-assumption = { $id } kan inte vara ett fel, eftersom gränsen för { $metric } är ett antagande. Gör regeln till en varning eller ange en källa.
override-empty = Ange vad som ska ändras: flag, flags, severity, hits_at_least eller group_at_least.
override-levels = Regeln { $id } har flera nivåer. Ange nivåerna under levels, eller ändra deras parametrar, i stället för { $field }.
override-which-metric = Regeln { $id } frågar efter { $metrics }. Ange gränsen under flags för det mått som avses.
case-failed = Fall { $number } i { $id } väntade { $expected } men gav { $found }.

grants-year-unknown = Det finns ingen förteckning över statsbidrag för { $year }. Välj bland: { $known }.
grants-filter-unknown = Inget bidrag i förteckningen har ”{ $value }”. Välj bland: { $known }.
portfolio-empty = Det finns inget att räkna ihop. Ange filer eller mappar med reformer, eller --grants 2026.
portfolio-id-twice = Reformen { $id } är redan inläst från { $other } och räknas bara en gång. Ge den ena ett annat id.
portfolio-reform-unknown = Det finns ingen reform med id { $id } bland dem som räknas ihop. Dessa finns: { $known }.

## Förklaringar
measure-unknown = Reformen har ingen åtgärd som heter ”{ $value }”. Välj: { $suggestions }.
explain-municipality-missing = Ange vilken kommun som ska förklaras: impactcheck explain { $file } --municipality NAMN.
explain-needs-file = ”{ $value }” är ingen reformfil. --municipality och --measure hör till en reformfil.

goal-unknown = Målet ”{ $value }” finns inte. Skriv finding-gone, corners eller till exempel share:95%.
redesign-unknown = Det finns ingen omarbetning som heter ”{ $value }”. Välj mellan: { $known }.
different-municipalities = De två prövningarna gäller olika kommuner och går inte att jämföra.
sanction-zero = En avgift på { $value } är ingen avgift. Skriv ett belopp över noll.
sum-unreadable = ”{ $value }” går inte att läsa som ett belopp. Skriv till exempel 200 000 kr, 1,5 mkr eller 2 mdkr.
sanction-above-maximum = Beloppet { NUMBER($amount, maximumFractionDigits: 0) } kr är högre än det högsta som lagen tillåter, { NUMBER($maximum, maximumFractionDigits: 0) } kr.
saved-unreadable = { $path } är varken en reformfil eller en prövning sparad med check -f json.

format-holds-whole = Formatet { $formats } visar alltid hela prövningen. Välj bland { $known }.
library-missing = Formatet { $format } behöver { $library }. Installera det med: pip install "impactcheck[reports]"
template-unreadable = Mallen går inte att använda: { $reason ->
    [not-word] den är ingen Word-fil. Spara den i Word som .docx eller .dotx.
    [locked] den är låst med lösenord, eller sparad i ett format från före 2007. Spara den utan lösenord som .docx eller .dotx.
    [too-large] den är för stor när den packas upp.
    [entities] den innehåller XML som Word inte skriver. Spara om den i Word.
   *[broken] den är skadad. Öppna den i Word och spara om den.
}
rule-id-form = Ett regelnummer är två till sex versaler följda av tre siffror, till exempel SKR001.
rule-name-form = Ett regelnamn är små bokstäver i led skilda av punkt, till exempel grant.too-small.
piece-or-sheet = Välj antingen --as eller --municipality: ett blad om en kommun är ett eget dokument.

## Webbsidorna
web-library-missing = Webbsidorna behöver { $library }. Installera det med: pip install "impactcheck[web]"
port-unusable = Det går inte att svara på { $host }, port { $port }: { $reason }. Välj en annan port med --port.
no-file-chosen = Välj en fil först.

## Läsa en författningstext
open-question = Öppen fråga om { $field }: { $question } Fyll i fältet, eller ta bort frågan ur read.questions om den inte ska räknas.
read-one-thing = Ange en fil att läsa, eller en mapp med --corpus. Inte båda.
read-corpus-table = En mapp läses till en tabell: -f terminal eller -f json, utan -o.
read-no-folder = Mappen { $folder } finns inte.
read-folder-empty = Mappen { $folder } har inga texter. Filer som slutar på .txt, .md, .html, .docx eller .pdf läses.
read-no-measure = { $file } lägger inget på kommuner och ger dem inget enligt mönstren. Ingen reformfil skrevs. Läs utan -o för att se vad som lästes.
read-no-text = { $file } innehåller ingen text.
read-scanned = { $file } har { $pages } sidor men ingen text: den är sannolikt inskannad. Gör texten läsbar (OCR) och försök igen.
read-encrypted = { $file } är skyddad med lösenord. Spara en kopia utan lösenord och försök igen.
read-damaged = { $file } går inte att läsa som { $form }. Öppna filen, spara den på nytt och försök igen.
read-bomb = { $file } packar upp till mer än { $limit_mb } MB och läses inte.
read-too-many-pages = { $file } har { $pages } sidor. Gränsen är { $limit }. Spara författningsförslaget i en egen fil.
read-too-long = { $file } har mer text än { $limit } tecken. Spara författningsförslaget i en egen fil.
read-hidden-character = { $file } har det osynliga tecknet { $character }, som kan visa texten i en annan ordning än den läses i. Ta bort det och försök igen.
read-old-form = { $file } är i den äldre formen { $form }. Spara den som DOCX eller PDF och försök igen.
read-needs-package = { $file } kräver paketet { $package }. Installera det med: pip install "impactcheck[read]"
## Nyare siffror från Kolada och SCB
source-unreachable = { $name } svarar inte ({ $reason }). Inget har ändrats; försök igen om en stund, så fortsätter hämtningen där den slutade. Frågan: { $address }
source-refused = { $name } avvisade frågan ({ $reason }). Inget har ändrats. Frågan: { $address }
source-garbled = Svaret från { $name } går inte att läsa: { $reason }. Inget har ändrats. Frågan: { $address }
source-strays = { $name } hänvisar till en annan adress, { $address }, som inte följs. Inget har ändrats.
kolada-unknown = Kolada har inget nyckeltal { $ids }. Sök rätt id på https://www.kolada.se/.
kolada-not-municipal = Nyckeltalet { $ids } gäller bara regioner.
scb-table-missing = SCB har ingen tabell vars titel börjar med ”{ $title }”. Närmast: { $found }
scb-table-ambiguous = Flera tabeller hos SCB har en titel som börjar med ”{ $title }”: { $found }
scb-too-much = Frågan till tabellen { $table } ger { $cells } celler för en enda kommun; SCB tillåter { $limit }.
data-unit-changed = { $column }: enheten i Koladas titel har ändrats från ”{ $before }” till ”{ $after }”. Ingen ny årgång skapas. Är siffran rätt, ange --accept { $column }.
data-leap = { $column }: mittvärdet går från { $before } till { $after }, ett orimligt språng. Ingen ny årgång skapas. Är siffran rätt, ange --accept { $column }.
data-leap-of-one = { $column }: { $count } kommuner har ett orimligt språng: { $municipalities }. Ingen ny årgång skapas. Är siffrorna rätt, ange --accept { $column }.
data-municipalities-missing = { $column }: { $count } kommuner saknar värde: { $municipalities }. Ingen ny årgång skapas.
scb-table-changed = SCB:s tabell { $table } ({ $title }) ser inte ut som den gjorde. Ingen ny årgång skapas.
vintage-exists = Årgången { $name } finns redan i { $path }. Ge den nya ett annat namn med --name.
data-library-missing = Hämtningen behöver { $library }. Installera det med: pip install "impactcheck[data]"
