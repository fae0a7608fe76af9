### The gallery: a page made from the examples and their assessments.

title = Examples
about = { $count } reforms to read, copy and change. Some are real, some are made up to show a design. Their own words are in Swedish. All of it is what the program answers today.
column-example = Reform
column-conclusion = Conclusion
column-counts = Counts
file = The file: { $link }
findings = Findings:
assumptions = Assumptions of the example:
alternatives = Alternatives computed beside it:
sources = Sources:
