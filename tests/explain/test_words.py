"""An explanation in words: complete in both languages, and no wider than the screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from impactcheck.console.blocks import printed
from impactcheck.explain.terminal import explanation_blocks
from impactcheck.explain.wording import ExplanationView, explanation_view
from impactcheck.language.catalogue import LANGUAGES, Language, texts_for
from impactcheck.reform.parts import Step
from tests.cli.running import Runner
from tests.cli.test_process import HEAVY, loaded_packages, process
from tests.explain.designs import DESIGNS, HEAD, KINDS
from tests.explain.test_lines import explained


def on_screen(view: ExplanationView, language: Language) -> str:
    return printed(explanation_blocks(view, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("design", DESIGNS)
def test_every_line_has_a_name_a_formula_and_a_figure(design: str, language: Language) -> None:
    texts = texts_for(language)
    for measure in explained(design, "Dorotea").measures:
        for line in measure.lines:
            step = line.name.rpartition(":")[2]
            key = f"part-{step}" if ":" in line.name else f"line-{step}"
            assert texts.has("explain", key), line.name
            assert texts.has("steps", line.formula), line.formula
    view = explanation_view(explained(design, "Dorotea"), language)
    for worded in view.measures:
        for shown in worded.lines:
            assert shown.label and shown.formula and shown.origin and all(shown.values)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("design", DESIGNS)
def test_the_screen_is_eighty_columns_wide(design: str, language: Language) -> None:
    for name in ("Dorotea", "Upplands-Bro"):
        text = printed(
            explanation_blocks(explanation_view(explained(design, name), language), language)
        )
        assert max(len(line) for line in text.splitlines()) <= 80
        assert "None" not in text and "nan " not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_a_burden_has_a_name(language: Language) -> None:
    names = Step.model_fields["step"].annotation.__args__  # type: ignore[union-attr]
    assert all(texts_for(language).has("explain", f"step-{name}") for name in names)


def test_three_outcomes_are_shown_where_they_differ_and_one_where_not() -> None:
    view = explanation_view(explained("grant", "Dorotea"), "sv")
    shown = {line.label: line.values for line in view.measures[0].lines}
    assert shown["Grundbelopp"] == ("30\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}kr",) or shown[
        "Grundbelopp"
    ] == ("30\N{NO-BREAK SPACE}000 kr",)
    assert len(shown["Netto"]) == 3
    text = on_screen(view, "sv")
    assert "gynnsam" in text and "trolig" in text and "ogynnsam" in text


def test_a_column_is_told_with_publisher_and_year() -> None:
    view = explanation_view(explained("burden", "Dorotea"), "en")
    origins = [line.origin for line in view.measures[0].lines]
    assert any("RKA (Kolada), N15829, 2022" in origin for origin in origins)
    assert any(origin == "assumption" for origin in origins)


@pytest.fixture
def forslag(tmp_path: Path) -> Path:
    path = tmp_path / "forslag.yaml"
    path.write_text(HEAD + KINDS["grant"], encoding="utf-8")
    return path


def test_explain_prints_a_municipality_of_a_file(impactcheck: Runner, forslag: Path) -> None:
    ended = impactcheck("explain", forslag, "--municipality", "dorotea")
    assert (ended.code, ended.err) == (0, "")
    assert "Dorotea (2425)" in ended.out and "Bidraget" in ended.out
    english = impactcheck("explain", forslag, "-m", "2425", "--lang", "en")
    assert "unfavourable" in english.out


def test_explain_says_which_municipality_it_needs(impactcheck: Runner, forslag: Path) -> None:
    ended = impactcheck("explain", forslag)
    assert ended.code == 2 and "--municipality" in ended.err and ended.out == ""


def test_explain_of_a_rule_is_what_rules_show_says(impactcheck: Runner) -> None:
    ended = impactcheck("explain", "LS101")
    assert ended.code == 0
    assert ended.out == impactcheck("rules", "show", "LS101").out
    assert ended.out == impactcheck("explain", "grant.work-against-money").out


def test_explain_refuses_what_is_neither_file_nor_rule(impactcheck: Runner) -> None:
    assert impactcheck("explain", "LS999").code == 2
    assert impactcheck("explain", "finns-inte.yaml", "-m", "Dorotea").code == 2
    ended = impactcheck("explain", "LS101", "-m", "Dorotea")
    assert ended.code == 2 and "LS101" in ended.err


def test_control_characters_of_a_title_do_not_reach_the_screen(
    impactcheck: Runner, tmp_path: Path
) -> None:
    path = tmp_path / "fult.yaml"
    text = HEAD.replace("title: Ett förslag", 'title: "Ett\\e[31m förslag"') + KINDS["fee"]
    path.write_text(text, encoding="utf-8")
    assert "\x1b" not in impactcheck("explain", path, "-m", "Dorotea").out


def test_a_municipality_that_the_measure_leaves_out_is_told_so() -> None:
    left_out = explanation_view(explained("rate", "Stockholm"), "sv").measures[0]
    inside = explanation_view(explained("rate", "Dorotea"), "sv").measures[0]
    assert "omfattas inte" in left_out.left_out and inside.left_out == ""
    assert "omfattas inte" in on_screen(
        explanation_view(explained("rate", "Stockholm"), "sv"), "sv"
    )


def test_factors_are_shown_precisely_enough_to_multiply_by_hand() -> None:
    duty = explanation_view(explained("duty", "Dorotea"), "en").measures[0]
    shown = {line.label: line.values[0] for line in duty.lines}
    assert shown["Land area: Land area, square kilometres"] == "2,764.44"
    grant = explanation_view(explained("grant", "Dorotea"), "en").measures[0]
    rate = next(line.values[0] for line in grant.lines if line.label == "Amount per unit")
    assert "9.4449" in rate


def test_explaining_loads_nothing_heavy(
    clean_environment: dict[str, str], forslag: Path, tmp_path: Path
) -> None:
    ended = process(clean_environment, tmp_path, "explain", forslag, "-m", "Dorotea")
    assert ended.returncode == 0 and "Dorotea" in ended.stdout
    assert loaded_packages(ended.stderr) & HEAVY == set()
