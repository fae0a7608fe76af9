"""Income equalisation reproduces what was published, and a change of base is never money itself."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impactcheck import BadInput, income_equalisation
from impactcheck.arrays import LIKELY
from impactcheck.effects.income_equalisation import returned_by_the_mean, taken_by_equalisation
from tests.designs.computing import SWEDEN, at, compute, country

MEAN_AND_UPRATING = {
    2024: (250_570.0, 1.08061),
    2025: (261_825.0, 1.07749),
    2026: (270_408.0, 1.08554),
}
"""National tax base over national population on 1 November; the uprating is fitted by us to the
published amounts, since the two factors have not been read."""

PUBLISHED = [
    ("Lekeberg", 2024, 227856.5, 12381),
    ("Degerfors", 2024, 215197.7, 14980),
    ("Hällefors", 2024, 200894.1, 17916),
    ("Örebro", 2024, 231616.0, 11608),
    ("Askersund", 2024, 234046.6, 11110),
    ("Karlskoga", 2024, 231822.2, 11565),
    ("Lekeberg", 2025, 242611.1, 11974),
    ("Degerfors", 2025, 226203.6, 15333),
    ("Hällefors", 2025, 208834.5, 18888),
    ("Örebro", 2025, 241332.5, 12235),
    ("Askersund", 2025, 241788.9, 12143),
    ("Karlskoga", 2025, 243762.6, 11737),
    ("Lekeberg", 2026, 247384.4, 13114),
    ("Degerfors", 2026, 230470.4, 16603),
    ("Hällefors", 2026, 211215.2, 20575),
    ("Örebro", 2026, 248526.6, 12880),
    ("Askersund", 2026, 249726.1, 12631),
    ("Karlskoga", 2026, 253443.1, 11866),
]
"""SCB, outcome of municipal equalisation in Örebro county: tax base and income equalisation in
kronor per inhabitant of 1 November."""


@pytest.mark.parametrize(("name", "year", "own", "published"), PUBLISHED)
def test_the_published_amounts_are_reproduced_within_two_kronor(
    name: str, year: int, own: float, published: float
) -> None:
    mean, uprating = MEAN_AND_UPRATING[year]
    computed = income_equalisation(own=own, mean=mean, uprating=uprating, county="18")
    assert computed == pytest.approx(published, abs=2.0), name


def test_a_municipality_above_the_guaranteed_base_pays_at_the_rate_of_fees() -> None:
    computed = income_equalisation(own=400_000, mean=250_000, uprating=1.0, county="01")
    assert computed == pytest.approx(0.1698 * (1.15 * 250_000 - 400_000))


def test_a_county_that_the_ordinance_does_not_name_is_refused() -> None:
    with pytest.raises(BadInput) as refused:
        income_equalisation(own=1.0, mean=1.0, uprating=1.0, county="02")
    assert [one.key for one in refused.value.problems] == ["county-unknown"]


def test_one_krona_of_base_in_orebro_is_taxed_taken_and_kept_by_law() -> None:
    """21.35 öre in tax, 19.00 to equalisation, 2.35 kept."""
    orebro = at("1880")
    effects = compute(
        'kind: tax_base\ndirection: increase\ntotal: 1 kr\nkey: population\nonly: {codes: ["1880"]}'
    )
    in_ore = {
        name: 100 * effects.values(name)[LIKELY, orebro] for name in ("gross", "taken", "kept")
    }
    assert in_ore == pytest.approx({"gross": 21.35, "taken": -19.00, "kept": 2.35})


def test_a_cut_of_the_base_everywhere_is_not_repaired_by_equalisation() -> None:
    """A higher basic allowance takes 10 mdkr of base: some 2.07 mdkr of municipal tax is lost."""
    effects = compute("kind: tax_base\ndirection: decrease\ntotal: 10 mdkr\nkey: population")
    known = np.isfinite(effects.values("net")[LIKELY])
    lost = effects.values("gross")[LIKELY, known].sum()
    net = effects.values("net")[LIKELY, known].sum()
    assert lost == pytest.approx(-2.07e9, rel=0.01)
    assert net == pytest.approx(lost, rel=0.005)


def test_the_base_itself_stands_among_no_money() -> None:
    effects = compute("kind: tax_base\ndirection: increase\ntotal: 1 mdkr\nkey: population")
    base = 1e9 * country().population / SWEDEN
    for series in effects.series.values():
        assert np.all(
            np.abs(series.values[LIKELY]) < base, where=np.isfinite(series.values[LIKELY])
        )


@given(
    st.lists(st.floats(-1e9, 1e9), min_size=3, max_size=8),
    st.floats(0.1, 0.3),
    st.floats(0.1, 0.3),
)
def test_equalisation_together_leaves_the_municipalities_what_they_had(
    changes: list[float], one_rate: float, other_rate: float
) -> None:
    change = np.array([changes])
    rate = np.where(np.arange(change.size) % 2, one_rate, other_rate)
    people = 1000.0 * (1 + np.arange(change.size))
    all_of_it = taken_by_equalisation(change, rate) + returned_by_the_mean(change, rate, people)
    assert all_of_it.sum() == pytest.approx(0.0, abs=1e-3)
