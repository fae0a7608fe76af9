# Enheter. $value är talet som text, $number väljer ental eller flertal.
kr = { $value } kr
tkr = { $value } tkr
mkr = { $value } mkr
mdkr = { $value } mdkr
kr_per_inhabitant = { $value } kr per invånare
kr_per_unit = { $value } kr per enhet
kr_per_hour = { $value } kr per timme
ore_of_tax = { $value } öre på skatten
share = { $value } %
percent = { $value } %
percentage_points = { $number ->
    [one] { $value } procentenhet
   *[other] { $value } procentenheter
}
ratio = { $number ->
    [one] { $value } gång
   *[other] { $value } gånger
}
elasticity = { $value }
hours = { $number ->
    [one] { $value } timme
   *[other] { $value } timmar
}
hours_per_1000_inhabitants = { $number ->
    [one] { $value } timme per 1 000 invånare
   *[other] { $value } timmar per 1 000 invånare
}
posts = { $number ->
    [one] { $value } heltidstjänst
   *[other] { $value } heltidstjänster
}
persons = { $value } invånare
municipalities = { $number ->
    [one] { $value } kommun
   *[other] { $value } kommuner
}
count = { $value }
times_per_year = { $number ->
    [one] { $value } gång per år
   *[other] { $value } gånger per år
}
years = { $value } år
months = { $number ->
    [one] { $value } månad
   *[other] { $value } månader
}
days = { $number ->
    [one] { $value } dag
   *[other] { $value } dagar
}
minutes = { $number ->
    [one] { $value } minut
   *[other] { $value } minuter
}
km = { $value } km
km2 = { $value } km²
inhabitants_per_km2 = { $value } invånare per km²
per_1000_inhabitants = { $value } per 1 000 invånare
characters = { $value } tecken
units = { $number ->
    [one] { $value } enhet
   *[other] { $value } enheter
}
year = { $value }
yes = ja
no = nej
range = { $low }–{ $high }
range-negative = { $low } till { $high }
years-from = från { $first }
