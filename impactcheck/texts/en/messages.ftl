# What an assessment says in words. Numbers whose name ends in a unit come with that unit.
conclusion-uneven = { $stands ->
    [in_force] The provisions fall
   *[proposal] The proposal falls
} disproportionately on { $kinds } municipalities.
conclusion-uneven-some = { $stands ->
    [in_force] The provisions fall
   *[proposal] The proposal falls
} disproportionately on some { $kinds } municipalities.
conclusion-uneven-groups = { $stands ->
    [in_force] The provisions fall
   *[proposal] The proposal falls
} disproportionately on some groups of municipalities: { $kinds }.
conclusion-everywhere = { $stands ->
    [in_force] The provisions hit
   *[proposal] The proposal hits
} municipalities of all kinds.
conclusion-some = { $stands ->
    [in_force] The provisions hit
   *[proposal] The proposal hits
} municipalities of several kinds.
conclusion-findings = { $stands ->
    [in_force] The provisions have
   *[proposal] The proposal has
} flaws of design.
conclusion-not-settled = { $stands ->
    [in_force] The provisions cannot
   *[proposal] The proposal cannot
} be judged yet: rule { $rule }, which decides the matter, could not be evaluated. What is missing stands under what was not evaluated.
conclusion-notes = { $stands ->
    [in_force] The provisions pass
   *[proposal] The proposal passes
}, with remarks.
conclusion-clear = { $stands ->
    [in_force] The provisions pass
   *[proposal] The proposal passes
} without remark.
conclusion-notes-chosen = { $stands ->
    [in_force] The provisions pass
   *[proposal] The proposal passes
} the rules chosen, with remarks.
conclusion-clear-chosen = { $stands ->
    [in_force] The provisions pass
   *[proposal] The proposal passes
} the rules chosen.

assumed-taken-where-it-pays = Grant and administration are shown as if everyone entitled applies. A municipality that would then lose is expected to abstain, and its net is zero.
unclaimed-stays = { $count_number ->
    [one] { $count } municipality is
   *[other] { $count } municipalities are
} expected to abstain. The { $unclaimed_kr } that they would have had stay with the state.
assumed-all-apply = Everyone entitled to the grant is assumed to apply for it.
unclaimed-shared = { $count_number ->
    [one] { $count } municipality is
   *[other] { $count } municipalities are
} expected to abstain. The { $unclaimed_kr } that they would have had if all applied are shared among those who do.
shared-at-ends = The favourable and unfavourable sums are the best and worst at the ends of the ranges. Who abstains may shift between them.
who-declines-unknown = Who abstains has not been computed, since the municipality's part of the money is not known. So nothing is shared on.
assumed-hourly-cost = Working time is counted at SEK { $likely } an hour, within SEK { $low }–{ $high }.
includes-private-organisers = The amounts concern all organisers in the municipality, private ones too. They are therefore left out of the municipality's net.
taken-away = The measure is taken away. What it costs the municipality is saved (plus), and the money that follows it is lost (minus).
tax-base-not-equalised = Income equalisation does not count the money, so the municipality keeps all of it.
revenue-equalised-as-base = The revenue lies outside the tax base but is to be counted in income equalisation. It is assumed to count as the tax base that gives as much at the municipality's own rate.
key-missing = { $column } is missing for { $names }. No amount is shown there, and the shares of the other municipalities are somewhat overstated.
sanctions-per-year-unknown = The number of decisions a year is unknown. The fee is compared per decision and enters no totals.
assumed-yearly-hours = The hourly cost is made from the monthly wage and { $value_hours } of work a year.
assumed-all-join = Every municipality that may join is assumed to do so.
assumed-interest = Waiting for the money is counted at an interest of { $rate_share } a year.
assumed-mark-up = No mark-up is given. It is assumed to be { $rate_share }.
assumed-rounding = The fee is assumed to be rounded down to whole { $step_kr }, since nothing else is given.
ends-within-pot = The favourable and unfavourable sums are the best and worst where base, floor and cap are at the same end of their ranges, and the pot and the amount per unit at the same end of theirs. Inside the ranges a sum may be somewhat lower or higher.
assumed-employee-formula = The fee is assumed to rise by the same sum for each employee up to { $ceiling } employees. { $at_maximum_number ->
    [one] { $at_maximum } municipality is
   *[other] { $at_maximum } municipalities are
} at the maximum. Full-time equivalents stand for the number of employees.
interest-unknown = The cost of waiting for the grant is not computed, since no interest is filled in.
competitive-outcome-unknown = The authority ranks the applications. Which municipalities get money cannot be computed.
competitive-key-not-used = Since the applications are ranked, these are not used: { $fields }.
award-unknown = What chance an application needs to pay has not been computed. Give award (what one that is chosen may expect) or awards (how many are chosen).
applying-pays-at-chance = In the median municipality it costs { $cost_kr } to apply. That pays if the chance of being chosen is at least { $chance_share }.
own-share-if-chosen = One that is chosen is to add { $own_kr } of its own.
award-is-average = One that is chosen is assumed to get { $award_kr }, the pot divided by the number chosen.
award-below-later-work = In { $count_number ->
    [one] { $count } municipality
   *[other] { $count } municipalities
} the work after the decision costs more than the expected sum. There it never pays to apply.
pools-grants = The grant replaces { $count } grants: { $names }.
cost-missing = { $column } is missing for { $names }. No amount is shown there.
burden-key-missing = { $column } is missing for { $names }. No administration is shown there.
break-even-above = From about { $limit } inhabitants the money covers the cost in a municipality of average structure. Smaller municipalities lose.
break-even-below = Up to about { $limit } inhabitants the money covers the cost in a municipality of average structure. Larger municipalities lose.
break-even-everyone = The money covers the cost in municipalities of every size with average structure.
break-even-nobody = The money does not cover the cost in any municipality of average structure, whatever its size.
break-even-not-computed = The population at which the money covers the cost is not computed, since amount or cost does not follow the number of inhabitants in a straight line.
statutory-maximum-exceeded = In { $count_number ->
    [one] { $count } municipality
   *[other] { $count } municipalities
} the schedule gives a fee above the statutory maximum, { $limit_kr }.
sanction-one-day = The number of days is not given. The amounts are for one day.
sanction-one-violation = The number of violations is not given. The amounts are for one violation.
revenue-years = Revenue per inhabitant is of { $money_year } and population of { $people_year }.
tax-base-returned = The state's appropriation for equalisation is assumed to stay. What equalisation takes from the municipalities together is then shared out again in equal kronor per inhabitant (15–16 §§ lagen (2004:773) om kommunalekonomisk utjämning).
equalisation-rate-missing = { $column } is missing for { $names }. What the municipality keeps is not shown there.
tax-base-two-years-later = The change reaches income equalisation two years later.
gotland-rate-includes-region = Gotland's tax rate covers a region's tasks too. No amount is shown there.
equalisation-already-pays = Cost equalisation already pays small municipalities a supplement for administration (equalisation year { $year }). It is shown beside and enters no sums.

