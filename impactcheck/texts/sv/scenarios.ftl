### Utfall där uppgifter är osäkra, och alternativ bredvid förslaget. Tal kommer färdigformaterade.

column-favourable = Gynnsam
column-likely = Trolig
column-unfavourable = Ogynnsam
table-outcomes-total = { $measure }: hela landet vid tre utfall
table-outcomes-corners = { $measure }: { $series }, kr per invånare vid tre utfall
table-outcomes-corners-own = { $measure }: { $series }, { $unit }, vid tre utfall
outcomes-note = Gynnsam, trolig och ogynnsam är sett från kommunens sida: varje osäker uppgift tar sitt bättre, troliga eller sämre värde.
whole-country = Hela landet
holds-in-all = Gäller i alla tre utfallen.
hold-unless-said = Fynden gäller i alla tre utfallen där inget annat sägs.
holds-in-some = Gäller bara vid { $names } utfall.

heading-alternatives = { $stands ->
    [in_force] Alternativen bredvid bestämmelserna
   *[proposal] Alternativen bredvid förslaget
}
the-proposal = { $stands ->
    [in_force] Bestämmelserna
   *[proposal] Förslaget
}
law-in-force-alone = Gällande rätt
law-in-force = Gällande rätt: { $title }
table-alternatives = { $stands ->
    [in_force] Bestämmelserna och alternativen
   *[proposal] Förslaget och alternativen
}
table-alternative-findings = { $stands ->
    [in_force] Fynd i bestämmelserna och alternativen
   *[proposal] Fynd i förslaget och alternativen
}
alternatives-note-net = Hörnen och hela landet visar reformens netto i kr per invånare. Positivt tal: kommunen får. Negativt tal: kommunen betalar.
alternatives-note-principal = Hörnen och hela landet visar den viktigaste åtgärdens belopp i kr per invånare. Positivt tal: kommunen får. Negativt tal: kommunen betalar.
alternatives-note-principal-own = Hörnen och hela landet visar den viktigaste åtgärdens värde i { $unit }.
row-errors = Fel
row-warnings = Varningar
row-notes = Notiser
row-winners = Kommuner som vinner
row-losers = Kommuner som förlorar
row-largest = Störst, kr per invånare
row-largest-own = Störst, { $unit }
row-smallest = Minst, kr per invånare
row-smallest-own = Minst, { $unit }
