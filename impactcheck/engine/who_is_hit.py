"""Who is hit, as the conclusion tells it: how many, of which kinds, and what it means to them."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, median_of
from impactcheck.contract.effects import EffectOnHit, HitMunicipality, PopulationLimit, WhoIsHit
from impactcheck.effects.compared import MONEY
from impactcheck.effects.derived import ore_of_tax, per_inhabitant
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.statistics import best_population_split, winners_and_losers
from impactcheck.engine.contract_values import number
from impactcheck.engine.examination import Examination
from impactcheck.engine.kinds_hit import Compared, kinds_hit
from impactcheck.engine.who_meets import Meeting, who_meets
from impactcheck.rules.evaluate import Answers

TIMES_KIND = "times_kind"
"""The parameter that says how much more than others a kind must be hit to be named."""
TAX_BASE = "tax_base_kr_inh"
MOST_NAMED = 3
"""So many municipalities are told by name."""
FEE = "fee"
"""The series of what one decision on a sanction costs."""


def who_is_hit(
    examined: Examination, answers: Answers, leading: MeasureEffects | None
) -> WhoIsHit | None:
    """Those who meet the gravest findings; None where these name nobody."""
    meeting = who_meets(examined, answers)
    if meeting is None:
        return None
    people, hit = examined.country.population, meeting.hit
    told = _told_by(examined, meeting, leading)
    kr = None if told is None else told[2][LIKELY]
    touched = hit | _touched(examined, meeting)
    times = examined.parameter(TIMES_KIND)
    found = _measures(meeting)
    compared = None if times is None else Compared(hit, touched, kr, people, times)
    return WhoIsHit(
        municipalities=tuple(
            code for code, is_hit in zip(examined.country.codes, hit, strict=True) if is_hit
        ),
        hit=int(hit.sum()),
        inhabitants=float(people[hit].sum()),
        touched=int(touched.sum()),
        by=meeting.by,
        measures=tuple(one.id for one in examined.effects if one.id in found),
        whole=_of_whole(meeting),
        kinds=() if compared is None else kinds_hit(compared, examined.groupings),
        spared=_few(examined.country.codes, touched & ~hit),
        limit=_limit(hit, touched, people),
        effect=None if told is None else _effect(examined, hit, *told),
    )


def _few(codes: tuple[str, ...], those: Mask) -> tuple[str, ...]:
    """Their codes where they can be told by name, else none."""
    found = tuple(code for code, is_so in zip(codes, those, strict=True) if is_so)
    return found if len(found) <= MOST_NAMED else ()


def _measures(meeting: Meeting) -> frozenset[str]:
    """The measures that meet one of the findings by themselves."""
    return frozenset(one for finding in meeting.findings for one in finding.measures)


def _of_whole(meeting: Meeting) -> bool:
    """Whether a finding is about the reform's sum, or about the reform as such."""
    return any(one.of_whole or not one.measures for one in meeting.findings)


def _told_by(
    examined: Examination, meeting: Meeting, leading: MeasureEffects | None
) -> tuple[str | None, str, Floats] | None:
    """Measure, series and kronor (cases, units) in which the effect on those hit is told.

    The whole reform's net first, where it has several measures; the one measure that was found
    where the net leaves it out, as a fee per decision. None where the effect is not money.
    """
    found = _measures(meeting)
    only = next(iter(found)) if len(found) == 1 and not _of_whole(meeting) else None
    measure = leading if only is None else examined.measure(only)
    several = len(examined.effects) > 1
    enters = only is None or examined.measure(only).net_kr is not None
    if several and examined.net is not None and enters:
        return None, "net", examined.net
    if measure is None or measure.series[measure.principal].unit != MONEY:
        return None
    return measure.id, measure.principal, measure.values(measure.principal)


def _touched(examined: Examination, meeting: Meeting) -> Mask:
    """Those whom a measure that was found reaches at all, (units,); any of them for the whole."""
    found, whole = _measures(meeting), _of_whole(meeting)
    asked = [one for one in examined.effects if whole or one.id in found]
    reached = [
        np.nan_to_num(series.values[LIKELY]) != 0
        for one in asked
        for series in one.series.values()
        if not series.is_context
    ]
    return np.asarray(np.any(reached, axis=0)) if reached else np.zeros_like(meeting.hit)


def _limit(hit: Mask, touched: Mask, people: Floats) -> PopulationLimit | None:
    """The best single split on population, with those on its wrong side counted.

    None when everybody or nobody is hit, and when no more than half of those below are.
    """
    split = best_population_split(hit[touched], people[touched])
    if split is None or split.below == 0:
        return None
    below = touched & (people < split.limit)
    hit_below = int((hit & below).sum())
    if 2 * hit_below <= int(below.sum()):
        return None
    return PopulationLimit(
        population=split.limit,
        hit_below=hit_below,
        hit_above=int((hit & ~below).sum()),
        spared_below=int((below & ~hit).sum()),
    )


def _effect(
    examined: Examination, hit: Mask, measure: str | None, series: str, rows: Floats
) -> EffectOnHit | None:
    """Median and worst among those hit; None where none of them has a figure."""
    country, kr = examined.country, rows[LIKELY]
    known = hit & np.isfinite(kr)
    if not known.any():
        return None
    per_head = per_inhabitant(kr, country.population)
    ore = ore_of_tax(per_head, country.columns[TAX_BASE].values)
    worst = int(np.nanargmin(np.where(known, per_head, np.nan)))
    per_decision = series == FEE
    sides = winners_and_losers(np.where(known, per_head, np.nan))
    ores = ore[known & np.isfinite(ore)]
    return EffectOnHit(
        measure=measure,
        series=series,
        per_decision=per_decision,
        total_kr=None if per_decision else float(kr[known].sum()) + 0.0,
        gaining=int(sides.winners.sum()),
        losing=int(sides.losers.sum()),
        median_kr=float(median_of(kr[known])) + 0.0,
        median_kr_per_inhabitant=float(median_of(per_head[known])) + 0.0,
        median_ore_of_tax=float(median_of(ores)) + 0.0 if ores.size else None,
        worst=HitMunicipality(
            municipality=country.codes[worst],
            kr=float(kr[worst]) + 0.0,
            kr_per_inhabitant=float(per_head[worst]) + 0.0,
            ore_of_tax=number(ore[worst]),
        ),
    )
