# Sammanfattningen på skärmen, högst 80 tecken bred.
more-findings = … och { $count } fynd till i rapporten.
column-medoid = Typkommun
column-effect = kr per inv.
column-effect-own = { $unit }
column-municipalities = Kommuner
more-rows = … och { $count } till. Hela listan finns i rapporten: lägg till -o rapport.html
next = Gå vidare
next-html = impactcheck check FIL -o rapport.html
next-html-about = Hela rapporten, med karta och alla kommuner:
next-redesign = impactcheck redesign FIL
next-redesign-about = Ändringar som hjälper, var och en prövad med samma regler:
next-explain = impactcheck explain { $rule }
next-explain-about = Vad regeln prövar och varför:
