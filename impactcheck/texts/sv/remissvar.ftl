# Bilaga till ett remissvar: sammanfattning först, synpunkter per avsnitt, fynd som punkter.
title = Remissvar: { $title }
kicker = Bilaga till remissvar · landsbygdssäkring
about-inquiry = Betänkande eller promemoria
about-dnr = Diarienummer
about-date = Prövat
heading-summary = Sammanfattning
heading-sections = Synpunkter på konsekvensutredningen
heading-points = Fynd
heading-limits = Vad vi inte har prövat
stance-error = Vi avstyrker förslaget.
stance-warning = Vi tillstyrker förslaget med ändringar.
stance-note = Vi tillstyrker förslaget.
stance-clear = Vi tillstyrker förslaget.
stance-not_evaluated = Vi avstår från att ta ställning.
stance-proposed = Ställningstagandet är ett förslag efter fyndens allvar. Ändra det före insändning: tillstyrker, tillstyrker med ändringar, avstyrker eller avstår.
lacking = Detta saknas i konsekvensutredningen:
nothing-lacking = Konsekvensutredningen innehåller de delar som förordningen kräver.
