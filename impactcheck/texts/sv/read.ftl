### Kommandot read: en författningstext läst till en reformfil.

file-about =
    Läst ur { $file } av impactcheck read. Varje fält vilar på meningen ovanför det.
    Håll meningen mot fältet och ändra det som är fel. Rader med # är öppna frågor: ta bort # och fyll i.
    En fråga som ska svaras på (needed) hindrar räkningen tills fältet finns eller frågan tas bort ur read.questions.
open-here = Öppen fråga { $number }. { $question }

ask-pot = Hur stor är ramen per år?{ GIVEN($words) ->
    [yes] { " " }Texten säger bara »{ $words }«.
   *[no] { " " }Texten nämner inget belopp.
}
ask-key = Efter vilken kolumn fördelas pengarna?{ GIVEN($words) ->
    [yes] { " " }Texten säger: { $words }.
   *[no] { " " }Texten säger det inte.
}
ask-rate-key = Hur många { $per } har varje kommun? Ange en kolumn eller en egen fil.
ask-share = Vilken andel betalar kommunen själv? Texten har flera villkor: { $words }
ask-base-unclear = Tas grundbeloppet ur ramen (pot) eller läggs det till den (extra)?
ask-cost = Vad kostar uppgiften per år? Skriv fixed, per_unit, posts eller one_off. { $words }
ask-posts = Hur stor del av en tjänst behövs, vad kostar den, och kan den delas? { $words }
ask-fee-amount = Hur hög är avgiften? Beloppet står inte i texten. { $words }
ask-vite-amount = Vilket vitesbelopp ska prövas? Lagen anger inget: 3 § lagen (1985:206) om viten gäller.
ask-per-year = Hur många beslut väntas per kommun och år? Utan svar hålls sanktionen utanför alla summor.
ask-hours = Hur många timmar tar steget? { $words }
ask-times = Hur många gånger per år? { $words }
ask-size = Vilka kommuner gäller det? Texten sätter en gräns som inte kunde läsas säkert: skriv only. »{ $words }«
ask-municipalities = Vilka kommuner får det? De räknas upp i en bilaga: skriv only med deras koder.
ask-date = Vilken dag ska lagar och gränser gälla? Texten säger inte när den träder i kraft.
ask-prices = Vilket års priser är beloppen i?
ask-status = Hur långt har förslaget kommit: idea, draft, referral, bill eller in_force?
ask-procedure = Hur får kommunen pengarna: automatic, requisition, application eller competitive?

no-measure = Texten lägger inget på kommuner och ger dem inget. Ingen åtgärd har lästs.
heading-read = Läst
heading-remarks = Det som syns redan i texten
heading-not-understood = Läst men inte förstått
heading-open = Saknas för att räkna, det som ändrar svaret mest först
heading-aside = Rör andra än kommuner och räknas inte
heading-references = Hänvisningar till annan författning
none-not-understood = Ingen mening som lägger något på kommuner lämnades utan mönster.
column-field = Uppgift
column-value = Värde
column-section = Var
column-quote = Ordalydelse
column-question = Fråga
column-statute = Författning
column-what = Vad
unconfirmed = Oläst av människa: håll varje uppgift mot sin mening innan den används.
needed = måste besvaras
optional = kan lämnas öppen

remark-same-ceiling = Samma belopp för alla kommuner, vilken storlek de än har: { $value }.
remark-report-all = Rapport krävs av alla kommuner, utan någon gräns efter storlek.
remark-post-all = En befattning eller funktion ska finnas i varje kommun: { $value }.
remark-sharing-barred = Kommunen får inte låta någon annan utföra uppgiften.
remark-short-notice = { $days } dagar mellan utfärdandet och ikraftträdandet, { $value }.
remark-plan-all = En plan krävs av varje kommun: { $value }.

corpus-progress = Läser { $done } av { $total }: { $name }
corpus-title = { $count } texter lästa
corpus-none = Ingen text i mappen rör kommuner.
column-flat = Belopp
column-vite = Vite
column-reports = Rapp.
column-plans = Plan
column-posts = Bef.
column-tasks = Uppg.
column-grants = Bidrag
column-missed = Oläst
corpus-note = Antal per författning: belopp (fasta eller tak), viten, rapporter, planer, befattningar, uppgifter, bidrag och meningar som inget mönster tog. En författning utan rad rör inte kommuner enligt mönstren.
corpus-skipped = Hoppade över { $file }: { $why }

field-grant-procedure = förfarande
field-grant-authority = myndighet
field-grant-pot = ram
field-grant-base = grundbelopp
field-grant-floor = lägsta belopp
field-grant-cap = högsta belopp
field-grant-rate_per_unit = belopp per enhet
field-grant-co_financing = medfinansiering
field-grant-eligibility_other = villkor
field-grant-eligibility_population = folkmängdsgräns
field-grant-plan_required = plan krävs
field-grant-may_be_joint = gemensam ansökan
field-grant-advance_or_afterwards = utbetalning
field-grant-report = redovisning
field-grant-repayment = återbetalning
field-grant-deadline = sista dag
field-grant-key = fördelning
field-sanction-type = sanktion
field-sanction-minimum = lägsta avgift
field-sanction-maximum = högsta avgift
field-sanction-amount = avgift
field-sanction-scale_by = följer
field-sanction-criterion = grund för beloppet
field-sanction-authority = beslutande
field-duty-post_required = befattning
field-duty-plan = plan
field-duty-report_to = rapport till
field-duty-report_frequency = hur ofta
field-duty-consultation = samråd
field-duty-documentation = dokumentation
field-duty-board_decision = beslut av
field-duty-shared_allowed = får delas
field-duty-shared_barred = får inte delas
field-duty-eligibility_population = folkmängdsgräns
field-duty-deadline = senast
field-duty-task = uppgift
field-burden-task = betalar
field-fee-task = avgift
field-general-entry_into_force = ikraftträdande
field-general-expires = upphör

value-competitive = konkurrens
value-application = ansökan
value-requisition = rekvisition
value-automatic = automatiskt
value-afterwards = i efterskott
value-advance = i förskott
value-mixed = delvis i förskott
value-allowed = får göras
value-required = ska göras
value-yes = ja
value-none = inget
value-turnover = omsättning
value-population = folkmängd
value-other = föreläggande
value-true = ja
percent = { $value } procent
percent-state = staten betalar högst { $value } procent
percent-own = kommunen betalar minst { $value } procent
per-year = { $value } gånger per år