not-modelled-behaviour = How municipalities and individuals change their behaviour.
not-modelled-quality = The quality and results of services.
not-modelled-joint-municipal = Cooperation in municipal federations and joint committees.
not-modelled-timing = When in the year money is paid and costs arise.

no-burden = No administration is stated to compute.
no-comparison-group = There are not municipalities on both sides of the comparison.
no-figure = There are no figures to compute with.
needs-a-measure = The rule judges a measure and not the reform as a whole.
parameter-empty = The parameter { $name } has no value for the day that applies.
delay-not-given = It is not stated how late the money comes.
window-not-given = It is not stated how long municipalities have to apply.
years-not-given = It is not stated for which years the grant holds.
demands-not-given = It is not stated which plans and figures are demanded.
never-breaks-even = The grant does not cover the cost at any population.
no-co-financing = No co-financing is demanded.
no-key = No money is shared by a key.
not-this-kind = The rule concerns another kind of measure.
shared-with-private-organisers = The money is shared with private organisers, and the municipality's part is not stated.
no-one-off = No one-off cost is stated.

# The decision tree's sentence on who loses, and the limits in it: “Municipalities with …”.
tree-pays = Municipalities with { $bounds } pay SEK { $low }–{ $high } per inhabitant.
tree-loses = Municipalities with { $bounds } lose SEK { $low }–{ $high } per inhabitant.
tree-gets = Municipalities with { $bounds } get least: SEK { $low }–{ $high } per inhabitant.
tree-mixed = Worst off are municipalities with { $bounds }: from SEK { $low } to { $high } per inhabitant.
tree-too-few = Fewer than { $fewest } municipalities are touched. They are too few to divide.
tree-not-money = The effect is not money. The figures do not say who loses by more or less of it.
tree-same-everywhere = The amount per inhabitant is the same in all municipalities that are touched.
tree-explains-nothing = No few limits tell the municipalities apart. Therefore no sentence is written.
tree-explains-little = A few limits explain only { $share_held_out } of the differences between municipalities. Below { $least_share } [assumption] no sentence is written, since it would mislead.
bound-population-below = fewer than { $below } inhabitants
bound-population-at-least = at least { $at_least } inhabitants
bound-population-between = at least { $at_least } but fewer than { $below } inhabitants
bound-population_change_10y_pct-below = a ten-year change in population below { $below }%
bound-population_change_10y_pct-at-least = a ten-year change in population of at least { $at_least }%
bound-population_change_10y_pct-between = a ten-year change in population of at least { $at_least }% but below { $below }%
bound-density-below = fewer than { $below } inhabitants per km²
bound-density-at-least = at least { $at_least } inhabitants per km²
bound-density-between = at least { $at_least } but fewer than { $below } inhabitants per km²
bound-urban_share_pct-below = fewer than { $below }% living in localities
bound-urban_share_pct-at-least = at least { $at_least }% living in localities
bound-urban_share_pct-between = at least { $at_least }% but fewer than { $below }% living in localities
bound-dependency_ratio-below = a dependency ratio below { $below }
bound-dependency_ratio-at-least = a dependency ratio of at least { $at_least }
bound-dependency_ratio-between = a dependency ratio of at least { $at_least } but below { $below }
bound-out_commuting_pct-below = out-commuting below { $below }%
bound-out_commuting_pct-at-least = out-commuting of at least { $at_least }%
bound-out_commuting_pct-between = out-commuting of at least { $at_least }% but below { $below }%
bound-higher_education_pct-below = fewer than { $below }% with post-secondary education
bound-higher_education_pct-at-least = at least { $at_least }% with post-secondary education
bound-higher_education_pct-between = at least { $at_least }% but fewer than { $below }% with post-secondary education
bound-median_income_kr-below = a median income below SEK { $below }
bound-median_income_kr-at-least = a median income of at least SEK { $at_least }
bound-median_income_kr-between = a median income of at least SEK { $at_least } but below SEK { $below }
bound-unemployment_pct-below = unemployment below { $below }%
bound-unemployment_pct-at-least = unemployment of at least { $at_least }%
bound-unemployment_pct-between = unemployment of at least { $at_least }% but below { $below }%

