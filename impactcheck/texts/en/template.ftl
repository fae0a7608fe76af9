### Templates of reform files: a line about each field. The same texts describe them in the schema.

about-template = Fill in and try with: impactcheck check FILE. A field that is not needed has # directly before its name: take # away to use it. Amounts are written as usual in Swedish: 200 000 kr, 1,5 mkr (million), 2 mdkr (milliard), 45 %. Every amount and number of hours may be a range with low, likely and high.
about-schema = An editor that understands the first line suggests fields as you write. Get the schema by: impactcheck new schema -o reform.schema.json.

word-id = my-proposal
word-text = Write here
word-file = weights
word-unit = persons
word-alternative = other

reform-format = The format of the file. Do not change it.
reform-id = The proposal's short name: lowercase letters, digits and hyphens. Reports take it as their file name.
reform-title = What the proposal is called.
reform-status = How far the proposal has come: idea, draft, referral, bill, in_force or repealed.
reform-date = The day as of which laws, limits and assumptions hold.
reform-prices = The year whose prices the amounts are in.
reform-summary = The proposal in brief.
reform-proposal = Who proposes: kind is committee, agency or ministry. The day a committee was appointed decides which ordinance on consequence analyses applies.
reform-sources = Sources that a reader can look up.
reform-assumptions = Your own assumptions. They are shown in the report.
reform-analysis = The words that ordinance (2024:183) on consequence analyses asks for. What is missing is reported as missing.
reform-measures = The measures of the proposal, each under a name. There may be several.
reform-alternatives = The same proposal with something changed: dotted path to the new value. Computed beside the proposal. status: in_force means the law as it stands.

proposal-kind = committee, agency or ministry.
proposal-appointed = The day the committee was appointed.
proposal-dnr = Registration number.
proposal-inquiry = Report or memorandum.
proposal-directive_requires = Analyses that the terms of reference demand.
analysis-problem = The problem to be solved.
analysis-aim = What is to be achieved.
analysis-zero_alternative = What happens if nothing is done.
analysis-alternatives = Which other solutions were considered.
analysis-choice = Why this solution was chosen.
analysis-affected = Who is affected.
analysis-costs = Costs and revenue for others than municipalities.
analysis-other_consequences = Other consequences.
analysis-limiting_measures = How unwanted consequences are limited.
analysis-entry_into_force = When the rules take effect, and why then.
analysis-information = How those affected are told.
analysis-evaluation = How and when the proposal is evaluated.
analysis-self_government = Reasons for restricting municipal self-government.
analysis-eu = Obligations under EU law.
analysis-not_analysed = What has not been analysed, and why.
analysis-consultation = Which municipalities and others have been heard.
analysis-financing = How the proposal is financed.
alternative-title = What the alternative is called.
alternative-status = in_force if the alternative is the law in force.
alternative-change = Dotted path to the new value.

measure-title = What the measure is called in the report.
measure-only = Which municipalities it concerns. All conditions must hold; in a list one is enough. Without only it concerns all.
measure-years = First and last year.
measure-demands = How much is handed in during a cycle: submissions, reports, plans, indicators and certificates.
measure-burden = The work, step by step. The steps are: monitor, read_conditions, plan, union_hearing, application, supplement, board_decision, requisition, follow_up, report, indicators, certificate, repayment, other.

step-step = Which step it is.
step-hours = Hours each time. No Swedish source gives them: estimate, best as a range.
step-title = A name of your own for the step.
step-times_per_year = Times a year; 1 if left out. 0.5 is every other year.
step-hourly_cost = What an hour costs. Left out: the program's assumption, shown in the report.
step-wage = Instead of hourly cost: monthly wage, and overhead on top of wage and payroll charges.
step-external_cost = What is bought from others each time.
step-per = A column to count the step by: once per unit instead of per municipality.
step-only = Which municipalities the step is demanded of. Without only: all that the measure concerns.
step-specialist = Whether the step needs a specialist.

allocation-pot = The pot: what the state pays out a year.
allocation-key = The key by which the money is shared: a column, such as population or pupils_1_9.
weights_file = Or a file of your own with the columns code and value, in the same folder as this file.
allocation-rate = Amount per unit of the key. Together with pot the smaller holds.
allocation-base = Base amount to every municipality, whatever its size.
allocation-base_from = Whether base amounts are taken from the pot (pot) or added to it (extra). Required where both pot and base stand.
allocation-tiers = Bands by population, the smallest first and the last without limit: factor times the base amount, or amount instead of it.
allocation-floor = Lowest amount per municipality.
allocation-cap = Highest amount per municipality. What is left stays with the state.
allocation-index = A column that multiplies the key.
allocation-round = How each amount is rounded: down, nearest or up.

