# The lines of the arithmetic, one sentence on how each number is made.

## Facts about the municipality
given = As the reform gives it.
assumed = Assumed, since no source settles it.
parameter = Dated parameter with its source.
price-factor = Rise of prices 2016–2024 by the consumer price index with fixed interest.
data = Published figure for the municipality.
own-tax-rate = The municipality's own tax rate, as published.
equalisation-rate = The county's rate in income equalisation, as a share.

## Grants and funding
pot = The pot: the sum that the state shares out in a year.
base = Base amount: the same sum to every municipality that is eligible.
base-by-band = Base amount by population band: the band's amount, or the base times the band's factor.
rate-given = Amount per unit of the key, as the reform gives it.
rate-from-pot = Amount per unit of the key: such that all amounts sum to the pot.
rate-smaller = Amount per unit of the key: the smaller of the reform's amount and what the pot allows.
share = Share: amount per unit times key times index.
floor = Floor: no eligible municipality gets less.
cap = Cap: no municipality gets more.
allocated = Amount allocated: base plus share, not below the floor and not above the cap.
line-per-inhabitant = Line: kronor per inhabitant times population. Only costs above it are paid.
line-own-average = Line: the municipality's own average of earlier years. Only costs above it are paid.
reimbursable = Cost that may be paid: the share paid times what lies above the line.
rounded-down = Rounded down, as the ordinance says.
rounded-nearest = Rounded to the nearest amount, as the ordinance says.
rounded-up = Rounded up, as the ordinance says.
grant = The grant: the amount allocated, rounded where the ordinance says so.
grant-within-frame = The grant: the cost that may be paid, but at most the municipality's frame.
grant-reimbursed = The grant: the cost that may be paid.
municipal-share = The municipality's part of the grant: the grant times the share that does not go to private organisers.
co-financing-requested = Co-financing: own share times the grant. Shown beside the net.
co-financing-total_cost = Co-financing: the grant times own share over the state's share. Shown beside the net.
waiting-cost = Cost of waiting: the grant times yearly interest times months of waiting over twelve. Shown beside the net.
net-if-applied = Net if the municipality applies: the grant less administration.
cost-of-applying = Cost of applying: the sum of the steps before the decision.
award-from-pot = Expected sum to one that is chosen: the pot divided by the number chosen.
break-even-chance = Chance at which applying breaks even: the cost of applying divided by the expected sum less the work after the decision.
net-where-it-pays = Net: what remains on applying, zero where that is a loss and the municipality abstains.
rate-among-takers = Amount per unit when what others decline is shared among those who apply.
grant-taken = The grant of one who applies, with its part of what others decline; zero for one who abstains.
net-of-takers = Net: the grant of one who applies less administration; zero for one who abstains.
net = Net: the grant less administration.

## Administration
step-times = Times a year.
step-hours-each = Hours each time, by the reform's estimate.
hourly-cost-given = Hourly cost, as the reform gives it.
hourly-cost-assumed = Hourly cost, assumed since the reform gives none.
hourly-cost-from-wage = Hourly cost: monthly wage times twelve, plus payroll charges, plus overhead, over the hours worked in a year.
step-external = Purchased services each time, as the reform gives them.
step-hours = Hours a year: hours each time times the number of times, and times units or decisions where given.
step-cost = Cost of the step: hours a year times hourly cost, plus purchased services times the number of times.
hours = Working time: the sum of the steps' hours.
administration = Administration: the sum of the steps' costs.
equalisation-already-pays = Supplement for administration in equalisation: kronor per inhabitant in 2016 prices, times the rise of prices to 2024, times population. Shown beside.

## Duties and fees
fixed-cost = Fixed cost a year, the same for every municipality concerned.
cost-per-unit = Cost by volume: kronor per unit times the number of units.
cost-per-km2 = Cost by area: kronor per square kilometre times land area.
posts-whole = Posts: the need rounded up to whole posts, times the cost of a post.
posts-shared = Posts: the part of a post that is needed, times the cost of a post, since it can be shared.
task-cost = Cost of the task: the sum of fixed cost, volume, area and posts.
funding = Funding: the sum that the state pays for the task.
funding-none = Funding: none, so the state pays SEK 0.
net-of-duty = Net: funding less the cost of the task less administration.
one-off = One-off cost at the start. Shown beside the yearly cost.
yearly-fee = Fee a year: fixed fee plus kronor per inhabitant times population.
entry-fee = Fee to join. Paid once and shown beside.
net-of-fee = Net: the year's fee and administration, which the municipality pays.

## Sanctions
scale-none = The amount is the same for all.
scale-reference = Population at which the fee equals the amount.
scale-exponent = Exponent: 0 gives all the same fee, 1 follows the number of inhabitants.
scale-power = Fee by population: the amount times population over the reference, raised to the exponent.
scale-inhabitants = Fee per inhabitant times population.
scale-bands = Fee by population band: the band's amount, or the amount times the band's factor.
scale-employees = Fee by employees: the minimum plus the same sum for each employee after the first, rounded down; the maximum from the ceiling on.
scale-revenue = Fee by revenue: the share times tax revenue and general grants per inhabitant times population.
scale-contract = Fee by contract: the share times the value of the contract.
scale-gain = Fee by gain: what was saved in a period times the number of periods, plus a mark-up.
fee-floor = The fee is at least the schedule's floor.
fee-cap = The fee is at most the schedule's cap.
fee-count = Number of days or violations in one decision.
fee = Fee per decision, which the municipality pays.
fee-maximum = Fee per decision, computed at the maximum.
fee-minimum = Lowest fee per decision.
decisions = Expected number of decisions a year in the municipality.
expected-fee = Expected fee a year: fee per decision times the expected number of decisions.

## Tax base
tax-base-given = Change of tax base, as given for the municipality.
tax-base-shared = Change of tax base: the whole change times the municipality's share of the key.
revenue-given = Revenue outside the tax base, as given for the municipality.
revenue-shared = Revenue outside the tax base: the whole sum times the municipality's share of the key.
revenue-gross = The revenue, before equalisation.
kept-whole = Not counted in income equalisation, so all of it is kept.
own-tax-base = The municipality's tax base per inhabitant, as published. Held against 115 % of the mean it says whether the municipality receives a grant or pays a fee.
equalisation-rate-of-county = The county's rate in income equalisation: section 2 for who receives a grant, section 3 for who pays a fee.
tax-base-gross = Change of tax base times the municipality's own rate.
tax-base-taken = What income equalisation takes of the own change: change of tax base times the county's rate.
tax-base-kept = The tax income less what equalisation takes.
tax-base-returned = What everybody's change gives back: the change of the mean tax base times 115 % and the county's rate, less the municipality's part of the regulation item.
tax-base-net = Kept of the own change plus what is returned, two years later.
