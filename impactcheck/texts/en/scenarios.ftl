### Outcomes where figures are uncertain, and alternatives beside the proposal. Figures come formatted.

column-favourable = Favourable
column-likely = Likely
column-unfavourable = Unfavourable
table-outcomes-total = { $measure }: the whole country in three outcomes
table-outcomes-corners = { $measure }: { $series }, SEK per inhabitant in three outcomes
table-outcomes-corners-own = { $measure }: { $series }, { $unit }, in three outcomes
outcomes-note = Favourable, likely and unfavourable are seen from the municipality: each uncertain figure takes its better, likely or worse value.
whole-country = The whole country
holds-in-all = Holds in all three outcomes.
hold-unless-said = The findings hold in all three outcomes where nothing else is said.
holds-in-some = Holds only in the { $names } outcome.

heading-alternatives = { $stands ->
    [in_force] The alternatives beside the provisions
   *[proposal] The alternatives beside the proposal
}
the-proposal = { $stands ->
    [in_force] The provisions
   *[proposal] The proposal
}
law-in-force-alone = Law in force
law-in-force = Law in force: { $title }
table-alternatives = { $stands ->
    [in_force] The provisions and the alternatives
   *[proposal] The proposal and the alternatives
}
table-alternative-findings = { $stands ->
    [in_force] Findings of the provisions and the alternatives
   *[proposal] Findings of the proposal and the alternatives
}
alternatives-note-net = The corners and the whole country show the reform's net in SEK per inhabitant. Positive: the municipality gains. Negative: it pays.
alternatives-note-principal = The corners and the whole country show the leading measure's amount in SEK per inhabitant. Positive: the municipality gains. Negative: it pays.
alternatives-note-principal-own = The corners and the whole country show the value of the most important measure in { $unit }.
row-errors = Errors
row-warnings = Warnings
row-notes = Notes
row-winners = Municipalities that gain
row-losers = Municipalities that lose
row-largest = Largest, SEK per inhabitant
row-largest-own = Largest, { $unit }
row-smallest = Smallest, SEK per inhabitant
row-smallest-own = Smallest, { $unit }
