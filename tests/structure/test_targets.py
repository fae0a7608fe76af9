"""What is held against structure, and how it is spread within groups."""

from __future__ import annotations

import numpy as np
import pytest

from impactcheck.country.groupings import size_classes
from impactcheck.country.load import load_country
from impactcheck.country.model import Country, Group, Grouping
from impactcheck.problems import BadInput
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook
from impactcheck.structure.distributions import spreads
from impactcheck.structure.targets import (
    NET_COST_DEVIATIONS,
    column_targets,
    reform_targets,
    structure_of,
)


@pytest.fixture(scope="module")
def sweden() -> Country:
    return load_country()


def test_a_spread_by_hand() -> None:
    members = np.array([True, True, True, True, True, False])
    grouping = Grouping("g", "g", "g", (Group("a", "a", "a", members),))
    [found] = spreads(np.array([1.0, 2.0, 3.0, 4.0, np.nan, 99.0]), grouping)
    assert found.n == 4
    assert found.quantiles == pytest.approx((1.0, 1.3, 1.75, 2.5, 3.25, 3.7, 4.0))


def test_a_group_without_a_figure_has_no_quantiles(sweden: Country) -> None:
    for found in spreads(np.full(290, np.nan), size_classes(sweden)):
        assert (found.n, found.quantiles) == (0, ())


def test_the_net_cost_deviations_are_columns_of_the_country(sweden: Country) -> None:
    targets = column_targets(sweden, NET_COST_DEVIATIONS)
    assert [one.name for one in targets] == list(NET_COST_DEVIATIONS)
    assert all("Nettokostnadsavvikelse" in one.label_sv for one in targets)


def test_an_unknown_column_is_refused_with_a_suggestion(sweden: Country) -> None:
    with pytest.raises(BadInput) as bad:
        column_targets(sweden, ["densty"])
    [problem] = bad.value.problems
    assert problem.key == "column-unknown"
    assert "density" in str(problem.arguments["suggestions"])


def test_a_reforms_effects_are_kronor_per_inhabitant(sweden: Country) -> None:
    loaded = read_reform(examples_dir() / "skr-sanktion-200000.yaml")
    [target] = reform_targets(loaded, sweden, load_rulebook())
    assert (target.unit, target.series, target.year) == ("kr_per_inhabitant", "fee", 2025)
    assert target.values == pytest.approx(-200_000 / sweden.population)
    found = structure_of(target, sweden)
    assert found.logged
    assert sum(one.n for one in found.by_grouping["skr_groups"]) == 290
    assert sum(one.n for one in found.by_grouping["size_classes"]) == 290


def test_municipalities_that_a_measure_does_not_touch_are_left_out(sweden: Country) -> None:
    loaded = read_reform(examples_dir() / "sma-kommuner-300-mkr.yaml")
    [target] = reform_targets(loaded, sweden, load_rulebook())
    assert np.isfinite(target.values).sum() == 57
    assert {one.n for one in structure_of(target, sweden).correlations} == {57}
