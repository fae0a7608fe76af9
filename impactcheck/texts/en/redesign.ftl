### Redesigns, schedules of sanctions, and comparisons.

title = Redesigns: { $title }
goal-finding-gone = Goal: each redesign mends the most severe of the findings that it is meant for, and leaves no error in what it changes
goal-share = Goal: { $share } of the municipalities gain
goal-corners = Goal: every corner of the country gains
keep-pot = The cost to the state must not rise.
nothing-to-mend = There is nothing to redesign: the measures have neither errors nor warnings.
none-reaches = No redesign reaches the goal. The closest stands first.
none-found = No redesign was found.
ranked = Ranked by: goal reached, new errors, errors left, price to the state, warnings left, price to municipalities, even fees, inhabitants of municipalities that lose, number of changes. ◆ marks those that no other beats in everything.
reaches = ✔ reaches the goal
reaches-not = ✖ misses the goal
heading-not-found = Tried without result
heading-frontier = Evenness against deterrence
heading-draft = Draft statutory text (in Swedish)
next-save = Save the first as a reform file:
next-check = Check it again:

name-base_amount = A base amount for each municipality within the same pot
name-base_amount_extra = A base amount for each municipality on top of the pot
name-floor = A smallest sum per municipality
name-larger_pot = A larger pot
name-automatic_payment = Automatic payment instead of application
name-pooled_grant = A pooled grant for small municipalities
name-lower_co_financing = Less co-financing where the tax base is weak
name-fewer_reports = Fewer reports
name-differentiated_reporting = Simpler reporting for small administrations
name-shared_fulfilment = Municipalities may share the task
name-per_capita_scale = An amount per inhabitant with floor and cap
name-population_bands = Amounts in steps by population
name-power_scale = An amount that grows more slowly than population
name-revenue_share = A share of taxes and general grants
name-employee_scale = An amount by the number of employees
name-funding_key_with_base = Funding with a base amount for each municipality
name-shared_posts = Posts that municipalities may share
name-regard_to_economy = A conditional fine by the act, with regard to the municipality's economy
name-drop_report = No application or report for the smallest municipalities
name-every_measure = The best change of each measure

parameter-smallest = smallest sum with the same result { $value }
parameter-no-less = no lower sum has the same result
parameter-chosen = { $value }
parameter-limit = below { $value }
parameter-municipalities = for { $value }
parameter-steps = steps of work that fall away { $value }
parameter-per_inhabitant = { $value }
parameter-bands = { $value } steps
parameter-exponent = exponent { $value }
parameter-amount = { $value }
parameter-reference = at { $value }
parameter-share = share { $value }
parameter-ceiling = highest amount at { $value } employees
parameter-factor = work left { $value }
parameter-times = once instead of { $value }
parameter-cap = at most { $value }
parameter-floor = at least { $value }
parameter-pot = { $value } in all
parameter-group = groups of { $value } municipalities
parameter-distance_km = mostly at most { $value } apart in a straight line
parameter-posts = posts needed { $value }

change-base_amount = Each municipality gets a base amount of { $chosen }. The rest of the same sum is shared as in the proposal.
change-base_amount-bands = The grant becomes { $bands }. The sum is the same.
change-base_amount_extra = Each municipality gets a base amount of { $chosen } on top of what the proposal shares out.
change-floor = No municipality that gets the grant gets less than { $chosen }.
change-larger_pot = The pot is raised to { $chosen }.
change-automatic_payment = The money is paid without application or requisition.
change-pooled_grant = Municipalities with fewer than { $limit } get their part as a general grant, without application or report. That is { $municipalities }.
change-lower_co_financing = The own share is halved where the tax base is below { $limit }. That is { $municipalities }.
change-fewer_reports = The report is handed in { $times ->
    [2] half
    [3] a third
   *[other] a quarter
} as often.
change-differentiated_reporting = Municipalities with fewer than { $limit } do { $factor } of the work of reporting. That is { $municipalities }.
change-drop_report = Municipalities with fewer than { $limit } need no application, requisition or report. That is { $municipalities }.
change-shared_fulfilment = { $municipalities } with fewer than { $limit } do the work together, in groups of { $group }. In each group the municipalities lie at most { $distance_km } apart in a straight line. The others do the work alone.
change-per_capita_scale = { $what } is { $per_inhabitant }, at least { $floor } and at most { $cap }.
change-population_bands = { $what } follows population: { $bands }.
change-power_scale = { $what } is { $amount } at { $reference } and grows more slowly than population (to the power of { $exponent }), at least { $floor } and at most { $cap }.
change-revenue_share = { $what } is { $share } of the municipality's taxes and general grants, at least { $floor } and at most { $cap }.
change-net_cost_share = { $what } is { $share } of the municipality's net cost, at least { $floor } and at most { $cap }.
change-employee_scale = { $what } rises with the number of employees from { $floor } to { $cap } at { $ceiling } employees.
change-regard_to_economy = The sum is set in each case with regard to what is known of the municipality's economy, by section 3 of the act (1985:206) on conditional fines.
change-funding_key_with_base = The state pays { $pot }: { $chosen } to each municipality and what is left by { $by }.
change-funding_base = The state pays { $pot }: { $chosen } to each municipality that the task concerns.
change-funding_key = The state pays { $pot }, shared by { $by }.
change-shared_posts = { $municipalities } share posts, in groups of { $group } with at most { $distance_km } between the municipalities of a group in a straight line. Each pays for { $posts }. The others employ by themselves.
change-in-measure = { $measure }: { $sentence }
change-amount = The sum
change-ceiling = The highest sum
change-band-below = below { $limit } { $amount }
change-band-last = others { $amount }

file-title = { $title } – redesigned: { $name }
file-summary = A redesign of the proposal “{ $title }”. { $changes } Otherwise it is as the proposal.
assumed-sharing-is-free = That municipalities work together costs nothing in itself, and the straight line between them may be so long at most. Both are assumptions.

price = Price against the proposal{ $basis ->
    [one_decision_each] { " " }if each municipality has one decision
   *[year] { " " }per year
}: { $state }, { $municipalities }.
price-state-same = the state pays as much
price-state-more = the state pays { $kr } more ({ $per_head })
price-state-less = the state pays { $kr } less ({ $per_head })
price-fees-more = the state gets { $kr } more in fees ({ $per_head })
price-fees-less = the state gets { $kr } less in fees ({ $per_head })
price-municipalities-same = municipalities together neither gain nor lose
price-municipalities-gain = municipalities gain { $kr } ({ $per_head })
price-municipalities-lose = municipalities lose { $kr } ({ $per_head })
too-mild = The fees would be { $after } instead of { $before }: less than the proposal divided by { $times }, and so another proposal. The limit is an assumption.
too-dear = It would cost { $after } instead of { $before }: more than { $times } times the proposal, and so another proposal. The limit is an assumption.
outcome-after-clear = Outcome after the change: no remarks.
outcome-after-note = Outcome after the change: notes, no errors or warnings.
outcome-after-warning = Outcome after the change: warnings, no errors.
outcome-after-error = Outcome after the change: errors remain.
outcome-after-not_evaluated = Outcome after the change: cannot be settled.
combinations-tried = Where no single change was enough, { $count ->
    [one] one combination
   *[other] { $count } combinations
} of changes were tried.
searching = Trying measure { $done } of { $of } …

by-measures = { $title } ({ $count } measures)
only-notes = { $count ->
    [one] the note
   *[other] the notes
} { $rules }
gone = Gone: { $findings }
residual = Remains: { $findings }
residual-none = Remains: nothing
errors-remain = Note! Errors that remain in the measure: { $count }.
new = New: { $findings }
new-errors = Note! The change causes errors that were not there: { $count }.
state-paid = The state pays { $after } instead of { $before }.
state-paid-same = The state pays { $after }, as much as in the proposal.
state-paid-little-more = The state pays { $after }, { $difference } more than in the proposal.
state-paid-little-less = The state pays { $after }, { $difference } less than in the proposal.
state-fees-per_year = The state gets { $after } a year in fees instead of { $before }.
state-fees-one_decision_each = One decision in each municipality gives { $after } instead of { $before }.
sides = Against the proposal: { $winners } gain ({ $winning } inhabitants), { $losers } lose ({ $losing } inhabitants).
sides-none = Against the proposal: nobody gains or loses more than half a krona per inhabitant.
largest-loss = Largest loss per inhabitant: { $name }, { $per_head } ({ $kr }).
evenness = Unevenness { $after } (the proposal { $before }). Lowest deterrence { $lowest } of the median municipality's in the proposal.

