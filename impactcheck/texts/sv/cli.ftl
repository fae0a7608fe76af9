### Kommandoraden: hjälp, användningsfel och korta besked på standard error.

about-impactcheck =
    Prövar om ett statligt förslag fungerar i små, krympande och glesa kommuner.

    Ett förslag beskrivs i en fil. Programmet räknar ut vad det betyder i Sveriges 290 kommuner och säger vad som behöver ändras.
about-check =
    Pröva ett förslag mot reglerna, i alla 290 kommuner.

    FÖRSLAG är en fil i formatet impactcheck/1. Utan -o skrivs resultatet på skärmen.

    Slutkod 0: inget att anmärka på. 1: anmärkningar. 2: filen eller kommandot måste rättas.
about-new =
    Skriv en mall att fylla i: en reformfil med en kommentar vid varje fält.

    SLAG är grant (bidrag), burden (administration), duty (uppgift), sanction (sanktion), fee (avgift) eller tax_base (skatteunderlag). Med schema skrivs i stället formatets JSON Schema, som får en redigerare att föreslå fält. Utan -o skrivs resultatet på skärmen.
about-explain =
    Förklara varje steg i uträkningen för en kommun, eller vad en regel prövar och varför.

    MÅL är en reformfil, tillsammans med --municipality, eller en regel med id eller namn.

what-next =
    impactcheck prövar om ett statligt förslag fungerar i små, krympande och glesa kommuner.

    Börja med att pröva ett exempel:
      impactcheck check { $example }

    Gör en rapport att läsa i webbläsaren:
      impactcheck check { $example } -o rapport.html

    Beskriv ett eget förslag i ett formulär, eller i en fil att fylla i:
      impactcheck serve
      impactcheck new grant -o forslag.yaml

    Vad betyder ett sanktionsbelopp i landet?
      impactcheck sanction 200000

    Alla kommandon: impactcheck --help

heading-usage = Användning
heading-options = Flaggor
heading-examples = Exempel
usage-options = [FLAGGOR]
usage-command = KOMMANDO [ARGUMENT]...
task-judge = Pröva ett förslag
task-write = Beskriv ett förslag
task-understand = Förstå resultatet

command-check = Pröva ett förslag mot reglerna, i alla 290 kommuner
command-new = Skriv en mall att fylla i
command-explain = Förklara en kommuns siffror, eller en regel

option-help = Visa den här hjälpen.
option-lang = Språk: svenska (sv) eller engelska (en). Utan flaggan gäller miljövariabeln IMPACTCHECK_LANG, annars svenska.
option-no-pager = Visa långa resultat på en gång, utan bläddrare.
option-version = Visa programmets version.
option-format = Resultatets form. Kan anges flera gånger; då är -o en mapp. Utelämnad: filändelsen i -o avgör, annars terminal.
option-output = Fil att skriva till, eller mapp om flera former begärs. Mappen skapas om den saknas.
option-force = Skriv över filer som redan finns.
option-vintage = Vilken årgång av kommunernas siffror som används: ett namn ur impactcheck data show. Utelämnad: den förvalda.
option-population-year = Vilket års folkmängd (den 31 december) som gäller. Utelämnad: { $default }.
option-rules = Mapp med egna regler, utöver de medföljande. Kan anges flera gånger.
option-fail-on = Lägsta allvar som ger slutkod 1: error (fel), warning (varning) eller never (aldrig). Utelämnad: error.
option-new-output = Fil att skriva till.
option-municipality = Kommunens namn eller kod.
option-measure = En enda åtgärd, med dess namn i filen. Utelämnad: alla.
option-who-loses = Säg också med ett beslutsträd vilka kommuner som förlorar. Tar någon sekund.
metavar-reform = FÖRSLAG
metavar-format = FORM
metavar-path = SÖKVÄG
metavar-folder = MAPP
metavar-year = ÅR
metavar-optional-kind = [SLAG]
metavar-example = NAMN
option-example = Skriv i stället ett av programmets exempel, med de filer som det hänvisar till.
option-examples = Visa exemplens namn.
new-one-thing = Ange ett av tre: ett SLAG, --example NAMN eller --examples.
copy-example = Skriv ut ett: impactcheck new --example { $name } -o forslag.yaml
metavar-target = MÅL
metavar-municipality = KOMMUN
metavar-measure = ÅTGÄRD

written = Skrev { $path }
interrupted = Avbrutet. Inget har skrivits.
bug = Det här är ett fel i impactcheck, inte i din fil. Rapportera det gärna tillsammans med texten ovan.

