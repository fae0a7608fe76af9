### Outcomes where figures are uncertain, and alternatives beside the proposal. Figures come formatted.

column-favourable = Favourable
column-likely = Likely
column-unfavourable = Unfavourable
table-outcomes-total = { $measure }: the whole country in three outcomes
table-outcomes-corners = { $measure }: { $series }, kr per inhabitant in three outcomes
outcomes-note = Favourable, likely and unfavourable are seen from the municipality: each uncertain figure takes its better, likely or worse value.
whole-country = The whole country
holds-in-all = Holds in all three outcomes.
hold-unless-said = The findings hold in all three outcomes where nothing else is said.
holds-in-some = Holds only in the { $names } outcome.
