### The command structure: relations to what municipalities cannot choose.

title-column = { $label }, { $year }
title-effect = { $label }: { $series }, SEK per inhabitant (positive: the municipality gets)
logged = The amounts are skewed. The correlations are those of their logarithm.
column-factor = Condition
column-plain = Plain
column-partial = Partial
column-n = Number
column-group = Group
column-lowest = Lowest
column-p10 = 10%
column-p25 = 25%
column-median = Median
column-p75 = 75%
column-p90 = 90%
column-highest = Highest
spread-size_classes = Distribution by size
spread-skr_groups = Distribution by SKR's groups of municipalities
caution = Read with care: size, decline and sparsity go together, so a correlation with one holds some of the others too. The partial column shows what remains when population, ten-year change and density are held constant. A correlation is not a cause.
together = { $first } and { $second }: { $value }
method = Pearson's correlations between −1 and 1, where each municipality counts alike. Population, density and other skewed conditions are logged. A dash means that nothing is left to compare, for example when the amount follows from the population alone. One of the three conditions is held against the other two.
