# What an assessment says in words. Numbers whose name ends in a unit come with that unit.
conclusion-uneven = The proposal falls disproportionately on { $dimensions } municipalities.
conclusion-findings = The proposal has flaws that affect municipalities.
conclusion-notes = The proposal passes, with remarks.
conclusion-clear = The proposal passes without remark.
conclusion-not-evaluated = The proposal could not be evaluated.

hit-pays-more = pay more than { $times } times as much per inhabitant as the median municipality
hit-loses = lose by the proposal
hit-gets-less = get less than 1/{ $times } of what the median municipality gets per inhabitant

assumed-all-apply = Everyone entitled to the grant is assumed to apply for it.
assumed-hourly-cost = Working time is counted at SEK { $likely } an hour, within SEK { $low }–{ $high }.
includes-private-organisers = The amounts concern all organisers in the municipality, private ones too. They are therefore left out of the municipality's net.
key-missing = { $column } is missing for { $names }. No amount is shown there, and the shares of the other municipalities are somewhat overstated.
sanctions-per-year-unknown = The number of decisions a year is unknown. The fee is compared per decision and enters no totals.

not-modelled-behaviour = How municipalities and individuals change their behaviour.
not-modelled-quality = The quality and results of services.
not-modelled-joint-municipal = Cooperation in municipal federations and joint committees.
not-modelled-timing = When in the year money is paid and costs arise.
not-modelled-alternatives = The alternatives in the reform file. They are evaluated one by one.

no-burden = The proposal states no administration to compute.
no-comparison-group = There are not municipalities on both sides of the comparison.
no-figure = There are no figures to compute with.
needs-a-measure = The rule judges a measure and not the reform as a whole.
parameter-empty = The parameter { $name } has no value for the day that applies.
delay-not-given = It is not stated how late the money comes.
window-not-given = It is not stated how long municipalities have to apply.
years-not-given = It is not stated for which years the grant holds.
demands-not-given = It is not stated which plans and figures are demanded.
never-breaks-even = The grant does not cover the cost at any population.
no-co-financing = The proposal demands no co-financing.
no-key = The proposal does not share money by a key.
not-this-kind = The rule concerns another kind of measure.
shared-with-private-organisers = The money is shared with private organisers, and the municipality's part is not stated.
assumed-yearly-hours = A year of work is counted as { $value_hours }.
assumed-all-join = Everyone who may take part is assumed to do so.
assumed-interest = Waiting for money costs { $rate_share } in interest a year.
break-even-above = Municipalities above the break-even population gain, those below lose.
break-even-below = Municipalities below the break-even population gain, those above lose.
break-even-everyone = Every municipality of average structure has at least its costs covered.
break-even-nobody = No population is large enough to cover the costs.
break-even-not-computed = The break-even point cannot be computed, since costs differ between municipalities.
competitive-outcome-unknown = The authority chooses among applications. Who gets the grant cannot be computed.
interest-unknown = The interest rate is unknown, so waiting for money was not computed.
pools-grants = The grant replaces { $count } grants: { $names }.
equalisation-rate-unknown = The county's equalisation rate is unknown. What the municipality retains was therefore not computed.
equalisation-rate-missing = The equalisation rate is missing for { $names }.
tax-base-two-years-later = Equalisation follows the tax base with a lag of two years.
gotland-rate-includes-region = Gotland's tax rate covers the region's tasks too. The municipality's part was not computed.
no-one-off = The proposal states no one-off cost.
