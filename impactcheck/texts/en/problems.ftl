# Problems with input: what is wrong, what was expected and what to write instead.

## The file
file-missing = The file { $file } does not exist.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { "" }
}
file-is-folder = { $file } is a folder. Name a file.
file-not-regular = { $file } is not an ordinary file and cannot be read.
file-unreadable = The file { $file } cannot be opened. Check that you may read it.
file-too-large = The file { $file } is too large. The limit is { $limit_kb } kB.
file-empty = The file { $file } is empty.
file-binary = The file { $file } holds something other than text. Name a text file in YAML or CSV.
file-not-utf8 = The file { $file } is not saved as UTF-8. Save it again with the encoding UTF-8.
file-control-character = Here stands a character that may not occur in a text file ({ $character }). Remove it.
more-problems = … and { $count } more. Mend those above first.
file-not-a-mapping = The file { $file } should consist of fields with values, for example “title: An example”.
file-exists = { $path } already exists. Choose another name, or overwrite it with --force.
file-outside = The file “{ $value }” must lie in the same folder as the reform file. Name it without “..” and not from the root.
cannot-write = { $path } cannot be written to: { $reason ->
    [ENOSPC] the disk is full
    [EACCES] you may not write there
    [EPERM] you may not write there
    [EROFS] the disk can only be read
    [ENAMETOOLONG] the name is too long
    [ELOOP] the links go round in a circle
    [EINVAL] the name cannot be used
    [EDQUOT] no space is left to you
   *[other] { $detail }
}.
binary-on-screen = The format cannot be shown on a screen. Name a file with -o.

## Where the result goes
formats-need-folder = Several formats ({ $formats }) need a folder. Name it with -o.
output-suffix-unknown = The format does not follow from { $path }. Let the name end in { $known }, or give the format with -f.
output-is-folder = { $path } is a folder. Name a file.
output-not-regular = { $path } is a link, a pipe or a device and is not replaced. Name an ordinary file.
output-is-file = { $path } is a file. Several formats need a folder.
output-folder-missing = The folder { $path } does not exist. Create it first.
output-folder-locked = You may not write in the folder { $path }.
output-is-input = { $path } is the reform file itself. Choose another name for the result.
unknown-format = There is no format “{ $name }”. Choose among { $known }.

## The writing
yaml-alias = “*{ $name }” refers to another place in the file, which is not allowed. Write the value out.
yaml-anchor = “&{ $name }” is a mark to refer to, which is not allowed. Remove it, or use quotes if it is text.
yaml-tag = The type mark “{ $name }” is not allowed. Remove it, or use quotes if the exclamation mark belongs to the text.
yaml-merge = “<<” merges fields, which is not allowed. Write the fields out.
yaml-key-not-text = The name of a field should be a word, not a list or a group of fields.
yaml-several-documents = The file holds several documents divided by “---”. Save each as a file of its own.
yaml-too-deep = The fields are nested in more than { $limit } levels. No file that can be read here goes that deep.
yaml-too-many-values = The file holds more than { $limit } values, which is too many.
yaml-character = A text may not begin with the character “{ $character }”. Put the text in quotes.
yaml-tab = The line is indented with a tab. Use spaces.
yaml-colon = Here stands a colon that was not expected. Put the text in quotes if the colon belongs to it; otherwise check the indentation.
yaml-colon-missing = A colon is missing after the name of the field. Write for example “title: An example”.
yaml-indentation = The indentation does not match the lines above. Fields that belong together begin in the same column.
yaml-bracket = A bracket ([ ] or { "{ }" }) is not closed, or a comma is missing between the values.
yaml-quote-open = The quotation mark that begins here has no end.
yaml-syntax = The line does not follow the format YAML. Check indentation, colons and quotes.
code-unquoted = The code { $value } must stand in quotes, or it loses its zero. Write "{ $value }".
decimal-comma-in-braces = The comma in “{ $value }” splits the value in two inside braces. Write “{ $key }: { $value }” on its own line, or put the value in quotes: "{ $value }".
key-duplicate = The field “{ $key }” stands twice; the first time on line { $first_line }. Remove one of them.

