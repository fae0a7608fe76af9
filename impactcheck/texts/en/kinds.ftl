### The words of each kind of measure. A new kind has a section here; other rooms look here for what they lack.

## grant
kind-grant = grant
kind-grant-plural = grants
kind-grant-heading = State grant
about-grant = A state grant to municipalities.
name-grant = grant
title-grant = A grant
grant-targeted = Whether the grant is targeted (true) or general (false).
grant-procedure = How a municipality gets the money: automatic, requisition, application or competitive.
grant-window = When applications are taken.
grant-recipients = municipalities, or all_organisers where private ones share the pot too.
grant-municipal_share = The municipalities' part of the money where private organisers take part.
grant-co_financing = The municipality's own share: of the sum requested (requested) or of the total cost (total_cost).
grant-reimburses = Where the grant pays only costs above a line: kronor per inhabitant, or the municipality's own average.
grant-payment_delay_months = How many months a municipality waits for the money.
grant-years = First and last year. 2026– has no end.
grant-indexed = Whether the amount follows prices.
grant-profile = Whether a general grant is weighted: none, socioeconomic or structural.
grant-grounds = Which of the principles for targeted grants it rests on: identifiable_cost, uneven_cost, efficiency, temporary.
grant-pools = Grants that this one replaces.

## burden
kind-burden = administration
kind-burden-plural = administration
kind-burden-heading = Administration
about-burden = Administration demanded of municipalities, without money.
name-burden = administration
title-burden = A demand for reports
burden-decisions_per_year = A column with the number of decisions: steps are then counted per decision.

## duty
kind-duty = duty
kind-duty-plural = duties
kind-duty-heading = New duty
about-duty = A task that municipalities must carry out, and the money that follows it.
name-duty = duty
title-duty = A new duty
duty-fixed = Yearly cost that is the same for all municipalities.
duty-per_unit = Yearly cost for each unit of a key.
duty-per_km2 = Yearly cost for each square kilometre.
duty-posts = Posts that are needed: whole ones, unless municipalities can share them (shareable).
duty-one_off = One-off cost. Shown beside the yearly cost.
duty-burden = Administration, step by step as in a measure of the kind burden.
duty-funding = The money that follows: shared out as a grant is. Without funding the duty is unfunded.

## sanction
kind-sanction = sanction
kind-sanction-plural = sanctions
kind-sanction-heading = Sanction
about-sanction = A sanction: what a municipality pays when it does not follow the rules.
name-sanction = fee
title-sanction = A sanction fee
sanction-amount = One amount, the same for all.
sanction-minimum = Lowest amount of a range.
sanction-maximum = Highest amount of a range. The proposal is judged by it.
sanction-scale = Or a schedule by the municipality's size. Here: kronor per inhabitant.
population_scale = Schedule by population: amount × (population ÷ reference) to the power of exponent. Needs amount.
band_scale = Schedule by population bands.
employee_scale = Schedule by employees, from minimum to maximum. Needs both.
revenue_scale = Schedule by the municipality's revenue.
contract_scale = Schedule by the value of a contract.
gain_scale = Schedule by what the breach saved, with a mark-up.
sanction-per = What the amount is for: decision, day or violation.
sanction-count = Number of days or violations.
sanction-per_year = Expected decisions a year in a municipality. Unknown: the sanction stays out of all totals.
frequency = Or per 100 000 inhabitants.
sanction-criteria = How the amount is chosen within the range.
sanction-conditional = Whether it is a conditional fine.
sanction-departs_from_vite_act = Whether the proposal departs from 3 § lagen om viten. Left out, the act holds and the sum follows the municipality's finances.
sanction-regard_to_economy = Whether the law lets the municipality's economy count.
sanction-called = What the statute calls the sum, where it is no vite: sanction_fee (sanktionsavgift), special_fee (särskild avgift), procurement_fee (upphandlingsskadeavgift) or environmental_fee (miljösanktionsavgift).
sanction-individual_assessment = Whether the sum must be set in each case. Left out: yes for what follows from EU law and for vite.
sanction-protects = Which service's budget pays.
sanction-eu_based = Whether the sanction follows from EU law.
sanction-statutory_maximum = The highest amount that the law allows.

## fee
kind-fee = fee
kind-fee-plural = fees
kind-fee-heading = Fee
about-fee = A fee that a municipality pays to take part in something national.
name-fee = system_fee
title-fee = A fee for a national system
fee-entry = One-off fee for joining. Shown beside the yearly fee.
fee-fixed = Yearly fee that is the same for all.
fee-per_inhabitant = Yearly fee per inhabitant.
fee-voluntary = Whether taking part is voluntary.
fee-burden = Administration, step by step as in a measure of the kind burden.

## tax_base
kind-tax_base = tax base
kind-tax_base-plural = tax bases
kind-tax_base-heading = Changed tax base
about-tax_base = A change of the municipal tax base.
name-tax_base = tax_base
title-tax_base = A changed tax base
tax_base-direction = Whether the base grows (increase) or shrinks (decrease).
tax_base-total = The change of the tax base in the whole country, in kronor.
tax_base-given_in = Whether the kronor are tax base (base) or revenue outside it (revenue), a share of a property tax say.
tax_base-equalised = Whether income equalisation counts the money. Must be given for revenue outside the tax base; false: the municipality keeps all of it.
tax_base-key = How the change is shared. Without total the key's own values are kronor.
tax_base-equalisation_rate = The county's rate in income equalisation as a share, by municipality in a file of your own. Without it the rates of 2–3 §§ förordningen (2004:881) om kommunalekonomisk utjämning hold.
