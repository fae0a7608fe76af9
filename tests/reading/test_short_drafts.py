"""Short drafts as a ministry writes them: what is read, and what the net beneath shows."""

from __future__ import annotations

import pytest

from impactcheck.reading.plan import plan_of
from impactcheck.reading.reader import Reading, read_statute
from impactcheck.reading.structure import statute_of

PLANS = """Lag om lokala skyfallsplaner

1 § Varje kommun ska ha en plan för skydd mot skyfall. Planen ska antas av kommunfullmäktige och ses över vartannat år.

2 § Kommuner får efter ansökan beviljas statsbidrag för arbete enligt denna lag. Bidraget uppgår till högst hälften av kostnaden, dock minst 25 000 kronor. Inom en ram av 120 miljoner kronor fördelas bidraget efter kommunens folkmängd.

Denna lag träder i kraft den 1 januari 2027.
"""  # noqa: E501


def read(text: str) -> Reading:
    return read_statute(statute_of(text))


def test_one_plan_said_in_two_sentences_is_one_step() -> None:
    steps = [
        [value.value for value in step if value.name in {"step", "times_per_year"}]
        for measure in plan_of([read(PLANS)]).measures
        if measure.kind == "burden"
        for step in measure.steps
    ]
    assert steps == [["plan", 0.5], ["board_decision", 0.5]]


def test_a_grant_in_the_usual_words_fills_frame_key_floor_and_share() -> None:
    measure = next(one for one in plan_of([read(PLANS)]).measures if one.kind == "grant")
    assert {one.name: one.value for one in measure.values if one.name != "title"} == {
        "pot": "120 mkr",
        "floor": "25 000 kr",
        "key": "population",
        "procedure": "application",
        "co_financing": {"share": "50 %", "basis": "total_cost"},
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Kommunen måste vid behov låna ut sina båtar.",
        "Kommunstyrelsen får inte neka någon tillträde.",
        "Avgiften för en region bestäms i förväg.",
        "Regeringen får meddela föreskrifter om kommunernas skyldighet att hålla båtar.",
    ],
)
def test_a_sentence_that_names_a_municipality_and_that_no_pattern_took_is_shown(
    sentence: str,
) -> None:
    reading = read(f"Lag om båtar\n\n1 § {sentence}\n\n2 § Varje kommun ska ha en båtplan.\n")
    assert [one.quote for one in reading.not_understood] == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bestämmelser om kommuners skyldigheter finns i lagen (2003:778) om skydd mot olyckor.",
        "Med kommun avses i denna lag även kommunalförbund som ska verka i flera län.",
        "Båten ska vara kommunicerbar.",
    ],
)
def test_a_definition_or_a_mere_reference_is_not_shown(sentence: str) -> None:
    reading = read(f"Lag om båtar\n\n1 § {sentence}\n\n2 § Varje kommun ska ha en båtplan.\n")
    assert reading.not_understood == ()


def test_a_fee_that_an_authority_charges_if_a_municipality_is_late_is_the_municipalitys() -> None:
    late = "inte lämnar uppgifterna i tid ska Naturvårdsverket ta ut en förseningsavgift."
    fee = "Förseningsavgiften är 25 000 kronor."
    for whom, amounts in (("kommun", [25_000.0]), ("näringsidkare", [])):
        reading = read(f"Lag om vatten\n\n1 § Om en {whom} {late} {fee}\n")
        found = [one.value for one in reading.finds if one.field == "sanction.amount"]
        assert found == amounts


def test_a_sentence_of_which_the_sum_was_not_read_is_shown() -> None:
    half = "Varje kommun ska senast den 1 mars varje år ha satt av 10 000 kronor till båtar."
    reading = read(f"Lag om båtar\n\n1 § {half}\n\n2 § Varje kommun ska ha en båtplan.\n")
    assert [one.quote for one in reading.not_understood] == [half]
