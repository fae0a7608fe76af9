"""Where the compared figures of an effect stand, and how they are told when they are not money."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.effects import Distribution

PER_HEAD = "kr_per_inhabitant"


@dataclass(frozen=True)
class ComparedFigures:
    """The unit of a distribution, and the paths of its figures.

    `value` to `unfavourable` are paths within a group; `country` and its ends within the
    distribution, the favourable end first. `manner` ends the keys of texts: empty where it is
    money.
    """

    unit: str
    manner: str
    value: str
    median: str
    favourable: str
    unfavourable: str
    country: tuple[str, str, str]


_IN_KRONOR = ComparedFigures(
    unit=PER_HEAD,
    manner="",
    value=PER_HEAD,
    median=f"median_{PER_HEAD}",
    favourable=f"favourable_{PER_HEAD}",
    unfavourable=f"unfavourable_{PER_HEAD}",
    country=(
        f"favourable_country_{PER_HEAD}",
        f"country_{PER_HEAD}",
        f"unfavourable_country_{PER_HEAD}",
    ),
)


def compared_figures(distribution: Distribution) -> ComparedFigures:
    """Kronor per inhabitant, or the unit that the effect has of its own."""
    own = distribution.own
    if own is None:
        return _IN_KRONOR
    return ComparedFigures(
        unit=own.unit,
        manner="-own-mean" if own.is_mean else "-own-sum",
        value="own/value",
        median="own/median",
        favourable="own/favourable",
        unfavourable="own/unfavourable",
        country=("own/favourable_country", "own/country", "own/unfavourable_country"),
    )


def in_words(key: str, unit: str) -> str:
    """The key of a text about an effect: its own where the unit is not kronor per inhabitant."""
    return key if unit == PER_HEAD else f"{key}-own"


def any_money(assessment: Assessment) -> bool:
    """Whether some measure's effect is money, or there is none at all."""
    spreads = [one.distribution for one in assessment.measures if one.distribution is not None]
    return not spreads or any(spread.own is None for spread in spreads)
