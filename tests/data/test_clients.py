"""The clients of Kolada and SCB against a local server that mirrors the documented formats."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from impactcheck.data.http import Manners, Source
from impactcheck.data.kolada import key_figures, values_by_year
from impactcheck.data.scb import Limits, asked_politely, cells, describe, find_table
from impactcheck.problems import BadInput
from tests.data.mirror import Answer, Fault, Mirror, dimension

CODES = [f"{number:04d}" for number in range(100, 390)]
QUICK = Manners(pause=0.0, attempts=3, wait=0.001, timeout=2.0)


@pytest.fixture
def mirror() -> Iterator[Mirror]:
    made = Mirror(
        titles={"N1": "Elever, antal", "N2": "Kostnad, kr/inv"},
        values={
            (kpi, year): {code: float(int(code) + year + int(kpi[1])) for code in CODES}
            for kpi in ("N1", "N2")
            for year in (2023, 2024)
        },
    )
    for known in made.values.values():
        known |= {"0000": 5.0, "0014": 6.0}
    with made.serving():
        yield made


def source(mirror: Mirror, kept: Path | None = None, manners: Manners = QUICK) -> Source:
    return Source("Kolada", mirror.kolada, kept, manners)


def fetched(mirror: Mirror, kept: Path | None = None) -> dict[tuple[str, int], dict[str, float]]:
    with source(mirror, kept).open() as kolada:
        return values_by_year(kolada, ["N1", "N2"], [2023, 2024], frozenset(CODES))


def expected(mirror: Mirror) -> dict[tuple[str, int], dict[str, float | None]]:
    return {
        place: {code: value for code, value in known.items() if code in CODES}
        for place, known in mirror.values.items()
    }


def problem(mirror: Mirror, kept: Path | None = None) -> str:
    with pytest.raises(BadInput) as caught:
        fetched(mirror, kept)
    return caught.value.problems[0].key


def once(*numbers: int, answer: Answer) -> Fault:
    return lambda _path, number: answer if number in numbers else None


def test_every_page_is_read_and_regions_and_the_country_are_left_out(mirror: Mirror) -> None:
    assert fetched(mirror) == expected(mirror)
    assert len(mirror.asked) == 4


def test_at_most_twenty_five_ids_and_years_stand_in_one_question(mirror: Mirror) -> None:
    ids = [f"N{number}" for number in range(60)]
    mirror.titles = dict.fromkeys(ids, "x")
    with source(mirror).open() as kolada:
        assert set(key_figures(kolada, ids)) == set(ids)
        values_by_year(kolada, ids, range(1990, 2025), frozenset(CODES))
    for path in mirror.asked:
        for part in path.split("?")[0].split("/"):
            assert part.count(",") < 25


@pytest.mark.parametrize(
    "answer",
    [
        (429, {"retry-after": "0"}, b""),
        (503, {}, b"<html>"),
        (500, {}, b""),
        (0, {}, b""),
        (200, {}, b'{"values": [{"kpi"'),
        (200, {}, b'{"values": NaN}'),
        (200, {"content-length": "1000000"}, b'{"values": ['),
    ],
    ids=["429", "503", "500", "hung up", "broken off", "NaN", "shorter than said"],
)
def test_what_passes_is_asked_again_and_nothing_is_lost(mirror: Mirror, answer: Answer) -> None:
    mirror.faults = [once(2, 4, answer=answer)]
    assert fetched(mirror) == expected(mirror)


def test_the_publisher_says_how_long_to_wait(mirror: Mirror) -> None:
    import time

    mirror.faults = [once(1, answer=(429, {"retry-after": "1"}, b""))]
    before = time.monotonic()
    assert fetched(mirror) == expected(mirror)
    assert time.monotonic() - before >= 1.0


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        ((503, {}, b""), "source-unreachable"),
        ((0, {}, b""), "source-unreachable"),
        ((429, {"retry-after": "0"}, b""), "source-unreachable"),
        ((404, {}, b""), "source-refused"),
        ((400, {}, b""), "source-refused"),
        ((200, {}, b"<html>maintenance</html>"), "source-garbled"),
        ((200, {}, b"[]"), "source-garbled"),
        ((200, {}, b'{"values": [1]}'), "source-garbled"),
        ((200, {}, b'{"values": null}'), "source-garbled"),
    ],
)
def test_what_does_not_pass_is_told_after_the_attempts_allowed(
    mirror: Mirror, answer: Answer, key: str
) -> None:
    mirror.faults = [lambda _path, number: answer if number >= 3 else None]
    assert problem(mirror) == key
    assert len(mirror.asked) <= 2 + QUICK.attempts


def test_a_download_that_was_interrupted_goes_on_where_it_was(
    mirror: Mirror, tmp_path: Path
) -> None:
    kept = tmp_path / "svar"
    mirror.faults = [lambda _path, number: (503, {}, b"") if number >= 3 else None]
    assert problem(mirror, kept) == "source-unreachable"
    mirror.faults, mirror.asked = [], []
    assert fetched(mirror, kept) == expected(mirror)
    assert len(mirror.asked) == 2
    mirror.asked = []
    assert fetched(mirror, kept) == expected(mirror)
    assert mirror.asked == []


def test_values_withdrawn_without_number_or_for_one_sex_alone_are_absent(mirror: Mirror) -> None:
    mirror.deleted = {("N1", 2024, "0100")}
    mirror.without_all = {("N1", 2024, "0101")}
    mirror.values["N1", 2024]["0102"] = None
    known = fetched(mirror)["N1", 2024]
    assert set(CODES) - set(known) == {"0100", "0101", "0102"}


def test_an_answer_that_contradicts_itself_is_refused(mirror: Mirror) -> None:
    row = {"kpi": "N1", "period": 2024, "municipality": "0100"}
    entries = [{"gender": "T", "value": value, "isdeleted": False} for value in (1.0, 2.0)]
    rows = [{**row, "values": [entry]} for entry in entries]
    said = json.dumps({"values": rows, "next_url": None}).encode()
    mirror.faults = [lambda _path, _number: (200, {}, said)]
    assert problem(mirror) == "source-garbled"


def test_pages_in_a_circle_and_pages_elsewhere_are_not_followed(mirror: Mirror) -> None:
    def answering(link: str) -> Fault:
        said = json.dumps({"values": [], "next_url": link}).encode()
        return lambda _path, _number: (200, {}, said)

    mirror.faults = [answering(f"{mirror.kolada}/data")]
    assert problem(mirror) == "source-garbled"
    mirror.faults = [answering("https://exempel.invalid/v3/data")]
    assert problem(mirror) == "source-strays"


def test_key_figures_that_kolada_lacks_are_named_together(mirror: Mirror) -> None:
    with source(mirror).open() as kolada, pytest.raises(BadInput) as caught:
        key_figures(kolada, ["N1", "N7", "N8"])
    assert caught.value.problems[0].arguments == {"ids": "N7, N8"}
    mirror.regional = {"N2"}
    with source(mirror).open() as kolada, pytest.raises(BadInput) as caught:
        key_figures(kolada, ["N1", "N2"])
    assert caught.value.problems[0].key == "kolada-not-municipal"


def population(cell: Any = None) -> dict[str, Any]:
    regions = {code: f"Kommun {code}" for code in CODES} | {"00": "Riket"}
    return {
        "label": "Folkmängden efter region, kön och år",
        "id": ["Region", "Kon", "ContentsCode", "Tid"],
        "role": {"metric": ["ContentsCode"], "time": ["Tid"], "geo": ["Region"]},
        "dimension": {
            "Region": dimension("region", regions),
            "Kon": dimension("kön", {"1": "män", "2": "kvinnor"}),
            "ContentsCode": dimension("tabellinnehåll", {"BE1": "Folkmängd"}, "antal"),
            "Tid": dimension("år", {"2024": "2024", "2025": "2025"}),
        },
        "cells": cell or (lambda at: int(at["Region"]) * 10 + int(at["Kon"])),
    }


def scb_cells(mirror: Mirror) -> list[tuple[dict[str, str], float]]:
    with Source("SCB", mirror.scb, None, QUICK).open() as scb:
        polite, limits = asked_politely(scb)
        table = describe(polite, find_table(polite, "Folkmängden efter region"))
        assert (table.region, table.time, table.contents) == ("Region", "Tid", "ContentsCode")
        assert table.units == {"BE1": "antal"}
        assert table.variables["Kon"].codes_of("Män") == ("1",)
        choice = {"Region": CODES, "Kon": ["1", "2"], "ContentsCode": ["BE1"], "Tid": ["2025"]}
        return list(cells(polite, table, choice, limits))


@pytest.mark.parametrize("limit", [150_000, 1_000])
def test_cells_are_found_by_their_index_whatever_the_order_and_the_size_of_the_question(
    mirror: Mirror, limit: int
) -> None:
    mirror.limit = limit
    mirror.tables = {"TAB1": population(), "TAB2": {"label": "Annat", "id": []}}
    found = {(at["Region"], at["Kon"]): value for at, value in scb_cells(mirror)}
    assert found == {(code, sex): int(code) * 10 + int(sex) for code in CODES for sex in ("1", "2")}


def test_a_question_is_split_so_that_none_asks_for_more_than_allowed(mirror: Mirror) -> None:
    mirror.tables = {"TAB1": population()}
    with Source("SCB", mirror.scb, None, QUICK).open() as scb:
        table = describe(scb, "TAB1")
        choice = {"Region": CODES, "Kon": ["1", "2"], "ContentsCode": ["BE1"], "Tid": ["2025"]}
        mirror.asked = []
        assert len(list(cells(scb, table, choice, Limits(100, 1, 1)))) == 580
        assert len(mirror.asked) == 6
        with pytest.raises(BadInput) as caught:
            list(cells(scb, table, choice, Limits(1, 1, 1)))
        assert caught.value.problems[0].key == "scb-too-much"


def test_cells_that_scb_leaves_out_are_absent(mirror: Mirror) -> None:
    mirror.tables = {"TAB1": population(lambda at: None if at["Region"] == "0100" else 1)}
    assert {at["Region"] for at, _ in scb_cells(mirror)} == set(CODES[1:])


@pytest.mark.parametrize(
    ("wrong", "value"),
    [
        ("size", [1, 2, 3]),
        ("value", [1, 2]),
        ("value", {"999999": 1}),
        ("id", ["Region"]),
        ("dimension", {}),
    ],
)
def test_an_answer_that_is_not_the_table_asked_for_is_refused(
    mirror: Mirror, wrong: str, value: object
) -> None:
    mirror.tables = {"TAB1": population()}

    def spoiled(path: str, _number: int) -> Answer | None:
        if "/data" not in path:
            return None
        said = {
            "id": ["Region", "Kon", "ContentsCode", "Tid"],
            "size": [290, 2, 1, 1],
            "dimension": {},
            "value": {},
        }
        return 200, {}, json.dumps({**said, wrong: value}).encode()

    mirror.faults = [spoiled]
    with pytest.raises(BadInput) as caught:
        scb_cells(mirror)
    assert caught.value.problems[0].key == "source-garbled"


def test_tables_are_found_by_the_one_title_that_begins_so(mirror: Mirror) -> None:
    mirror.tables = {
        "TAB1": {"label": "Skattekraft efter region"},
        "TAB2": {"label": "Skattekraft efter län"},
    }
    with Source("SCB", mirror.scb, None, QUICK).open() as scb:
        assert find_table(scb, "Skattekraft efter region") == "TAB1"
        for title, key in (("Skattekraft", "scb-table-ambiguous"), ("Nej", "scb-table-missing")):
            with pytest.raises(BadInput) as caught:
                find_table(scb, title)
            assert caught.value.problems[0].key == key
