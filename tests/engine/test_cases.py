"""Metrics, rules, groups, statistics and net in any number of cases and municipalities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from impactcheck.arrays import LIKELY, NAMED_CASES, Floats, divide, named
from impactcheck.country.model import Country
from impactcheck.effects.background import Background
from impactcheck.effects.cases import Cases
from impactcheck.effects.derived import per_inhabitant
from impactcheck.effects.evaluate import effects_of
from impactcheck.effects.setting import Assumptions, Known
from impactcheck.effects.statistics import (
    concentration,
    elasticity,
    gini,
    group_figures,
    winners_and_losers,
)
from impactcheck.engine.examination import Examination
from impactcheck.engine.groups import groupings_of
from impactcheck.engine.measures import measure_result
from impactcheck.engine.net import net_record
from impactcheck.metrics.registry import Measured, NotComputable, Subject
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.reform.measures import Measure
from impactcheck.reform.read import LoadedReform, reform_from_text
from impactcheck.rules.load import Rulebook, load_rulebook
from tests.effects.drawing import Drawn, country_of
from tests.effects.every_design import ASSUMED, DESIGNS, KNOWN, measure, setting

THREE = len(NAMED_CASES)
HEAD = """\
format: impactcheck/1
id: prov
title: Ett prov
status: idea
date: 2026-01-01
prices: 2026
measures:
  m: {kind: fee, fixed: 1 kr}
"""
TOGETHER = ("pot within limits", "duty", "burden", "sanction by population", "tax base shared")


@cache
def rulebook() -> Rulebook:
    return load_rulebook()


def examined(
    measures: dict[str, Measure],
    country: Country,
    cases: Cases | None = None,
    assumed: Assumptions = ASSUMED,
    known: Mapping[str, Known] = KNOWN,
) -> Examination:
    loaded: LoadedReform = reform_from_text(HEAD, "prov.yaml")
    loaded = replace(loaded, reform=loaded.reform.model_copy(update={"measures": measures}))
    where = replace(setting(country, cases), assumptions=assumed, parameters=known)
    effects = tuple(effects_of(name, each, where) for name, each in measures.items())
    people = country.population
    load = Background(
        name="made up",
        checksum="",
        reforms=1,
        submissions=np.full(people.size, 7.0),
        reports=np.full(people.size, 2.0),
        hours=np.array([[0.01], [0.02], [0.05]]) * people,
    )
    return Examination(
        loaded, rulebook(), where, effects, groupings_of(country, rulebook().splits), load
    )


def designs(*names: str) -> dict[str, Measure]:
    return {f"m{place}": measure(DESIGNS[name]) for place, name in enumerate(names)}


def measured(subject: Subject, metric: str) -> Floats | str:
    """The metric in every case, over its denominator; the reason where it is not computable."""
    try:
        found: Measured = METRICS[metric].measure(replace(subject, asked="analysis.problem"))
    except NotComputable as reason:
        return reason.key
    assert found.numerator is not None
    if found.denominator is None:
        return found.numerator
    return divide(found.numerator, np.broadcast_to(found.denominator, found.numerator.shape))


ALONE = [(name,) for name in DESIGNS]


@pytest.mark.parametrize("names", [*ALONE, TOGETHER], ids="; ".join)
def test_metrics_and_rules_of_the_named_cases_know_nothing_of_draws(names: tuple) -> None:
    measures, country = designs(*names), country_of(290)
    three = examined(measures, country)
    for draws in (1, 1_000):
        more = examined(measures, country, Drawn(draws).cases)
        assert more.ask() == three.ask()
        for alone, beside in zip(three.subjects, more.subjects, strict=True):
            for metric in METRICS:
                expected, found = measured(alone, metric), measured(beside, metric)
                if isinstance(expected, str) or isinstance(found, str):
                    assert found == expected, metric
                    continue
                assert expected.shape[0] == THREE, metric
                assert found.shape == (THREE + draws, *expected.shape[1:]), metric
                assert np.array_equal(named(found), expected, equal_nan=True), metric


@pytest.mark.parametrize("names", [*ALONE, TOGETHER], ids="; ".join)
def test_a_metric_of_a_draw_is_that_of_its_values_given_exactly(names: tuple) -> None:
    measures, country, drawn = designs(*names), country_of(290), Drawn(40)
    more = examined(measures, country, drawn.cases)
    for draw in (0, 17, 39):
        exact = examined(
            {name: drawn.model(each, draw) for name, each in measures.items()},
            country,
            assumed=drawn.assumptions(ASSUMED, draw),
            known=drawn.parameters(KNOWN, draw),
        )
        for alone, beside in zip(exact.subjects, more.subjects, strict=True):
            for metric in METRICS:
                expected, found = measured(alone, metric), measured(beside, metric)
                if isinstance(expected, str) or isinstance(found, str):
                    continue
                assert found[THREE + draw] == pytest.approx(expected[LIKELY], nan_ok=True), metric


@pytest.mark.parametrize("size", [57, 290, 400])
@pytest.mark.parametrize("draws", [1, 1_000])
def test_what_an_assessment_says_of_a_measure_and_the_net_is_the_same(
    draws: int, size: int
) -> None:
    measures, country = designs(*TOGETHER), country_of(size)
    three = examined(measures, country)
    more = examined(measures, country, Drawn(draws).cases)
    for alone, beside in zip(three.effects, more.effects, strict=True):
        expected = measure_result(alone, three.setting, three.groupings, three.loaded)
        found = measure_result(beside, more.setting, more.groupings, more.loaded)
        assert found.model_dump_json() == expected.model_dump_json()
    assert three.net is not None
    assert more.net is not None
    assert more.net.shape == (THREE + draws, size)
    assert np.array_equal(named(more.net), three.net, equal_nan=True)
    assert net_record(more.effects, more.net, more.setting, more.groupings) == net_record(
        three.effects, three.net, three.setting, three.groupings
    )
    assert more.ask() == three.ask()


def test_statistics_and_groups_of_each_case_are_those_of_its_row_alone() -> None:
    country = country_of(290)
    net = examined(designs(*TOGETHER), country, Drawn(20).cases).net
    assert net is not None
    net[:, 5] = np.nan
    net[4:, 9] = np.nan
    people, tax_base = country.population, country.columns["tax_base_kr_inh"].values
    mixed = net - np.nanmedian(net / people, axis=-1, keepdims=True) * people
    for kr in (net, mixed):
        per_head = per_inhabitant(kr, people)
        slope, inequality = elasticity(per_head, people), gini(per_head, people)
        index, sides = concentration(per_head, tax_base, people), winners_and_losers(per_head)
        assert np.isfinite(inequality).all() == (kr is net)
        for case, row in enumerate(per_head):
            assert np.array_equal(slope[case], elasticity(row, people), equal_nan=True)
            assert np.array_equal(inequality[case], gini(row, people), equal_nan=True)
            assert np.array_equal(index[case], concentration(row, tax_base, people), equal_nan=True)
            assert np.array_equal(sides.losers[case], winners_and_losers(row).losers)
        for group in groupings_of(country, rulebook().splits)["corners"].groups:
            together = group_figures(kr, people, group.members)
            for case, row in enumerate(kr):
                alone = group_figures(row, people, group.members)
                for figure in ("total_kr", "kr_per_inhabitant", "median_kr_per_inhabitant"):
                    pair = getattr(together, figure)[case], getattr(alone, figure)
                    assert np.array_equal(*pair, equal_nan=True), figure
