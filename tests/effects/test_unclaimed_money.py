"""What some decline is shared among those who stay, to a point where nobody would change."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.arrays import LIKELY, Floats
from impactcheck.effects.allocation import ImpossibleDesignError, allocate
from impactcheck.effects.evaluate import effects_of
from impactcheck.effects.takers import Shared, takers
from impactcheck.reform.grants import Grant
from tests.designs.computing import SWEDEN, compute, country
from tests.designs.test_properties import allocations, ranges, setting

HALF_ORE = 0.005
CENT = 0.0101
"""Half an öre and what an amount of a thousand million is rounded by."""


def got_by(shared: Shared, takes: np.ndarray) -> Floats:
    """What these would get together, by the allocation itself."""
    found = allocate(
        np.where(shared.known, shared.units, np.nan),
        takes,
        base=shared.base[0],
        pot=shared.pot[0],
        rate=None if np.isinf(shared.rate[0, 0]) else shared.rate[0],
        base_is_extra=shared.base_is_extra,
        floor=shared.floor[0],
        cap=shared.cap[0],
    )
    return found.amounts


@st.composite
def pots(draw) -> tuple[Shared, Floats]:
    """A few municipalities of any sizes, and what each needs for the money to pay."""
    count = draw(st.integers(2, 12))

    def each(low: int, high: int) -> Floats:
        whole = st.lists(st.integers(low, high), min_size=count, max_size=count)
        return np.array(draw(whole), dtype=np.float64)

    base = each(0, 50) if draw(st.booleans()) else np.zeros(count)
    floor = float(draw(st.sampled_from([0, 0, 30])))
    cap = float(draw(st.sampled_from([60, 300, np.inf])))
    extra = draw(st.booleans())
    guaranteed = float(np.clip(base, floor, cap).sum())
    return Shared(
        units=each(0, 100) + 1.0,
        known=np.ones(count, dtype=np.bool_),
        base=base[np.newaxis],
        pot=np.array([[guaranteed + draw(st.integers(1, 1_500))]]),
        rate=np.array([[float(draw(st.sampled_from([1, np.inf])))]]),
        floor=np.array([[floor]]),
        cap=np.array([[cap]]),
        base_is_extra=extra,
    ), each(0, 200)[np.newaxis]


@settings(max_examples=300, deadline=None)
@given(pots())
def test_nobody_inside_loses_and_nobody_outside_would_gain_by_joining(design) -> None:
    shared, needed = design
    found = takers(shared, needed)
    inside = found.takes[0]
    if inside.any():
        paid = got_by(shared, inside)
        assert found.amounts[0] == pytest.approx(paid, abs=1e-6)
        assert np.all(paid[inside] >= needed[0, inside] - 1e-6)
    for one in np.flatnonzero(~inside):
        joined = inside.copy()
        joined[one] = True
        assert got_by(shared, joined)[one] < needed[0, one] + 1e-6


@settings(max_examples=25, deadline=None)
@given(allocations(), st.integers(1, 4_000), st.sampled_from(["", "down", "nearest", "up"]))
def test_in_any_design_it_is_settled_for_the_whole_country(design, hours, mode) -> None:
    step = {"step": "application", "hours": hours, "hourly_cost": 500}
    written = {"kind": "grant", "procedure": "application", "burden": [step], **design}
    written |= {"round": {"to": 100, "mode": mode}} if mode else {}
    try:
        stays = effects_of("m", Grant.model_validate(written), setting())
    except ImpossibleDesignError:
        return
    found = effects_of("m", Grant.model_validate({**written, "unclaimed": "shared"}), setting())
    assert found.abstains is not None and stays.abstains is not None
    net, abstains = found.values("net")[LIKELY], found.abstains[LIKELY]
    assert np.all(net >= -CENT)
    assert np.all(net[abstains] == 0)
    assert np.all(net >= stays.values("net")[LIKELY] - CENT), "what others leave makes nobody worse"
    assert np.all(~abstains | stays.abstains[LIKELY]), "nor makes anyone abstain"
    pot = design["pot"]
    if design.get("base_from") == "extra":
        base = np.where(found.eligible & ~abstains, found.terms["bases"][LIKELY], 0.0)
        pot += base.sum()
    if not mode:
        taken = found.values("grant_taken")[LIKELY].sum()
        assert taken + found.totals["undistributed"] == pytest.approx(pot, abs=0.01)


def test_the_one_krona_grant_leaves_its_money_to_those_that_it_pays() -> None:
    """1 krona per inhabitant for work of 20 000 kr: as the small decline, the rate rises."""
    krona = f"kind: grant\npot: {SWEDEN} kr\nkey: population\nprocedure: application\n"
    work = "burden: [{step: application, hours: 40, hourly_cost: 500 kr}]"
    found = compute(f"{krona}unclaimed: shared\n{work}")
    assert found.abstains is not None
    abstains, people = found.abstains[LIKELY], country().population
    rate = SWEDEN / people[~abstains].sum()
    assert 1.1 < rate < 1.2
    assert people[~abstains].min() * rate >= 20_000
    largest_outside = people[abstains].max()
    assert largest_outside * SWEDEN / (people[~abstains].sum() + largest_outside) < 20_000
    assert found.values("grant_taken")[LIKELY].sum() == pytest.approx(SWEDEN)
    assert found.totals["undistributed"] == 0
    told = {note.key: note for note in found.notes}
    assert told["unclaimed-shared"].arguments["count"] == abstains.sum()
    assert "unclaimed" not in found.totals


def test_where_it_pays_nobody_all_of_the_pot_is_left() -> None:
    found = compute(
        "kind: grant\npot: 1 000 kr\nkey: population\nprocedure: application\n"
        "unclaimed: shared\nburden: [{step: application, hours: 40, hourly_cost: 500 kr}]"
    )
    assert found.abstains is not None and found.abstains[LIKELY].all()
    assert not found.values("net").any()
    assert found.totals["undistributed"] == 1_000


@settings(max_examples=15, deadline=None)
@given(allocations(ranged=True), ranges(0, 400), ranges(300, 900))
def test_the_ends_stand_best_first(design, hours, price) -> None:
    step = {"step": "application", "hours": hours, "hourly_cost": price}
    written = {"kind": "grant", "procedure": "requisition", "burden": [step], **design}
    try:
        found = effects_of("m", Grant.model_validate({**written, "unclaimed": "shared"}), setting())
    except ImpossibleDesignError:
        return
    best, middle, worst = found.values("net")
    assert np.all(best >= middle - CENT)
    assert np.all(middle >= worst - CENT)


@pytest.mark.parametrize(
    ("design", "refused"),
    [
        ({"base": 5}, "shared-without-pot"),
        (
            {"pot": 5, "key": "population",
             "reimburses": {"cost": "age_0_5", "above_per_inhabitant": 1}},
            "shared-reimbursement",
        ),
    ],
)  # fmt: skip
def test_there_must_be_something_to_share(design: dict, refused: str) -> None:
    with pytest.raises(ValueError, match=refused):
        Grant.model_validate(
            {"kind": "grant", "procedure": "application", "unclaimed": "shared", **design}
        )
