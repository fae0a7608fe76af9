"""What stands first: the heaviest measure, no ratio that means nothing, nobody hit by nothing."""

from __future__ import annotations

import pytest

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.language.catalogue import Language
from impactcheck.reform.read import read_reform, reform_from_text
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.findings import finding_views
from impactcheck.report.content.headline import headline
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.by_name import render
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook

HEAD = """\
format: impactcheck/1
id: forslag
title: Ett förslag
status: referral
date: 2026-07-01
prices: 2026
proposal: {kind: committee}
measures:
"""
GRANT_NOT_WORTH_APPLYING = """\
  bidrag:
    kind: grant
    pot: 25 mkr
    key: population
    procedure: application
    burden: [{step: application, hours: 30, hourly_cost: 550 kr}]
"""
DUTY = """\
  plan:
    kind: duty
    fixed: 1 mkr
    funding: {rate: 12 kr, key: population}
"""
VITE = "  vite: {kind: sanction, amount: 2 600 000 kr, conditional: true}\n"


def judged(measures: str) -> Assessment:
    text = HEAD + measures
    return assess(reform_from_text(text, "forslag.yaml"), load_country(2024), load_rulebook(()))


def test_a_reform_is_about_the_heaviest_of_its_gravely_found_measures_in_any_order() -> None:
    for text in (GRANT_NOT_WORTH_APPLYING + DUTY, DUTY + GRANT_NOT_WORTH_APPLYING):
        one = judged(text)
        assert {f.measure for f in one.findings if f.severity == "error"} >= {"bidrag", "plan"}
        assert one.key_figures is not None
        assert one.key_figures.measure == "plan"


def test_no_ratio_is_told_to_whoever_happens_to_break_even() -> None:
    one = judged(DUTY)
    assert one.key_figures is not None
    net = [value for value in one.measures[0].effects["net"].values if value is not None]
    assert min(net) < 0 < max(net)
    assert one.key_figures.ratio is None


def test_a_vite_set_by_the_economy_falls_on_nobody_in_particular() -> None:
    one = judged(VITE)
    assert one.key_figures is not None
    assert one.key_figures.ratio is None
    assert one.who_is_hit is None
    assert one.verdict.dimensions == ()


def test_nobody_is_hit_by_what_weighs_nowhere() -> None:
    assert judged("  avgift: {kind: sanction, amount: 1 000 kr}\n").who_is_hit is None
    assert judged("  avgift: {kind: sanction, amount: 200 000 kr}\n").who_is_hit is not None


def test_the_mark_of_the_conclusion_is_that_of_the_outcome() -> None:
    """Empty fields of the analysis put an error's mark before a sentence about the effects."""
    one = judged("  avgift: {kind: fee, fixed: 100 000 kr, voluntary: true}\n")
    assert (one.verdict.outcome, one.verdict.groundwork) == ("warning", "error")
    document = Document(one)
    assert headline(document, Wording(document)).symbol == "▲"


def test_the_weight_is_told_with_whose_it_is() -> None:
    one = judged("  avgift: {kind: sanction, amount: 200 000 kr}\n")
    document = Document(one)
    said = {view.code: plain(view.message) for view in finding_views(document, Wording(document))}
    assert "Tyngst väger det i Bjurholm, 4,06 öre på skatten. I 147 kommuner" in said[
        "LS301"
    ].replace("\N{NO-BREAK SPACE}", " ")
    # LS302 speaks of those that it names, and of the first of them.
    scale = "minimum: 50 000 kr, maximum: 500 000 kr, scale: {by: employees}"
    document = Document(judged(f"  avgift: {{kind: sanction, {scale}}}\n"))
    said = {view.code: plain(view.message) for view in finding_views(document, Wording(document))}
    assert (
        said["LS302"]
        .replace("\N{NO-BREAK SPACE}", " ")
        .endswith("i Arjeplog: 4,14 gånger medianen. Där motsvarar det 5,24 öre på skatten.")
    )


def test_missing_parts_are_listed_by_name_and_by_no_field_of_the_file() -> None:
    document = Document(judged("  avgift: {kind: fee, fixed: 100 000 kr}\n"))
    said = " ".join(plain(view.message) for view in finding_views(document, Wording(document)))
    assert "Staten, Regionerna, Företagen, Enskilda" in said
    assert "analysis." not in said


@pytest.mark.parametrize("language", ["sv", "en"])
def test_one_measure_of_several_is_said_to_stand_by_itself(language: Language) -> None:
    """226 kr was read as the cost of a reform whose compensation left 31 of it."""
    made = assess(
        read_reform(examples_dir() / "sankt-grundavdrag.yaml"), load_country(), load_rulebook(())
    )
    said = " ".join(render(made, "terminal", language).decode().split())
    assert {"sv": "för sig, före det som", "en": "by itself, before what"}[language] in said


def test_a_ceiling_is_not_told_as_what_is_paid() -> None:
    highest = {
        path.stem: assess(read_reform(path), load_country(), load_rulebook(()))
        for path in (
            examples_dir() / f"{name}.yaml" for name in ("skolvite", "skr-sanktion-200000")
        )
    }
    at_most = {
        name: made.key_figures and made.key_figures.at_most for name, made in highest.items()
    }
    assert at_most == {"skolvite": True, "skr-sanktion-200000": False}
    said = render(highest["skolvite"], "terminal", "sv").decode()
    assert "som mest få betala" in said
    assert "betalar Dorotea" not in said
