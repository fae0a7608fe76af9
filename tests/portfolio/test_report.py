"""A portfolio in every format: the same bytes, the same figures, nothing that can be run."""

import io
import json
import re
import sys
from html import unescape

import pytest

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.country.find import position
from impactcheck.language.catalogue import catalogue_source
from impactcheck.language.numbers import format_kronor, format_value
from impactcheck.portfolio.assemble import Questions, portfolio
from impactcheck.portfolio.compute import compute_files, together
from impactcheck.portfolio.merge import MergePlan
from impactcheck.problems import BadInput
from impactcheck.report.portfolio.document import PortfolioDocument
from impactcheck.report.portfolio.formats import PORTFOLIO_FORMATS, render_portfolio

FORMULA = '=HYPERLINK("https://ond.example";"Klicka")'
_KEY = re.compile(r"^([a-z0-9_-]+) =", re.MULTILINE)
_FIGURE = re.compile(r'<data value="([^"]*)" data-pointer="([^"]*)"')


@pytest.fixture(scope="module")
def result(country, rulebook, ordinary, tmp_path_factory) -> PortfolioResult:
    """The 35 grants, a reform whose title is a formula, a broken file, and every question."""
    folder = tmp_path_factory.mktemp("forslag")
    text = (
        f"format: impactcheck/1\nid: formel\ntitle: '{FORMULA}'\nstatus: idea\n"
        "date: 2026-01-01\nprices: 2026\nmeasures:\n  krav:\n    kind: burden\n    burden:\n"
        "      - {step: report, hours: 8}\n"
    )
    (folder / "formel.yaml").write_text(text, encoding="utf-8")
    (folder / "trasig.yaml").write_text(text.replace("kind: burden", "kind: <b>"), "utf-8")
    files = compute_files(sorted(folder.iterdir()), country, rulebook)
    plan = MergePlan(("maxtaxa", "laxhjalp"), "pooled", 16_000.0, "population")
    questions = Questions((position(country, "Dorotea"),), ("laxhjalp",), plan)
    return portfolio(
        together(ordinary, files), country, rulebook, questions=questions, skipped=[folder / "x"]
    )


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", list(PORTFOLIO_FORMATS))
def test_the_same_result_gives_the_same_bytes(result, name, language) -> None:
    assert render_portfolio(result, name, language) == render_portfolio(result, name, language)


def test_both_languages_have_the_same_texts() -> None:
    keys = [set(_KEY.findall(catalogue_source(one, "portfolio"))) for one in ("sv", "en")]
    assert keys[0] == keys[1]


def test_the_json_is_the_contract(result) -> None:
    assert PortfolioResult.model_validate_json(render_portfolio(result, "json", "sv")) == result


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_figure_of_the_page_stands_in_the_json(result, language) -> None:
    page = render_portfolio(result, "html", language).decode()
    document = PortfolioDocument(result, language)
    figures = _FIGURE.findall(page)
    assert len(figures) > 290 * 9
    for value, pointer in figures:
        assert json.loads(unescape(value)) == document.at(unescape(pointer)), pointer


def test_the_page_shows_nothing_of_a_file_as_markup(result) -> None:
    page = render_portfolio(result, "html", "sv").decode()
    assert "<b>" not in page
    assert "&lt;b&gt;" in page
    assert "<script" not in page


def test_the_workbook_holds_numbers_and_no_formula(result) -> None:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(render_portfolio(result, "xlsx", "sv")))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert FORMULA in {cell.value for cell in cells}
    municipalities = {row[0].value: row for row in book["Kommuner"].iter_rows(min_row=2)}
    dorotea = municipalities["Dorotea"]
    assert dorotea[1].value == "2425"
    assert dorotea[6].value == 1483 + 8
    assert {"Sammanfattning", "Åtta hörn", "Dorotea", "Reformer", "Värmekarta"} <= set(
        book.sheetnames
    )


