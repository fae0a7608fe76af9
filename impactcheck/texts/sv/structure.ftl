### Kommandot structure: samband med sådant som kommuner inte själva väljer.

title-column = { $label }, { $year }
title-effect = { $label }: { $series }, kr per invånare (positivt: kommunen får)
logged = Beloppen är skeva. Sambanden är räknade på deras logaritm.
column-factor = Förutsättning
column-plain = Samband
column-partial = Rensat
column-n = Antal
column-group = Grupp
column-lowest = Lägst
column-p10 = 10 %
column-p25 = 25 %
column-median = Median
column-p75 = 75 %
column-p90 = 90 %
column-highest = Högst
spread-size_classes = Fördelning efter storlek
spread-skr_groups = Fördelning efter SKR:s kommungrupper
caution = Läs försiktigt: storlek, befolkningsminskning och gleshet följs åt, så ett samband med det ena rymmer också det andra. Den rensade kolumnen visar vad som återstår när folkmängd, förändring på tio år och täthet hålls lika. Ett samband är inte en orsak.
together = { $first } och { $second }: { $value }
method = Korrelationer enligt Pearson mellan −1 och 1, där varje kommun räknas lika. Folkmängd, täthet och andra skeva förutsättningar är logaritmerade. Ett streck betyder att det inte finns något kvar att jämföra, till exempel när beloppet helt följer av folkmängden. En av de tre förutsättningarna rensas för de andra två.