## Fields
key-unknown = { GIVEN($suggestions) ->
    [yes] There is no field “{ $key }”. Did you mean “{ $suggestions }”?
   *[no] There is no field “{ $key }”. Allowed here: { $expected }.
}
field-missing = { GIVEN($inside) ->
    [yes] The field “{ $field }” is missing in { $inside }.
   *[no] The field “{ $field }” is missing.
}
value-unknown = { GIVEN($suggestions) ->
    [yes] “{ $value }” cannot be used as { $field }. Did you mean “{ $suggestions }”? Choose among: { $expected }.
   *[no] “{ $value }” cannot be used as { $field }. Choose among: { $expected }.
}
value-not-usable = The value “{ $value }” cannot be used as { $field }.
quotes-needed = The value of { $field } should be text. Write "{ $value }" in quotes.
text-expected = { $field } should be text.
text-empty = { $field } is empty. Write a text, or remove the field.
identifier = “{ $value }” cannot be a name in the file. Use lowercase letters, digits, hyphens and underscores, without spaces.
yes-or-no-expected = { $field } should be true or false, not “{ $value }”.
whole-number-expected = { $field } should be a whole number, not “{ $value }”.
number-too-small = { $field } is “{ $value }” but should be at least { $limit }.
number-not-above = { $field } is “{ $value }” but should be greater than { $limit }.
number-too-large = { $field } is “{ $value }” but may be at most { $limit }.
number-not-below = { $field } is “{ $value }” but should be less than { $limit }.
date-unreadable = “{ $value }” is not a date for { $field }. Write year, month and day, for example 2026-01-31.
list-expected = { $field } should be a list. Write for example [one, two], or each value on its own line after a dash.
list-too-short = { $field } is empty. Give at least one value.
list-too-long = { $field } holds too many values.
mapping-expected = { $field } should consist of fields of its own, one a line, indented under “{ $field }”.

## Amounts and numbers
money-unreadable = “{ $value }” cannot be read as an amount for { $field }. Write for example 200 000 kr, 1,5 mkr or 2 mdkr.
hours-unreadable = “{ $value }” cannot be read as time for { $field }. Write for example 16, 1,5 hours or 30 min.
share-unreadable = “{ $value }” cannot be read as a share for { $field }. Write for example 45 % or 0,45.
share-unclear = The share { $value } for { $field } is more than the whole. If it is per cent, write { $value } %. If it is a part of one, write for example 0,45.
share-above-whole = The share { $value } for { $field } is more than the whole. Write at most 100 %.
number-unreadable = “{ $value }” cannot be read as a number for { $field }. Write for example 10 000 or 0,05.
number-too-long = The number { $value } for { $field } is unreasonably large. Check the unit.
number-ambiguous = “{ $value }” for { $field } can be read in two ways. Write { $thousands } or { $decimal }.
amount-negative = { $value } for { $field } is negative. Write zero or more.
amount-signs-mixed = { $field } mixes amounts with and without a minus sign. Where the proposal takes money away all amounts have a minus. Otherwise describe what is taken and what is added as two measures.
shared-reimbursement = { $field } reimburses costs above a line. What is then left cannot be shared on. Take away unclaimed: shared.
shared-without-pot = { $field } has no pot, so nothing is left to share. Give a pot, or take away unclaimed: shared.
award-without-competition = { $field } has award or awards but is not competed for. Take them away, or write procedure: competitive.
awards-zero = { $field } must grant at least one application. Give awards above zero.
negative-competition = { $field } has a minus sign but is competed for. If the grant ends, describe it as it is, with removes: true.
removes-negative = { $field } has both removes: true and a minus sign. Write the amounts as they are today without a minus, or take away removes.
negative-reimbursement = { $field } has a minus sign but reimburses costs above a line. Describe the grant as it is today, with removes: true.
direction-and-sign = { $field } has both a direction and a total with a minus sign. Give one of them.
equalised-missing = { $field } is revenue outside the tax base. Write equalised: false if the municipality keeps all of it, or equalised: true if income equalisation is to count it.
rate-not-equalised = { $field } is not counted in equalisation (equalised: false) but gives a rate for it. Take away equalisation_rate.
range-order = The values in { $field } should rise: low, likely, high.
years-unreadable = “{ $value }” cannot be read as years for { $field }. Write for example 2026, 2026–2028 or 2026– (without end).
years-order = The years in { $field } should rise.

