# The sum of many reforms: headings, tables and sentences.
kicker = Rural proofing of many proposals together
title = { $reforms ->
    [one] The sum of one reform
   *[other] The sum of { $reforms } reforms
}
meta-files = population 31 Dec { $year }
meta-grants = population 31 Dec { $year } · state grants { $grants }: { $scope }
scope-ordinary = state grants that need nothing but ordinary activity
scope-open = state grants open to all municipalities that run the activity
scope-active = every grant in force
scope-all = every grant, ended ones included

sum-handed =
    { $reforms_number ->
        [one] { $reforms } reform demands
       *[other] { $reforms } reforms demand
    } { $submissions_number ->
        [one] { $submissions } submission
       *[other] { $submissions } submissions
    } and { $reports_number ->
        [one] { $reports } report
       *[other] { $reports } reports
    } a year of the average municipality, and on top of that at least { $plans_number ->
        [one] { $plans } plan
       *[other] { $plans } plans
    } and { $certificates_number ->
        [one] { $certificates } certificate
       *[other] { $certificates } certificates
    }.
sum-hours = The work takes an estimated { $likely } a year in each municipality (between { $low } and { $high }). That is { $posts } (between { $posts_low } and { $posts_high }).
sum-uneven = It weighs most in the group “{ $heavy }”, where it takes { $heavy_share } of the staff's working hours. That is { $times } as much as in the group “{ $light }”, where it takes { $light_share }.
sum-money = Administration costs municipalities { $cost } a year. How much money each municipality gets can be worked out for { $known } of { $reforms } reforms.

table-groups = The load by group: { $grouping }
table-reforms = The reforms, those that take most time first
table-heat = Administration in kronor per inhabitant: reform and corner
table-sensitivity = The order of the corners if the work takes low, likely or high time
table-unknowns = What we do not know, and how much it could matter
table-calendar = The known dates of the year
table-municipalities = All municipalities
table-sheet = { $name }: reform by reform
table-merged = What the merger saves, by corner
table-dropped = With and without the reform, for the average municipality

tab-reforms = Reforms
tab-heat = Heat map
tab-sensitivity = Sensitivity
tab-calendar = Dates
tab-unknowns = Unknown
tab-municipalities = Municipalities
tab-merged = Merger
tab-dropped = With and without

note-reforms = Hours and administration concern one municipality. Grant and net concern the whole country and are shown only where the municipal money is known. Where it is unknown only the work is counted. “Not worth it” is the number of municipalities in which administration costs more than the grant brings.
note-groups = Hours and posts are means per municipality. Kronor per inhabitant are the group's sum divided by the group's inhabitants. Grant and net cover only reforms whose municipal money is known, administration covers all.
note-sensitivity = The share is the working time for the reforms divided by all the hours that the group's municipal staff work in a year.
note-heat = A darker cell means more kronor per inhabitant. The figure always stands in the cell.
note-unknowns = The hours are what is added in each municipality if every such reform demands one occasion. The kronor are the whole sum to all recipients, thus the most that can be municipal money.
note-calendar = Only dates that the source gives. Most grants have no known date, and a date without a year comes back every year.
note-net = Grant and net cover only reforms whose municipal money is known. Administration covers every reform.

column-reform = Reform
column-authority = Authority or file
column-procedure = Procedure
column-money = Money to the municipality
column-submissions = Submissions
column-reports = Reports
column-hours = Hours
column-hours-low = Hours, low
column-hours-likely = Hours, likely
column-hours-high = Hours, high
column-share-of-hours = Share of all hours
column-administration = Administration, SEK
column-administration-each = Administration per municipality, SEK
column-administration-country = Administration, the country
column-administration-per-inhabitant = Administration, SEK per inhabitant
column-gross = Grant
column-gross-per-inhabitant = Grant, SEK per inhabitant
column-net = Net
column-net-per-inhabitant = Net, SEK per inhabitant
column-not-worth = Not worth it, municipalities
column-heaviest = Weighs most per inhabitant in
column-group = Group
column-municipality = Municipality
column-code = Code
column-corner = Corner
column-municipalities = Municipalities
column-inhabitants = Inhabitants
column-hours-per-1000 = Hours per 1,000 inhabitants
column-posts = Full-time posts
column-share-of-staff = Share of working hours
column-rank-low = Rank, low
column-share-low = Share, low
column-rank-likely = Rank, likely
column-share-likely = Share, likely
column-rank-high = Rank, high
column-share-high = Share, high
column-unknown = Unknown
column-which = Which
column-reforms = Reforms
column-more-low = More hours, low
column-more-likely = More hours, likely
column-more-high = More hours, high
column-most = At most
column-day = Day
column-what = What
column-side = Case
column-over-a-post = Municipalities above a full-time post
column-hours-saved = Hours saved
column-administration-saved = Administration saved
column-money-moved = Change of grant

