"""One condition of a rule put to one subject: the metric's values, and which of them are hit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from impactcheck.arrays import Mask
from impactcheck.contract.findings import Threshold
from impactcheck.metrics.registry import Measured, NotComputable, Subject
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.problems import BadInput
from impactcheck.rules.judge import (
    Values,
    by_group,
    by_municipality,
    country_wide,
    flagged,
    threshold,
)
from impactcheck.rules.limits import Condition
from impactcheck.rules.load import LoadedRule, Rulebook

CORNERS = "corners"


@dataclass(frozen=True, eq=False)
class Asked:
    """One condition put to one subject: values, hits, and what they were held against."""

    condition: Condition
    limit: Threshold
    measured: Measured
    values: Values
    hits: Mask


def put(condition: Condition, loaded: LoadedRule, subject: Subject, rulebook: Rulebook) -> Asked:
    """Measure and hold against the limit, where the rule is about.

    Raises NotComputable where there is no figure, and BadInput, at the rule's threshold, for a
    parameter without a value on the reform's date.
    """
    rule = loaded.rule
    try:
        limit = threshold(
            condition.flag, rulebook.parameters, subject.reform.date, rulebook.own_parameters
        )
    except BadInput as error:
        at = loaded.document.place("flag") or loaded.document.value_place(())
        raise BadInput(replace(problem, place=at) for problem in error.problems) from error
    measured = METRICS[condition.metric].measure(replace(subject, asked=condition.text))
    sign = _sign(limit, measured)
    if rule.on == "municipalities":
        values = by_municipality(measured, subject.population, sign)
    elif rule.on == "corners":
        groups = subject.groupings[CORNERS].groups
        values = by_group(measured, subject.population, groups, rule.group_at_least, sign)
    else:
        values = country_wide(measured, subject.population, sign)
    if not values.known:
        raise NotComputable("no-figure")
    return Asked(condition, limit, measured, values, flagged(values.values, limit))


def _sign(limit: Threshold, measured: Measured) -> float | None:
    """The limit of a sign test on kronor, by themselves or over something; None for any other."""
    in_kronor = measured.denominator is not None or limit.unit == "kr"
    return limit.value if limit.origin == "sign" and limit.upper is None and in_kronor else None
