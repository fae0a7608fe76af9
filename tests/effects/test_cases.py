"""Effects in any number of cases and municipalities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from impactcheck.arrays import LIKELY, NAMED_CASES, Floats, named
from impactcheck.effects.cases import Cases
from impactcheck.effects.derived import derived_from_hours, derived_from_money
from impactcheck.effects.evaluate import effects_of
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.kinds import measure_kinds
from impactcheck.reform.quantities import Range
from tests.effects.drawing import Drawn, country_of
from tests.effects.every_design import ASSUMED, DESIGNS, KNOWN, measure, setting

THREE = len(NAMED_CASES)


def arrays(effects: MeasureEffects, where: Setting) -> Iterator[tuple[str, Floats]]:
    """Everything that is computed by case."""
    yield from ((name, series.values) for name, series in effects.series.items())
    yield from ((f"{step.name} {step.formula}", step.values) for step in effects.steps)
    for place, done in enumerate(effects.work):
        yield from (
            (f"work {place}: {name}", getattr(done, name)) for name in ("times", "hours", "cost")
        )
    yield from ((name, values) for name, values in effects.terms.items() if values.ndim > 1)
    if effects.net_kr is not None:
        yield "net of the measure", effects.net_kr
    derived = derived_from_money(effects.values(effects.principal), where)
    if "hours" in effects.series:
        derived |= derived_from_hours(effects.values("hours"), where)
    yield from ((name, series.values) for name, series in derived.items())


@pytest.mark.parametrize("size", [57, 290, 400])
@pytest.mark.parametrize("draws", [1, 1_000])
@pytest.mark.parametrize("design", DESIGNS)
def test_draws_leave_the_named_cases_as_they_are(design: str, draws: int, size: int) -> None:
    country, written = country_of(size), measure(DESIGNS[design])
    plain, sampled = setting(country), setting(country, Drawn(draws).cases)
    alone, beside = effects_of("m", written, plain), effects_of("m", written, sampled)
    for (name, three), (_, more) in zip(arrays(alone, plain), arrays(beside, sampled), strict=True):
        assert three.shape == (THREE, size), name
        assert more.shape == (THREE + draws, size), name
        assert np.array_equal(named(more), three, equal_nan=True), name
    assert beside.principal == alone.principal
    assert beside.notes == alone.notes
    assert (beside.totals, beside.figures) == (alone.totals, alone.figures)


@pytest.mark.parametrize("design", DESIGNS)
def test_a_draw_is_the_reform_with_its_values_given_exactly(design: str) -> None:
    drawn, written = Drawn(1_000), measure(DESIGNS[design])
    sampled = setting(cases=drawn.cases)
    effects = effects_of("m", written, sampled)
    for draw in (0, 418, 999):
        exact = replace(
            setting(),
            assumptions=drawn.assumptions(ASSUMED, draw),
            parameters=drawn.parameters(KNOWN, draw),
        )
        alone = dict(arrays(effects_of("m", drawn.model(written, draw), exact), exact))
        for name, more in arrays(effects, sampled):
            assert more[THREE + draw] == pytest.approx(alone[name][LIKELY], nan_ok=True), name


def test_every_kind_of_measure_is_among_the_designs() -> None:
    kinds = {design["kind"] for design in DESIGNS.values()}
    assert kinds == set(measure_kinds())


@pytest.mark.parametrize("better", ["low", "high"])
def test_an_input_has_one_value_in_a_draw_whichever_end_is_better(better) -> None:
    value = Range(low=10.0, likely=20.0, high=60.0)
    over = Cases(5, lambda _: np.array([0.0, 0.25, 0.5, 0.75, 1.0])).over(value, better)
    best_first = [10.0, 20.0, 60.0] if better == "low" else [60.0, 20.0, 10.0]
    assert over[:, 0].tolist() == [*best_first, 10.0, 15.0, 20.0, 40.0, 60.0]


def test_what_is_exactly_known_is_never_drawn() -> None:
    def refuse(value: Range) -> Floats:
        raise AssertionError(value)

    assert Cases(2, refuse).over(Range.exactly(7.0), "low").tolist() == [[7.0]] * (THREE + 2)


@pytest.mark.parametrize("cases", [(3, None), (0, Drawn(0)), (-1, Drawn(0))])
def test_draws_without_quantiles_are_refused_and_the_other_way_round(cases: tuple) -> None:
    with pytest.raises(ValueError, match="draws"):
        Cases(*cases)
