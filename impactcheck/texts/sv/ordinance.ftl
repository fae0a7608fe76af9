# Konsekvenskapitlet enligt förordningen: rubriker i praxisordning, och vad som fattas.
chapter-title = Konsekvensutredning
lead-bound = Kapitlet följer { $title }.
lead-form = Kapitlet är uppställt efter { $title }, som inte är bindande här.
lead-proportion = Konsekvensutredningen ska stå i proportion till omfattningen och effekterna (5 §).

section-problem = Problemet och vad som ska uppnås
section-zero-alternative = Nollalternativet: om inget görs
section-alternatives = Alternativa lösningar och valet mellan dem
section-zero-and-alternatives = Nollalternativet, andra lösningar och valet mellan dem
section-affected = Vilka som berörs
section-costs = Kostnader och intäkter för staten, kommunerna och andra
section-conditions = Konsekvenser för kommuner med olika förutsättningar
section-other = Andra konsekvenser
section-parts-of-country = Sysselsättning och offentlig service i olika delar av landet
section-self-government = Den kommunala självstyrelsen
section-limiting = { $stands ->
    [in_force] Åtgärder för att inte gå längre än nödvändigt
   *[proposal] Åtgärder så att förslaget inte går längre än nödvändigt
}
section-financing = Finansiering
section-directive = Vad direktiven kräver
section-eu = Förhållandet till EU-rätten
section-entry-into-force = Ikraftträdande och information
section-evaluation = Utvärdering
section-consultation = Samråd
section-not-analysed = Vad som inte har analyserats, och varför

field-problem = Problemet
field-aim = Syftet
field-zero_alternative = Nollalternativet
field-alternatives = Andra lösningar
field-choice = Valet
field-affected = Vilka som berörs
field-costs-state = Staten
field-costs-regions = Regionerna
field-costs-companies = Företagen
field-costs-individuals = Enskilda
field-other_consequences = Andra konsekvenser
field-limiting_measures = Begränsande åtgärder
field-entry_into_force = Ikraftträdande
field-information = Information
field-evaluation = Utvärdering
field-self_government = Självstyrelsen
field-self_government_considerations = Överväganden enligt 14 kap. 3 § regeringsformen
field-eu = EU-rätten
field-reasons_to_exceed = Skälen för att gå utöver direktivets miniminivå
field-not_analysed = Vad som inte har analyserats
field-consultation = Samråd
field-financing = Finansiering
field-financing_reasons = Skälen för finansieringen
field-directive_answers = Svaren
field-proposal-authorisation = Bemyndigande
field-proposal-regulatory_council = Regelrådet
field-proposal-government_consent = Regeringens medgivande

part-status = { $paragraph }: { $status }
status-fulfilled = uppfyllt
status-partly = delvis
status-missing = saknas
status-not_applicable = inte aktuellt
missing-field = Saknas i underlaget: { $field }.
nothing-said = Underlaget säger inget om detta, och förordningen ställer inget krav på det.

heading-groundwork = Underlag
table-groundwork = Vad konsekvensutredningen ska innehålla
column-paragraph = Bestämmelse
column-part = Del
column-status = Bedömning
groundwork-note = { $fulfilled } av { $counted } delar är uppfyllda. Bedömningen gäller om något är sagt, inte hur väl.

alternatives-described = Dessa alternativ har räknats på samma sätt:
whole-reform = Hela reformen
no-municipal-sum = Ingen summa för landet kan räknas ut: effekten beskrivs per beslut eller per kommun.
table-municipal-costs = Kostnader och intäkter för kommunerna, alla kommuner tillsammans, { $year } års priser
column-measure = Åtgärd
column-series = Post
column-total = Summa
municipal-costs-note = Positivt tal: kommunerna får. Negativt tal: kommunerna betalar.
proportionality = Inskränks den kommunala självstyrelsen ska övervägandena enligt 14 kap. 3 § regeringsformen redovisas: en inskränkning bör inte gå utöver vad som är nödvändigt. Prövningen besvarar fyra frågor:
proportionality-purpose = Vilket är ändamålet?
proportionality-suited = Är åtgärden ägnad att nå det?
proportionality-necessary = Är den nödvändig, eller räcker något som ingriper mindre?
proportionality-weighed = Står inskränkningen i rimlig proportion till ändamålet?
instead = I stället föreslås:
may-be-tried = Detta kan prövas:
indicators = Samma mått kan räknas om när reformen följs upp:
rules-not-evaluated = Dessa regler har inte kunnat prövas:
not-modelled = Detta räknar verktyget inte på:
groundwork-count = { $fulfilled } av { $counted } delar
