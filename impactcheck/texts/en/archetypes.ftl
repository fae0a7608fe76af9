### The command archetypes: classifications, clusters and moved splits.

overview = The municipalities in several classifications, with population on 31 December { $year }.
overview-note = The typical municipality is the real one nearest to the middle of the group. The ranges show the lowest and highest value on 31 December { $year }; the change is that of { $since }–{ $year }. Corners, visitor industry and clusters always follow these years.
splits-date = The splits on { $date }. A municipality on a split belongs to the other side.
split-size = Small: below { $limit }. { $origin ->
    [assumption] { $reference } [A].
   *[source] { $reference }.
}
split-growth = Shrinking: below { $limit } over ten years. { $origin ->
    [assumption] { $reference } [A].
   *[source] { $reference }.
}
split-density = Sparse: below { $limit }. { $origin ->
    [assumption] { $reference } [A].
   *[source] { $reference }.
}
overlapping = The groups may overlap, and not all municipalities are in one.
empty-group = no municipality
column-group = Group
column-municipalities = Number
column-inhabitants = Inhabitants
column-reach = Range
column-medoid = Typical
column-population = Population
column-change = Change, %
column-density = Inh. per km²

heading-stability = How well the clusters separate
separation = { $chosen } clusters were chosen: the best silhouette ({ $silhouette }) of the numbers that are stable, that is, where the clusters stay about the same when municipalities are drawn anew (mean adjusted Rand index at least { $stable } [assumption]; here { $rand } over { $bootstraps } draws).
column-clusters = Clusters
column-silhouette = Silhouette
column-rand = Rand, mean
column-rand-low = Rand, tenth percentile
column-jaccard = Jaccard
stability-note = Silhouettes below 0.25 mean that the groups hardly separate: the municipalities form a continuum, and the clusters sum it up. Jaccard is how much of a cluster returns on average: 1 is the same municipalities every time, below 0.6 no pattern. Built with scikit-learn, on one thread and with a fixed seed.

sensitivity = { $title }: what the answers become when the splits of the corners are moved { $by } down and up.
weighs-on = Falls unevenly on { $dimensions } municipalities.
weighs-on-none = Falls unevenly on no side of the corners.
weighs-now-on = Then falls unevenly on { $dimensions } municipalities.
weighs-now-on-none = Then falls unevenly on no side of the corners.
moved-size = Size: { $limit } → { $moved_to }
moved-growth = Growth over ten years: { $limit } → { $moved_to }
moved-density = Density: { $limit } → { $moved_to }
municipalities-moved = { $count ->
    [one] { $count } municipality changes corner.
   *[other] { $count } municipalities change corner.
}
nothing-changes = No answer changes.
change = { $rule } { $title } ({ $measure }): { $before } → { $after }
answer-passed = no remark
answer-not_evaluated = not evaluated
answer-flagged = flagged
answer-flagged-with = { $count ->
    [one] flagged, { $worst }
   *[other] flagged in { $count }, worst { $worst }
}
sensitivity-note = A fifth is our assumption. The split at zero for growth is moved by a fifth of the municipalities' typical change (the median without sign).