## Grants, sanctions and population bands
no-amount = { $field } has no amount. Give pot, rate, base or tiers with amount.
key-missing = { $field } has a pot or a rate but no distribution key. Give key, for example population.
base-from-missing = { $field } has both a pot and a base amount. Give base_from: pot if the base is part of the pot, or base_from: extra if it is paid on top of it.
factor-without-base = { $field } has bands with factor but no base amount to multiply. Give base.
band-two-limits = The band { $field } has two limits. Give either population_below or population_at_most.
band-one-value = The band { $field } should have either factor or amount, not both and not neither.
bands-open-end = The last band in { $field } should be without limit, and all bands before it should have one.
bands-order = The bands in { $field } should rise without overlapping.
sanction-amount = { $field } should have either amount or maximum (preferably with minimum).
sanction-range = { $field } has a minimum greater than its maximum.
shared-by-alone = { $field } says which municipalities share posts that cannot be shared. Write shareable: true, or remove shared_by.
departs-without-vite = { $field } departs from the act on conditional fines (vite) but is none. Write conditional: true, or remove departs_from_vite_act.
scale-cap-below-floor = The cap in { $field } is lower than the floor.
employee-range = { $field } follows the number of employees and therefore needs both minimum and maximum.
duty-without-cost = { $field } has no cost. Give fixed, per_unit, per_km2, posts, one_off or burden.
fee-without-cost = { $field } has no fee. Give entry, fixed or per_inhabitant.
reimbursement-line = { $field } should have either above_per_inhabitant or above_own_average.
window-order = The application window in { $field } closes before it opens.
bands-mixed = The bands in { $field } should all have factor, or all have amount.
step-two-wages = The step { $field } has both hourly_cost and wage. Give one of them.
wage-without-parameter = The hourly cost in { $measure } is to be made from a monthly wage, but the parameter { $name } has no value for the day that applies. Give hourly_cost instead.
rounding-step = { $field } should round to one amount above zero, for example 1 kr or 100 kr.
index-without-key = { $field } has an index but no key to multiply. Give key, for example population.
co-financing-whole = { $field }: co-financing of the whole cost leaves no grant. Give a smaller share.
reference-zero = { $field }: the population that the fee starts from should be above zero.
equalisation-rate-share = The equalisation rate in { $measure } should be a share between 0 and 1, for example 0.19. The largest value is { NUMBER($largest, maximumFractionDigits: 2) }.
change-path-unknown = The change “{ $field }” leads nowhere: “{ $value }” is not in the reform.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean “{ $suggestions }”?
   *[no] { "" }
}
nobody-eligible = No municipality meets the conditions in { $measure }. Check only.
cap-below-floor = The cap in { $measure } ({ NUMBER($cap, maximumFractionDigits: 0) } kr) is lower than the floor ({ NUMBER($floor, maximumFractionDigits: 0) } kr).
floors-exceed-pot = The pot in { $measure } is not enough: the guaranteed amounts are { NUMBER($guaranteed, maximumFractionDigits: 0) } kr and the pot { NUMBER($pot, maximumFractionDigits: 0) } kr.
column-negative = The column “{ $value }” is negative in { $count ->
    [one] one municipality, { $name },
   *[other] { $count } municipalities, { $name } among them,
} and cannot be a key. Choose another column, or give figures of your own in a file.
key-is-zero = The distribution key in { $measure } is zero in every eligible municipality, so the pot cannot be shared out.

