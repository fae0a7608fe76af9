"""`impactcheck data`: what is shown, verified, chosen and compared."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from impactcheck.cli.run_program import run_program
from impactcheck.country.tables import DATA, read_manifest
from impactcheck.country.vintage_files import FigureColumn, VintageContent
from impactcheck.country.vintages import vintages_folder
from impactcheck.data.content import content_of
from impactcheck.data.install import install
from impactcheck.resources import examples_dir

FEE = str(examples_dir() / "skr-sanktion-200000.yaml")


def written(content: VintageContent) -> Path:
    return install(content, vintages_folder())


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IMPACTCHECK_DATA", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def richer() -> VintageContent:
    """A tax base ten times as large everywhere, which makes the fee weigh nowhere."""
    content = content_of(read_manifest(DATA), "2026-11")

    def changed(one: FigureColumn) -> FigureColumn:
        if one.described.name != "tax_base_kr_inh":
            return one
        described = replace(one.described, year=2027, retrieved="2027-02-25")
        return FigureColumn(described, {code: f"{cell}0" for code, cell in one.cells.items()})

    return replace(content, name="richer", columns=[changed(one) for one in content.columns])


def test_show_tells_the_vintages_the_default_and_where_each_figure_is_from(
    capsys: pytest.CaptureFixture[str], richer: VintageContent
) -> None:
    written(richer)
    assert run_program(["data", "show", "-f", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["vintages"], told["default"]) == (["embedded", "richer"], "embedded")
    columns = {one["name"]: one for one in told["columns"]}
    assert columns["tax_base_kr_inh"]["year"] == 2025
    assert columns["municipal_tax_rate_derived_pct"]["origin"] == "derived"
    assert columns["income_equalisation_computed_kr_inh"]["origin"] == "computed"
    assert columns["result_kr_inh"]["source_id"] == "N03007"
    assert run_program(["data", "show", "richer"]) == 0
    shown = capsys.readouterr().out
    assert "2027-02-25" in shown
    assert "10 605 520" in shown.replace("\N{NO-BREAK SPACE}", " ")


def test_verify_says_that_all_are_whole_or_what_is_not(
    capsys: pytest.CaptureFixture[str], richer: VintageContent
) -> None:
    folder = written(richer)
    assert run_program(["data", "verify"]) == 0
    assert "richer" in capsys.readouterr().err
    (folder / "series" / "N03012.csv").write_text("", encoding="utf-8")
    assert run_program(["data", "verify"]) == 2
    assert "N03012.csv" in capsys.readouterr().err


def test_use_chooses_what_check_uses(
    capsys: pytest.CaptureFixture[str], richer: VintageContent
) -> None:
    written(richer)
    assert run_program(["data", "use", "richer"]) == 0
    run_program(["check", FEE, "-f", "json"])
    assert json.loads(capsys.readouterr().out)["versions"]["vintage"] == "richer"
    assert run_program(["data", "use", "embedded"]) == 0


def test_diff_tells_what_changed_and_which_findings_would(
    capsys: pytest.CaptureFixture[str], richer: VintageContent, tmp_path: Path
) -> None:
    written(richer)
    run_program(["check", FEE, "-f", "json"])
    saved = tmp_path / "saved.json"
    saved.write_text(capsys.readouterr().out, encoding="utf-8")
    command = ["data", "diff", "embedded", "richer", "--assessment", str(saved)]
    assert run_program([*command, "-f", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    [column] = told["columns"]
    assert (column["name"], column["municipalities"]) == ("tax_base_kr_inh", 290)
    assert (column["year_before"], column["year_after"]) == (2025, 2027)
    assert column["after"] == 10 * column["before"]
    changed = {one["rule"]: (one["before"], one["after"]) for one in told["findings"]}
    assert changed["LS301"][0] == "error" != changed["LS301"][1]
    assert run_program(command) == 0
    assert "LS301" in capsys.readouterr().out


def test_a_vintage_does_not_differ_from_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_program(["data", "diff", "embedded", "embedded", "-f", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["columns"], told["findings"]) == ([], None)


@pytest.mark.parametrize("wrong", [["use"], ["diff", "embedded"], ["show", "a", "b"], ["fetch"]])
def test_too_few_or_too_many_names_are_a_usage_error(wrong: list[str]) -> None:
    assert run_program(["data", *wrong]) == 2
