### The command line: help, usage errors and short messages on standard error.

about-impactcheck =
    Tests whether a state proposal works in small, shrinking and sparse municipalities.

    A proposal is described in a file. The program computes what it means in Sweden's 290 municipalities and says what needs to change.
about-check =
    Test a proposal against the rules, in all 290 municipalities.

    PROPOSAL is a file of the format impactcheck/1. Without -o the result is printed on the screen.

    Exit code 0: nothing to remark on. 1: findings. 2: the file or the command must be corrected.

what-next =
    impactcheck tests whether a state proposal works in small, shrinking and sparse
    municipalities.

    Start by testing an example:
      impactcheck check { $example } --lang en

    Make a report to read in a browser:
      impactcheck check { $example } --lang en -o report.html

    Copy the example file, change it into your own proposal and test it in the same way.
    All commands: impactcheck --help --lang en

heading-usage = Usage
heading-options = Options
heading-examples = Examples
usage-options = [OPTIONS]
usage-command = COMMAND [ARGUMENT]...
task-judge = Test a proposal
task-understand = Understand the result

command-check = Test a proposal against the rules, in all 290 municipalities

option-help = Show this help.
option-lang = Language: Swedish (sv) or English (en). Without it the environment variable IMPACTCHECK_LANG decides, else Swedish.
option-version = Show the version of the program.
option-format = Form of the result. May be given several times; -o is then a folder. Left out: the suffix in -o decides, else terminal.
option-output = File to write, or folder when several forms are asked for. The folder is created if it is missing.
option-force = Overwrite files that already exist.
option-population-year = The year whose population (31 December) applies. Left out: { $default }.
option-rules = Folder with rules of your own, beside those included. May be given several times.
option-fail-on = The least severity that gives exit code 1: error, warning or never. Left out: error.
option-who-loses = Also say, by a decision tree, which municipalities lose. Takes a second.
metavar-reform = PROPOSAL
metavar-format = FORM
metavar-path = PATH
metavar-folder = FOLDER
metavar-year = YEAR

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
too-many-arguments = Too many arguments: { $arguments }.
see-help = Help: { $command } --help

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
option-sensitivity = Show what the answers about the proposal become when the splits of the corners are moved by a fifth.
option-terminal-or-json = Form of the result. Left out: terminal.
option-clusters-output = File to write the clusters to. Left out: they are only shown.
option-bootstraps = Number of draws when stability is tested. Left out: { $default }.
option-column = A figure of the municipalities. May be given several times.
metavar-count = NUMBER
metavar-name = NAME
