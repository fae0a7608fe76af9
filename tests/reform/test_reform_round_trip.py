import datetime
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from impactcheck.reform.alternatives import alternative, with_changes
from impactcheck.reform.model import Reform
from impactcheck.reform.quantities import Range
from impactcheck.reform.read import reform_from_text
from impactcheck.reform.to_yaml import reform_to_yaml
from impactcheck.yamlfile.hidden import hidden_character
from tests.reform.reform_texts import FULL

readable = st.characters(exclude_categories=["Cs"]).filter(lambda c: hidden_character(c) is None)
texts = st.text(readable, min_size=1, max_size=30).filter(lambda text: bool(text.strip()))
TRAPS = """\
0114|no|2026|1.5|null|~|12:30|a: b|# x|- a|[|{a: 1,5}|*a|&a|!t|%x|@x|'|"|<<|1.500|\\|true
|2026-01-01|> x|---|...|rad\nrad två|a\u2028b|\ufeffa|a \n\n b|rad\r\nrad"""
traps = st.sampled_from([*TRAPS.split("|"), "|"])
words = texts | traps
identifiers = st.from_regex(r"[a-zåäö0-9][a-zåäö0-9_-]{0,8}", fullmatch=True)
amounts = st.floats(min_value=0, max_value=1e12, allow_subnormal=False)
ranges = st.tuples(amounts, amounts, amounts).map(
    lambda ends: dict(zip(("low", "likely", "high"), sorted(ends), strict=True))
)
shares = st.floats(0, 1, allow_subnormal=False)
codes = st.lists(st.from_regex(r"[0-9]{4}", fullmatch=True), min_size=1, max_size=3)


@st.composite
def grants(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "kind": "grant",
        "title": draw(words),
        "pot": draw(ranges | amounts),
        "key": draw(words),
        "floor": draw(st.none() | amounts),
        "only": draw(st.none() | codes.map(lambda some: {"codes": some})),
        "procedure": draw(st.sampled_from(["automatic", "application"])),
        "targeted": draw(st.booleans()),
        "co_financing": {
            "share": draw(st.floats(0, 1, allow_subnormal=False)),
            "basis": "requested",
        },
        "years": draw(st.sampled_from(["2026", "2026–2028", "2026–"])),
        "burden": [{"step": "report", "hours": draw(ranges), "title": draw(words)}],
    }


@st.composite
def reforms(draw: st.DrawFn) -> Reform:
    return Reform.model_validate(
        {
            "format": "impactcheck/1",
            "id": draw(identifiers),
            "title": draw(words),
            "status": "idea",
            "date": draw(st.dates(datetime.date(1990, 1, 1), datetime.date(2100, 1, 1))),
            "prices": 2026,
            "sources": [{"title": draw(words), "href": draw(st.text(readable, max_size=5))}],
            "analysis": {"problem": draw(words)},
            "measures": draw(st.dictionaries(identifiers, grants(), max_size=2)),
        }
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reforms())
def test_a_reform_written_as_yaml_reads_back_equal(reform: Reform) -> None:
    text = reform_to_yaml(reform)
    assert reform_from_text(text, "x").reform == reform
    assert reform_to_yaml(reform) == text


def test_the_written_file_looks_as_a_person_would_write_it() -> None:
    reform = reform_from_text(FULL, "x").reform
    text = reform_to_yaml(reform)
    assert reform_from_text(text, "y").reform == reform
    lines = [line.strip() for line in text.splitlines()]
    for expected in (
        "pot: 341,3 mkr",
        "likely: 30 000 kr",
        '- "0114"',
        "share: 20 %",
        "years: 2026–2028",
        "targeted: false",
        "per_year: 0,05",
        "date: 2026-01-01",
    ):
        assert expected in lines
    assert lines[:2] == ["format: impactcheck/1", "id: exempel-bidrag"]
    measure = lines.index("bidrag:")
    assert lines[measure + 1 : measure + 3] == ["kind: grant", "title: Bidraget"]


def test_an_alternative_is_the_reform_with_its_changes() -> None:
    reform = reform_from_text(FULL, "x").reform
    changed = alternative(reform, "grundbelopp")
    assert changed.title == "Med grundbelopp"
    assert changed.alternatives == {}
    assert changed.measures["bidrag"].model_dump()["base"]["likely"] == 100_000
    assert changed.measures["avgift"] == reform.measures["avgift"]


def test_changes_can_add_remove_and_reach_into_lists() -> None:
    reform = reform_from_text(FULL, "x").reform
    changed = with_changes(
        reform,
        {
            "measures.bidrag.cap": "1 mkr",
            "measures.bidrag.floor": None,
            "measures.bidrag.burden.1.hours": "2 h",
        },
    )
    grant = changed.model_dump()["measures"]["bidrag"]
    assert grant["cap"]["likely"] == 1_000_000
    assert grant["floor"] is None
    assert grant["burden"][1]["hours"] == Range.exactly(2).model_dump()
    unchanged = with_changes(reform, {})
    assert unchanged.measures == reform.measures


def test_a_changed_reform_remembers_what_its_alternatives_were_called() -> None:
    reform = reform_from_text(FULL, "x").reform
    assert reform.analysis.alternatives is None
    changed = with_changes(reform, {})
    titles = "; ".join(one.title for one in reform.alternatives.values())
    assert changed.analysis.alternatives == titles
    described = with_changes(reform, {"analysis.alternatives": "Ett annat sätt"})
    assert described.analysis.alternatives == "Ett annat sätt"
    once_more = with_changes(changed, {})
    assert once_more == changed


def test_the_json_schema_allows_amounts_as_text_and_as_ranges() -> None:
    schema = Reform.model_json_schema()
    pot = schema["$defs"]["Grant"]["properties"]["pot"]
    assert {"type": ["number", "string"]} in pot["anyOf"]
    assert schema["additionalProperties"] is False
