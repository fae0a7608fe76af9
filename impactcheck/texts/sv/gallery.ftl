### Exempelsamlingen: en sida som görs av exemplen och deras prövningar.

title = Exempel
about = { $count } förslag att läsa, kopiera och ändra. Några finns på riktigt, några är påhittade för att visa en utformning. Allt nedan är vad programmet svarar i dag.
column-example = Förslag
column-conclusion = Slutsats
column-counts = Antal
file = Filen: { $link }
findings = Fynd:
assumptions = Antaganden i exemplet:
alternatives = Alternativ som räknas bredvid:
sources = Källor:
