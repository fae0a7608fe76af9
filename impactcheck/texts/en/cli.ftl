### The command line: help, usage errors and short messages on standard error.

about-impactcheck =
    Tests whether a state proposal works in small, shrinking and sparse municipalities.

    A proposal is described in a file. The program computes what it means in Sweden's 290 municipalities and says what needs to change.
about-check =
    Test a proposal against the rules, in all 290 municipalities.

    PROPOSAL is a file of the format impactcheck/1. Without -o the result is printed on the screen.

    Exit code 0: nothing to remark on. 1: findings. 2: the file or the command must be corrected.
about-new =
    Write a template to fill in: a reform file with a comment at each field.

    KIND is grant, burden, duty, sanction, fee or tax_base. With schema the JSON Schema of the format is written instead, which makes an editor suggest fields. Without -o the result is printed on the screen.
about-explain =
    Explain every step of the arithmetic for a municipality, or what a rule asks and why.

    TARGET is a reform file, together with --municipality, or a rule by id or name.

what-next =
    impactcheck tests whether a state proposal works in small, shrinking and sparse municipalities.

    Start by testing an example:
      impactcheck check { $example } --lang en

    Make a report to read in a browser:
      impactcheck check { $example } --lang en -o report.html

    Describe a proposal of your own in a form, or in a file to fill in:
      impactcheck serve --lang en
      impactcheck new grant --lang en -o proposal.yaml

    What does the amount of a sanction mean across the country?
      impactcheck sanction 200000 --lang en

    All commands: impactcheck --help --lang en

heading-usage = Usage
heading-options = Options
heading-examples = Examples
usage-options = [OPTIONS]
usage-command = COMMAND [ARGUMENT]...
task-judge = Test a proposal
task-write = Describe a proposal
task-understand = Understand the result

command-check = Test a proposal against the rules, in all 290 municipalities
command-new = Write a template to fill in
command-explain = Explain the figures of a municipality, or a rule

option-help = Show this help.
option-lang = Language: Swedish (sv) or English (en). Without it the environment variable IMPACTCHECK_LANG decides, else Swedish.
option-no-pager = Show long results at once, without a pager.
option-version = Show the version of the program.
option-format = Form of the result. May be given several times; -o is then a folder. Left out: the suffix in -o decides, else terminal.
option-output = File to write, or folder when several forms are asked for. The folder is created if it is missing.
option-force = Overwrite files that already exist.
option-vintage = Which vintage of the municipalities' figures is used: a name from impactcheck data show. Left out: the default one.
option-population-year = The year whose population (31 December) applies. Left out: { $default }.
option-rules = Folder with rules of your own, beside those included. May be given several times.
option-fail-on = The least severity that gives exit code 1: error, warning or never. Left out: error.
option-new-output = File to write.
option-municipality = Name or code of the municipality.
option-measure = A single measure, by its name in the file. Left out: all.
option-who-loses = Also say, by a decision tree, which municipalities lose. Takes a second.
metavar-reform = PROPOSAL
metavar-format = FORM
metavar-path = PATH
metavar-folder = FOLDER
metavar-year = YEAR
metavar-optional-kind = [KIND]
metavar-example = NAME
option-example = Write one of the program's examples instead, with the files that it refers to.
option-examples = Show the names of the examples.
new-one-thing = Give one of three: a KIND, --example NAME or --examples.
copy-example = Write one: impactcheck new --example { $name } -o proposal.yaml
metavar-target = TARGET
metavar-municipality = MUNICIPALITY
metavar-measure = MEASURE

written = Wrote { $path }
interrupted = Interrupted. Nothing has been written.
bug = This is a fault in impactcheck, not in your file. Please report it together with the text above.

no-such-command = There is no command “{ $name }”.
no-such-option = There is no option { $name }.
did-you-mean = Did you mean { $name }?
missing-parameter = { $name } is missing.
not-a-choice = { $name }: choose one of { $choices }.
not-an-integer = { $name } must be a whole number.
option-misused = The option { $name } lacks its value, or has one that it does not take.
output-twice = Give -o once. Several formats are written with -f for each, for example -f pdf -f xlsx, and a folder after -o.
too-many-arguments = Too many arguments: { $arguments }.
see-help = Help: { $command } --help

## Rules
about-rules =
    Read the rules, and test your own.

    A rule is a file that can be read and changed. Own rules go in a folder and are used with check --rules FOLDER.
about-rules-list = List the rules, by area.
about-rules-show =
    Show what a rule asks, why, and what to do instead.

    RULE is the rule's number or name.
about-rules-test =
    Run the cases that stand in the rules' files.

    With a folder, its rules are run, otherwise ours. Exit code 1: a case gave another answer than expected.
command-rules = Read the rules and test your own
command-rules-list = List the rules, by area
command-rules-show = Show a rule in words
command-rules-test = Run the rules' cases
heading-commands = Commands
option-area = Only rules of one area.
option-standing = Only rules that rest on this: law, principle (adopted), evidence, or position (of an interested party). Several are written with commas between. Left out: all.
metavar-standing = STANDING
standing-unknown = --standing: { $value } is none of { $choices }.
option-severity = Only rules of one severity.
metavar-rule = RULE
metavar-optional-folder = [FOLDER]

