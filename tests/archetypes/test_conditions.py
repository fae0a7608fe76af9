"""Special conditions: counts by hand from the tables, and a file that cannot be half right."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from impactcheck.archetypes.conditions import conditions, load_conditions
from impactcheck.country.load import with_population_year
from impactcheck.country.model import Country
from impactcheck.country.tables import DATA
from impactcheck.problems import BadInput


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def members(country: Country, condition: str) -> set[str]:
    group = conditions(country).group(condition)
    return {country.codes[index] for index in np.flatnonzero(group.members)}


def test_a_limit_on_a_column_holds_where_the_published_figure_does(sweden: Country) -> None:
    figures = rows("figures.csv")
    assert members(sweden, "holiday-homes") == {
        row["code"] for row in figures if float(row["holiday_homes_per_1000"]) >= 200
    }
    assert members(sweden, "high-dependency") == {
        row["code"] for row in figures if float(row["dependency_ratio"]) >= 1
    }
    assert members(sweden, "out-commuting") == {
        row["code"] for row in figures if float(row["out_commuting_pct"]) >= 50
    }


def test_a_weak_tax_base_is_held_against_the_mean_by_inhabitants(sweden: Country) -> None:
    people = {row["code"]: float(row["2025"]) for row in rows("population.csv")}
    base = {row["code"]: float(row["tax_base_kr_inh"]) for row in rows("figures.csv")}
    mean = sum(base[code] * people[code] for code in base) / sum(people.values())
    assert members(sweden, "weak-tax-base") == {c for c in base if base[c] < 0.85 * mean}


def test_long_decline_is_fewer_at_each_of_three_readings(sweden: Country) -> None:
    assert members(sweden, "long-decline") == {
        row["code"]
        for row in rows("population.csv")
        if float(row["2005"]) > float(row["2015"]) > float(row["2025"])
    }
    assert len(members(sweden, "long-decline")) == 81


def test_fast_growth_is_compounded_over_the_years(sweden: Country) -> None:
    assert members(sweden, "fast-growth") == {
        row["code"]
        for row in rows("population.csv")
        if float(row["2025"]) >= float(row["2015"]) * 1.012**10
    }


def test_visitors_are_the_21_of_the_group(sweden: Country) -> None:
    assert len(members(sweden, "visitors")) == 21


def test_a_condition_does_not_move_with_the_population_year(sweden: Country) -> None:
    older = with_population_year(sweden, 2020)
    for now, then in zip(conditions(sweden).groups, conditions(older).groups, strict=True):
        assert np.array_equal(now.members, then.members)


def test_a_label_marks_our_assumptions_and_only_them() -> None:
    for condition in load_conditions().conditions:
        assumed = condition.origin == "assumption"
        assert condition.label.sv.endswith("[A]") == assumed, condition.id
        assert condition.label.en.endswith("[A]") == assumed, condition.id
        assert condition.reference.title


def test_a_label_names_the_limit_that_is_used() -> None:
    for condition in load_conditions().conditions:
        limit = condition.at_least if condition.below is None else condition.below
        if limit is not None:
            assert f" {limit:g} " in condition.label.sv, condition.id


ONE = """
id: conditions
label: {{sv: Villkor, en: Conditions}}
as_of: 2024-12-31
conditions:
  - id: one
    label: {{sv: Ett, en: One}}
    origin: assumption
    reference: {{title: Antagande}}
{test}
"""


@pytest.mark.parametrize(
    "test",
    [
        "",
        "    column: density",
        "    column: density\n    below: 1\n    at_least: 1",
        "    column: density\n    below: 1\n    skr_groups: [C9]",
        "    colum: density",
    ],
)
def test_a_condition_without_exactly_one_test_is_refused(tmp_path: Path, test: str) -> None:
    path = tmp_path / "conditions.yaml"
    path.write_text(ONE.format(test=test), encoding="utf-8")
    with pytest.raises(BadInput) as bad:
        load_conditions(path)
    assert {problem.key for problem in bad.value.problems} <= {"value-not-usable", "key-unknown"}
    assert all(problem.place and problem.place.line for problem in bad.value.problems)


def test_a_condition_that_nobody_has_is_an_empty_group(sweden: Country, tmp_path: Path) -> None:
    path = tmp_path / "conditions.yaml"
    path.write_text(ONE.format(test="    column: density\n    below: 0"), encoding="utf-8")
    [group] = conditions(sweden, load_conditions(path)).groups
    assert group.size == 0
    assert group.medoid is None


def test_a_missing_figure_meets_no_condition(sweden: Country, tmp_path: Path) -> None:
    path = tmp_path / "conditions.yaml"
    path.write_text(
        ONE.format(test="    column: social_assistance_households\n    at_least: 0"),
        encoding="utf-8",
    )
    [group] = conditions(sweden, load_conditions(path)).groups
    assert group.size == 286
