"""What rules ask about sanctions; fees are counted as positive kronor here."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, divide, median_of, named
from impactcheck.contract.base import Figure
from impactcheck.contract.findings import Listed
from impactcheck.effects.hourly_cost import cost_of_a_post
from impactcheck.metrics.income import tax_and_grants
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.reform.sanctions import ContractScale, GainScale, Sanction
from impactcheck.units import Unit

MINIMUM_TO_COMPARE = 2
AS_GOOD_AS_EQUAL = 0.01
"""Fees that differ by less than this are the same sum: a scale with an exponent of a millionth
gives all the same fee to the krona, and is flat whatever it is called."""


def only_size_decides(subject: Subject) -> None:
    """Refuse to compare a fee that the case or the municipality's economy is to decide.

    The sum is then an example or the highest possible, and says nothing of how it falls on
    municipalities of different size.
    """
    if isinstance(_sanction(subject).scale, ContractScale | GainScale):
        raise NotComputable("fee-follows-the-case")
    if _sanction(subject).follows_economy:
        raise NotComputable("fee-follows-the-economy")


def _sanction(subject: Subject) -> Sanction:
    measure = subject.effects.measure
    if not isinstance(measure, Sanction):
        raise NotComputable("not-this-kind")
    return measure


def _fee(subject: Subject) -> Floats:
    """One decision in kronor (cases, units), NaN for who cannot be fined."""
    fee = -subject.effects.values("fee")
    if not np.all((named(fee) > 0).any(axis=-1)):
        raise NotComputable("nobody-pays")
    return np.where(fee > 0, fee, np.nan)


def _as_good_as_equal(fee: Floats) -> Mask:
    """Whether all who can be fined pay the same sum, shape (cases,)."""
    smallest, largest = np.nanmin(fee, axis=-1), np.nanmax(fee, axis=-1)
    same: Mask = largest - smallest < AS_GOOD_AS_EQUAL * largest
    return same


@vocabulary("country", "yes_no", numbers=("fee", "largest", "smallest", "times"), lists=True)
def fee_is_flat(subject: Subject) -> Measured:
    """1 when the same sum can be charged of every municipality whatever its size, else 0.

    A sum set with regard to the municipality's economy is not flat, though its maximum is. Where
    the sum is set in each case within a range it is the ceiling that is the same. Numbers: `fee`
    (kr), `largest` and `smallest` per inhabitant, `times` between them.
    """
    if not _sanction(subject).follows_economy:
        only_size_decides(subject)
    fee = _fee(subject)
    per_head = divide(fee, subject.population)[LIKELY]
    if np.count_nonzero(np.isfinite(per_head)) < MINIMUM_TO_COMPARE:
        raise NotComputable("no-comparison-group")
    same = _as_good_as_equal(fee)
    flat = np.where(_sanction(subject).follows_economy, 0.0, same.astype(np.float64))
    numbers: dict[str, tuple[float, Unit]] = {
        "fee": (float(np.nanmax(fee[LIKELY])), "kr"),
        "largest": (float(np.nanmax(per_head)), "kr_per_inhabitant"),
        "smallest": (float(np.nanmin(per_head)), "kr_per_inhabitant"),
        "times": (float(np.nanmax(per_head) / np.nanmin(per_head)), "ratio"),
    }
    what = "listed-same-ceiling" if _sanction(subject).is_ceiling else "listed-same-sum"
    figure = Figure(value=numbers["fee"][0], unit="kr")
    return Measured(flat, numbers=numbers, listed=(Listed(key=what, figures={"fee": figure}),))


@vocabulary("country", "count", numbers=("fee", "largest", "smallest", "times"), lists=True)
def same_for_all(subject: Subject) -> Measured:
    """2 when the same sum, 1 when the same ceiling holds for all whatever their size, else 0.

    A ceiling is where the sum is set in each case within a range or by law. Numbers as in
    `fee_is_flat`.
    """
    flat = fee_is_flat.measure(subject)
    if flat.numerator is None:
        return flat
    steps = 1.0 if _sanction(subject).is_ceiling else 2.0
    return replace(flat, numerator=flat.numerator * steps)


@vocabulary("municipality", "ratio", numbers=("median",))
def fee_per_inhabitant_to_median(subject: Subject) -> Measured:
    """The fee per inhabitant over that of the median municipality.

    Not computable where the law lets the case or the municipality's economy decide: then the sum
    is the highest possible, and how it differs between municipalities is not known.
    Nor for a sum that is the same for all: it differs by population alone, another question.
    """
    only_size_decides(subject)
    fee, population = _fee(subject), subject.population
    if _as_good_as_equal(fee)[LIKELY] and np.isfinite(fee[LIKELY]).sum() >= MINIMUM_TO_COMPARE:
        raise NotComputable("same-sum-judged-apart")
    median = median_of(divide(fee, population))[..., np.newaxis]
    numbers: dict[str, tuple[float, Unit]] = {
        "median": (float(median[LIKELY, 0]), "kr_per_inhabitant")
    }
    return Measured(fee, median * population, numbers=numbers)


@vocabulary("municipality", "kr_per_inhabitant")
def result_after_fee(subject: Subject) -> Measured:
    """What one decision leaves of the year's result, per inhabitant; no figure without a surplus.

    The result is that of the data's year, the fee per inhabitant that of the population year.
    """
    result = subject.setting.country.columns["result_kr_inh"].values
    surplus = np.where(result > 0, result, np.nan)
    return Measured(surplus - divide(_fee(subject), subject.population))


@vocabulary("municipality", "share")
def fee_of_net_cost(subject: Subject) -> Measured:
    """One decision as a share of the municipality's yearly net cost."""
    net_cost = np.abs(subject.setting.country.columns["net_cost_kr_inh"].values)
    return Measured(_fee(subject), net_cost * subject.population)


