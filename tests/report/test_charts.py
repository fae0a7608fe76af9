"""Charts show every municipality, and say in words what they show."""

from __future__ import annotations

import itertools

import pytest

from impactcheck.contract.effects import MapClasses
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, plain
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.map_chart import map_chart, shade
from impactcheck.report.pictures.scatter_chart import Axis, scatter_chart
from tests.report.sample import CLEAR, FEE, GRANT, assessed


def classes(by: str, limits: tuple[float, ...]) -> MapClasses:
    return MapClasses.model_validate(
        {
            "measure": "a",
            "series": "net",
            "unit": "kr_per_inhabitant",
            "by": by,
            "limits": limits,
            "counts": (1,) * (len(limits) + 1),
            "classes": (),
        }
    )


def test_shades_by_size_go_from_light_to_dark() -> None:
    by_size = classes("size", (1.0, 2.0, 3.0, 4.0))
    assert [shade(by_size, place) for place in range(5)] == ["0", "1", "3", "4", "6"]
    assert shade(by_size, None) == "none"
    assert shade(classes("size", ()), 0) == "0"


def test_losses_have_a_palette_of_their_own_that_turns_at_zero() -> None:
    by_value = classes("value", (-2.0, 0.0, 3.0))
    shades = [shade(by_value, place) for place in range(4)]
    assert shades == ["loss-2", "loss-1", "1", "6"]


@pytest.mark.parametrize("reform", [FEE, GRANT, CLEAR])
def test_the_map_shows_all_and_its_legend_counts_them(reform: str) -> None:
    document = Document(assessed(reform))
    chart = map_chart(document, Wording(document))
    assert chart is not None
    assert len(chart.shapes) == 290
    assert sum(row.count.value or 0 for row in chart.legend) == 290
    used = {shape.shade for shape in chart.shapes}
    assert used <= {row.shade for row in chart.legend} | {"none"}
    assert len({row.shade for row in chart.legend}) == len(chart.legend)


def test_the_text_alternative_is_the_content_with_its_figures() -> None:
    document = Document(assessed(FEE))
    chart = scatter_chart(document, Wording(document))
    assert chart is not None
    assert "i Dorotea (89,25 kr per invånare), minst i Stockholm" in plain(chart.alternative)
    pointers = [part.pointer for part in chart.alternative if isinstance(part, FigureView)]
    assert pointers == ["/key_figures/largest/value", "/key_figures/smallest/value"]


@pytest.mark.parametrize("reform", [FEE, GRANT])
def test_points_stand_within_the_frame_and_names_do_not_cover_each_other(reform: str) -> None:
    document = Document(assessed(reform))
    chart = scatter_chart(document, Wording(document))
    assert chart is not None
    left, top, right, bottom = chart.frame
    net = document.assessment.net
    # Zero has no place on a scale of powers of ten: who declines the money is on the map alone.
    abstaining = 0 if net is None or net.abstaining is None else net.abstaining.municipalities
    assert len(chart.points) + len(chart.medoids) == 290 - abstaining
    assert len(chart.medoids) == (8 if abstaining == 0 else 2)
    for point in (*chart.points, *chart.medoids):
        assert left <= point.x <= right
        assert top <= point.y <= bottom
    assert ("Dorotea" in {label.name for label in chart.labels}) == (abstaining == 0)
    for one, other in itertools.combinations(chart.labels, 2):
        # Names that start and end at two points lie on either side of the space between them.
        apart = 20 if one.anchor == other.anchor else 10
        assert abs(one.y - other.y) > 10 or abs(one.x - other.x) > apart


def test_a_larger_population_stands_further_right() -> None:
    document = Document(assessed(FEE))
    chart = scatter_chart(document, Wording(document))
    assert chart is not None
    ordered = sorted(chart.points, key=lambda point: point.population.value or 0)
    assert [point.x for point in ordered] == sorted(point.x for point in ordered)


def test_ticks_are_fewer_where_they_would_collide() -> None:
    wide = Axis(0.0, 3.0, 0.0, 900.0)
    assert wide.ticks(40.0) == [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    assert wide.ticks(120.0) == [1, 3, 10, 30, 100, 300, 1000]
    assert wide.ticks(200.0) == [1, 10, 100, 1000]