about-portfolio =
    Add many reforms up on the same municipalities: hours, submissions, reports and money.

    PATHS are files or folders. In a folder only files with the line format: impactcheck/1 are read. --grants adds the state grants that already exist.

    Exit code 0: everything is computed. 2: some file could not be computed; the rest is computed all the same.
command-portfolio = Add up many reforms, or all state grants, for each municipality
option-grants = Count the state grants that exist in a year, for example 2026.
option-scope = Which of the grants: ordinary (need nothing but ordinary activity), open (to all that run the activity), active (all in force) or all (ended ones too). Left out: ordinary.
option-portfolio-authority = Only grants of the authority. May be given several times.
option-portfolio-procedure = Only grants with the procedure: automatic, requisition, application or competitive. May be given several times.
option-portfolio-area = Only grants in the area, for example school. May be given several times.
option-as-of = Only grants in force on that day, by the grants' own dates.
option-portfolio-municipality = Show a sheet with the municipality's year. May be given several times.
option-portfolio-without = Show the sum with and without the reform of this id. May be given several times.
option-portfolio-merge = Merge the grant of this id with the others given. May be given several times; all means every grant.
option-into = What the grants are merged into: requisition (a single one) or pooled (a general grant). Left out: requisition.
option-below = Merge only for municipalities with fewer inhabitants than this.
option-shared-by = How the money of a general grant is shared: as_before, population (per inhabitant) or equal (the same to each municipality). Left out: as_before.
option-jobs = Number of processes that read files at the same time. Left out: 1.
option-portfolio = Hold the proposal against the state grants that exist in a year, for example 2026.
metavar-paths = [PATHS]...
metavar-name = NAME
metavar-day = DAY
metavar-id = ID
metavar-number = NUMBER
not-inhabitants = { $name } should be a number of inhabitants, such as 10 000.
not-a-day = { $name } should be a date such as 2026-01-31.
filter-without-grants = The options --authority, --procedure, --area and --as-of choose among the state grants. Add --grants 2026.
merging-without-merge = The options --into, --below and --shared-by say how grants are merged. Add --merge.

## The municipalities' conditions
about-archetypes =
    Show the municipalities in several classifications, or build the clusters anew.

    show shows corners, size classes, SKR's groups, counties, clusters and special conditions, with number, inhabitants and a typical municipality. With --sensitivity it shows instead what the answers about a proposal become when the splits of the corners are moved by a fifth.

    build finds the clusters in the data and says how well they separate. It is needed only when the data have changed.
about-structure =
    Show relations to what municipalities cannot choose.

    With a PROPOSAL its effects per inhabitant are shown, with --column a figure of the municipalities. Without both, the net cost deviations of schools, elderly care, and individual and family care.
command-archetypes = Show classifications and clusters, and test the splits
command-structure = Show relations between effects and conditions
about-data-show = Shows the vintages, which is the default, and what one of them holds.
about-data-verify = Checks that the vintages are whole: all checksums, 290 municipalities, no unknown codes.
about-data-use = Chooses the vintage that is used when none is named.
about-data-diff = Shows how two vintages differ, and which findings would change.
command-data-update = Fetch newer figures into a new vintage
command-data-add = Fetch one key figure into a new vintage
command-data-show = Show the vintages and what one holds
command-data-verify = Check that the vintages are whole
command-data-use = Choose the default vintage
command-data-diff = Show how two vintages differ
option-data-assessment = With diff: an assessment saved with check -f json, or a reform file. Shows which findings would change.
data-used = From now on the vintage { $name } is used when no other is named.
data-vintages = Vintages
data-default = Default: { $name }
data-vintage = What { $name } holds
data-checksum = Checksum { $checksum }, folder { $folder }
data-column = Column
data-year = Year
data-years = Years
data-origin = Origin
data-origin-published = published
data-origin-derived = derived
data-origin-computed = computed
data-source = Source
data-source-retrieved = { $source }, retrieved { $day }
data-whole = { $name }: whole, all checksums hold.
data-changed = Changes from { $before } to { $after }
data-nothing-changed = No figure differs.
data-count = Municipalities
data-largest = Largest change
data-findings = Findings that would change
data-no-finding-changed = No finding would change.
data-finding = { $rule } { $title }: { $before ->
    [error] error
    [warning] warning
    [note] note
   *[none] no finding
} → { $after ->
    [error] error
    [warning] warning
    [note] note
   *[none] no finding
}
option-sensitivity = Show what the answers about the proposal become when the splits of the corners are moved by a fifth.
option-terminal-or-json = Form of the result. Left out: terminal.
option-clusters-output = File to write the clusters to. Left out: they are only shown.
option-bootstraps = Number of draws when stability is tested. Left out: { $default }.
option-column = A figure of the municipalities. May be given several times.
metavar-count = NUMBER

