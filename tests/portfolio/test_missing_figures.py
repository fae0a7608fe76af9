"""Four municipalities lack the number of households with social assistance: no figure, never 0."""

import pytest

from impactcheck.country.find import position
from impactcheck.portfolio.assemble import Questions, portfolio
from impactcheck.portfolio.compute import together
from impactcheck.portfolio.figures import figures_of
from impactcheck.portfolio.merge import MergePlan
from impactcheck.reform.read import reform_from_text
from impactcheck.report.portfolio.formats import PORTFOLIO_FORMATS, render_portfolio

TEXT = """\
format: impactcheck/1
id: bistand
title: Uppgift per hushåll
status: idea
date: 2026-01-01
prices: 2026
measures:
  krav:
    kind: burden
    burden:
      - {step: report, hours: 1, per: social_assistance_households}
"""


@pytest.fixture(scope="module")
def result(country, rulebook, ordinary):
    mine = figures_of(reform_from_text(TEXT, "bistand.yaml"), country, rulebook)
    questions = Questions(
        sheets=(position(country, "Kalix"),),
        without=("bistand",),
        merge=MergePlan(("bistand", "laxhjalp"), "pooled"),
    )
    return portfolio(together([*ordinary, mine], []), country, rulebook, questions=questions)


def test_a_municipality_without_a_figure_has_no_sum(result, country) -> None:
    at = position(country, "Kalix")
    assert result.series["hours"].values[at] is None
    assert result.series["posts"].values[at] is None
    assert result.series["submissions"].values[at] == 39
    assert sum(value is None for value in result.series["hours"].values) == 4
    assert result.totals["hours"].value > 1483 * 286


def test_its_sheet_shows_the_reform_without_hours(result) -> None:
    (line,) = [line for line in result.sheets[0].lines if line.reform == "bistand"]
    assert line.hours is None
    assert line.administration_kr is None


def test_it_takes_no_part_in_a_merger(result, country) -> None:
    assert result.merged.municipalities == 286
    assert result.merged.hours_saved_by_municipality[position(country, "Kalix")] is None


@pytest.mark.parametrize("name", list(PORTFOLIO_FORMATS))
def test_every_format_shows_it(result, name) -> None:
    assert render_portfolio(result, name, "sv")