## The country
municipality-unknown = There is no municipality “{ $value }”.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { "" }
}
municipality-code-unknown = There is no municipality code “{ $value }”.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { " " }A municipality code has four digits, for example "2425".
}
skr-group-unknown = There is no SKR group “{ $value }”.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { " " }The groups are A1, A2, B3, B4, B5, C6, C7, C8 and C9.
}
county-unknown = There is no county “{ $value }”.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { " " }Write the name without “län”, for example Västerbotten, or the code, for example "24".
}
column-unknown = There is no column “{ $value }” in the data.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { "" }
}
population-year-unknown = There is no population for { $year }. Choose a year between { $first } and { $last }.
population-year-incomplete = The population for { $year } is missing in { $count ->
    [one] { $count } municipality
   *[other] { $count } municipalities
} ({ $municipalities }). Choose a year between { $first } and { $last }.
data-codes = The table { $file } does not hold the same municipalities as the rest of the vintage: { $codes }. Fetch the vintage again.
vintage-unknown = There is no vintage called "{ $value }". There are: { $known }.
vintage-format = { $file }: the vintage is written in the format { $format }. The program reads { $known }. Make the vintage again.
vintage-altered = The file { $file } in the vintage { $folder } is not the one that the checksum is of. Choose another with --vintage embedded, or fetch the vintage again.
vintage-missing = The file { $file } is missing in the vintage { $folder }. Choose another with --vintage, or fetch the vintage again.
vintage-municipalities = The vintage { $vintage } has { $count } municipalities. It should have { $expected }.
vintage-code-unknown = The vintage { $vintage } has codes of municipalities that do not exist: { $codes }.
vintage-name = “{ $name }” cannot be the name of a vintage. Use small letters, digits, full stops, hyphens and underscores.
vintage-code-repeated = The vintage { $vintage } has the same municipality twice: { $codes }.
vintage-column-altered = The column { $column } of the vintage { $vintage } is not the one that its checksum is of.
data-altered = The data file { $file } has been changed since the program was released. Install the program again.
data-missing = The data file { $file } is missing. Install the program again.
source-name-unknown = The name “{ $name }” in the source is not a municipality.
source-unexpected = The source differs: { $what } is { $found } but should be { $expected }.

## Own weights
weights-header = The first line should be “code;value” or “code,value”, not “{ $value }”.
weights-row = The line should have two columns: municipality code and value. If there is a comma in a number, divide the columns with a semicolon.
weights-code-twice = The municipality code { $value } stands twice; the first time on line { $first_line }.
weights-no-folder = The file { $file } cannot be read, because the reform does not come from a file on the computer. Save the reform in the same folder as the file.
code-short = The municipality code { $value } has only three digits. Did you mean { $meant }? A spreadsheet removes the zero unless the column is text.

