# Units. $value is the number as text, $number chooses singular or plural.
kr = SEK { $value }
tkr = SEK { $value } thousand
mkr = SEK { $value } million
mdkr = SEK { $value } billion
kr_per_inhabitant = SEK { $value } per inhabitant
kr_per_unit = SEK { $value } per unit
kr_per_hour = SEK { $value } per hour
ore_of_tax = { $value } öre of tax
share = { $value } %
percent = { $value } %
percentage_points = { $number ->
    [one] { $value } percentage point
   *[other] { $value } percentage points
}
ratio = { $number ->
    [one] { $value } time
   *[other] { $value } times
}
elasticity = { $value }
hours = { $number ->
    [one] { $value } hour
   *[other] { $value } hours
}
hours_per_1000_inhabitants = { $number ->
    [one] { $value } hour per 1,000 inhabitants
   *[other] { $value } hours per 1,000 inhabitants
}
posts = { $number ->
    [one] { $value } full-time post
   *[other] { $value } full-time posts
}
persons = { $number ->
    [one] { $value } inhabitant
   *[other] { $value } inhabitants
}
municipalities = { $number ->
    [one] { $value } municipality
   *[other] { $value } municipalities
}
count = { $value }
times_per_year = { $number ->
    [one] { $value } time a year
   *[other] { $value } times a year
}
years = { $number ->
    [one] { $value } year
   *[other] { $value } years
}
months = { $number ->
    [one] { $value } month
   *[other] { $value } months
}
days = { $number ->
    [one] { $value } day
   *[other] { $value } days
}
minutes = { $number ->
    [one] { $value } minute
   *[other] { $value } minutes
}
km = { $value } km
km2 = { $value } km²
inhabitants_per_km2 = { $value } inhabitants per km²
per_1000_inhabitants = { $value } per 1,000 inhabitants
characters = { $number ->
    [one] { $value } character
   *[other] { $value } characters
}
units = { $number ->
    [one] { $value } unit
   *[other] { $value } units
}
year = { $value }
yes = yes
no = no
range = { $low }–{ $high }
range-negative = { $low } to { $high }
years-from = from { $first }