def test_a_library_that_is_not_installed_is_named(result, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(BadInput) as caught:
        render_portfolio(result, "xlsx", "sv")
    assert caught.value.problems[0].arguments == {"format": "xlsx", "library": "xlsxwriter"}


def test_the_screen_holds_eighty_columns_and_the_answer_first(result) -> None:
    text = render_portfolio(result, "terminal", "sv").decode()
    assert max(len(line) for line in text.splitlines()) <= 80
    handed = result.totals["submissions"].value, result.totals["reports"].value
    assert handed == (39, 27)
    assert "39 inlämningar och 27 redovisningar" in text.split("Vem bördan")[0].replace("\n", " ")
    cost = format_kronor(-result.totals["administration_kr"].value, "sv")
    assert cost in text
    heaviest = result.by_grouping["corners"][0].share_of_staff_hours.likely
    assert format_value(heaviest, "share", "sv") in text


def test_what_failed_and_what_was_passed_over_is_said_in_every_format(result) -> None:
    for name in ("terminal", "html"):
        text = unescape(render_portfolio(result, name, "sv").decode())
        assert "trasig.yaml:" in text
        assert "Filer som inte är reformer" in text
    failed = json.loads(render_portfolio(result, "json", "sv"))["failed"]
    assert [one["file"].rsplit("/", 1)[-1] for one in failed] == ["trasig.yaml"]


def test_the_year_is_in_order_and_names_its_source(result) -> None:
    days = [(entry.month, entry.day) for entry in result.calendar]
    assert days == sorted(days)
    election = next(entry for entry in result.calendar if entry.reform == "val-2026")
    assert (election.what, election.month, election.day, election.year) == ("payment", 4, 29, 2026)
    assert election.source_says == "Paid by 29 Apr 2026"


def test_the_heat_map_has_a_class_for_each_figure(result) -> None:
    limits = result.heat_limits
    assert list(limits) == sorted(set(limits))
    for one in result.reforms:
        for value, level in zip(one.by_corner, one.heat, strict=True):
            assert level == sum(-value >= limit for limit in limits)


def _said(folder, demands: str, language: str, country, rulebook) -> str:
    """The conclusion on screen about a single reform with such demands."""
    (folder / "en.yaml").write_text(
        "format: impactcheck/1\nid: en\ntitle: En\nstatus: idea\ndate: 2026-01-01\nprices: 2026\n"
        "measures:\n  krav:\n    kind: burden\n"
        f"    {demands}\n    burden:\n      - {{step: report, hours: 8}}\n",
        encoding="utf-8",
    )
    files = compute_files([folder / "en.yaml"], country, rulebook)
    questions = Questions((position(country, "Dorotea"),))
    found = portfolio(together([], files), country, rulebook, questions=questions)
    return " ".join(render_portfolio(found, "terminal", language).decode().split())


def test_one_of_a_thing_is_said_in_the_singular(tmp_path, country, rulebook) -> None:
    demands = "demands: {submissions: 1, reports: 1, plans: 1}"
    swedish = _said(tmp_path, demands, "sv", country, rulebook)
    assert "1 reform kräver 1 inlämning och 1 redovisning om året" in swedish
    assert "minst 1 plan och" in swedish
    assert "Dorotea har 1 inlämning och 1 redovisning" in swedish
    english = _said(tmp_path, demands, "en", country, rulebook)
    assert "1 reform demands 1 submission and 1 report a year" in english
    assert "Dorotea has 1 submission and 1 report a year" in english


def test_a_mean_count_is_not_rounded_to_a_whole_one(tmp_path, country, rulebook) -> None:
    """Of the 290, 140 have fewer than 16 000 inhabitants: the average hands in 0.48 reports."""
    demands = "only: {population_below: 16 000}\n    demands: {reports: 1}"
    assert "och 0,5 redovisningar om året av" in _said(tmp_path, demands, "sv", country, rulebook)
