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


def limits(sections: str) -> list[object]:
    """`only` of each step and duty in the order of the text; "asked" where it is a question."""
    plan = plan_of([read(f"Lag om skyfall\n\n{sections}\n")])
    asked = {one.path for one in plan.questions if one.asks == "size" and one.needed}
    found: list[object] = []
    for measure in plan.measures:
        places = (
            [(f"{measure.path}.burden.{at}.only", step) for at, step in enumerate(measure.steps)]
            if measure.kind == "burden"
            else [(f"{measure.path}.only", measure.values)]
        )
        for path, values in places:
            only = next((one.value for one in values if one.name == "only"), None)
            found.append("asked" if path in asked else only)
    return found


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        (
            "Kommuner med fler än 15 000 invånare ska vartannat år redovisa arbetet till Boverket.",
            {"population_at_least": 15_001},
        ),
        (
            "En kommun med högst 10 000 invånare ska varje år lämna en rapport till länsstyrelsen.",
            {"population_at_most": 10_000},
        ),
        (
            "En kommun vars folkmängd understiger 10 000 invånare ska ha en plan för skyfall.",
            {"population_below": 10_000},
        ),
        (
            "Kommuner med mellan 15 000 och 50 000 invånare ska upprätta en strategi.",
            {"population_at_least": 15_000, "population_at_most": 50_000},
        ),
        (
            "I kommuner med minst 30 000 invånare ska det finnas en klimatsamordnare.",
            {"population_at_least": 30_000},
        ),
        (
            "Kommuner vars invånarantal den 1 november året före överstiger 25 000 ska "
            "rapportera till Boverket.",
            {"population_at_least": 25_001},
        ),
        ("Varje kommun ska ha en plan för skyfall.", None),
        ("Kommunen ska ha en plan med tre platser per 1 000 invånare.", None),
        ("Kommunen ska ha en plan för att skydda befolkningen i ett annat land.", None),
        ("Kommunen ska ha en plan för hur en invånare kan få hjälp.", None),
        (
            "Kommuner med färre än tio tusen invånare ska ha en plan för skyfall.",
            {"population_below": 10_000},
        ),
        ("Kommuner i Norrbottens län ska rapportera till Boverket.", "asked"),
        ("Kommunen ska ha en plan för tätorter med fler än 10 000 invånare.", "asked"),
        (
            "Kommuner med fler än 15 000 invånare och kommuner med färre än 2 000 invånare ska "
            "ha en plan för skyfall.",
            "asked",
        ),
    ],
)
def test_a_duty_limited_by_population_is_never_one_on_all(sentence: str, only: object) -> None:
    assert limits(f"1 § {sentence}") == [only]


def test_what_follows_a_limited_duty_is_limited_or_asked_about() -> None:
    limited = "1 § Kommuner med fler än 15 000 invånare ska ha en plan för skyfall."
    only = {"population_at_least": 15_001}
    assert limits(f"{limited} Planen ska antas av kommunfullmäktige.") == [only, only]
    assert limits(f"{limited}\n\n2 § Planen ska varje år redovisas till Boverket.") == [
        only,
        "asked",
    ]
    assert limits(f"{limited} Varje kommun ska rapportera till Boverket.") == [only, None]
    assert limits(f"{limited}\n\n2 § Kommunen ska rapportera till Boverket.") == [only, None]


def test_an_exception_by_size_asks_about_the_duties_it_may_mean_and_no_others() -> None:
    plan = "1 § Kommunen ska ha en plan för skyfall."
    report = "2 § Kommunen ska rapportera till Boverket."
    small = "kommuner med färre än 5 000 invånare"
    assert limits(f"{plan} Detta gäller inte {small}.\n\n{report}") == ["asked", None]
    assert limits(f"{plan}\n\n{report}\n\n3 § Kravet i 2 § gäller inte {small}.") == [
        None,
        "asked",
    ]
    assert limits(f"{plan}\n\n{report}\n\n3 § Denna lag gäller inte {small}.") == [
        "asked",
        "asked",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kommunerna behöver inte längre upprätta en energiplan.",
        "Kommunen behöver inte rapportera till Boverket.",
        "Kommunen behöver inte längre senast den 1 mars varje år redovisa arbetet till Boverket.",
        "Kommunen ska inte längre rapportera till Boverket.",
        "Kommunens skyldighet att rapportera till Boverket ska upphöra att gälla.",
        "Kommunens skyldighet att varje år ha en plan för skyfall upphävs.",
        "Genom lagen upphävs lagen (1977:439) om kommunal energiplanering.",
    ],
)
def test_a_duty_that_is_taken_away_is_shown_and_never_read_as_one(sentence: str) -> None:
    reading = read(f"Lag om båtar\n\n1 § {sentence}\n\n2 § Varje kommun ska ha en båtplan.\n")
    assert [one.quote for one in reading.not_understood] == [sentence]
    assert [one.section for one in reading.finds if one.field in {"duty.report_to", "duty.plan"}
            ] == ["2 §"]  # fmt: skip


def test_a_duty_that_is_only_put_off_is_read_as_a_day() -> None:
    later = "Kommuner behöver inte besluta om en båtplan enligt 2 § förrän den 1 juli 2028."
    reading = read(f"Lag om båtar\n\n1 § {later}\n\n2 § Varje kommun ska ha en båtplan.\n")
    assert reading.not_understood == ()


def test_a_floor_and_a_cap_in_one_breath_are_both_read_beside_the_frame() -> None:
    grant = (
        "1 § Kommuner får efter ansökan beviljas statsbidrag. Bidraget fördelas efter kommunens "
        "folkmängd inom en ram av 120 miljoner kronor, dock lägst {} och högst {} per kommun."
    )
    for floor, cap in (("200 000 kronor", "3 miljoner kronor"), ("200 000", "3 000 000 kronor")):
        text = f"Förordning om statsbidrag\n\n{grant.format(floor, cap)}\n"
        measure = plan_of([read(text)]).measures[0]
        values = {one.name: one.value for one in measure.values}
        assert (values["pot"], values["floor"], values["cap"]) == ("120 mkr", "200 000 kr", "3 mkr")


def test_a_limit_of_which_no_duty_was_read_is_shown() -> None:
    limit = "För kommuner med fler än 15 000 invånare gäller att de ska låna ut båtar."
    may = "Kommuner med färre än 10 000 invånare får avstå från att låna ut båtar."
    reading = read(f"Lag om båtar\n\n1 § {limit} {may}\n\n2 § Kommunen ska ha en båtplan.\n")
    assert [one.quote for one in reading.not_understood] == [limit, may]


def test_a_sanction_beside_a_limit_by_size_asks_whom_it_hits() -> None:
    late = "En kommun som inte rapporterar ska betala en sanktionsavgift på 25 000 kronor."
    for whom, asked in (("Kommuner med fler än 15 000 invånare", 1), ("Kommunen", 0)):
        text = f"Lag om båtar\n\n1 § {whom} ska rapportera till Boverket.\n\n2 § {late}\n"
        plan = plan_of([read(text)])
        assert [one.kind for one in plan.measures] == ["sanction", "burden"]
        assert sum(one.asks == "size" for one in plan.questions) == asked
