# The consequence chapter by the ordinance: headings in the order of practice, and what is lacking.
chapter-title = Impact assessment
lead-bound = The chapter follows { $title }.
lead-form = The chapter is arranged by { $title }, which is not binding here.
lead-proportion = The impact assessment must stand in proportion to scope and effects (5 §).

section-problem = The problem and what is to be achieved
section-zero-alternative = The zero alternative: if nothing is done
section-alternatives = Alternative solutions and the choice between them
section-zero-and-alternatives = The zero alternative, other solutions and the choice between them
section-affected = Who is affected
section-costs = Costs and revenues for the state, the municipalities and others
section-conditions = Consequences for municipalities with different conditions
section-other = Other consequences
section-parts-of-country = Employment and public service in different parts of the country
section-self-government = Municipal self-government
section-limiting = { $stands ->
    [in_force] Measures to go no further than necessary
   *[proposal] Measures so that the proposal goes no further than necessary
}
section-financing = Financing
section-directive = What the terms of reference ask for
section-eu = Relation to EU law
section-entry-into-force = Entry into force and information
section-evaluation = Evaluation
section-consultation = Consultation
section-not-analysed = What has not been analysed, and why

field-problem = The problem
field-aim = The aim
field-zero_alternative = The zero alternative
field-alternatives = Other solutions
field-choice = The choice
field-affected = Who is affected
field-costs-state = The state
field-costs-regions = The regions
field-costs-companies = Companies
field-costs-individuals = Individuals
field-other_consequences = Other consequences
field-limiting_measures = Limiting measures
field-entry_into_force = Entry into force
field-information = Information
field-evaluation = Evaluation
field-self_government = Self-government
field-self_government_considerations = Considerations under 14 kap. 3 § regeringsformen
field-eu = EU law
field-reasons_to_exceed = Reasons for going beyond the minimum of the directive
field-not_analysed = What has not been analysed
field-consultation = Consultation
field-financing = Financing
field-financing_reasons = The reasons for the financing
field-directive_answers = The answers
field-proposal-authorisation = Authorisation
field-proposal-regulatory_council = The Better Regulation Council
field-proposal-government_consent = The government’s consent

part-status = { $paragraph }: { $status }
status-fulfilled = fulfilled
status-partly = partly
status-missing = missing
status-not_applicable = not relevant
missing-field = Missing in the groundwork: { $field }.
nothing-said = The groundwork says nothing of this, and the ordinance does not ask for it.

heading-groundwork = Documentation
table-groundwork = What the impact assessment must contain
column-paragraph = Provision
column-part = Part
column-status = Verdict
groundwork-note = { $fulfilled } of { $counted } parts are fulfilled. The verdict concerns whether something is said, not how well.

alternatives-described = These alternatives have been computed in the same way:
whole-reform = The whole reform
no-municipal-sum = No sum for the country can be computed: the effect is told for each decision or municipality.
table-municipal-costs = Costs and revenues for the municipalities, all of them together, in prices of { $year }
column-measure = Measure
column-series = Item
column-total = Sum
municipal-costs-note = Positive figure: the municipalities gain. Negative figure: the municipalities pay.
proportionality = Where municipal self-government is restricted, the considerations under 14 kap. 3 § regeringsformen (the Instrument of Government) must be given: a restriction should not go beyond what is necessary. The test answers four questions:
proportionality-purpose = What is the purpose?
proportionality-suited = Is the measure suited to it?
proportionality-necessary = Is it necessary, or would something less intrusive be enough?
proportionality-weighed = Is the restriction in reasonable proportion to the purpose?
instead = Instead it is proposed:
may-be-tried = This may be tried:
indicators = The same metrics can be computed again when the reform is followed up:
rules-not-evaluated = These rules could not be evaluated:
not-modelled = The tool does not compute this:
groundwork-count = { $fulfilled } of { $counted } parts