no-such-command = Kommandot ”{ $name }” finns inte.
no-such-option = Flaggan { $name } finns inte.
did-you-mean = Menade du { $name }?
missing-parameter = { $name } saknas.
not-a-choice = { $name }: välj mellan { $choices }.
not-an-integer = { $name } ska vara ett heltal.
option-misused = Flaggan { $name } ska ha ett värde, eller så har den fått ett som den inte ska ha.
output-twice = Ange -o en gång. Flera format skrivs med -f för varje, till exempel -f pdf -f xlsx, och en mapp efter -o.
too-many-arguments = För många argument: { $arguments }.
see-help = Hjälp: { $command } --help

## Regler
about-rules =
    Läs reglerna, och pröva egna.

    En regel är en fil som går att läsa och ändra. Egna regler läggs i en mapp och används med check --rules MAPP.
about-rules-list = Lista reglerna, efter område.
about-rules-show =
    Visa vad en regel frågar, varför, och vad man kan göra i stället.

    REGEL är regelns nummer eller namn.
about-rules-test =
    Kör de fall som står i reglernas filer.

    Med en mapp körs mappens regler, annars de medföljande. Slutkod 1: något fall gav ett annat svar än det väntade.
command-rules = Läs reglerna och pröva egna
command-rules-list = Lista reglerna, efter område
command-rules-show = Visa en regel i ord
command-rules-test = Kör reglernas fall
heading-commands = Kommandon
option-area = Bara regler i ett område.
option-standing = Bara regler som vilar på detta: law (lag), principle (vedertagen princip), evidence (belägg) eller position (en parts ståndpunkt). Flera skrivs med komma emellan. Utelämnad: alla.
metavar-standing = STÖD
standing-unknown = --standing: { $value } är inget av { $choices }.
option-severity = Bara regler med ett visst allvar.
metavar-rule = REGEL
metavar-optional-folder = [MAPP]

about-portfolio =
    Räkna ihop många reformer för samma kommuner: timmar, inlämningar, redovisningar och pengar.

    SÖKVÄGAR är filer eller mappar. I en mapp läses bara filer med raden format: impactcheck/1. Med --grants läggs de statsbidrag till som redan finns.

    Slutkod 0: allt är räknat. 2: någon fil kunde inte räknas; resten är räknat ändå.
command-portfolio = Räkna ihop många reformer, eller alla statsbidrag, för varje kommun
option-grants = Räkna med de statsbidrag som finns ett visst år, till exempel 2026.
option-scope = Vilka av bidragen: ordinary (kräver bara ordinarie verksamhet), open (öppna för alla som bedriver verksamheten), active (alla som gäller) eller all (även avslutade). Utelämnad: ordinary.
option-portfolio-authority = Bara bidrag från myndigheten. Kan anges flera gånger.
option-portfolio-procedure = Bara bidrag med förfarandet: automatic, requisition, application eller competitive. Kan anges flera gånger.
option-portfolio-area = Bara bidrag inom området, till exempel school. Kan anges flera gånger.
option-as-of = Bara bidrag som gäller den dagen, efter bidragens egna datum.
option-portfolio-municipality = Visa ett blad med kommunens år. Kan anges flera gånger.
option-portfolio-without = Visa summan med och utan reformen med detta id. Kan anges flera gånger.
option-portfolio-merge = Slå ihop bidraget med detta id med de andra som anges. Kan anges flera gånger; all betyder alla bidrag.
option-into = Vad bidragen slås ihop till: requisition (en rekvisition) eller pooled (ett generellt bidrag). Utelämnad: requisition.
option-below = Slå ihop bara för kommuner med färre invånare än så.
option-shared-by = Hur pengarna i ett generellt bidrag fördelas: as_before (som förut), population (per invånare) eller equal (lika till varje kommun). Utelämnad: as_before.
option-jobs = Antal processer som läser filer samtidigt. Utelämnad: 1.
option-portfolio = Ställ förslaget mot de statsbidrag som finns ett visst år, till exempel 2026.
metavar-paths = [SÖKVÄGAR]...
metavar-name = NAMN
metavar-day = DAG
metavar-id = ID
metavar-number = TAL
not-inhabitants = { $name } ska vara ett antal invånare, till exempel 10 000.
not-a-day = { $name } ska vara ett datum som 2026-01-31.
filter-without-grants = Flaggorna --authority, --procedure, --area och --as-of väljer bland statsbidragen. Lägg till --grants 2026.
merging-without-merge = Flaggorna --into, --below och --shared-by säger hur bidrag slås ihop. Lägg till --merge.

## Kommunernas förutsättningar
about-archetypes =
    Visa kommunerna i flera indelningar, eller gör om klustren.

    show visar hörn, storleksklasser, SKR:s grupper, län, kluster och särskilda förhållanden, med antal, invånare och typkommun. Med --sensitivity visas i stället vad svaren om ett förslag blir när hörnens gränser flyttas en femtedel.

    build räknar fram klustren ur underlaget och säger hur väl de skiljer sig åt. Det behövs bara när underlaget har ändrats.
