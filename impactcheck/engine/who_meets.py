"""Which municipalities meet the gravest findings about what the reform does, and by what.

One answer for the conclusion, for the sentence on who is hit and for the kinds that they name, so
that no two sentences of a report speak of different municipalities.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from impactcheck.arrays import LIKELY, Mask
from impactcheck.contract.base import Figure
from impactcheck.contract.effects import HitBy
from impactcheck.contract.findings import Finding
from impactcheck.effects.derived import per_inhabitant
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.statistics import winners_and_losers
from impactcheck.engine.examination import Examination
from impactcheck.metrics.registry import NotComputable, Subject
from impactcheck.reform.sanctions import ContractScale, GainScale, Sanction
from impactcheck.rules.asking import CORNERS
from impactcheck.rules.evaluate import Answers
from impactcheck.rules.weigh import Weighing, weigh

GROUNDWORK_AREA = "process"
"""The area of the rules about what the consequence analysis says."""
NOT_OF_EFFECTS = frozenset({GROUNDWORK_AREA, "data"})
GRAVE = ("error", "warning")


@dataclass(frozen=True, eq=False)
class Meeting:
    """Those who meet the gravest findings (units,), by what, and the findings themselves."""

    hit: Mask
    by: tuple[HitBy, ...]
    findings: tuple[Finding, ...]


def who_meets(examined: Examination, answers: Answers) -> Meeting | None:
    """Those who meet the errors; where these name nobody, those who meet the warnings.

    A finding about municipalities names them itself. One about corners names those of their
    municipalities that lose. One about the country names those on whom it weighs as much as its
    rule asks for; else, by a sign test, those who lose, or who abstain where nobody does. None
    where nobody is named, and of a sanction that the law sets by each municipality's economy, of
    which only a maximum is known.
    """
    for severity in GRAVE:
        found = tuple(
            one
            for one in answers.findings
            if one.severity == severity and one.area not in NOT_OF_EFFECTS
        )
        named = [(one, *_named(examined, one)) for one in found]
        named = [(one, mask, by) for one, mask, by in named if mask.any()]
        if named:
            return Meeting(
                np.any([mask for _, mask, _ in named], axis=0),
                _together([by for _, _, by in named]),
                tuple(one for one, _, _ in named),
            )
    return None


def of_each(measure: MeasureEffects) -> bool:
    """Whether each sum is set by the municipality's economy, or by the case: a contract's value.

    Then only a maximum or an example is known, and it was told as what Dorotea pays: 434 times
    Stockholm, for a contract that Dorotea would never make.
    """
    sanction = measure.measure
    if not isinstance(sanction, Sanction):
        return False
    return sanction.follows_economy or isinstance(sanction.scale, ContractScale | GainScale)


def _named(examined: Examination, finding: Finding) -> tuple[Mask, HitBy]:
    """Whom one finding names, (units,), and in which way; nobody where it names none."""
    subject, meets = _subject(examined, finding), HitBy(by="meets", rules=(finding.rule,))
    nobody = np.zeros(len(examined.country), dtype=np.bool_)
    if subject.measure is not None and of_each(subject.measure):
        return nobody, meets
    match finding.on:
        case "municipalities" if not _pays_too_little(subject, finding):
            told = {one.id for one in finding.evidence.affected}
            codes = sorted(told.union(*(part.meets or () for part in finding.parts)))
            return np.isin(np.array(examined.country.codes), codes), meets
        case "corners":
            ids = {one.id for one in finding.evidence.affected}
            groups = [one.members for one in examined.groupings[CORNERS].groups if one.id in ids]
            members = np.asarray(np.any(groups, axis=0)) if groups else nobody
            return members & _loses(subject), meets.model_copy(update={"by": "loses"})
        case "country":
            return _of_the_country(examined, finding, subject)
    return nobody, meets


def _of_the_country(
    examined: Examination, finding: Finding, subject: Subject
) -> tuple[Mask, HitBy]:
    """Whom a finding about the country as one falls on."""
    rule, loses = (finding.rule,), _loses(subject)
    weight = _weight(examined, finding, subject)
    if weight is not None:
        limit = Figure(value=weight.limit.value, unit=weight.limit.unit)
        # A weight has no sign: who wins by as much is not hit.
        return weight.reached[LIKELY] & ~_wins(subject), HitBy(by="weighs", rules=rule, limit=limit)
    threshold = finding.evidence.threshold
    if threshold is None or threshold.origin != "sign" or threshold.unit == "count":
        # That a grant is promised for one year only is met by nobody in particular, and who loses
        # in kronor is not who loses the last office of a labour market.
        return np.zeros_like(loses), HitBy(by="meets", rules=rule)
    abstains = _abstains(subject)
    if abstains.any() and not loses.any():
        return abstains, HitBy(by="abstains", rules=rule)
    return loses, HitBy(by="loses", rules=rule)


def _weight(examined: Examination, finding: Finding, subject: Subject) -> Weighing | None:
    """What the finding's rule weighs, None where it asks for no weight or has none to weigh."""
    loaded = examined.rulebook.rule(finding.rule)
    if loaded is None or loaded.rule.weight is None:
        return None
    try:
        return weigh(loaded, subject, examined.rulebook)
    except NotComputable:
        return None


