# The fixed words of the report. Numbers come formatted; $x_number chooses the plural form.
page-title = Rural proofing: { $title }
kicker = Rural proofing
skip = Skip to the content
meta = population 31 Dec { $year } · { $status }

status-idea = idea
status-draft = draft
status-referral = on referral
status-bill = bill
status-in_force = in force
status-repealed = repealed

heading-conclusion = Conclusion
heading-areas = Verdict by area
heading-who = Who is hit
heading-charts = Map and chart
heading-summary = { $stands ->
    [in_force] The provisions in brief
   *[proposal] The proposal in brief
}
heading-findings = Findings
heading-net = Winners and losers
heading-corners = Eight corners of the country
heading-other-groups = Other classifications of the municipalities
heading-not-evaluated = What was not evaluated, and why
heading-not-modelled = What the tool does not compute
heading-basis = Basis: assumptions, data and sources
heading-assumptions = Assumptions
heading-data = Figures used
heading-sources = Sources
heading-passed = Rules passed
heading-not-applicable = Rules that do not apply
heading-municipalities = All municipalities

count-errors = { $count_number ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count_number ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-notes = { $count_number ->
    [one] { $count } note
   *[other] { $count } notes
}
count-not_evaluated = { $count_number ->
    [one] { $count } rule not evaluated
   *[other] { $count } rules not evaluated
}

word-error = error
word-warning = warning
word-note = note
word-clear = clear
word-not_evaluated = not evaluated

area-grant = Grant
area-burden = Administration
area-sanction = Sanction
area-duty = Funding
area-structure = Structure and time
area-process = Documentation
area-data = Data

dimension-small = small
dimension-large = large
dimension-shrinking = shrinking
dimension-growing = growing
dimension-sparse = sparse
dimension-dense = dense

key-figure = { $direction ->
    [ceiling] the most that { $name } may have to pay
    [pays] paid by { $name }
    [loses] lost by { $name }
    [applies] what applying costs { $name }
   *[gets] received by { $name }
}
key-figure-all = { $direction ->
    [ceiling] the most that each municipality touched may have to pay
    [pays] paid by every municipality touched
    [loses] lost by every municipality concerned
    [applies] what applying costs each municipality
   *[gets] received by every municipality touched
}
key-figure-all-own = in every municipality touched
key-figure-own = { $name }
key-figure-ratio = times as much per inhabitant
key-figure-ratio-own = times as much
key-figures-of = Largest and smallest amount per inhabitant. Concerns { $measure }.
key-figures-of-one = Largest and smallest amount per inhabitant of { $measure } by itself, before what the other measures give or cost.
key-figures-of-own = Largest and smallest value. Concerns { $measure }.
hit-count = { $hit_number ->
    [one] One municipality
   *[other] { $hit } municipalities
} with { $inhabitants } inhabitants { $hit_number ->
    [one] is
   *[other] are
} hit.
hit-measures = The findings concern { $measures }.
hit-whole = the reform as a whole
hit-figures-of-net = The amounts are the net of the whole reform.
hit-figures-of = The amounts concern { $measure }.
hit-sides = Of them { $losing } lose and { $gaining } get more than they pay.
hit-nothing = None of them gets or pays anything net.
hit-abstaining = None of them gets or pays anything net: those who would lose by taking part are expected to abstain.
hit-total = Together they pay { $total } a year.
hit-median = The median municipality among them { $direction ->
    [pays] pays
   *[gets] gets
} { $value }
hit-worst = { $direction ->
    [pays] { $name } pays most
   *[gets] { $name } gets least
}: { $value }
hit-in-tax = ({ $ore })
hit-per-highest-decision = The amounts are those of one decision with the highest sum, which need not be the one imposed.
hit-per-decision = The amounts are for one decision.
hit-criterion = Those that
hit-or = {" or "}
hit-by-meets = are named by { $rules }
hit-by-weighs = must pay at least { $limit } ({ $rules })
hit-by-loses = lose by { $stands ->
    [in_force] the provisions
   *[proposal] the proposal
}
hit-by-abstains = would lose by applying and are expected to abstain
hit-everyone = They are all those touched.
hit-all-but = They are all those touched but { $names }.
hit-all-below = { $below_number ->
    [one] It has
   *[other] All of them have
} fewer than { $limit } inhabitants.
hit-most-below = { $below_number ->
    [one] One of them has
   *[other] { $below } of them have
} fewer than { $limit } inhabitants, and { $above_number ->
    [one] one is larger
   *[other] { $above } are larger
}.
hit-none-spared = No municipality touched below that limit is spared.
hit-spared = { $spared_number ->
    [one] One municipality below that limit is not hit
   *[other] { $spared } municipalities below that limit are not hit
}.
hit-kind-end = Of { $touched } { $kind } municipalities { $hit } are hit, of { $others_touched } { $opposite } ones { $others_hit_number ->
    [0] none
   *[other] { $others_hit }
}.
hit-kind-group = In the group { $kind } { $hit } of { $touched } municipalities are hit, of the other { $others_touched } { $others_hit_number ->
    [0] none
   *[other] { $others_hit }
}.
hit-kind-end-pays = Over all their inhabitants { $kind } municipalities pay { $paid }, { $opposite } ones { $others }.
hit-kind-group-pays = Over all its inhabitants the group { $kind } pays { $paid }, other municipalities { $others }.
hit-kind-end-together = Over all their inhabitants { $kind } municipalities taken together pay { $paid } ({ $gaining_number ->
    [0] none
   *[other] { $gaining }
} of them gain), { $opposite } ones { $others } ({ $others_gaining_number ->
    [0] none
   *[other] { $others_gaining }
} gain).
hit-kind-group-together = Over all its inhabitants the group { $kind } taken together pays { $paid } ({ $gaining_number ->
    [0] none
   *[other] { $gaining }
} in it gain), other municipalities { $others } ({ $others_gaining_number ->
    [0] none
   *[other] { $others_gaining }
} gain).
settles-includes-private-organisers = What settles it is the municipalities' part of the money (municipal_share).
settles-shared-with-private-organisers = What settles it is the municipalities' part of the money (municipal_share).
settles-fee-follows-the-case = It can be settled only for a given case.
unsettled = Rule { $rule }, which is decisive, could not be evaluated:
km-are-longer-ways = The kilometres are how much longer the way to the nearest office becomes.
changes-no-way = Nobody gets a longer or a shorter way: everything is as it is today.
changes-nothing = The file holds nothing that affects municipalities: nothing was computed.
no-findings = No rule has fired.
no-findings-about-effects = No rule about effects has fired.
heading-gaps = Gaps in the documentation
table-gaps = What the impact assessment does not say
column-gap = Gap
column-to-do = What to do
all-evaluated = Every rule that applies was evaluated.
no-assumptions = No assumptions were needed.

label-place = Concerns
label-metric = Metric
label-threshold = Threshold
label-extent = Extent
label-holds = Uncertainty
label-why = Why
label-basis = Basis
label-instead = Instead
label-remedies = Can be tried
label-standing = Rests on
standing-law = law
standing-principle = established principle
standing-evidence = evidence
standing-position = position of a party
only-standing = Selection: only rules that rest on { $standings } were evaluated and counted.
label-rule = Rule

place-measure = { $title }
place-line = { $title }, line { $line } of the reform file
place-line-only = line { $line } of the reform file
threshold-below = below { $value }
beside-net-there = What the rule asks about corresponds there, net, to { $value }.
beside-net = What the rule asks about corresponds, net, to at most { $value }, in { $place }.
beside-decision-there = One decision amounts to { $value } there.
beside-decision = One decision weighs most in { $place }, { $value }.
beyond = without limit
beyond-ratio = any number of times
whom-sum = The figures are of the proposal's measures together; none of them reaches the limit by itself.
whom-sum-and = The figures are of the proposal's measures together; by themselves { $names } meet the rule.
whom-worst = The figures are of { $worst }; the rule is met by { $names } as well.
whom-all = It concerns { $names }.
whom-as = { $title } ({ $severity })
finding-weighs-one = There it amounts to { $value }.
finding-weighs = It weighs most in { $place }, { $value }. In { $reached_number ->
    [one] one municipality
   *[other] { $reached } municipalities
} it weighs at least { $limit }, which counts as noticeable (assumption).
finding-weighs-little = It weighs most in { $place }, { $value }. Only { $limit } counts as noticeable (assumption).
threshold-above = above { $value }
threshold-outside = outside { $value }–{ $upper }
threshold-yes = fires when the answer is yes
threshold-stale = (last known value, from { $date })
origin-source = from a source
origin-sign = no level to choose
origin-assumption = assumption
origin-user = own threshold
mark-assumption = assumption
extent-municipalities = { $count_number ->
    [one] { $count } municipality
   *[other] { $count } municipalities
} with { $inhabitants } inhabitants.
extent-corners = { $count_number ->
    [one] { $count } group
   *[other] { $count } groups
} with { $inhabitants } inhabitants.
worst = Worst in { $name }: { $value }.
outcome-favourable = favourable
outcome-likely = likely
outcome-unfavourable = unfavourable
affected-municipalities = { $count_number ->
    [one] Municipality affected
   *[other] Municipalities affected: { $count }
}
affected-corners = { $count_number ->
    [one] Group affected
   *[other] Groups affected: { $count }
}

redesign-base_amount = A base amount for each municipality within the same pot
redesign-automatic_payment = Automatic payment instead of application
redesign-pooled_grant = A pooled grant for small municipalities
redesign-floor = A smallest sum per municipality
redesign-fewer_reports = Fewer reports
redesign-differentiated_reporting = Simpler reporting for small administrations
redesign-shared_fulfilment = Municipalities may share the task
redesign-per_capita_scale = An amount per inhabitant with floor and cap
redesign-population_bands = Amounts in steps by population
redesign-power_scale = An amount that grows more slowly than population
redesign-lower_co_financing = Lower co-financing where the tax base is weak
redesign-revenue_share = A share of taxes and general grants
redesign-funding_key_with_base = Funding with a base amount for every municipality
redesign-shared_posts = Posts that municipalities may share

column-group = Group
column-municipalities = Municipalities
column-inhabitants = Inhabitants
column-medoid = Typical municipality
column-kr-per-inhabitant = SEK per inhabitant
column-kr-per-inhabitant-own-mean = Mean over inhabitants, { $unit }
column-kr-per-inhabitant-own-sum = The whole group, { $unit }
column-median = Median municipality, SEK per inhabitant
column-median-own = Median municipality, { $unit }
column-median-alone = Median municipality
column-ratio = Times the country average
column-municipality = Municipality
column-code = Code
column-skr-group = SKR group
column-corner = Corner
column-population = Inhabitants
column-outcome = Outcome
column-figure = Figure
column-year = Year
column-publisher = Publisher
column-source = Identifier

table-corners = The eight corners: size, growth and density, population 31 Dec { $year }
table-groups = { $grouping }: { $series }
table-net = The reform's net by municipality
table-net-groups = The net of the whole reform: { $grouping }
column-winners-municipalities = Municipalities that gain
column-winners-inhabitants = Inhabitants in those that gain
column-losers-municipalities = Municipalities that lose
column-losers-inhabitants = Inhabitants in those that lose
net-groups-note = A group's value is the whole net over all inhabitants of the group, winners and losers together. So municipalities of the same group may both gain and lose. The limit is SEK 0.50 per inhabitant [assumption].
table-vintages = Figures, years and publishers
table-municipalities = Effect by municipality, population 31 Dec { $year }
corners-note = The typical municipality is the real one that lies nearest the middle of its group.
groups-note = Positive: the municipality gains. Negative: the municipality pays. A group's value is the sum of kronor over the sum of inhabitants; the median is that of its municipalities, unweighted. The typical municipality is the real one that lies nearest the middle of its group.
groups-note-own-mean = A group's value is the mean over its inhabitants: what an inhabitant meets, not a municipality. The median is over municipalities, unweighted. The typical municipality is the real one nearest to the middle of the group.
groups-note-own-sum = A group's value is the sum over the sum of inhabitants. The median is over municipalities, unweighted. The typical municipality is the real one nearest to the middle of the group.
net-note = Winners and losers are counted with a limit of SEK 0.50 per inhabitant [assumption].
municipalities-note = Positive: the municipality gains. Negative: the municipality pays. A dash means that there is no figure, never zero.
municipalities-note-own = A dash means that there is no figure, never zero.
empty-group = no municipality
net-left-out = Not included: { $titles }.

side-winners = Gain
side-losers = Lose
side-abstaining = Abstain
side-unaffected = Unaffected
side-without_figure = No figure

series-grant = grant
series-administration = administration
series-hours = working hours
series-municipal_grant = the municipalities' part of the grant
series-co_financing = own financing
series-net_if_applied = net if all apply
series-grant_taken = grant to those who apply
series-cost_of_applying = cost of applying
series-hours_to_apply = hours to apply
series-break_even_chance = chance at which applying breaks even
series-net = net
series-net_of_reform = net of the whole reform
series-fee = fee per decision
series-fee_minimum = smallest fee per decision
series-expected_fee = expected fee a year
series-equalisation_already_pays = supplement for administration in equalisation (exists already)
series-submissions = applications and requisitions
series-reports = reports
series-plans = plans
series-indicators = indicators to report
series-certificates = certificates
series-kr_per_inhabitant = SEK per inhabitant
series-ore_of_tax = öre of tax
series-share_of_net_cost = share of net cost
series-share_of_result = share of the year's result
series-posts = full-time posts
series-share_of_staff_hours = share of staff hours

number-largest = Largest
number-smallest = Smallest
number-small = Small municipalities
number-large = Large municipalities
number-times = Difference
number-fee = Fee
number-median = Median municipality
number-cost_of_post = A full-time post costs
number-threshold = Threshold

unit-kr = SEK
unit-kr_per_inhabitant = SEK per inhabitant
unit-kr_per_unit = SEK per unit
unit-kr_per_hour = SEK per hour
unit-ore_of_tax = öre
unit-share = %
unit-percent = %
unit-percentage_points = percentage points
unit-ratio = times
unit-elasticity = elasticity
unit-hours = hours
unit-hours_per_1000_inhabitants = hours per 1,000 inhabitants
unit-posts = posts
unit-persons = people
unit-municipalities = municipalities
unit-count = number
unit-times_per_year = times a year
unit-years = years
unit-months = months
unit-days = days
unit-minutes = minutes
unit-km = km
unit-km2 = km²
unit-inhabitants_per_km2 = inhabitants per km²
unit-per_1000_inhabitants = per 1,000 inhabitants
unit-characters = characters
unit-units = units
unit-year = year
unit-yes_no = yes or no

map-title = { $measure }: { $series }, { $unit }
map-alternative = The map shows the amount per inhabitant. It is largest in { $largest_name } ({ $largest }) and smallest in { $smallest_name } ({ $smallest }).
map-alternative-own = The map shows the value in each municipality. It is largest in { $largest_name } ({ $largest }) and smallest in { $smallest_name } ({ $smallest }).
scatter-title = { $measure }: { $series } against population, { $unit }
scatter-alternative = The chart shows the amount per inhabitant against population, both on logarithmic scales. The amount is largest in { $largest_name } ({ $largest }) and smallest in { $smallest_name } ({ $smallest }). Municipalities without an amount are not shown.
scatter-alternative-own = The chart shows the value against population, both on logarithmic scales. It is largest in { $largest_name } ({ $largest }) and smallest in { $smallest_name } ({ $smallest }). Municipalities with the value zero are not shown.
class-only = all municipalities with a figure
class-first = below { $upper }
class-between = { $lower }–{ $upper }
class-between-signed = { $lower } to { $upper }
class-last = { $lower } or more
class-none = no figure or no amount
class-none-own = no figure
municipalities-word = { $count_number ->
    [one] municipality
   *[other] municipalities
}
axis-population = Population (logarithmic scale)
axis-effect = { $unit } (logarithmic scale)
key-medoid = typical municipality of one of the eight corners
key-pays = the municipality pays
key-gets = the municipality gains
with-population = { $population } inhabitants

versions = impactcheck { $program }, rules { $rules }, data vintage { $vintage } ({ $country })
terms-kolada = Published values ({ $series }): Source: Kolada. Calculations with them: Own processing of data from Kolada.
terms-kolada-own = Own processing of data from Kolada.
source-derived = { $source } (derived by us)
source-computed = { $source } (computed by us)
fingerprint = Fingerprint (SHA-256)
heading-remarks = Good to know about the figures

metric-net_kr = Grant less administration
metric-administration_share = Administration as a share of the grant
metric-grant_in_posts = Full-time posts that the grant pays for
metric-burden_small_to_large = Administration per inhabitant, small against large municipalities
metric-fee_is_flat = The same fee whatever the municipality's size
metric-fee_per_inhabitant_to_median = Fee per inhabitant against the median municipality's

series-funding = funding from the state
series-task_cost = cost of the task
series-one_off = one-off cost
series-gross = tax income from the change
series-taken = taken by income equalisation
series-kept = kept of the own change
series-returned = returned when the mean tax base changes
series-waiting_cost = cost of waiting
series-yearly_fee = fee a year

heading-tree = Who loses, by a decision tree
tree-among = { $count_number ->
    [one] Concerns the only municipality that is touched.
   *[other] Concerns the { $count } municipalities that are touched.
}
tree-and = and
tree-rest = They are { $municipalities_number ->
    [one] { $municipalities } municipality
   *[other] { $municipalities } municipalities
} with { $inhabitants } inhabitants. Of the other { $rest } municipalities the median municipality { $direction ->
    [pays] pays
   *[gets] gets
} { $median }.
tree-evidence = The tree divides the municipalities into groups of { $sizes }. It explains { $share_explained } of the differences, and { $share_held_out } in municipalities that it has not seen. The mean error is { $error }.
tree-groups = All groups of the tree
tree-note = Positive: the municipality gets. Negative: the municipality pays. Size, decline and sparsity go together: another limit may tell the municipalities apart almost as well.
table-tree = { $measure }: { $series } in SEK per inhabitant, in the groups of the tree
column-lowest = Lowest
column-tree-median = Median
column-highest = Highest

heading-toc = Contents
heading-appendix = Appendix: method, data and all municipalities
caption-table = Table
caption-picture = Figure
evidence-more = and others. All municipalities with their values are in the last table.
evidence-more-in-report = and others. All of them are in the full report.
footer-line = impactcheck { $program } · fingerprint { $fingerprint }…
chart-data-last = All values are in the table of municipalities.
heading-title = Title
heading-date = Date
sheet-summary = Summary
sheet-municipalities = Municipalities
sheet-findings = Findings
sheet-affected = Affected
sheet-groups = Groups
sheet-groups-own = Groups, own unit
sheet-rules = Rules
sheet-data = Thresholds and data
column-value = Value
column-county = County
column-severity = Severity
column-area = Area
column-title = Title
column-message = What the rule found
column-origin = Origin of the threshold
column-count = Number
column-who = Who
column-unit = Unit
column-measure = Measure
column-grouping = Classification
column-total = Sum, SEK
column-reason = Reason
column-kind = Kind
outcome-rule-passed = clear
outcome-rule-not_evaluated = not evaluated
outcome-rule-not_applicable = not relevant
more-affected = The worst hit are shown. All stand with their values in the Excel and JSON files of the report.
median-short = median
corners-picture = { $measure }: each municipality in the eight corners
corners-picture-alternative = Each dot is a municipality and the line is the median municipality of the corner. The further to the right, the larger the amount per inhabitant.
corners-picture-alternative-own = Each dot is a municipality and the line is the median of the corner. The further to the right, the larger the value.
corners-picture-data = The medians are in the table of the eight corners.
curve-grant = { $measure }: grant and administration against population
curve-grant-alternative = Where administration lies above the grant, the work costs more than the grant gives.
curve-sanction = { $measure }: fee against population
curve-sanction-alternative = A level row means the same amount whatever the size. A row that rises means that larger municipalities pay more.
waterfall = { $measure }: from gross to net, all municipalities
waterfall-alternative = The grant is { $grant }. Administration costs { $administration }. What remains is { $net }.
waterfall-data = The sums are in the table of costs and revenues.
sides-picture = Winners and losers, counted in municipalities and in inhabitants
sides-alternative = { $winners_number ->
    [one] { $winners } municipality gains
   *[other] { $winners } municipalities gain
}, { $losers_number ->
    [one] { $losers } loses
   *[other] { $losers } lose
} and { $unaffected_number ->
    [one] { $unaffected } is unaffected
   *[other] { $unaffected } are unaffected
}.
sides-alternative-abstaining = { $winners_number ->
    [one] { $winners } municipality gains
   *[other] { $winners } municipalities gain
}, { $losers_number ->
    [one] { $losers } loses
   *[other] { $losers } lose
}, { $abstaining_number ->
    [one] { $abstaining } abstains
   *[other] { $abstaining } abstain
} and { $unaffected_number ->
    [one] { $unaffected } is unaffected
   *[other] { $unaffected } are unaffected
}.
sides-data = The figures are in the table of the reform's net.
break-even = The grant covers the administration only from a municipality of { $population }.
