from __future__ import annotations

from impactcheck.reading.sentences import split_sentences
from impactcheck.reading.structure import statute_of

LAW = """Lag (2027:12) om lägesbilder

1 kap. Inledande bestämmelser

1 § En kommun ska upprätta en lägesbild enligt 2 kap. 3 §. Den ska
antas av kommunfullmäktige.

Kommunen ska samråda med

1. regionen, och

2. länsstyrelsen.

2 kap. Avgifter

Avgiftens storlek

1 § /Upphör att gälla U:2028-01-01/
Avgiften är 10 000 kronor.

1 § /Träder i kraft I:2028-01-01/
Avgiften är 20 000 kronor. Lag (2027:900).

Övergångsbestämmelser

2027:12

1. Denna lag träder i kraft den 1 juli 2027.

2. Planen ska första gången antas 2029.

2027:900

Denna lag träder i kraft den 1 januari 2028.
"""


def test_sections_are_cited_as_jurists_cite_them() -> None:
    assert [one.label for one in statute_of(LAW).sections] == ["1 kap. 1 §", "2 kap. 1 §"]


def test_points_belong_to_the_sentence_that_opens_them() -> None:
    first = statute_of(LAW).sections[0]
    assert first.sentences[-1] == "Kommunen ska samråda med 1. regionen, och 2. länsstyrelsen."


def test_of_two_wordings_the_new_one_counts() -> None:
    assert statute_of(LAW).sections[1].text == "Avgiften är 20 000 kronor."


def test_transitional_points_name_the_act_that_brought_them() -> None:
    labels = [one.label for one in statute_of(LAW).transitional]
    assert labels == [
        "övergångsbestämmelser 2027:12 p. 1",
        "övergångsbestämmelser 2027:12 p. 2",
        "övergångsbestämmelser 2027:900",
    ]


def test_a_draft_without_heading_over_its_commencement_still_has_one() -> None:
    draft = statute_of(
        "Förslag till lag om tillsyn\n\n1 § Kommunen ska utöva tillsyn.\n\n"
        "Denna lag träder i kraft den 1 januari 2028.\n"
    )
    assert [one.label for one in draft.sections] == ["1 §"]
    assert draft.transitional[0].text == "Denna lag träder i kraft den 1 januari 2028."


def test_an_abbreviation_ends_no_sentence() -> None:
    text = (
        "Enligt 3 kap. 2 § m.m. ska kommunen höra bl.a. regionen. Det ska ske den 1 mars 2027. Ny"
    )
    assert len(split_sentences(text)) == 3
