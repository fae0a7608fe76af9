### The page about the format of reform files, made from the models.

title = The fields of a reform file
about = A reform is described in a YAML file. Here is every field that may stand in it; an unknown one is an error, with line and column. A template with explanations is written by impactcheck new grant (or burden, duty, sanction, fee, tax_base), and an editor can suggest the fields with the help of impactcheck new schema. There are [examples](gallery.md).
amounts = **Amounts** are written as people write them: 200 000 kr, 1,5 mkr, 2 mdkr, 45 %, or plain numbers. Any amount or number of hours may be a range, such as low: 4, likely: 8, high: 20. A decimal comma inside braces needs quotes: "1,5 mkr". Codes of municipalities are quoted: "0180". A **key** is the name of a column of the [data](data.md), or a file of your own with the columns code and value.
top = At the top of the file
column-field = Field
column-value = What may stand there
column-meaning = Meaning
required = (required)
default = Left out: { $value }.
or = or
amount = amount or number
list = list of { $of }
mapping = name: { $of }
date = date
string = text
number = number
integer = whole number
boolean = true or false
any = anything
