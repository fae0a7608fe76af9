### Sidan om reformfilens format, som görs av modellerna.

title = Reformfilens fält
about = En reform beskrivs i en YAML-fil. Här står varje fält som får finnas; ett okänt fält är ett fel, med rad och kolumn. En mall med förklaringar skrivs av impactcheck new grant (eller burden, duty, sanction, fee, tax_base), och en redigerare kan föreslå fälten med hjälp av impactcheck new schema. Exempel finns bland [exemplen](gallery.md).
amounts = **Belopp** skrivs som man brukar: 200 000 kr, 1,5 mkr, 2 mdkr, 45 %, eller som vanliga tal. Varje belopp och antal timmar kan vara ett spann, till exempel low: 4, likely: 8, high: 20. Ett decimalkomma inom klammerparenteser behöver citattecken: "1,5 mkr". Kommunkoder skrivs med citattecken: "0180". **Nyckel** är namnet på en kolumn bland [uppgifterna](data.md), eller en egen fil med kolumnerna code och value.
top = Överst i filen
column-field = Fält
column-value = Vad som får stå
column-meaning = Betydelse
required = (krävs)
default = Utelämnat: { $value }.
or = eller
amount = belopp eller tal
list = lista av { $of }
mapping = namn: { $of }
date = datum
string = text
number = tal
integer = heltal
boolean = true eller false
any = vad som helst