## Redesigns, sanctions and comparisons
task-mend = Redesign a proposal
command-redesign = Find the change that makes the proposal pass
command-sanction = Show what a sanction means across the country, and more even schedules
command-compare = Hold two proposals or two saved assessments against each other
about-redesign =
    Find the change that makes the proposal pass, and show what it costs and who pays.

    Every redesign is assessed again by the same rules. With -o the first (or the one named by --choose) is saved as a reform file.

    Exit code 0: at least one redesign reaches the goal. 1: none does. 2: the file or the command must be mended.
about-sanction =
    Show what a sum means in a small, a median and a large municipality and in Stockholm, and three schedules that weigh more evenly, with draft statutory text.

    The schedules bring in what AMOUNT for all would, or give AMOUNT in the municipality named by --reference.
about-compare =
    Hold two proposals against each other: findings, cost to the state, winners and losers.

    A and B are reform files, or assessments saved by check -f json. Winners are those better off by B.
option-goal = Goal: finding-gone (the most severe findings gone), share:95% (so large a share of municipalities gains) or corners (every corner gains). Default: finding-gone.
option-keep-pot = The cost to the state must not rise.
option-neutral = Sanctions must bring in the same sum as in the proposal. They now always do, unless --reference names a municipality.
option-choose = Name of the redesign to save. Default: the first.
option-redesign-output = Reform file to write the redesign to.
option-redesign-format = Form of the result. Default: terminal.
option-reference = The municipality that is to pay what it would under the proposal, by name or code. Default: sanctions bring in the same sum as the proposal.
option-rule = Show this schedule only. May be given several times.
option-statutory-maximum = Highest sum that the law allows.
option-statutory-minimum = Lowest sum that the law allows.
metavar-goal = GOAL
metavar-amount = AMOUNT
metavar-before = A
metavar-after = B
option-as = Write the whole report (report) or an annex to a response (remissvar).
option-sheet = Write a sheet about a single municipality, by name or code.
option-template = A Word template of your own (.docx), whose styles, header and footer are used.
searching = Searching for redesigns …
making = Making { $format } …

about-serve =
    Open the form in a browser: describe a proposal, see what it means, and take a report home.

    The program answers this computer alone, and nothing is sent on. Stop it with Ctrl+C.
command-serve = Describe a proposal in the browser
option-port = Port to answer on; 0 takes a free one. Left out: { $default }.
option-host = Address to answer on. Left out: { $default }, which only this computer reaches.
option-no-browser = Do not open the browser.
metavar-port = PORT
metavar-host = ADDRESS
serving = The form is at { $address } (stop with Ctrl+C)
serving-beyond = Note: other computers may reach { $host }. The pages have no login.

## Reading a statute
command-read = Read a statute or memorandum into a reform file
about-read =
    Read a draft act or ordinance, or a whole memorandum, and say what it puts on municipalities.

    FILE is DOCX, PDF, HTML, Markdown or text. Without -o what was read is shown on the screen, with section and wording for each fact. With -o a reform file is written in which every field carries its sentence; what the text does not say stands as open questions. With --corpus all texts of a folder are read into a table.

    The reader is patterns over legal Swedish, not a language model: the same text gives the same answer, offline, and what was not understood is shown.
option-corpus = Folder of texts to read into a table.
option-read-format = Form of the result: terminal, yaml (the reform file) or json (all that was read). Left out: terminal.
option-read-output = Reform file to write.
metavar-text = FILE
## Newer figures
command-data = Fetch, show, verify, choose and compare figures
about-data =
    Fetch newer figures from Kolada and SCB into a vintage in your own data folder.

    A vintage is a folder of tables. The one that comes with the program is never changed, and a
    check never fetches anything from the network.
about-data-update =
    Fetch the newest complete figures into a new vintage.

    Every key figure of Kolada's is taken in the newest year that all municipalities have reported,
    the population in the newest year that SCB has. If a municipality is missing, a unit has changed
    or a figure makes an unlikely leap, no vintage is made, and everything that speaks against it is
    told at once. If the download is interrupted, the next attempt under the same name goes on where
    it ended.
about-data-add =
    Add a key figure of Kolada's as a column, in a new vintage.

    KEY-FIGURE is Kolada's id, such as N15829. The column can be used as a key, in rules and in
    archetypes.
metavar-key-figure = KEY-FIGURE
metavar-column = COLUMN
option-accept = Accept the column's new figures despite a changed unit or a leap. May be given several times.
option-data-year = Year to fetch. By default the newest complete one.
option-data-column = Name of the column. By default the key figure's id in small letters.
option-vintage-name = Name of the vintage. By default hamtad- and the date of today.
data-asking = Asking { $address }
data-population = Population on 31 December { $year }: { $inhabitants } inhabitants in all municipalities
data-moved = { $column }: { $before } → { $after }
data-new = { $column }: new, { $year }
data-same = { $count } columns had the newest figures already.
data-waiting = { $column }: { $count } municipalities have reported { $year }. It is used when all have.
data-next = Use it in a check, or make it the default:
data-written = The vintage { $name } is in { $path }