## Rules
rule-id-differs = The rule is called { $id } but the file { $file }. Give them the same name.
rule-one-severity = A rule should have either severity, or levels that each have a severity of their own.
rule-one-question = A rule should have either metric with flag or levels, all, any or text.
rules-folder-missing = The folder { $folder } with rules does not exist.
metric-unknown = There is no metric “{ $value }”.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { "" }
}
metric-unit = The metric { $metric } has the unit { $unit }, but the limit is given in { $value }.
metric-level = The metric { $metric } does not exist for “{ $on }”.
flag-one-comparison = Give one limit only: below, above or outside.
flag-rests-on = A limit other than zero should say what it rests on in rests_on.
dates-order = The dates in { $field } should rise without repeating.
parameter-unknown = There is no parameter “{ $name }”.
parameter-unit = The parameter { $name } has the unit { $unit }, but the limit is given in { $value }.
parameter-too-early = The parameter { $name } has no value for { $day }. The first holds from { $first }.
parameter-required = The parameter { $name } is needed for the computation but is missing among the rules.
rules-folder-empty = The folder { $folder } holds no rules (files that end in .yaml).
rule-twice = { $value } exists already in { $file }.
example-unknown = There is no example “{ $value }”.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { "" }
} See them all with: impactcheck new --examples
rule-unknown = There is no rule “{ $value }”.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { "" }
}
rule-merged = Rule { $value } is now part of { $new }: { $reason }
rule-removed = Rule { $value } has been removed: { $reason }
rule-asks-nothing = A rule about the whole reform or about texts (on: { $on }) should not have asks: there are no measures to add.
rule-text-missing = The metric { $metric } needs text: which text it is about.
rule-text-unknown = There is no text “{ $value }” in a reform.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { "" }
}
rule-field-unknown = There is no field “{ $value }” in { $kinds }.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { "" }
}
rule-figure-unknown = The message names the figure “{ $value }”, which the rule’s metric does not give.{ GIVEN($suggestions) ->
    [yes] { " " }Did you mean { $suggestions }?
   *[no] { "" }
} Choose among: { $expected }.
error-on-assumption = { $id } cannot be an error, since the limit on { $metric } is an assumption. Make the rule a warning or give a source.
override-empty = Say what to change: flag, flags, severity, hits_at_least or group_at_least.
override-levels = The rule { $id } has several levels. Give them under levels, or change their parameters, instead of { $field }.
override-which-metric = The rule { $id } asks about { $metrics }. Give the limit under flags, for the metric that is meant.
case-failed = Case { $number } of { $id } expected { $expected } but gave { $found }.

grants-year-unknown = There is no list of grants for { $year }. Choose among: { $known }.
grants-filter-unknown = No grant in the list has “{ $value }”. Choose among: { $known }.
portfolio-empty = There is nothing to add up. Name files or folders with reforms, or --grants 2026.
portfolio-id-twice = The reform { $id } has already been read from { $other } and is counted once only. Give one of them another id.
portfolio-reform-unknown = No reform among those added up has the id { $id }. These do: { $known }.

## Explanations
measure-unknown = The reform has no measure called “{ $value }”. Choose: { $suggestions }.
explain-municipality-missing = Say which municipality to explain: impactcheck explain { $file } --municipality NAME.
explain-needs-file = “{ $value }” is no reform file. --municipality and --measure belong to a reform file.

goal-unknown = There is no goal “{ $value }”. Write finding-gone, corners or, for example, share:95%.
redesign-unknown = There is no redesign called “{ $value }”. Choose among: { $known }.
different-municipalities = The two assessments are about different municipalities and cannot be compared.
sanction-zero = A fee of { $value } is no fee. Write an amount above zero.
sum-unreadable = “{ $value }” cannot be read as a sum. Write for example 200 000 kr, 1.5 mkr or 2 mdkr.
sanction-above-maximum = The amount, SEK { NUMBER($amount, maximumFractionDigits: 0) }, is above the statutory maximum, SEK { NUMBER($maximum, maximumFractionDigits: 0) }.
saved-unreadable = { $path } is neither a reform file nor an assessment saved by check -f json.

format-holds-whole = The format { $formats } always shows the whole assessment. Choose among { $known }.
library-missing = The format { $format } needs { $library }. Install it with: pip install "impactcheck[reports]"
template-unreadable = The template cannot be used: { $reason ->
    [not-word] it is not a Word file. Save it in Word as .docx or .dotx.
    [locked] it is locked with a password, or in a format from before 2007. Save it without a password as .docx or .dotx.
    [too-large] it is too large when unpacked.
    [entities] it holds XML that Word does not write. Save it anew in Word.
   *[broken] it is damaged. Open it in Word and save it anew.
}
rule-id-form = The number of a rule is two to six capitals followed by three digits, such as SKR001.
rule-name-form = The name of a rule is small letters in parts divided by dots, such as grant.too-small.
piece-or-sheet = Choose either --as or --municipality: a sheet about a municipality is a document of its own.