@vocabulary("municipality", "share")
def expected_fees_of_income(subject: Subject) -> Measured:
    """A year's expected fees as a share of tax, general grants and equalisation.

    Not computable where the proposal does not say how many decisions are expected.
    """
    if "expected_fee" not in subject.effects.series:
        raise NotComputable("decisions-not-given")
    fees = -subject.effects.values("expected_fee")
    return Measured(np.where(fees > 0, fees, np.nan), tax_and_grants(subject.setting))


@vocabulary("municipality", "share", numbers=("cost_of_post",))
def fee_of_staff(subject: Subject) -> Measured:
    """The posts that one decision would pay for, as a share of the municipality's posts.

    Numbers: `cost_of_post`, the assumed yearly cost of a post in kronor.
    """
    # The dearer a post is, the fewer the fee would have paid for.
    cost_of_post = cost_of_a_post(subject.setting, "high")
    staff = subject.setting.country.columns["employees_fte"].values
    return Measured(
        _fee(subject),
        staff * cost_of_post,
        numbers={"cost_of_post": (float(cost_of_post[LIKELY, 0]), "kr")},
    )


@vocabulary("country", "ratio", numbers=("minimum", "maximum"))
def range_of_fee(subject: Subject) -> Measured:
    """The highest fee over the lowest; 1 for a fixed sum. Numbers: `minimum`, `maximum`."""
    sanction = _sanction(subject)
    if sanction.minimum is None or sanction.maximum is None:
        return Measured(subject.everywhere(1.0))
    low, high = (
        subject.setting.over(amount, "low")[:, 0] for amount in (sanction.minimum, sanction.maximum)
    )
    if not low[LIKELY]:
        raise NotComputable("minimum-is-zero")
    return Measured(
        divide(high, low),
        numbers={"minimum": (float(low[LIKELY]), "kr"), "maximum": (float(high[LIKELY]), "kr")},
    )


@vocabulary("country", "yes_no")
def economy_disregarded(subject: Subject) -> Measured:
    """1 for a vite that departs from 3 § lagen (1985:206) om viten and its regard to economy.

    The act holds where nothing else is prescribed (1 § second paragraph): silence is no departure.
    """
    sanction = _sanction(subject)
    return Measured(subject.everywhere(sanction.conditional and not sanction.follows_economy))


@vocabulary("municipality", "ratio", numbers=("median_share",))
def deterrence_to_median(subject: Subject) -> Measured:
    """Fee over net cost, against the median municipality's: how well the fee still deters.

    Not computable for one sum for all, which no scale has made weaker anywhere.
    """
    only_size_decides(subject)
    fee = _fee(subject)
    if _as_good_as_equal(fee)[LIKELY]:
        raise NotComputable("same-sum-judged-apart")
    net_cost = np.abs(subject.setting.country.columns["net_cost_kr_inh"].values)
    budget = net_cost * subject.population
    median = median_of(divide(fee, budget))[..., np.newaxis]
    return Measured(
        fee, median * budget, numbers={"median_share": (float(median[LIKELY, 0]), "share")}
    )


@vocabulary("country", "share", numbers=("at_highest", "counted"))
def share_at_highest_fee(subject: Subject) -> Measured:
    """The share of those that can be fined who pay the highest fee of all: the scale has ended.

    Numbers: `at_highest`, municipalities, and `counted`, how many can be fined.
    """
    only_size_decides(subject)
    fee = _fee(subject)
    highest = np.isclose(fee, np.nanmax(fee, axis=-1, keepdims=True), rtol=1e-9)
    counted = np.count_nonzero(np.isfinite(fee), axis=-1).astype(np.float64)
    at_highest = np.count_nonzero(highest, axis=-1).astype(np.float64)
    return Measured(
        divide(at_highest, counted),
        numbers={
            "at_highest": (float(at_highest[LIKELY]), "municipalities"),
            "counted": (float(counted[LIKELY]), "count"),
        },
    )
