"""Who has lost how many services, counted over reforms."""

from __future__ import annotations

import pytest

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.effects.nearest import nearest
from impactcheck.portfolio.assemble import portfolio
from impactcheck.portfolio.compute import together
from impactcheck.portfolio.figures import figures_of
from impactcheck.reform.offices import office_figures
from impactcheck.reform.read import reform_from_text
from impactcheck.report.portfolio.formats import render_portfolio

REFORM = """\
format: impactcheck/1
id: {name}
title: {name}
status: idea
date: 2026-01-01
prices: 2026
measures:
  kontor: {{kind: service, before: [{before}], after: [{after}]}}
"""
KIRUNA, GALLIVARE = "2584", "2523"


def added(country, rulebook, *moved: tuple[str, str]) -> PortfolioResult:
    loaded = [
        reform_from_text(REFORM.format(name=f"r{place}", before=before, after=after), "r.yaml")
        for place, (before, after) in enumerate(moved)
    ]
    return portfolio(
        together([], [figures_of(one, country, rulebook) for one in loaded]), country, rulebook
    )


def test_offices_and_kilometres_lost_are_counted_over_the_services(country, rulebook) -> None:
    result = added(
        country,
        rulebook,
        ("Kiruna, Umeå", "Umeå"),
        ("Kiruna, Gällivare", "Gällivare"),
        ("Umeå", "Umeå, Kiruna"),
    )
    assert result.services is not None
    worst = result.services[0]
    km = [
        nearest(country, office_figures([place], country), None).km[country.codes.index(KIRUNA)]
        for place in ("Umeå", "Gällivare")
    ]
    assert (worst.municipality, worst.offices_lost, worst.services_farther) == (KIRUNA, 2, 2)
    assert worst.longer_km == pytest.approx(sum(km))
    by_code = {one.municipality: one for one in result.services}
    assert by_code[GALLIVARE].offices_lost == 0 and by_code[GALLIVARE].services_farther == 1


def test_nobody_loses_where_nothing_closes_and_nothing_is_said_without_services(
    country, rulebook
) -> None:
    result = added(country, rulebook, ("Umeå", "Umeå, Kiruna"))
    assert result.services == ()
    assert "services" in result.model_dump(mode="json")
    bare = result.model_copy(update={"services": None})
    assert "services" not in bare.model_dump(mode="json")


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", ["html", "md", "terminal", "xlsx"])
def test_every_format_tells_who_has_lost(name: str, language, country, rulebook) -> None:
    result = added(country, rulebook, ("Kiruna, Umeå", "Umeå"))
    document = render_portfolio(result, name, language)
    if name != "xlsx":
        title = {"sv": "Vilka som har förlorat", "en": "Who has lost"}[language]
        assert title in document.decode("utf-8") and "Kiruna" in document.decode("utf-8")
