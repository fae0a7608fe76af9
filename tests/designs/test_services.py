"""Services: kilometres and minutes by hand, travel, waiting, own distances, and what is refused."""

from __future__ import annotations

from math import asin, cos, pi, radians, sin, sqrt
from pathlib import Path

import numpy as np
import pytest

from impactcheck.arrays import FAVOURABLE, LIKELY, UNFAVOURABLE
from impactcheck.effects.result import MeasureEffects
from impactcheck.problems import BadInput
from tests.designs.computing import compute, compute_in, country

KIRUNA, GALLIVARE, PAJALA, GOTLAND = "2584", "2523", "2521", "0980"
ALL = "[" + ", ".join(f'"{code}"' for code in country().codes) + "]"


def at(effects: MeasureEffects, series: str, code: str, case: int = LIKELY) -> float:
    return float(effects.values(series)[case, country().codes.index(code)])


def area(code: str) -> float:
    return float(country().columns["land_area_km2"].values[country().codes.index(code)])


def straight_line(one: str, other: str) -> float:
    """The haversine formula, once more and by hand."""
    places = [country().codes.index(code) for code in (one, other)]
    (a, b), (c, d) = [
        (radians(country().latitude[i]), radians(country().longitude[i])) for i in places
    ]
    half = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * 6371.0088 * asin(sqrt(half))


MOVED = """
kind: service
before: [Kiruna, Pajala]
after: [Gällivare, Pajala; 2; mobile]
visits: {low: "0,5", likely: 1, high: 2}
cost_per_km: 2 kr
cost_per_hour: 100 kr
"""


def test_the_way_is_the_straight_line_and_the_way_within_the_municipality() -> None:
    found = compute(MOVED)
    line = straight_line(KIRUNA, GALLIVARE)
    within = 0.2 * sqrt(area(KIRUNA))
    assert found.principal == "longer" and found.net_kr is None
    assert at(found, "distance_before", KIRUNA) == pytest.approx(within)
    assert at(found, "distance_after", KIRUNA) == pytest.approx(within + line)
    assert at(found, "longer", KIRUNA) == pytest.approx(line)
    assert at(found, "longer", GALLIVARE) == pytest.approx(
        -min(line, straight_line(GALLIVARE, PAJALA))
    )
    assert at(found, "distance_after", KIRUNA, UNFAVOURABLE) == pytest.approx(
        0.376 * sqrt(area(KIRUNA)) + line
    )


def test_the_widest_case_of_the_way_within_is_a_disc_lived_in_evenly() -> None:
    radius = 1 / sqrt(pi)
    assert 2 / 3 * radius == pytest.approx(0.376, abs=0.0005)


def test_travel_is_there_and_back_for_each_visit() -> None:
    found = compute(MOVED)
    people = country().population[country().codes.index(KIRUNA)]
    line = straight_line(KIRUNA, GALLIVARE)
    hours = people * 2 * line * 1.2 / 60
    assert at(found, "travel_hours", KIRUNA) == pytest.approx(hours)
    assert at(found, "travel_cost", KIRUNA) == pytest.approx(-(people * 2 * line * 2 + hours * 100))


def test_many_visits_are_the_worse_where_it_gets_farther_and_the_better_where_nearer() -> None:
    found = compute(MOVED)
    for code, best in ((KIRUNA, 0.5), (GALLIVARE, 2.0)):
        people = country().population[country().codes.index(code)]
        pace = 0.9 if code == KIRUNA else 1.5
        hours = people * 2 * best * at(found, "longer", code) * pace / 60
        assert at(found, "travel_hours", code, FAVOURABLE) == pytest.approx(hours)
    cost = found.values("travel_cost")
    assert (cost[FAVOURABLE] >= cost[LIKELY]).all() and (cost[LIKELY] >= cost[UNFAVOURABLE]).all()