about-structure =
    Visa samband med sådant som kommuner inte själva väljer.

    Med ett FÖRSLAG visas dess utfall per invånare, med --column en uppgift om kommunerna. Utan båda visas nettokostnadsavvikelserna för skola, äldreomsorg samt individ- och familjeomsorg.
command-archetypes = Visa indelningar och kluster, och pröva gränserna
command-structure = Visa samband mellan utfall och förutsättningar
about-data-show = Visar dataårgångarna, vilken som är förvald, och vad en av dem innehåller.
about-data-verify = Kontrollerar att dataårgångarna är hela: alla kontrollsummor, 290 kommuner, inga okända koder.
about-data-use = Väljer vilken dataårgång som används när ingen anges.
about-data-diff = Visar vad som skiljer två dataårgångar, och vilka fynd som skulle ändras.
command-data-update = Hämta nyare siffror till en ny årgång
command-data-add = Hämta ett nyckeltal till en ny årgång
command-data-show = Visa årgångarna och vad en innehåller
command-data-verify = Kontrollera att årgångarna är hela
command-data-use = Välj förvald årgång
command-data-diff = Visa vad som skiljer två årgångar
option-data-assessment = Vid diff: en prövning sparad med check -f json, eller en reformfil. Visar vilka fynd som skulle ändras.
data-used = Från nu används dataårgången { $name } när ingen annan anges.
data-vintages = Dataårgångar
data-default = Förvald: { $name }
data-vintage = Innehållet i { $name }
data-checksum = Kontrollsumma { $checksum }, mapp { $folder }
data-column = Kolumn
data-year = År
data-years = År
data-origin = Ursprung
data-origin-published = publicerad
data-origin-derived = härledd
data-origin-computed = beräknad
data-source = Källa
data-source-retrieved = { $source }, hämtad { $day }
data-whole = { $name }: hel, alla kontrollsummor stämmer.
data-changed = Ändringar från { $before } till { $after }
data-nothing-changed = Inga siffror skiljer sig.
data-count = Kommuner
data-largest = Störst ändring
data-findings = Fynd som skulle ändras
data-no-finding-changed = Inga fynd skulle ändras.
data-finding = { $rule } { $title }: { $before ->
    [error] fel
    [warning] varning
    [note] notis
   *[none] inget fynd
} → { $after ->
    [error] fel
    [warning] varning
    [note] notis
   *[none] inget fynd
}
option-sensitivity = Visa vad svaren om förslaget blir när hörnens gränser flyttas en femtedel.
option-terminal-or-json = Resultatets form. Utelämnad: terminal.
option-clusters-output = Fil att skriva klustren till. Utelämnad: de visas bara.
option-bootstraps = Antal dragningar när stabiliteten prövas. Utelämnad: { $default }.
option-column = Uppgift om kommunerna. Kan anges flera gånger.
metavar-count = ANTAL

## Omarbetningar, sanktioner och jämförelser
task-mend = Arbeta om ett förslag
command-redesign = Sök den ändring som gör att förslaget klarar prövningen
command-sanction = Visa vad ett sanktionsbelopp betyder i landet, och jämnare skalor
command-compare = Ställ två förslag eller två sparade prövningar mot varandra
about-redesign =
    Sök den ändring som gör att förslaget klarar prövningen, och visa vad den kostar och vem som betalar.

    Varje omarbetning prövas på nytt med samma regler. Med -o sparas den första (eller den som --choose namnger) som en reformfil.

    Slutkod 0: minst en omarbetning når målet. 1: ingen gör det. 2: filen eller kommandot måste rättas.
about-sanction =
    Visa vad ett belopp betyder i en liten, en medelstor och en stor kommun och i Stockholm, och tre skalor som väger jämnare, med utkast till lagtext.

    Skalorna ger samma summa som om alla betalade BELOPP, eller BELOPP i kommunen som --reference namnger.
about-compare =
    Ställ två förslag mot varandra: anmärkningar, statens kostnad, vinnare och förlorare.

    A och B är reformfiler eller prövningar sparade med check -f json. Vinnare är de som får det bättre med B.