short-hours-low = Low
short-hours-likely = Hours
short-hours-high = High
short-municipalities = Munic.
short-hours-per-1000 = Hours per 1,000 inh.
short-submissions = Subm.
short-reports = Reports
short-posts = Posts
short-share-of-staff = Share of hours
short-administration-per-inhabitant = Adm., SEK per inh.
short-administration-saved = Adm. saved

procedure-automatic = automatic payment
procedure-requisition = requisition
procedure-application = application
procedure-competitive = competitive application
money-known = known
money-shared = shared with others
money-unknown = unknown
money-none = no grant
unknown-submissions = Number of submissions
unknown-reports = Number of reports
unknown-plans = Whether a plan is demanded
unknown-certificates = Whether a certificate is demanded
unknown-union_hearings = Whether the unions must be heard
unknown-municipal_share = The municipal part of a sum that others also get
unknown-amount = The whole sum
what-opens = applications open
what-closes = last day to apply
what-report = report due
what-payment = payment
side-with = with
side-without = without

heading-answer = Conclusion
heading-corners = Whom the load weighs on
heading-reforms = The reforms
heading-unknowns = What we do not know
heading-calendar = The year
heading-basis = Assumptions and basis
heading-failed = Files that could not be computed
heading-skipped = Files that are no reforms and were passed over
heading-replaced = Grants of the list for which a file of your own stands instead
heading-municipalities = All municipalities
heading-other-groups = Other classifications
heading-merged = If the grants are merged
heading-dropped = If a reform is dropped
heading-sheet = The year in { $name }

sheet-sum =
    { $name } has { $submissions_number ->
        [one] { $submissions } submission
       *[other] { $submissions } submissions
    } and { $reports_number ->
        [one] { $reports } report
       *[other] { $reports } reports
    } a year. The work takes { $hours }, which is { $posts } and { $share } of the staff's working hours, and costs { $cost }.
merged-requisition = { $reforms } grants become a single requisition in { $municipalities }. Plans, certificates and union hearings of each grant are assumed to fall away.
merged-requisition-below = { $reforms } grants become a single requisition in { $municipalities } with fewer than { $limit }. Plans, certificates and union hearings of each grant are assumed to fall away.
merged-pooled = { $reforms } grants become a general grant in { $municipalities }, without application or report.
merged-pooled-below = { $reforms } grants become a general grant in { $municipalities } with fewer than { $limit }, without application or report.
merged-saves =
    That saves { $submissions_number ->
        [one] { $submissions } submission
       *[other] { $submissions } submissions
    }, { $reports_number ->
        [one] { $reports } report
       *[other] { $reports } reports
    } and { $likely } a year (between { $low } and { $high }), which is { $posts } and { $cost }.
merged-money-as_before = Every municipality gets the same money as before.
merged-money-population = The money is shared equally per inhabitant: { $gainers } get more and { $losers } get less. This holds for { $known } of { $reforms } grants, those whose money is known.
merged-money-equal = The money is shared equally between municipalities: { $gainers } get more and { $losers } get less. This holds for { $known } of { $reforms } grants, those whose money is known.

versions = impactcheck { $program }, rules { $rules }, municipal data { $vintage } ({ $country }), list of grants { $grants }
fingerprint = Fingerprint
progress = { $done } of { $total } files
skipped-count = { $count ->
    [one] One file is no reform and was passed over.
   *[other] { $count } files are no reforms and were passed over.
}
background-heading = Against the background of the state grants { $grants }
background-submission = The proposal gives the { $number }{ $ending } submission of the year in the municipalities concerned. Today { $reforms } grants demand { $submissions } submissions and { $reports } reports.
background-unknown-submission = The proposal does not say how many submissions it demands. Today { $reforms } grants demand { $submissions } submissions and { $reports } reports.
background-assumed = All municipalities are taken to run the activities that the grants concern, and the hours are an assumption.
background-no-submission = The proposal demands no new submission. Today { $reforms } grants demand { $submissions } submissions and { $reports } reports.
background-hours = The work on grants rises by { $share }, from { $before } to { $after } a year. It weighs most in { $municipality }, where everything together takes { $staff } of the staff's working hours.
background-same-hours = The work for the grants takes { $after } a year, as much as today. It is heaviest in { $municipality }, where it takes { $staff } of the staff's working hours.