def _pays_too_little(subject: Subject, finding: Finding) -> bool:
    """Whether those who meet the finding get off cheaply: a fee so small that it does not deter.

    The 31 largest were said to be hit hardest by the fee that frightens them least.
    """
    threshold = finding.evidence.threshold
    is_fee = subject.measure is not None and "fee" in subject.measure.series
    return is_fee and threshold is not None and threshold.comparison == "below"


def _subject(examined: Examination, finding: Finding) -> Subject:
    """Whose figures the finding's evidence holds: a measure's, the reform's sum, or the reform."""
    whole, *measures = examined.subjects
    if finding.of_whole:
        return replace(whole, measure=whole.together)
    return next(
        (one for one in measures if one.measure and one.measure.id == finding.evidence_of), whole
    )


def _wins(subject: Subject) -> Mask:
    """Those whom the whole reform leaves with more, (units,); nobody where it has no net."""
    kr = subject.net_kr
    if kr is None or (subject.measure is not None and subject.measure.net_kr is None):
        return np.zeros(len(subject.population), dtype=np.bool_)
    return winners_and_losers(per_inhabitant(kr[LIKELY], subject.population)).winners


def _loses(subject: Subject) -> Mask:
    """Those who lose by the whole reform, or by a measure that enters no net, (units,).

    A task and the grant that pays for it are one proposal: who is paid does not lose by it.
    """
    alone = subject.measure is not None and subject.measure.net_kr is None
    kr = None if alone else subject.net_kr
    if kr is None:
        return np.zeros(len(subject.population), dtype=np.bool_)
    return winners_and_losers(per_inhabitant(kr[LIKELY], subject.population)).losers


def _abstains(subject: Subject) -> Mask:
    asked = subject.all_effects if subject.measure is None else (subject.measure,)
    declined = [one.abstains[LIKELY] for one in asked if one.abstains is not None]
    if not declined:
        return np.zeros(len(subject.population), dtype=np.bool_)
    return np.asarray(np.any(declined, axis=0))


def _together(found: list[HitBy]) -> tuple[HitBy, ...]:
    """The rules that name in the same way, and by the same limit, in one entry."""
    together: dict[tuple[str, str], HitBy] = {}
    for one in found:
        key = (one.by, "" if one.limit is None else one.limit.model_dump_json())
        before = together.get(key)
        rules = one.rules if before is None else (*before.rules, *one.rules)
        together[key] = one.model_copy(update={"rules": tuple(dict.fromkeys(rules))})
    return tuple(together.values())
