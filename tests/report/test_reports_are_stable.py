"""Whatever the reform holds, each format is whole, repeatable and harmless."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from rich.cells import cell_len

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.problems import BadInput
from impactcheck.report.formats.by_name import FORMATS, render
from tests.report.sample import CLEAR, FEE, GRANT, assessed, with_many_findings, with_title

LONG = "Ett förslag om " + "särskilt långtgående samverkansförpliktelser " * 12
HOSTILE = '<script>alert(1)</script> & "<img src=x onerror=alert(1)>" [bold red]{count}'


def ugly() -> dict[str, Assessment]:
    return {
        "no findings": assessed(CLEAR).model_copy(update={"findings": ()}),
        "sixty findings": with_many_findings(assessed(GRANT)),
        "long names": with_title(assessed(GRANT), LONG),
        "one long word": with_title(assessed(FEE), "x" * 3000),
        "hostile": with_title(assessed(FEE), HOSTILE),
        "nothing leads": assessed(FEE).model_copy(
            update={"key_figures": None, "who_is_hit": None, "map": None, "net": None}
        ),
    }


@pytest.mark.parametrize("name", list(FORMATS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_assessment_gives_the_same_bytes(name: str, language: Language) -> None:
    copy = Assessment.model_validate_json(render(assessed(GRANT), "json"))
    assert render(assessed(GRANT), name, language) == render(copy, name, language)


def test_json_holds_the_contract_unrounded_and_ends_with_a_newline() -> None:
    content = render(assessed(FEE), "json")
    assert content.endswith(b"}\n")
    assert b"Sanktionsavgiften" in content
    value = json.loads(content)
    assert list(value)[:3] == ["format", "fingerprint", "versions"]
    assert value["key_figures"]["largest"]["value"] == pytest.approx(-200_000 / 2241, rel=1e-15)


@pytest.mark.parametrize("case", list(ugly()))
@pytest.mark.parametrize("language", LANGUAGES)
def test_ugly_assessments_still_render(case: str, language: Language) -> None:
    assessment = ugly()[case]
    page = render(assessment, "html", language).decode()
    areas = [finding.area for finding in assessment.findings]
    effects = [area for area in areas if area != "process"]
    assert page.count("<article") == len(effects) + ("process" in areas)
    assert page.rstrip().endswith("</html>")
    assert page.count("<h1>") == 1
    assert len(page.encode()) < 1_000_000
    lines = render(assessment, "terminal", language).decode().splitlines()
    assert max(cell_len(line) for line in lines) <= 80


@pytest.mark.parametrize("reform", [FEE, GRANT, CLEAR])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_terminal_summary_fits_and_has_no_control_sequences(
    reform: str, language: Language
) -> None:
    text = render(assessed(reform), "terminal", language).decode()
    assert max(cell_len(line) for line in text.splitlines()) <= 80
    assert "\x1b" not in text
    assert "\ue010" not in text


def test_a_title_cannot_send_control_sequences_to_the_screen() -> None:
    text = render(with_title(assessed(FEE), "a\x1b[2Jb\u202ec\x07"), "terminal").decode()
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_hostile_titles_are_text_and_never_markup() -> None:
    page = render(with_title(assessed(FEE), HOSTILE), "html").decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "[bold red]{count}" in render(with_title(assessed(FEE), HOSTILE), "terminal").decode()


def test_a_link_that_is_not_to_the_web_is_shown_but_cannot_be_followed() -> None:
    assessment = assessed(FEE)
    sources = [{"title": "Källa", "href": "javascript:alert(1)"}]
    reform = {**assessment.reform, "sources": sources}
    page = render(assessment.model_copy(update={"reform": reform}), "html").decode()
    assert "javascript:alert(1)" in page
    assert 'href="javascript' not in page


def test_the_page_needs_nothing_from_outside_and_no_script() -> None:
    page = render(assessed(GRANT), "html").decode()
    assert not re.search(r"<script|<link|<iframe|<img|@import|url\((?!#)|style=\"", page)


def test_ids_of_the_page_are_unique_and_every_inner_link_leads_somewhere() -> None:
    page = render(with_many_findings(assessed(GRANT)), "html").decode()
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    pointed = re.findall(r'href="#([^"]+)"|aria-labelledby="([^"]+)"|url\(#([^)]+)\)', page)
    assert {one or two or three for one, two, three in pointed} <= set(ids)


def test_sixty_findings_are_summed_up_on_screen_and_whole_on_the_page() -> None:
    many = with_many_findings(assessed(GRANT))
    text = render(many, "terminal").decode()
    effects = [finding for finding in many.findings if finding.area != "process"]
    assert f"… och {len(effects) - 12} fynd till" in text
    assert text.index("✖ fel") < text.index("▲ varning")


def test_an_unknown_format_is_refused_with_those_that_exist() -> None:
    with pytest.raises(BadInput) as caught:
        render(assessed(FEE), "papyrus")
    assert caught.value.problems[0].key == "unknown-format"
    assert "html" in str(caught.value.problems[0].arguments["known"])


@pytest.mark.parametrize("name", ["json", "terminal"])
def test_quick_formats_load_no_heavy_library(name: str) -> None:
    program = (
        "import sys; from impactcheck.contract.assessment import Assessment\n"
        "from impactcheck.report.formats.by_name import render\n"
        "a = Assessment.model_validate_json(sys.stdin.buffer.read())\n"
        f"render(a, {name!r}, 'sv')\n"
        "print(sorted({'pandas', 'sklearn', 'matplotlib', 'jinja2'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=render(assessed(FEE), "json"),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().strip() == "[]"