def test_opening_days_are_told_as_a_wait_and_leave_the_distance_alone() -> None:
    found = compute(MOVED)
    assert at(found, "longer", PAJALA) == 0
    assert (at(found, "days_before", PAJALA), at(found, "days_after", PAJALA)) == (5, 2)
    assert at(found, "wait_before", PAJALA) == 0
    assert at(found, "wait_after", PAJALA) == pytest.approx((5 / 2 - 1) / 2)
    often = straight_line(PAJALA, GALLIVARE) + 0.2 * sqrt(area(PAJALA))
    assert at(found, "often_after", PAJALA) == pytest.approx(often)


def test_nothing_closed_is_zero_everywhere() -> None:
    found = compute("kind: service\nbefore: [Kiruna, Umeå]\nafter: [Umeå, Kiruna]\nvisits: 1\n")
    for name in ("longer", "longer_minutes", "longer_wait", "travel_hours", "travel_cost"):
        assert not np.any(found.values(name)), name


def test_an_office_in_every_municipality_leaves_only_the_way_within() -> None:
    found = compute(f"kind: service\nbefore: [Kiruna]\nafter: {ALL}\n")
    within = 0.2 * np.sqrt(country().columns["land_area_km2"].values)
    np.testing.assert_allclose(found.values("distance_after")[LIKELY], within)
    assert found.figures["nearer_municipalities"][0] == len(country()) - 1


def test_inhabitants_are_counted_beyond_each_limit() -> None:
    found = compute("kind: service\nbefore: [Stockholm]\nafter: [Stockholm, Kiruna]\n")
    km, people = found.values("distance_after")[LIKELY], country().population
    for limit in (30, 60, 100):
        assert found.figures[f"beyond_{limit}_after"][0] == people[km > limit].sum()
    assert found.figures["mean_after"][0] == pytest.approx((km * people).sum() / people.sum())


def test_coordinates_are_a_place_of_their_own() -> None:
    index = country().codes.index(GOTLAND)
    point = f"{country().latitude[index] + 0.5:.4f} {country().longitude[index]:.4f}"
    found = compute(f"kind: service\nbefore: [Gotland]\nafter: [{point}]\n")
    assert at(found, "longer", GOTLAND) == pytest.approx(6371.0088 * radians(0.5), rel=1e-3)


def test_those_served_are_whom_the_column_counts() -> None:
    all_people, old = (
        compute(MOVED + served).figures["farther_people"][0]
        for served in ("", "served: age_65_plus\n")
    )
    kiruna = country().codes.index(KIRUNA)
    assert all_people == country().population[kiruna]
    assert old == country().columns["age_65_plus"].values[kiruna]


def test_who_takes_over_works_and_the_others_do_not() -> None:
    work = "burden: [{step: other, hours: 10, hourly_cost: 500 kr}]\n"
    found = compute(MOVED + work)
    assert found.net_kr is not None
    assert (
        at(found, "administration", KIRUNA) == -5000 and np.count_nonzero(found.net_kr[LIKELY]) == 1
    )
    shared = compute(MOVED.replace("mobile", "shared") + work + "burden_on: shared\n")
    assert at(shared, "administration", PAJALA) == -5000
    everyone = compute(MOVED + work + "burden_on: all\n")
    assert (everyone.values("administration")[LIKELY] == -5000).all()


def test_where_nothing_was_the_way_afterwards_is_what_there_is_to_tell() -> None:
    opened = compute("kind: service\nafter: [Kiruna]\n")
    assert opened.principal == "distance_after"
    assert np.isnan(opened.values("longer")).all()
    closed = compute("kind: service\nbefore: [Kiruna]\n")
    assert closed.principal == "distance_before"
    assert {"service-nothing-before"} <= {note.key for note in opened.notes}
    assert {"service-nothing-after"} <= {note.key for note in closed.notes}