## The web pages
web-library-missing = The web pages need { $library }. Install it with: pip install "impactcheck[web]"
port-unusable = Cannot answer on { $host }, port { $port }: { $reason }. Choose another port with --port.
no-file-chosen = Choose a file first.

## Reading a statute
open-question = Open question about { $field }: { $question } Fill in the field, or take the question out of read.questions if it is not to count.
read-one-thing = Give a file to read, or a folder with --corpus. Not both.
read-corpus-table = A folder is read into a table: -f terminal or -f json, without -o.
read-no-folder = The folder { $folder } does not exist.
read-folder-empty = The folder { $folder } has no texts. Files that end in .txt, .md, .html, .docx or .pdf are read.
read-no-measure = { $file } puts nothing on municipalities and gives them nothing by the patterns. No reform file was written. Read without -o to see what was read.
read-no-text = { $file } holds no text.
read-scanned = { $file } has { $pages } pages but no text: it is probably scanned. Make the text readable (OCR) and try again.
read-encrypted = { $file } is protected by a password. Save a copy without a password and try again.
read-damaged = { $file } cannot be read as { $form }. Open the file, save it anew and try again.
read-bomb = { $file } unpacks to more than { $limit_mb } MB and is not read.
read-too-many-pages = { $file } has { $pages } pages. The limit is { $limit }. Save the proposed statute in a file of its own.
read-too-long = { $file } has more text than { $limit } characters. Save the proposed statute in a file of its own.
read-hidden-character = { $file } holds the invisible character { $character }, which can show the text in another order than it is read in. Take it away and try again.
read-old-form = { $file } is in the older form { $form }. Save it as DOCX or PDF and try again.
read-needs-package = { $file } needs the package { $package }. Install it with: pip install "impactcheck[read]"
## Newer figures from Kolada and SCB
source-unreachable = { $name } does not answer ({ $reason }). Nothing has changed; try again in a while, and the download goes on where it ended. The question: { $address }
source-refused = { $name } refused the question ({ $reason }). Nothing has changed. The question: { $address }
source-garbled = The answer from { $name } cannot be read: { $reason }. Nothing has changed. The question: { $address }
source-strays = { $name } points to another address, { $address }, which is not followed. Nothing has changed.
kolada-unknown = Kolada has no key figure { $ids }. Look for the right id at https://www.kolada.se/.
kolada-not-municipal = The key figure { $ids } is about regions alone.
scb-table-missing = SCB has no table whose title begins with “{ $title }”. Nearest: { $found }
scb-table-ambiguous = Several tables of SCB have a title that begins with “{ $title }”: { $found }
scb-too-much = The question to table { $table } gives { $cells } cells for a single municipality; SCB allows { $limit }.
data-unit-changed = { $column }: the unit in Kolada’s title has changed from “{ $before }” to “{ $after }”. No new vintage is made. If the figure is right, add --accept { $column }.
data-leap = { $column }: the middle value goes from { $before } to { $after }, an unlikely leap. No new vintage is made. If the figure is right, add --accept { $column }.
data-leap-of-one = { $column }: { $count } municipalities make an unlikely leap: { $municipalities }. No new vintage is made. If the figures are right, add --accept { $column }.
data-municipalities-missing = { $column }: { $count } municipalities lack a value: { $municipalities }. No new vintage is made.
scb-table-changed = SCB’s table { $table } ({ $title }) does not look as it did. No new vintage is made.
vintage-exists = The vintage { $name } is already in { $path }. Give the new one another name with --name.
data-library-missing = Fetching needs { $library }. Install it with: pip install "impactcheck[data]"