not-found = { $name }: { $reason }
sum-too-small = The sum is too small for a base amount worth the name.
smallest-cannot-be-covered = No base amount within the same sum covers the cost in { $name }, the smallest municipality concerned. It would lack { $kr }.
nobody-near = No municipalities concerned lie near enough to each other.
work-differs = The work already differs between municipalities.
vite-act-applies = Section 3 of the act (1985:206) on conditional fines applies already: the sum is set with regard to the municipality's economy.
competitive = Who gets the grant cannot be computed where applications are ranked.
no-pot = The measure has no pot to share.
pot-is-kept = The cost to the state must not rise.
base-inside-pot = The base amount already lies within the pot.

pays-costs = The grant reimburses costs, so a fixed sum does not fit in.
outcome-unknown = The grant is competed for. Who gets money cannot be computed, so the sums cannot be tried.
already-automatic = The grant is already paid automatically.
already-general = The grant is already general.
no-co-financing = The grant demands no co-financing.
nobody-to-tell-apart = No limit tells the municipalities apart.
cannot-be-computed = It cannot be computed.
sum-cannot-be-kept = The sum cannot be kept within floor and cap.
no-room-above-floor = The fee is already the lowest or highest possible.
no-reports = The measure demands no reports.
no-burden-steps = The measure has no steps of work.
task-removed = The task is removed. How money is withdrawn with it is not searched here.
no-funding = The duty has no funding to share.
no-posts = The duty needs no posts that can be shared.

column-exponent = Exponent
column-unevenness = Unevenness
column-deterrence = Lowest deterrence
column-smallest = Lowest fee
column-largest = Highest fee
column-sum = Sum
column-municipality = Municipality
column-population = Inhabitants
column-proposal = Proposal
frontier-note = Exponent 0 is one sum for all, 1 the same per inhabitant. Unevenness 0 weighs the same everywhere. Deterrence is the fee as a share of net cost, against the median municipality's in the proposal. × marks those that another beats in both.

draft-mark = DRAFT. The form is { $form }. { $basis }.
draft-precedents = Precedents: { $list }.

sanction-title = { $amount }: what the sum means across the country
sanction-anchor = The schedules start from { $amount } in { $name }.
sanction-anchor-neutral = The schedules give the same sum as now if each municipality has one decision.
sanction-table-heading = Kronor per decision
sanction-per-head-heading = Kronor per inhabitant, population 31 December { $year }
sanction-limits = The floor { $floor } and the cap { $cap } are assumptions after the cyber security act.
sanction-times = Per inhabitant { $small } pays { $times } as much as { $large }.
column-same = Flat
short-per_capita_scale = Per head
short-population_bands = Bands
short-power_scale = Power
short-revenue_share = Revenue
short-employee_scale = Employees
row-small = { $name } (smallest)
row-median = { $name } (median)
row-large = { $name } (large)
row-stockholm = { $name }
row-reference = { $name } (chosen)

compare-title = Comparison: { $before } → { $after }
compare-basis = Note! The two were computed with different population years, rules or data.
compare-findings = Errors { $errors_before } → { $errors_after }, warnings { $warnings_before } → { $warnings_after }
compare-sides = By the second { $winners } gain ({ $winning } inhabitants) and { $losers } lose ({ $losing } inhabitants).
compare-sides-none = Nobody gains or loses more than half a krona per inhabitant by the second.
compare-gains = Gains most by the second: { $name }, { $kr } ({ $per_head }).
compare-loses = Loses most by the second: { $name }, { $kr } ({ $per_head }).
compare-same = Both give the same kronor in every municipality.
heading-municipalities = The ten municipalities most affected, kronor
column-before = Before
column-after = After
column-difference = Difference

remedy-heading = { $stands ->
    [in_force] How the provisions pass
   *[proposal] How the proposal passes
}
remedy-helps = A change that helps
remedy-left-clear = no errors or warnings left in the measures.
remedy-left-note = no errors or warnings left in the measures.
remedy-left-warning = no errors left in the measures, but warnings.
remedy-left-error = { $errors_number ->
    [one] one error
   *[other] { $errors } errors
} left in the measures.
remedy-elsewhere = The documentation has { $errors_number ->
    [one] one error
   *[other] { $errors } errors
} that the change does not touch.
