"""A step of work that is demanded of some municipalities only."""

from __future__ import annotations

import numpy as np

from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import load_rulebook

REPORT = """
format: impactcheck/1
id: rapport
title: Rapport
status: idea
date: 2026-01-01
prices: 2026
measures:
  rapport:
    kind: burden
    burden:
      - {step: report, hours: 10, hourly_cost: 500 kr, only: {population_at_least: 16 000}}
      - {step: report, hours: 4, hourly_cost: 500 kr, only: {population_below: 16 000}}
      - {step: plan, hours: 1, hourly_cost: 500 kr}
"""


def test_a_step_concerns_those_it_is_demanded_of() -> None:
    country = load_country()
    found = assess(reform_from_text(REPORT, "rapport.yaml"), country, load_rulebook(()))
    hours = np.array(found.measures[0].effects["hours"].values)
    assert np.array_equal(hours, np.where(country.population < 16_000, 5.0, 11.0))
    cost = np.array(found.measures[0].effects["administration"].values)
    assert np.array_equal(cost, -500 * hours)


def test_reporting_that_differs_by_size_is_not_the_same_for_all() -> None:
    found = assess(reform_from_text(REPORT, "rapport.yaml"), load_country(), load_rulebook(()))
    assert "LS203" in {outcome.rule for outcome in found.passed}