option-goal = Mål: finding-gone (de allvarligaste anmärkningarna borta), share:95% (så stor andel av kommunerna vinner) eller corners (varje hörn vinner). Utelämnad: finding-gone.
option-keep-pot = Statens kostnad får inte öka.
option-neutral = Sanktioner ska ge samma summa som i förslaget. Det gäller numera alltid, om ingen kommun väljs med --reference.
option-choose = Namnet på den omarbetning som ska sparas. Utelämnad: den första.
option-redesign-output = Reformfil att skriva omarbetningen till.
option-redesign-format = Resultatets form. Utelämnad: terminal.
option-reference = Kommunen som ska betala samma belopp som i förslaget, med namn eller kod. Utelämnad: sanktionerna ger samma summa som i förslaget.
option-rule = Visa bara den här skalan. Kan anges flera gånger.
option-statutory-maximum = Högsta belopp som lagen tillåter.
option-statutory-minimum = Lägsta belopp som lagen tillåter.
metavar-goal = MÅL
metavar-amount = BELOPP
metavar-before = A
metavar-after = B
option-as = Skriv hela rapporten (report) eller en bilaga till ett remissvar (remissvar).
option-sheet = Skriv ett blad om en enda kommun, med namn eller kod.
option-template = Egen Word-mall (.docx), vars format, sidhuvud och sidfot används.
searching = Söker omarbetningar …
making = Gör { $format } …

about-serve =
    Öppna formuläret i webbläsaren: beskriv ett förslag, se vad det betyder och ta med en rapport.

    Programmet svarar bara den här datorn, och inget skickas vidare. Avsluta med Ctrl+C.
command-serve = Beskriv ett förslag i webbläsaren
option-port = Port att svara på; 0 väljer en ledig. Utelämnad: { $default }.
option-host = Adress att svara på. Utelämnad: { $default }, som bara den här datorn når.
option-no-browser = Öppna inte webbläsaren.
metavar-port = PORT
metavar-host = ADRESS
serving = Formuläret finns på { $address } (avsluta med Ctrl+C)
serving-beyond = Obs! Andra datorer kan nå { $host }. Sidorna har ingen inloggning.

## Läsa en författningstext
command-read = Läs en lagtext eller promemoria till en reformfil
about-read =
    Läs ett utkast till lag eller förordning, eller en hel promemoria, och skriv vad det lägger på kommuner.

    FIL är DOCX, PDF, HTML, Markdown eller text. Utan -o visas det lästa på skärmen, med paragraf och ordalydelse för varje uppgift. Med -o skrivs en reformfil där varje fält bär sin mening; det texten inte säger står som öppna frågor. Med --corpus läses alla texter i en mapp till en tabell.

    Läsaren är mönster över juridisk svenska, inte en språkmodell: samma text ger samma svar, utan nät, och det som inte förstods visas.
option-corpus = Mapp med texter att läsa till en tabell.
option-read-format = Resultatets form: terminal, yaml (reformfilen) eller json (allt som lästes). Utelämnad: terminal.
option-read-output = Reformfil att skriva.
metavar-text = FIL
## Nyare siffror
command-data = Hämta, visa, kontrollera, välj och jämför siffror
about-data =
    Hämta nyare siffror från Kolada och SCB till en årgång i din egen datamapp.

    En årgång är en mapp med tabeller. Den som följer med programmet ändras aldrig, och en
    prövning hämtar aldrig något från nätet.
about-data-update =
    Hämta de nyaste fullständiga siffrorna till en ny årgång.

    Alla nyckeltal från Kolada tas i det nyaste år som alla kommuner har lämnat, folkmängden i det
    nyaste år som SCB har. Saknas en kommun, har en enhet ändrats eller gör en siffra ett orimligt
    språng, så skapas ingen årgång, och allt som talar emot sägs på en gång. Avbryts hämtningen
    fortsätter nästa försök med samma namn där den slutade.
about-data-add =
    Lägg till ett nyckeltal från Kolada som kolumn, i en ny årgång.

    NYCKELTAL är Koladas id, till exempel N15829. Kolumnen kan användas som fördelningsnyckel, i
    regler och i kommuntyper.
metavar-key-figure = NYCKELTAL
metavar-column = KOLUMN
option-accept = Godta kolumnens nya siffror trots ändrad enhet eller ett språng. Kan anges flera gånger.
option-data-year = År att hämta. Utelämnat: det nyaste fullständiga.
option-data-column = Vad kolumnen ska heta. Utelämnat: nyckeltalets id med små bokstäver.
option-vintage-name = Vad årgången ska heta. Utelämnat: hamtad- och dagens datum.
data-asking = Frågar { $address }
data-population = Folkmängd 31 december { $year }: { $inhabitants } invånare i alla kommuner
data-moved = { $column }: { $before } → { $after }
data-new = { $column }: ny, { $year }
data-same = { $count } kolumner hade redan de nyaste siffrorna.
data-waiting = { $column }: { $count } kommuner har lämnat siffror för { $year }. De används när alla har gjort det.
data-next = Använd den i en prövning, eller gör den förvald:
data-written = Årgången { $name } ligger i { $path }
