### The arithmetic of one municipality, line by line. Figures come formatted.

who = { $name } ({ $code }) · { $population } on 31 Dec { $year } · { $corner }
no-medoid = no municipality
of-measure = { $title } ({ $kind })
heading-explained = How the figures of { $name } were made
heading-lines = The arithmetic
heading-beside = Beside the arithmetic
heading-compared = Compared with others
heading-peers = The ten most similar municipalities, kr per inhabitant
heading-notes = Good to know
heading-net = The whole reform
heading-supplement = What equalisation already pays

column-figure = Figure
column-medoid = Typical
column-corner = Corner
column-country = Country
compared-note = The typical municipality is { $medoid }. Values of the corner and the country are sum over sum. Positive: the municipality gains. Negative: it pays.

outcome-favourable = favourable
outcome-likely = likely
outcome-unfavourable = unfavourable
outcome = { $outcome } { $value }

origin-reform = from the reform
origin-computed = computed
origin-assumption = assumption
origin-data = data: { $source }, { $year }

kind-grant = grant
kind-burden = administration
kind-duty = duty
kind-sanction = sanction
kind-fee = fee
kind-tax_base = tax base

of-column = { $name }: { $column }
column-year = { $column }, { $year }
step-part = { $step }: { $part }

line-key = Key
line-index = Index
line-pot = The pot
line-base = Base amount
line-rate = Amount per unit
line-share = Share by the key
line-floor = Lowest amount
line-cap = Highest amount
line-allocated = Amount allocated
line-grant = Grant
line-rounded = Rounded amount
line-cost = Cost
line-own_average = Own average
line-line = The line for reimbursement
line-reimbursable = Reimbursable cost
line-municipal_grant = The municipality's part of the grant
line-co_financing = Own co-financing
line-waiting_cost = Cost of waiting for the money
line-net = Net
line-hours = Working time
line-administration = Administration
line-decisions = Decisions a year
line-per_unit = Cost that follows the key
line-units = Units
line-fixed = Fixed cost
line-per_km2 = Cost of the area
line-land_area = Land area
line-posts = Cost of posts
line-task_cost = Cost of the duty
line-funding = Funding
line-one_off = One-off cost
line-yearly_fee = Yearly fee
line-inhabitants = Population
line-reference = Population at which the fee is the amount
line-exponent = Exponent
line-fee_floor = Lowest fee of the schedule
line-fee_cap = Highest fee of the schedule
line-employees = Employees
line-count = Number
line-tax_revenue = Tax revenue
line-general_grants = General grants and equalisation
line-own_rate = The municipality's tax rate
line-scaled = Fee by the schedule
line-supplement = Supplement per inhabitant in 2016 prices
line-fee = Fee per decision
line-fee_minimum = Lowest fee per decision
line-expected_fee = Expected fee a year
line-tax_base_change = Change of tax base
line-equalisation_rate = The county's rate in equalisation
line-retained = Left after equalisation
line-equalisation_already_pays = The administration supplement of equalisation

part-times = times a year
part-units = units
part-hours_each = time each
part-hourly_cost = cost per hour
part-external = bought services each
part-hours = working time a year
part-cost = cost a year

step-monitor = Monitoring
step-read_conditions = Reading the conditions
step-plan = Plan
step-union_hearing = Hearing the unions
step-application = Application
step-supplement = Supplementing
step-board_decision = Board decision
step-requisition = Requisition
step-follow_up = Follow-up
step-report = Report
step-indicators = Indicators
step-certificate = Certificate
step-repayment = Repayment
step-other = Other

derived-kr_per_inhabitant = Kronor over population
derived-ore_of_tax = 100 × kronor per inhabitant over a hundredth of the tax base per inhabitant
derived-share_of_net_cost = Kronor per inhabitant over the net cost per inhabitant
derived-share_of_result = Kronor per inhabitant over the year's result per inhabitant; no value when the result is zero or less
derived-posts = Hours over the hours of a full-time post
derived-share_of_staff_hours = Hours over the working hours of all staff

net-kr = Net of the whole reform
net-formula = The sum of: { $titles }.

supplement = { $each } in { $prices } prices, about { $kr } in { $year } prices, is what cost equalisation already pays because administration is costly in small municipalities. It is not part of the arithmetic. Source: { $source }.
supplement-none = The municipality gets no administration supplement in cost equalisation. Source: { $source }.
