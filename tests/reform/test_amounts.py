from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from impactcheck.reform.amounts import (
    AS_WRITTEN,
    Hours,
    Money,
    Number,
    PeriodOfYears,
    Share,
    SignedMoney,
)
from impactcheck.reform.quantities import Range, Years

MONEY, HOURS, SHARE, NUMBER = (TypeAdapter[Range](kind) for kind in (Money, Hours, Share, Number))
YEARS = TypeAdapter[Years](PeriodOfYears)


def error_type(adapter: TypeAdapter[Any], value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(value)
    (error,) = caught.value.errors()
    assert error["msg"] == error["type"].replace("_", "-")
    return str(error["type"])


@pytest.mark.parametrize(
    ("written", "kronor"),
    [
        ("200 000 kr", 200_000),
        ("200\u00a0000 kr", 200_000),
        ("200\u202f000\u00a0kr", 200_000),
        ("200\u2009000 kr", 200_000),
        ("200000", 200_000),
        ("200 000:-", 200_000),
        ("1,5 mkr", 1_500_000),
        ("1.5 mkr", 1_500_000),
        ("341,300 mkr", 341_300_000),
        ("2 mdkr", 2_000_000_000),
        ("100 tkr", 100_000),
        ("0,5 miljoner kr", 500_000),
        ("9,36 miljarder kronor", 9_360_000_000),
        ("12,50 Kr", 12.5),
        ("0,125 kr", 0.125),
        (550, 550),
        (412.5, 412.5),
        ("0", 0),
    ],
)
def test_money_is_read_as_people_write_it(written: object, kronor: float) -> None:
    assert MONEY.validate_python(written) == Range.exactly(kronor)


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("mycket", "money_unreadable"),
        ("10 euro", "money_unreadable"),
        ("20 00 kr", "money_unreadable"),
        ("1,5,0", "money_unreadable"),
        ("", "money_unreadable"),
        (True, "money_unreadable"),
        (None, "money_unreadable"),
        (["1"], "money_unreadable"),
        ("-5 kr", "amount_negative"),
        ("\u22125 kr", "amount_negative"),
        (-5, "amount_negative"),
        ("1.500 kr", "number_ambiguous"),
        ("1,500 kr", "number_ambiguous"),
        ("1.500 mkr", "number_ambiguous"),
        ("9" * 30, "number_too_long"),
        (float("inf"), "number_too_long"),
        (float("nan"), "number_too_long"),
    ],
)
def test_money_that_cannot_be_meant_is_refused(written: object, kind: str) -> None:
    assert error_type(MONEY, written) == kind


def test_an_ambiguous_amount_tells_both_ways_to_write_it() -> None:
    with pytest.raises(ValidationError) as caught:
        MONEY.validate_python("1.500 kr")
    told = caught.value.errors()[0]["ctx"]
    assert (told["thousands"], told["decimal"]) == ("1 500 kr", "1,5 kr")
    assert MONEY.validate_python(told["thousands"]).likely == 1500
    assert MONEY.validate_python(told["decimal"]).likely == 1.5


def test_signed_money_may_be_negative() -> None:
    assert TypeAdapter[Range](SignedMoney).validate_python("\u22121,5 mkr").likely == -1_500_000


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ("16", 16),
        (16, 16),
        ("16 h", 16),
        ("1,5 timmar", 1.5),
        ("30 min", 0.5),
        ("45 minuter", 0.75),
    ],
)
def test_hours_are_read_as_people_write_them(written: object, hours: float) -> None:
    assert HOURS.validate_python(written).likely == hours


@pytest.mark.parametrize(
    ("written", "share"),
    [("45 %", 0.45), ("45%", 0.45), (0.45, 0.45), ("0,45", 0.45), ("12,5 procent", 0.125), (1, 1)],
)
def test_shares_are_read_as_people_write_them(written: object, share: float) -> None:
    assert SHARE.validate_python(written).likely == share


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        (45, "share_unclear"),
        ("45", "share_unclear"),
        ("145 %", "share_above_whole"),
        ("x", "share_unreadable"),
    ],
)
def test_a_share_that_may_be_percent_is_refused(written: object, kind: str) -> None:
    assert error_type(SHARE, written) == kind


def test_a_range_may_mix_ways_of_writing() -> None:
    given = {"low": "400 kr", "likely": 550, "high": "0,65 tkr"}
    assert MONEY.validate_python(given) == Range(low=400, likely=550, high=650)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2026–2028", 2026, 2028),
        ("2026-2028", 2026, 2028),
        ("2026 – 2028", 2026, 2028),
        (2026, 2026, 2026),
        ("2026–", 2026, None),
    ],
)
def test_years_are_read_as_people_write_them(written: object, first: int, last: int | None) -> None:
    assert YEARS.validate_python(written) == Years(first=first, last=last)


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("2028–2026", "years_order"),
        ("tre år", "years_unreadable"),
        ("2026 2028", "years_unreadable"),
        (26, "years_unreadable"),
        (True, "years_unreadable"),
    ],
)
def test_years_that_cannot_be_meant_are_refused(written: object, kind: str) -> None:
    assert error_type(YEARS, written) == kind


amounts = st.floats(min_value=0, max_value=1e15, allow_subnormal=False) | st.integers(
    0, 10**13
).map(float)


@given(amounts)
def test_money_written_and_read_again_is_the_same(kronor: float) -> None:
    written = MONEY.dump_python(Range.exactly(kronor), context=AS_WRITTEN)
    assert MONEY.validate_python(written) == Range.exactly(kronor)


@given(st.floats(min_value=0, max_value=1, allow_subnormal=False))
def test_a_share_written_and_read_again_is_the_same(share: float) -> None:
    written = SHARE.dump_python(Range.exactly(share), context=AS_WRITTEN)
    assert written.endswith(" %")
    assert SHARE.validate_python(written).likely == share


@given(amounts)
def test_numbers_and_hours_written_and_read_again_are_the_same(number: float) -> None:
    for adapter in (NUMBER, HOURS):
        written = adapter.dump_python(Range.exactly(number), context=AS_WRITTEN)
        assert adapter.validate_python(written).likely == number


@pytest.mark.parametrize(
    ("kronor", "written"),
    [
        (30_000, "30 000 kr"),
        (1_500_000, "1,5 mkr"),
        (341_300_000, "341,3 mkr"),
        (9_360_000_000, "9,36 mdkr"),
        (1_234_567, "1 234 567 kr"),
        (1.125, "1,1250 kr"),
        (0, "0 kr"),
    ],
)
def test_money_is_written_briefly_and_exactly(kronor: float, written: str) -> None:
    assert MONEY.dump_python(Range.exactly(kronor), context=AS_WRITTEN) == written
