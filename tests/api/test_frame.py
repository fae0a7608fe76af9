"""An assessment as a table: the same figures, joined on code, with their units beside them."""

from __future__ import annotations

import math

import pytest

from impactcheck import (
    Assessment,
    assess_reform,
    load_country,
    load_rulebook,
    read_reform,
    to_frame,
)
from impactcheck.resources import examples_dir

DOROTEA = "2425"


def _assessed(name: str) -> Assessment:
    return assess_reform(
        read_reform(examples_dir() / f"{name}.yaml"), load_country(), load_rulebook()
    )


def test_a_flat_fee_is_the_same_sum_in_every_row() -> None:
    frame = to_frame(_assessed("skr-sanktion-200000"))
    assert len(frame) == 290
    assert set(frame["avgift.fee"]) == {-200_000.0}
    assert frame.loc[DOROTEA, "avgift.kr_per_inhabitant"] == pytest.approx(-200_000 / 2241)
    assert frame.loc[DOROTEA, "name"] == "Dorotea"


def test_codes_keep_their_leading_zero() -> None:
    frame = to_frame(_assessed("skr-sanktion-200000"))
    assert frame.index[0] == "0114"
    assert frame.index.is_unique


def test_every_figure_has_its_unit() -> None:
    frame = to_frame(_assessed("brottsforebyggande"))
    words = {"name", "county", "skr_group", "corner"}
    assert set(frame.attrs["units"]) == set(frame.columns) - words
    assert frame.attrs["units"]["stod.hours"] == "hours"
    assert frame.attrs["population_year"] == 2025


def test_an_outcome_picks_its_end_of_a_range() -> None:
    assessed = _assessed("brottsforebyggande")
    low, likely, high = (
        to_frame(assessed, outcome)["stod.administration"]
        for outcome in ("unfavourable", "likely", "favourable")
    )
    assert (low < likely).all()
    assert (likely < high).all()


def test_the_net_of_the_reform_adds_up() -> None:
    assessed = _assessed("val-2026")
    frame = to_frame(assessed)
    assert frame["net_kr"].sum() == pytest.approx(344_300_000 + 290 * 30_000)


def test_no_figure_is_nan_and_never_zero() -> None:
    frame = to_frame(_assessed("skr-sanktion-200000"))
    without = frame["avgift.share_of_result"]
    assert without.isna().sum() == 23
    assert math.isnan(float(without.loc["0581"]))