assumed-all-run-everything = All 290 municipalities are assumed to run the activities that the grants concern and to apply for every grant.
assumed-limited-grants = { $count } of the grants may be applied for only by named municipalities or by those that meet a particular condition. They are counted for every municipality all the same.
assumed-hours-by-procedure = No Swedish source says how long it takes to apply for and report on a grant. The time per step is our assumption, by how the grant is applied for, with a low, a likely and a high value.
assumed-hours-per-post = A full-time post is counted as { $post_hours } a year.
# Lines that a finding lists.
listed-same-sum = The same sum is charged every municipality, { $fee }
listed-same-ceiling = The ceiling is the same for every municipality, { $fee }, but the sum is set in each case
listed-reporting-hours = { $hours } of reporting a year
listed-reporting-occasions = reporting { $times }
listed-plans-and-indicators = plans ({ $plans }) and indicators ({ $indicators })
listed-hand-ins = applications or requisitions ({ $submissions }) and reports ({ $reports }) in a cycle
listed-no-ground = None of the grounds that can justify a targeted grant instead of a general one is stated
listed-stimulus-without-end = The only ground is higher efficiency, which only justifies a temporary grant, but the grant has no last year
listed-part-missing = { $paragraph } { $part } (missing)
listed-part-partly = { $paragraph } { $part } (not answered: { $fields })
listed-part-fulfilled = { $paragraph } { $part }
listed-denied-cost = “{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , line { $line }
}) against { $kr } a year in cost that nothing covers for municipalities ({ $measure })
listed-denied-one-off = “{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , line { $line }
}) against a one-off cost of { $kr } for municipalities ({ $measure })
listed-denied-duty = “{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , line { $line }
}) against a duty that municipalities cannot decline and that costs { $kr } a year ({ $measure })
listed-denied-fee = “{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , line { $line }
}) against up to { $kr } for one decision ({ $measure })
listed-denied-state = “{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , line { $line }
}) against { $kr } a year from the state ({ $measure })
listed-denied-size = “{ $sentence }” ({ $field }{ $line ->
    [none] {""}
   *[other] , line { $line }
}) against a cost in { $name } that corresponds to { $ore } on the tax rate
