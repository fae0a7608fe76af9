### The command read: a statute's text read into a reform file.

file-about =
    Read from { $file } by impactcheck read. Every field rests on the sentence above it.
    Hold the sentence against the field and change what is wrong. Lines with # are open questions: take # away and fill in.
    A question that is needed keeps the file from being computed until the field is there or the question is taken out of read.questions.
open-here = Open question { $number }. { $question }

ask-pot = How large is the frame a year?{ GIVEN($words) ->
    [yes] { " " }The text only says »{ $words }«.
   *[no] { " " }The text names no amount.
}
ask-key = By which column is the money shared?{ GIVEN($words) ->
    [yes] { " " }The text says: { $words }.
   *[no] { " " }The text does not say.
}
ask-rate-key = How many { $per } does each municipality have? Give a column or a file of your own.
ask-share = What share does the municipality pay itself? The text has several conditions: { $words }
ask-base-unclear = Is the base amount taken from the frame (pot) or added to it (extra)?
ask-cost = What does the task cost a year? Write fixed, per_unit, posts or one_off. { $words }
ask-posts = How much of a post is needed, what does it cost, and can it be shared? { $words }
ask-fee-amount = How large is the fee? The amount is not in the text. { $words }
ask-vite-amount = Which amount of conditional fine is to be tried? The law names none: 3 § lagen (1985:206) om viten holds.
ask-per-year = How many decisions are expected in a municipality a year? Without an answer the sanction stays out of all totals.
ask-hours = How many hours does the step take? { $words }
ask-times = How many times a year? { $words }
ask-size = Which municipalities does it concern? The text sets a limit that could not be read with certainty: write only. »{ $words }«
ask-municipalities = Which municipalities get it? They are listed in an annex: write only with their codes.
ask-date = As of which day do laws and limits hold? The text does not say when it enters into force.
ask-prices = In which year's prices are the amounts?
ask-status = How far has the proposal come: idea, draft, referral, bill or in_force?
ask-procedure = How does the municipality get the money: automatic, requisition, application or competitive?

no-measure = The text puts nothing on municipalities and gives them nothing. No measure was read.
heading-read = Read
heading-remarks = What shows already in the text
heading-not-understood = Read but not understood
heading-open = Missing to compute, what changes the answer most first
heading-aside = Concerns others than municipalities and is not computed
heading-references = References to other statutes
none-not-understood = No sentence that puts something on municipalities was left without a pattern.
column-field = Fact
column-value = Value
column-section = Where
column-quote = Wording
column-question = Question
column-statute = Statute
column-what = What
unconfirmed = Not read by a person: hold each fact against its sentence before it is used.
needed = must be answered
optional = may stay open

remark-same-ceiling = The same amount for all municipalities, whatever their size: { $value }.
remark-report-all = A report is demanded of all municipalities, without any limit by size.
remark-post-all = A post or function is to be found in each municipality: { $value }.
remark-sharing-barred = The municipality may not let another one perform the task.
remark-short-notice = { $days } days between issue and entry into force, { $value }.
remark-plan-all = A plan is demanded of each municipality: { $value }.

corpus-progress = Reading { $done } of { $total }: { $name }
corpus-title = { $count } texts read
corpus-none = No text in the folder concerns municipalities.
column-flat = Sums
column-vite = Fines
column-reports = Rep.
column-plans = Plans
column-posts = Posts
column-tasks = Tasks
column-grants = Grants
column-missed = Not
corpus-note = Numbers by statute: sums (fixed or ceilings), conditional fines, reports, plans, posts, tasks, grants, and sentences that no pattern took. A statute without a row does not concern municipalities by the patterns.
corpus-skipped = Left out { $file }: { $why }

field-grant-procedure = procedure
field-grant-authority = authority
field-grant-pot = frame
field-grant-base = base amount
field-grant-floor = lowest amount
field-grant-cap = highest amount
field-grant-rate_per_unit = amount per unit
field-grant-co_financing = co-financing
field-grant-eligibility_other = condition
field-grant-eligibility_population = population limit
field-grant-plan_required = plan required
field-grant-may_be_joint = joint application
field-grant-advance_or_afterwards = payment
field-grant-report = report
field-grant-repayment = repayment
field-grant-deadline = deadline
field-grant-key = sharing
field-sanction-type = sanction
field-sanction-minimum = lowest fee
field-sanction-maximum = highest fee
field-sanction-amount = fee
field-sanction-scale_by = follows
field-sanction-criterion = ground of the amount
field-sanction-authority = decided by
field-duty-post_required = post
field-duty-plan = plan
field-duty-report_to = report to
field-duty-report_frequency = how often
field-duty-consultation = consultation
field-duty-documentation = documentation
field-duty-board_decision = decided by
field-duty-shared_allowed = may be shared
field-duty-shared_barred = may not be shared
field-duty-eligibility_population = population limit
field-duty-deadline = by
field-duty-task = task
field-burden-task = pays
field-fee-task = fee
field-general-entry_into_force = entry into force
field-general-expires = ceases

value-competitive = competition
value-application = application
value-requisition = requisition
value-automatic = automatic
value-afterwards = afterwards
value-advance = in advance
value-mixed = partly in advance
value-allowed = allowed
value-required = required
value-yes = yes
value-none = nothing
value-turnover = turnover
value-population = population
value-other = order
value-true = yes
percent = { $value } per cent
percent-state = the state pays at most { $value } per cent
percent-own = the municipality pays at least { $value } per cent
per-year = { $value } times a year
