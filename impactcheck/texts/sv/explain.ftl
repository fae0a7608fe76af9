### Uträkningen för en kommun, rad för rad. Tal kommer färdigformaterade.

who = { $name } ({ $code }) · { $population } 31 dec { $year } · { $corner }
no-medoid = ingen kommun
of-measure = { $title } ({ $kind })
heading-explained = Så är { $name } räknad
heading-lines = Uträkningen
heading-beside = Vid sidan av uträkningen
heading-compared = Jämfört med andra
heading-peers = De tio mest lika kommunerna, kr per invånare
heading-notes = Att veta
heading-net = Hela reformen
heading-supplement = Vad utjämningen redan betalar

column-figure = Mått
column-medoid = Typkommun
column-corner = Hörnet
column-country = Landet
compared-note = Typkommunen är { $medoid }. Hörnets och landets värden är summa delad med summa. Positivt tal: kommunen får. Negativt tal: kommunen betalar.

outcome-favourable = gynnsam
outcome-likely = trolig
outcome-unfavourable = ogynnsam
outcome = { $outcome } { $value }

origin-reform = ur reformen
origin-computed = beräknat
origin-assumption = antagande
origin-data = uppgift: { $source }, { $year }

kind-grant = bidrag
kind-burden = administration
kind-duty = uppgift
kind-sanction = sanktion
kind-fee = avgift
kind-tax_base = skatteunderlag

of-column = { $name }: { $column }
column-year = { $column }, { $year }
step-part = { $step }: { $part }

line-key = Nyckel
line-index = Index
line-pot = Ramen
line-base = Grundbelopp
line-rate = Belopp per enhet
line-share = Andel efter nyckeln
line-floor = Lägsta belopp
line-cap = Högsta belopp
line-allocated = Fördelat belopp
line-grant = Bidrag
line-rounded = Avrundat belopp
line-cost = Kostnad
line-own_average = Eget genomsnitt
line-line = Gränsen för ersättning
line-reimbursable = Ersättningsbar kostnad
line-municipal_grant = Kommunens del av bidraget
line-co_financing = Egen finansiering
line-waiting_cost = Kostnad för att vänta på pengarna
line-net = Netto
line-hours = Arbetstid
line-administration = Administration
line-decisions = Beslut per år
line-per_unit = Kostnad som följer nyckeln
line-units = Enheter
line-fixed = Fast kostnad
line-per_km2 = Kostnad för ytan
line-land_area = Landareal
line-posts = Kostnad för tjänster
line-task_cost = Uppgiftens kostnad
line-funding = Finansiering
line-one_off = Engångskostnad
line-yearly_fee = Avgift per år
line-inhabitants = Folkmängd
line-reference = Folkmängd där avgiften är beloppet
line-exponent = Exponent
line-fee_floor = Skalans lägsta avgift
line-fee_cap = Skalans högsta avgift
line-employees = Anställda
line-count = Antal
line-tax_revenue = Skatteintäkter
line-general_grants = Generella bidrag och utjämning
line-own_rate = Kommunens skattesats
line-scaled = Avgift enligt skalan
line-supplement = Tillägg per invånare i 2016 års priser
line-fee = Avgift per beslut
line-fee_minimum = Lägsta avgift per beslut
line-expected_fee = Väntad avgift per år
line-tax_base_change = Ändrat skatteunderlag
line-equalisation_rate = Länets skattesats i utjämningen
line-retained = Kvar efter utjämningen
line-equalisation_already_pays = Utjämningens tillägg för administration

part-times = gånger per år
part-units = enheter
part-hours_each = tid per gång
part-hourly_cost = kostnad per timme
part-external = köp utifrån per gång
part-hours = arbetstid per år
part-cost = kostnad per år

step-monitor = Bevaka
step-read_conditions = Läsa villkor
step-plan = Plan
step-union_hearing = Höra de fackliga
step-application = Ansökan
step-supplement = Komplettering
step-board_decision = Nämndbeslut
step-requisition = Rekvisition
step-follow_up = Uppföljning
step-report = Redovisning
step-indicators = Indikatorer
step-certificate = Intyg
step-repayment = Återbetalning
step-other = Övrigt

derived-kr_per_inhabitant = Kronor delat med folkmängd
derived-ore_of_tax = 100 × kronor per invånare delat med en hundradel av skattekraften
derived-share_of_net_cost = Kronor per invånare delat med nettokostnaden per invånare
derived-share_of_result = Kronor per invånare delat med årets resultat per invånare, utan värde när resultatet är noll eller mindre
derived-posts = Timmar delat med årsarbetstiden
derived-share_of_staff_hours = Timmar delat med alla anställdas arbetstid

net-kr = Netto av hela reformen
net-formula = Summan av: { $titles }.

supplement = { $each } i { $prices } års priser, ungefär { $kr } i { $year } års priser, betalar kostnadsutjämningen redan för att administrationen är dyr i små kommuner. Det ingår inte i uträkningen. Källa: { $source }.
supplement-none = Kommunen får inget tillägg för administration i kostnadsutjämningen. Källa: { $source }.
