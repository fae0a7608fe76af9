# Rules in words: the command rules, the pages of the rules, and the table of which rules fire.
asks = The rule fires when { $conditions }, { $level }.
asks-whole = The question is put to the proposal's measures together.
asks-both = The question is put to each measure and to the measures together.
weighs = { $severity } also needs { $metric } to be at least { $limit } somewhere: unevenness alone is not enough.
join-all = { " " }and{ " " }
join-any = { " " }or{ " " }
condition-below = { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
} is below { $limit }
condition-above = { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
} is above { $limit }
condition-outside = { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
} is outside { $limit } to { $upper }
condition-yes = the answer is yes to: { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
}
condition-no = the answer is no to: { $metric }{ GIVEN($place) ->
    [yes] { " " }({ $place })
   *[no] { "" }
}
limit-not-set = a value not yet laid down (the parameter { $parameter })
level-municipalities = in at least { $least ->
    [one] one municipality
   *[other] { $least } municipalities
}
level-corners = in at least { $least ->
    [one] one of the eight corners
   *[other] { $least } of the eight corners
}{ $group ->
    [one] { "" }
   *[other] { " " }(among corners of at least { $group } municipalities)
}
level-country = for the country as a whole
level-text = in the text of the proposal

threshold-sign = The answer is yes or no, gain or loss. No level has to be chosen.
threshold-source = The limit follows from the basis given.
threshold-assumption = The limit is our own assumption and can therefore never give an error.
threshold-user = The limit is set by whoever added the rule.
parameter-assumption = { $name }: { $value }, since { $since }. { $meaning }. { $reference }. An assumption can never give an error. Checked until { $until }.
parameter-weight = { $name }: { $value }, since { $since }. { $meaning }. { $reference }. The assumption can only soften what the rule finds, never sharpen it. Checked until { $until }.
parameter-source = { $name }: { $value }, since { $since }. { $meaning }. Source: { $reference }. Checked until { $until }.
parameter-user = { $name }: { $value }, since { $since }. { $meaning }. Set by whoever added the rules: { $reference }.
parameter-not-set = { $name }: no value yet, so the rule is not evaluated. { $meaning }. { $reference }.

about = About { $kinds }.
about-procedure = Only with { $values }.
about-recipients = Only when the recipients are { $values }.
about-status = Only when the proposal is { $values }.
about-proposal = Only when it comes from { $values }.
about-ordinance = Only under { $values }.
about-targeted-yes = Only targeted grants.
about-targeted-no = Only general grants.
about-indexed-yes = Only grants that are indexed.
about-indexed-no = Only grants that are not indexed.
about-taking-away-also = Also where it is taken away.
about-taking-away-only = Only where it is taken away.
about-has = Only where this is given: { $fields }.
about-has-any = Only where one of these is given: { $fields }.
about-lacks = Only where this is not given: { $fields }.
about-in-force = The rule tests a duty and is silent before { $day }.
list-or = { $first } or { $last }
kind-reform = the proposal as a whole
procedure-automatic = automatic payment
procedure-requisition = requisition
procedure-application = application
procedure-competitive = competitive application
recipients-municipalities = municipalities
recipients-all_organisers = all organisers
proposal-committee = a committee
proposal-agency = an agency
proposal-ministry = a ministry
proposal-unknown = somebody who is not named
ordinance-2024-183 = förordningen (2024:183) om konsekvensutredningar
ordinance-2007-1244 = förordningen (2007:1244) om konsekvensutredning vid regelgivning (older)

expect-flag = fires
expect-pass = passes
expect-not_applicable = does not apply
expect-not_evaluated = not evaluated

origin-own = Own rule or limit, from { $folder }.

heading-asks = What the rule asks
heading-about = When it applies
heading-why = Why
heading-threshold = Threshold
heading-instead = Do instead
heading-redesigns = To try
heading-basis = Basis
heading-cases = Examples
column-code = Rule
column-title = What it finds
column-area = Area
column-severity = Severity
column-name = Name
column-case = Example
column-expected = Answer

list-count = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
}. Read one: impactcheck rules show { $example }
list-empty = No rule matches the selection.
cases-passed = { $count ->
    [one] One case gives
   *[other] { $count } cases give
} the answer expected, in { $rules ->
    [one] one rule
   *[other] { $rules } rules
}.
cases-failed = { $failed } of { $count } cases give another answer than expected.
cases-none = There are no cases to run.

pages-title = The rules
pages-about = { $count } rules. Each is a file under rules/ that can be read, questioned and replaced. The pages are made from the files.

coverage-title = Which rules fire on which examples
coverage-made = The table is made by python -m impactcheck.handbook.coverage docs/which-rules-fire.md.
coverage-about = ● fires, · passes, ? not evaluated, blank does not apply.
coverage-silent = Rules that never or always fire, and why
fires-always = They fire on every example that they ask about, at least three. Their own cases show what passes.
silent-no-value = Their limit has not been laid down, so they cannot be evaluated.
silent-no-proposal = They ask about proposals that are not yet law, and no example is one of the kind that they ask about.
silent-no-design = No example is designed in the way that they are about. Their own cases fire.
silent-not-stated = The examples do not state what they need to know. Their own cases fire.
silent-good-design = The examples pass them. Their own cases fire.
standing-law = law
standing-principle = principle
standing-evidence = evidence
standing-position = position
