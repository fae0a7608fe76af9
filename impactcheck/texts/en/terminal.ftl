# The summary on screen, at most 80 characters wide.
more-findings = … and { $count } more findings in the report.
column-medoid = Typical munic.
column-effect = SEK per inh.
column-effect-own = { $unit }
column-municipalities = Munic.
more-rows = … and { $count } more. The whole list is in the report: add -o report.html
next = Go on
next-html = impactcheck check FILE -o report.html
next-html-about = The whole report, with map and all municipalities:
next-redesign = impactcheck redesign FILE
next-redesign-about = Changes that help, each tested by the same rules:
next-explain = impactcheck explain { $rule }
next-explain-about = What the rule tests and why:
