### Mallar för reformfiler: en rad om varje fält. Samma texter beskriver fälten i schemat.

about-template = Fyll i och pröva med: impactcheck check FIL. Ett fält som inte behövs har # direkt framför namnet: ta bort # för att använda det. Belopp skrivs som man brukar: 200 000 kr, 1,5 mkr, 2 mdkr, 45 %. Varje belopp och antal timmar kan vara ett spann med low, likely och high.
about-schema = En redigerare som förstår raden överst föreslår fält medan du skriver. Schemat får du med: impactcheck new schema -o reform.schema.json.

word-id = mitt-forslag
word-text = Skriv här
word-file = vikter
word-unit = personer
word-alternative = annat

reform-format = Filens format. Ändra inte.
reform-id = Förslagets korta namn: små bokstäver, siffror och bindestreck. Rapporterna får det som filnamn.
reform-title = Vad förslaget heter.
reform-status = Hur långt förslaget har kommit: idea, draft (utkast), referral (remiss), bill (proposition), in_force (gällande) eller repealed (upphävd).
reform-date = Den dag som lagar, gränser och antaganden gäller.
reform-prices = Vilket års priser beloppen är i.
reform-summary = Förslaget i korthet.
reform-proposal = Vem som föreslår: kind är committee (kommitté), agency (myndighet) eller ministry (departement). Dagen då kommittén tillkallades avgör vilken förordning om konsekvensutredningar som gäller.
reform-sources = Källor som läsaren kan slå upp.
reform-assumptions = Dina egna antaganden. De visas i rapporten.
reform-analysis = Orden som förordningen (2024:183) om konsekvensutredningar frågar efter. Det som saknas redovisas som saknat.
reform-measures = Förslagets åtgärder, var och en med ett namn. Ett förslag kan ha flera.
reform-alternatives = Samma förslag med något ändrat: sökväg med punkter till det nya värdet. Räknas bredvid förslaget. status: in_force betyder gällande rätt.

proposal-kind = committee (kommitté), agency (myndighet) eller ministry (departement).
proposal-appointed = Dagen då kommittén tillkallades.
proposal-dnr = Diarienummer.
proposal-inquiry = Betänkande eller promemoria.
proposal-directive_requires = Analyser som direktiven kräver.
analysis-problem = Problemet som ska lösas.
analysis-aim = Vad man vill uppnå.
analysis-zero_alternative = Vad som händer om inget görs.
analysis-alternatives = Vilka andra lösningar som har övervägts.
analysis-choice = Varför just den här lösningen valdes.
analysis-affected = Vilka som berörs.
analysis-costs = Kostnader och intäkter för andra än kommuner.
analysis-other_consequences = Andra konsekvenser.
analysis-limiting_measures = Hur konsekvenser som man inte vill ha begränsas.
analysis-entry_into_force = När reglerna börjar gälla, och varför då.
analysis-information = Hur de som berörs får veta.
analysis-evaluation = Hur och när förslaget ska utvärderas.
analysis-self_government = Skälen för att inskränka den kommunala självstyrelsen.
analysis-eu = Skyldigheter enligt EU-rätten.
analysis-not_analysed = Vad som inte har analyserats, och varför.
analysis-consultation = Vilka kommuner och andra som har hörts.
analysis-financing = Hur förslaget finansieras.
alternative-title = Vad alternativet heter.
alternative-status = in_force om alternativet är gällande rätt.
alternative-change = Sökväg med punkter till det nya värdet.

measure-title = Vad åtgärden heter i rapporten.
measure-only = Vilka kommuner det gäller. Alla villkor ska vara uppfyllda; i en lista räcker ett. Utan only gäller det alla.
measure-years = Första och sista året.
measure-demands = Hur mycket som ska lämnas in under en omgång: ansökningar, redovisningar, planer, indikatorer och intyg.
measure-burden = Arbetet, steg för steg. Alla steg ryms i: monitor, read_conditions, plan, union_hearing, application, supplement, board_decision, requisition, follow_up, report, indicators, certificate, repayment, other.

step-step = Vilket steg det är.
step-hours = Timmar varje gång. Ingen svensk källa anger dem: uppskatta, gärna som ett spann.
step-title = Ett eget namn på steget.
step-times_per_year = Gånger per år; 1 om inget anges. 0.5 är vartannat år.
step-hourly_cost = Vad en timme kostar. Utelämnad: programmets antagande, som visas i rapporten.
step-wage = I stället för timkostnad: månadslön, och påslag utöver lön och arbetsgivaravgifter.
step-external_cost = Köp utifrån varje gång.
step-per = En kolumn att räkna steget per: en gång per enhet i stället för per kommun.
step-only = Vilka kommuner steget krävs av. Utan only krävs det av alla som åtgärden gäller.
step-specialist = Om steget kräver en specialist.

allocation-pot = Ramen: vad staten betalar ut per år.
allocation-key = Nyckeln som pengarna fördelas efter: en kolumn, till exempel population eller pupils_1_9.
weights_file = Eller en egen fil med kolumnerna code och value, i samma mapp som den här filen.
allocation-rate = Belopp per enhet av nyckeln. Tillsammans med pot gäller det lägre.
allocation-base = Grundbelopp till varje kommun, oavsett storlek.
allocation-base_from = Om grundbeloppen tas ur ramen (pot) eller läggs till den (extra). Krävs när både pot och base anges.
allocation-tiers = Steg efter folkmängd, minst först och det sista utan gräns: factor gånger grundbeloppet, eller amount i stället för det.
allocation-floor = Lägsta belopp per kommun.
allocation-cap = Högsta belopp per kommun. Det som blir över stannar hos staten.
allocation-index = En kolumn som nyckeln gångras med.
allocation-round = Hur varje belopp avrundas: down, nearest eller up.

