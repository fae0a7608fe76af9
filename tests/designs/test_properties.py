"""What holds for every design, whoever writes it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.arrays import LIKELY
from impactcheck.country.model import Country
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.derived import derived_from_money, per_inhabitant
from impactcheck.effects.evaluate import effects_of
from impactcheck.effects.payment import payment
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Assumptions, Setting
from impactcheck.effects.statistics import elasticity
from impactcheck.engine.measures import distribution
from impactcheck.engine.net import changes_nothing
from impactcheck.reform.duties import Duty, Fee, TaxBase
from impactcheck.reform.grants import Burden, Grant
from impactcheck.reform.parts import Allocation
from impactcheck.reform.quantities import Range
from impactcheck.reform.sanctions import Sanction
from tests.designs.computing import country

ASSUMED = Assumptions(Range(low=400, likely=550, high=650), 1_600.0, payroll_rate=0.4453)
KEYS = ("population", "pupils_1_9", "age_65_plus", "age_0_5")
often = settings(max_examples=40, deadline=None)


def setting(where: Country | None = None) -> Setting:
    return Setting(where or country(), ASSUMED)


@st.composite
def ranges(draw, least: float = 0.0, most: float = 1e6) -> dict:
    low, likely, high = sorted(draw(st.tuples(*[st.integers(int(least), int(most))] * 3)))
    return {"low": low, "likely": likely, "high": high}


@st.composite
def allocations(draw, ranged: bool = False) -> dict:
    """A pot by a key with any of base, tiers, floor, cap, index and eligibility."""

    def money(most: float) -> object:
        return draw(ranges(0, most)) if ranged else draw(st.integers(0, int(most)))

    design: dict = {"pot": draw(st.integers(1, 2_000)) * 1e6, "key": draw(st.sampled_from(KEYS))}
    if draw(st.booleans()):
        design |= {"base": money(2e5), "base_from": draw(st.sampled_from(["pot", "extra"]))}
        if draw(st.booleans()):
            limit = draw(st.integers(3_000, 100_000))
            design["tiers"] = [{"population_below": limit, "factor": 2}, {"factor": 0.5}]
    if draw(st.booleans()):
        design["floor"] = money(2e5)
    if draw(st.booleans()):
        design["cap"] = draw(st.integers(200_000, 50_000_000))
    if draw(st.booleans()):
        design["index"] = "dependency_ratio"
    if draw(st.booleans()):
        design["only"] = {"population_below": draw(st.integers(2_400, 100_000))}
    return design


@often
@given(allocations())
def test_every_design_sums_to_its_pot_or_is_refused_with_both_sums(written: dict) -> None:
    design = Allocation.model_validate(written)
    try:
        paid = payment(setting(), design)
    except ImpossibleDesignError as refused:
        assert refused.key == "floors-exceed-pot"
        assert refused.arguments["guaranteed"] > refused.arguments["pot"]
        return
    target = design.pot.likely
    if design.base_from == "extra":
        target += paid.base[LIKELY, paid.eligible].sum()
    spent = paid.amounts[LIKELY].sum()
    assert abs(spent + paid.totals["undistributed"] - target) < 0.005
    assert np.all(paid.amounts[:, ~paid.eligible] == 0)


def shuffled(where: Country, order: np.ndarray) -> Country:
    """The same municipalities in another order."""

    def texts(values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(values[i] for i in order)

    return replace(
        where,
        codes=texts(where.codes),
        names=texts(where.names),
        county_codes=texts(where.county_codes),
        counties=texts(where.counties),
        skr_groups=texts(where.skr_groups),
        skr_group_names=texts(where.skr_group_names),
        population=where.population[order],
        columns={
            name: replace(column, values=column.values[order])
            for name, column in where.columns.items()
        },
    )


ONE_OF_EACH = (
    Grant.model_validate(
        {
            "kind": "grant",
            "pot": "100 mkr",
            "key": "pupils_1_9",
            "floor": "50 tkr",
            "procedure": "application",
            "burden": [{"step": "application", "hours": 20}],
        }
    ),
    Burden.model_validate(
        {"kind": "burden", "burden": [{"step": "report", "hours": 2, "per": "age_80_plus"}]}
    ),
    Duty.model_validate(
        {
            "kind": "duty",
            "fixed": "400 tkr",
            "per_km2": "10 kr",
            "posts": {"needed": 0.4, "cost": "800 tkr"},
            "funding": {"pot": "200 mkr", "key": "population"},
        }
    ),
    Sanction.model_validate(
        {
            "kind": "sanction",
            "amount": "200 tkr",
            "per_year": 0.1,
            "scale": {"by": "population", "exponent": 0.5},
        }
    ),
    Sanction.model_validate(
        {"kind": "sanction", "scale": {"by": "revenue", "share": "1 %"}, "per_year": 1}
    ),
    Sanction.model_validate(
        {
            "kind": "sanction",
            "minimum": "15 tkr",
            "maximum": "150 tkr",
            "scale": {"by": "employees"},
            "per_year": 1,
        }
    ),
    Fee.model_validate({"kind": "fee", "fixed": "10 tkr", "per_inhabitant": "2 kr"}),
    TaxBase.model_validate(
        {"kind": "tax_base", "direction": "decrease", "total": "1 mdkr", "key": "population"}
    ),
)


@often
@given(st.randoms(use_true_random=False), st.sampled_from(ONE_OF_EACH))
def test_the_order_of_municipalities_is_irrelevant(random, measure) -> None:
    order = list(range(290))
    random.shuffle(order)
    straight = effects_of("m", measure, setting())
    mixed = effects_of("m", measure, setting(shuffled(country(), np.array(order))))
    for name, series in straight.series.items():
        assert np.allclose(mixed.values(name), series.values[:, order], equal_nan=True, rtol=1e-9)


@pytest.mark.parametrize("measure", ONE_OF_EACH, ids=lambda one: one.kind)
def test_per_inhabitant_times_population_is_the_total(measure) -> None:
    effects = effects_of("m", measure, setting())
    kr = effects.values(effects.principal)
    people = country().population
    assert np.allclose(per_inhabitant(kr, people) * people, kr, rtol=1e-12, equal_nan=True)
    derived = derived_from_money(kr, setting())["kr_per_inhabitant"].values
    assert np.nansum(derived[LIKELY] * people) == pytest.approx(np.nansum(kr[LIKELY]))


@often
@given(allocations())
def test_ten_times_the_money_leaves_every_ratio_as_it_was(written: dict) -> None:
    money = ("pot", "base", "floor", "cap")
    larger = {name: value * 10 if name in money else value for name, value in written.items()}
    try:
        once = payment(setting(), Allocation.model_validate(written)).amounts[LIKELY]
    except ImpossibleDesignError:
        with pytest.raises(ImpossibleDesignError):
            payment(setting(), Allocation.model_validate(larger))
        return
    ten = payment(setting(), Allocation.model_validate(larger)).amounts[LIKELY]
    assert np.allclose(ten, 10 * once, rtol=1e-7, atol=1e-3)


def spread(effects: MeasureEffects):
    return distribution(effects, country(), {})


@pytest.mark.parametrize(
    ("measure", "slope"),
    [
        (Sanction(kind="sanction", amount="200 000 kr"), -1.0),
        (Grant(kind="grant", base="1 mkr", procedure="automatic"), -1.0),
        (Grant(kind="grant", pot="1 mdkr", key="population", procedure="automatic"), 0.0),
        (Fee(kind="fee", per_inhabitant="3 kr"), 0.0),
        (Duty(kind="duty", fixed="1 mkr"), -1.0),
    ],
    ids=["sanction", "base", "per-capita", "fee", "duty"],
)
def test_a_flat_sum_has_elasticity_minus_one_and_a_sum_per_head_zero(measure, slope) -> None:
    found = spread(effects_of("m", measure, setting()))
    assert found.elasticity == pytest.approx(slope, abs=1e-9)
    if slope == 0:
        assert found.concentration_by_population == pytest.approx(0, abs=1e-9)
        assert found.concentration_by_tax_base == pytest.approx(0, abs=1e-9)
    else:
        assert found.concentration_by_population < 0


NOTHING = (
    Grant(kind="grant", pot=0, key="population", procedure="automatic"),
    Burden.model_validate({"kind": "burden", "burden": [{"step": "report", "hours": 0}]}),
    Duty(kind="duty", fixed=0),
    Sanction(kind="sanction", amount=0, per_year=1),
    Fee(kind="fee", fixed=0, entry=0),
    TaxBase(kind="tax_base", direction="increase", total=0, key="population"),
)


@pytest.mark.parametrize("measure", NOTHING, ids=lambda one: one.kind)
def test_a_reform_of_nothing_has_no_effect_and_says_so(measure) -> None:
    effects = effects_of("m", measure, setting())
    assert changes_nothing([effects])
    assert all(not np.any(series.values) for series in effects.series.values())
    assert np.isnan(elasticity(effects.values(effects.principal)[LIKELY], country().population))


def in_order(values: np.ndarray) -> None:
    favourable, likely, unfavourable = np.nan_to_num(values)
    slack = 1e-6 * (1 + np.abs(likely))
    assert np.all(favourable >= likely - slack)
    assert np.all(likely >= unfavourable - slack)


@often
@given(allocations(ranged=True), ranges(0, 200), ranges(300, 900))
def test_a_grant_is_better_likely_and_worse_for_each_municipality(written, hours, cost) -> None:
    step = {"step": "application", "hours": hours, "hourly_cost": cost}
    measure = Grant.model_validate(
        {**written, "kind": "grant", "procedure": "application", "burden": [step]}
    )
    try:
        effects = effects_of("m", measure, setting())
    except ImpossibleDesignError:
        return
    in_order(effects.values("net"))
    total = effects.values("grant")[LIKELY].sum() + effects.totals["undistributed"]
    assert total > 0


@often
@given(ranges(), ranges(0, 50), ranges(0, 9), ranges(0, 1_000_000), ranges(1, 500))
def test_a_duty_is_better_likely_and_worse_for_each_municipality(a, b, c, d, e) -> None:
    measure = Duty.model_validate(
        {
            "kind": "duty",
            "fixed": a,
            "per_unit": {"key": "population", "amount": b},
            "per_km2": b,
            "posts": {"needed": c, "cost": d},
            "one_off": a,
            "funding": {"rate": e, "key": "population"},
        }
    )
    effects = effects_of("m", measure, setting())
    in_order(effects.values("net"))
    in_order(effects.values("one_off"))


SCALES = st.one_of(
    st.builds(
        lambda exponent, reference: {
            "by": "population",
            "exponent": {name: value / 100 for name, value in exponent.items()},
            "reference": reference,
        },
        ranges(0, 150),
        ranges(1_000, 100_000),
    ),
    st.builds(lambda kr: {"by": "inhabitants", "per_inhabitant": kr}, ranges(0, 100)),
    st.builds(
        lambda low, high: {
            "by": "bands",
            "tiers": [{"population_below": 20_000, "amount": low}, {"amount": high}],
        },
        ranges(),
        ranges(),
    ),
    st.builds(
        lambda gain, periods: {"by": "gain", "gain": gain, "periods": periods},
        ranges(),
        ranges(0, 12),
    ),
    st.just(None),
)


@often
@given(SCALES, ranges(), ranges(0, 3), ranges(1, 9))
def test_a_sanction_is_better_likely_and_worse_for_each_municipality(
    scale, amount, per_year, count
) -> None:
    measure = Sanction.model_validate(
        {"kind": "sanction", "amount": amount, "scale": scale, "count": count, "per_year": per_year}
    )
    effects = effects_of("m", measure, setting())
    in_order(effects.values("fee"))
    in_order(effects.values("expected_fee"))


@often
@given(ranges(), ranges(0, 100), ranges(0, 1_000_000), st.sampled_from(["increase", "decrease"]))
def test_fees_and_tax_bases_are_better_likely_and_worse(fixed, each, total, direction) -> None:
    fee = Fee.model_validate(
        {"kind": "fee", "entry": fixed, "fixed": fixed, "per_inhabitant": each}
    )
    in_order(effects_of("m", fee, setting()).values("net"))
    base = TaxBase.model_validate(
        {
            "kind": "tax_base",
            "direction": direction,
            "total": total,
            "key": "population",
            "equalisation_rate": {"file": "r", "unit": "andel", "year": 2024, "source": "Prov"},
        }
    )
    known = replace(setting(), weights={"r": np.full(290, 0.2)})
    in_order(effects_of("m", base, known).values("net"))


@pytest.mark.parametrize("measure", ONE_OF_EACH, ids=lambda one: one.kind)
def test_the_lines_of_the_arithmetic_end_in_the_figures_shown(measure) -> None:
    effects = effects_of("m", measure, setting())
    last = {step.name: step.values for step in effects.steps}
    assert effects.principal in last
    for name in effects.series:
        if name in last:
            assert np.array_equal(last[name], effects.values(name), equal_nan=True)
    assert {step.values.shape for step in effects.steps} == {setting().shape}


@often
@given(ranges(0, 100), ranges(20_000, 60_000), ranges(0, 5_000), ranges(0, 12))
def test_a_burden_is_better_likely_and_worse(hours, monthly, external, times) -> None:
    step = {"step": "report", "hours": hours, "wage": {"monthly": monthly},
            "external_cost": external, "times_per_year": times, "per": "age_80_plus"}  # fmt: skip
    measure = Burden.model_validate({"kind": "burden", "burden": [step]})
    effects = effects_of("m", measure, setting())
    in_order(effects.values("administration"))
    assert np.array_equal(effects.net_kr, effects.values("administration"))


def test_waiting_for_the_money_stands_beside_the_net_once_interest_is_known() -> None:
    measure = Grant.model_validate(
        {"kind": "grant", "base": "100 tkr", "procedure": "requisition",
         "payment_delay_months": 6}
    )  # fmt: skip
    priced = replace(setting(), assumptions=replace(ASSUMED, yearly_interest=0.03))
    effects = effects_of("m", measure, priced)
    assert np.all(effects.values("waiting_cost") == -1_500)
    assert np.all(effects.values("net") == 100_000)


@pytest.mark.parametrize("county", ["24", "Västerbotten"])
def test_a_county_may_be_named_or_given_by_its_code(county: str) -> None:
    only = Allocation.model_validate({"base": "1 kr", "only": {"counties": [county]}})
    eligible = setting().eligible(only.only)
    assert eligible.sum() == 15
    assert eligible[country().codes.index("2425")]


def test_elasticity_is_over_those_whom_the_measure_concerns_and_none_where_one_gets_nothing() -> (
    None
):
    some = Grant.model_validate(
        {"kind": "grant", "base": "1 mkr", "procedure": "automatic",
         "only": {"population_below": 9_000}}
    )  # fmt: skip
    assert spread(effects_of("m", some, setting())).elasticity == pytest.approx(-1)
    valve = {"cost": "political_cost_kr_inh", "given_in": "kr_per_inhabitant",
             "above_per_inhabitant": "800 kr"}  # fmt: skip
    few = Grant.model_validate({"kind": "grant", "procedure": "automatic", "reimburses": valve})
    assert spread(effects_of("m", few, setting())).elasticity is None
