### Kommandoraden: hjälp, användningsfel och korta besked på standard error.

about-impactcheck =
    Prövar om ett statligt förslag fungerar i små, krympande och glesa kommuner.

    Ett förslag beskrivs i en fil. Programmet räknar ut vad det betyder i Sveriges 290 kommuner och säger vad som behöver ändras.
about-check =
    Pröva ett förslag mot reglerna, i alla 290 kommuner.

    FÖRSLAG är en fil i formatet impactcheck/1. Utan -o skrivs resultatet på skärmen.

    Slutkod 0: inget att anmärka på. 1: anmärkningar. 2: filen eller kommandot måste rättas.

what-next =
    impactcheck prövar om ett statligt förslag fungerar i små, krympande och glesa
    kommuner.

    Börja med att pröva ett exempel:
      impactcheck check { $example }

    Gör en rapport att läsa i webbläsaren:
      impactcheck check { $example } -o rapport.html

    Kopiera exempelfilen, ändra den till ditt eget förslag och pröva på samma sätt.
    Alla kommandon: impactcheck --help

heading-usage = Användning
heading-options = Flaggor
heading-examples = Exempel
usage-options = [FLAGGOR]
usage-command = KOMMANDO [ARGUMENT]...
task-judge = Pröva ett förslag
task-understand = Förstå resultatet

command-check = Pröva ett förslag mot reglerna, i alla 290 kommuner

option-help = Visa den här hjälpen.
option-lang = Språk: svenska (sv) eller engelska (en). Utan flaggan gäller miljövariabeln IMPACTCHECK_LANG, annars svenska.
option-version = Visa programmets version.
option-format = Resultatets form. Kan anges flera gånger; då är -o en mapp. Utelämnad: filändelsen i -o avgör, annars terminal.
option-output = Fil att skriva till, eller mapp om flera former begärs. Mappen skapas om den saknas.
option-force = Skriv över filer som redan finns.
option-population-year = Vilket års folkmängd (den 31 december) som gäller. Utelämnad: { $default }.
option-rules = Mapp med egna regler, utöver de medföljande. Kan anges flera gånger.
option-fail-on = Lägsta allvar som ger slutkod 1: error (fel), warning (varning) eller never (aldrig). Utelämnad: error.
option-who-loses = Säg också med ett beslutsträd vilka kommuner som förlorar. Tar någon sekund.
metavar-reform = FÖRSLAG
metavar-format = FORM
metavar-path = SÖKVÄG
metavar-folder = MAPP
metavar-year = ÅR

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
too-many-arguments = För många argument: { $arguments }.
see-help = Hjälp: { $command } --help

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
option-sensitivity = Visa vad svaren om förslaget blir när hörnens gränser flyttas en femtedel.
option-terminal-or-json = Resultatets form. Utelämnad: terminal.
option-clusters-output = Fil att skriva klustren till. Utelämnad: de visas bara.
option-bootstraps = Antal dragningar när stabiliteten prövas. Utelämnad: { $default }.
option-column = Uppgift om kommunerna. Kan anges flera gånger.
metavar-count = ANTAL
metavar-name = NAMN