def test_that_roads_and_ferries_are_not_seen_is_said_every_time(tmp_path: Path) -> None:
    assert "service-straight-lines" in {note.key for note in compute(MOVED).notes}
    (tmp_path / "d.csv").write_text(f"from;to;km\n{KIRUNA};{GALLIVARE};120\n", encoding="utf-8")
    own = "kind: service\nbefore: [Kiruna]\nafter: [Gällivare]\n"
    own += "distances: {file: d.csv, year: 2026, source: NVDB}\n"
    assert "service-own-distances" in {note.key for note in compute_in(tmp_path, own).notes}


def test_own_distances_replace_the_straight_lines(tmp_path: Path) -> None:
    rows = [
        "from;to;km;minutes",
        f"{KIRUNA};{GALLIVARE};123;95",
        f"{KIRUNA};{KIRUNA};7;9",
        f"{PAJALA};{GALLIVARE};147;110",
    ]
    (tmp_path / "d.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (tmp_path / "today.csv").write_text("place;days\nKiruna;5\n2521;2,5\n", encoding="utf-8")
    found = compute_in(
        tmp_path,
        "kind: service\nbefore: {file: today.csv, year: 2026, source: A}\nafter: [Gällivare]\n"
        "distances: {file: d.csv, year: 2026, source: NVDB}\n",
    )
    assert at(found, "distance_before", KIRUNA) == 7
    assert at(found, "distance_after", KIRUNA) == 130
    assert at(found, "longer_minutes", KIRUNA) == pytest.approx(95)
    assert at(found, "days_before", PAJALA) == 2.5
    assert np.isnan(at(found, "distance_after", GOTLAND))


@pytest.mark.parametrize(
    ("written", "key", "arguments"),
    [
        ("before: [Kirna]", "municipality-unknown", {"value": "Kirna"}),
        ("before: [Kiruna; 8]", "office-days", {"value": "8"}),
        ("before: [Kiruna; 0]", "office-days", {"value": "0"}),
        ("before: [Kiruna; 2; flying]", "office-form", {"value": "flying"}),
        ("before: [Kiruna; 2; mobile; more]", "office-row", {}),
        ("before: [20.22 67.85]", "office-outside", {"value": "20.22 67.85"}),
        ("visits: 1", "service-nowhere", {}),
        ("before: {file: ../x.csv, year: 2026, source: A}", "file-outside", {}),
    ],
)
def test_each_mistake_is_named_with_its_place(
    written: str, key: str, arguments: dict[str, str]
) -> None:
    with pytest.raises(BadInput) as refused:
        compute(f"kind: service\n{written}\n")
    (problem,) = refused.value.problems
    assert problem.key == key
    assert arguments.items() <= problem.arguments.items()
    assert problem.place is not None and problem.place.line == (
        8 if key == "service-nowhere" else 10
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("place;days\nKirna;5\nUmeå;9\n", [("municipality-unknown", 2), ("office-days", 3)]),
        ("ort;dagar\nKiruna;5\n", [("offices-header", 1)]),
        ("place\nKiruna;5\n", [("offices-row", 2)]),
        ("", [("file-empty", None)]),
    ],
)
def test_every_row_of_a_file_that_cannot_be_used_is_told_at_once(
    tmp_path: Path, text: str, found: list[tuple[str, int | None]]
) -> None:
    (tmp_path / "k.csv").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as refused:
        compute_in(
            tmp_path, "kind: service\nbefore: {file: k.csv, year: 2026, source: A}\nafter: [Umeå]\n"
        )
    told = [(one.key, one.place and one.place.line) for one in refused.value.problems]
    assert [key for key, _ in told] == [key for key, _ in found]
    assert [line for _, line in told if line] == [line for _, line in found if line] or not text


def test_coordinates_beside_own_distances_are_refused(tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text(f"from;to;km\n{KIRUNA};{GALLIVARE};120\n", encoding="utf-8")
    with pytest.raises(BadInput) as refused:
        compute_in(
            tmp_path,
            "kind: service\nafter: [67.85 20.22]\n"
            "distances: {file: d.csv, year: 2026, source: A}\n",
        )
    assert refused.value.problems[0].key == "service-coordinates-with-distances"
