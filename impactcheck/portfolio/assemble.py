"""The spine of a portfolio: computed reforms in, everything a report may say out."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from impactcheck import __version__
from impactcheck.arrays import LIKELY
from impactcheck.contract.base import Figure, Message
from impactcheck.contract.effects import Effect
from impactcheck.contract.portfolio import Failure, Marginal, PortfolioResult
from impactcheck.country.model import Country
from impactcheck.effects.result import Series
from impactcheck.engine.contract_values import effect
from impactcheck.engine.groups import groupings_of, tables_of
from impactcheck.engine.municipalities import municipality_rows
from impactcheck.portfolio.compute import Computed
from impactcheck.portfolio.describe import heat_limits, reform_load, sheet
from impactcheck.portfolio.figures import KRONOR, ReformFigures
from impactcheck.portfolio.merge import MergePlan, merge
from impactcheck.portfolio.selection import Selection
from impactcheck.portfolio.services import service_losses
from impactcheck.portfolio.tables import grants_checksum
from impactcheck.portfolio.totals import (
    Sums,
    corner_ranking,
    group_load,
    heaviest_to_lightest,
    load_of,
    loads_by_grouping,
    staff_hours,
    sums_of,
)
from impactcheck.portfolio.unknowns import calendar, unknowns
from impactcheck.problems import BadInput, Problem
from impactcheck.reform.quantities import Range
from impactcheck.rules.load import Rulebook
from impactcheck.rules.parameters import parameter_on


@dataclass(frozen=True)
class Questions:
    """What else is asked of the portfolio: whose sheets (indices), without what, merged how."""

    sheets: tuple[int, ...] = ()
    without: tuple[str, ...] = ()
    merge: MergePlan | None = None


def portfolio(
    computed: Computed,
    country: Country,
    rulebook: Rulebook,
    *,
    selection: Selection | None = None,
    questions: Questions = Questions(),
    skipped: Sequence[Path] = (),
) -> PortfolioResult:
    """Add the reforms up and answer the questions.

    Parameters are those of the latest date among the reforms. Raises BadInput `portfolio-empty`
    when nothing could be computed, and `portfolio-reform-unknown` for an id that is not there.
    """
    reforms = computed.reforms
    if not reforms:
        problems = [problem for _, told in computed.failed for problem in told]
        raise BadInput(problems or Problem("portfolio-empty"))
    day = max(one.date for one in reforms)
    per_post = parameter_on(rulebook.parameters, "hours_per_post", day).value or np.nan
    wage = parameter_on(rulebook.parameters, "hourly_cost", day).range or Range.exactly(np.nan)
    groupings = groupings_of(country, rulebook.splits)
    sums = sums_of(reforms, country)
    by_grouping = loads_by_grouping(groupings, sums, country, per_post)
    everyone = np.ones(len(country), dtype=np.bool_)
    dates = calendar(reforms)
    moved = [service for one in reforms for service in one.services]
    all_hours = float(np.nansum(sums.hours[LIKELY]))
    limits = heat_limits(reforms, country, groupings)
    merged = None
    if questions.merge is not None:
        merged = merge(
            questions.merge,
            reforms,
            country,
            groupings,
            rulebook.parameters,
            day,
            wage.over("low"),
            per_post,
        )
    versions = {
        "program": __version__,
        "rules": rulebook.digest,
        "country": country.checksum,
        "vintage": country.manifest.name,
        "grants": grants_checksum(),
    }
    return PortfolioResult(
        fingerprint=_fingerprint(reforms, versions, country.population_year, questions),
        versions=versions,
        population_year=country.population_year,
        selection=_selected(selection),
        hours_per_post=Figure(value=per_post, unit="hours"),
        municipalities=municipality_rows(country, groupings),
        groupings=tables_of(country, groupings, rulebook.splits),
        reforms=tuple(
            sorted(
                (reform_load(one, all_hours, country, groupings, limits) for one in reforms),
                key=lambda load: (-load.hours.likely, load.id),
            )
        ),
        series=_series(sums, country, per_post),
        totals=_totals(sums, reforms, per_post),
        by_grouping=by_grouping,
        country=group_load("country", everyone, sums, country, per_post),
        corner_ranking=corner_ranking(by_grouping["corners"]),
        heaviest_to_lightest=heaviest_to_lightest(by_grouping["corners"]),
        heat_limits=limits,
        unknowns=unknowns(reforms, rulebook.parameters, day),
        calendar=dates,
        sheets=tuple(sheet(at, reforms, dates, country) for at in questions.sheets),
        dropped=_dropped(reforms, sums, questions.without, country, per_post),
        merged=merged,
        services=service_losses(moved, country) if moved else None,
        assumptions=_assumptions(reforms, per_post, wage),
        failed=tuple(_failure(file, problems) for file, problems in computed.failed),
        skipped=tuple(str(path) for path in skipped),
        replaced=computed.replaced,
    )


def _series(sums: Sums, country: Country, per_post: float) -> dict[str, Effect]:
    hours = sums.hours
    three = {
        Series("hours", "hours", hours),
        Series("posts", "posts", hours / per_post),
        Series("share_of_staff_hours", "share", hours / staff_hours(country, per_post)),
        *(Series(name, "kr", sums.series[name]) for name in KRONOR),
        *(
            Series(name, "count", np.broadcast_to(pieces, hours.shape))
            for name, pieces in sums.handed.items()
        ),
    }
    return {one.name: effect(one) for one in sorted(three, key=lambda one: one.name)}


def _totals(sums: Sums, reforms: Sequence[ReformFigures], per_post: float) -> dict[str, Figure]:
    load = load_of(sums, len(reforms), per_post)
    hours = float(np.nansum(sums.hours[LIKELY]))
    known = [one for one in reforms if one.money == "known"]
    totals = {
        "reforms": Figure(value=len(reforms), unit="count"),
        "reforms_with_known_money": Figure(value=len(known), unit="count"),
        "submissions": Figure(value=load.submissions, unit="count"),
        "reports": Figure(value=load.reports, unit="count"),
        "plans": Figure(value=float(np.nanmean(sums.handed["plans"])), unit="count"),
        "certificates": Figure(value=float(np.nanmean(sums.handed["certificates"])), unit="count"),
        "hours": Figure(value=hours, unit="hours"),
        "posts": Figure(value=hours / per_post, unit="posts"),
        "over_a_post": Figure(value=load.over_a_post, unit="municipalities"),
        "administration_of_known_kr": Figure(value=_administration_kr(known), unit="kr"),
    }
    for name in KRONOR:
        # Reform by reform: where one has no figure (a tax base in Gotland) the others still have.
        kronor = math.fsum(float(np.nansum(one.series[name][LIKELY])) for one in reforms)
        totals[name] = Figure(value=kronor + 0.0, unit="kr")
    return totals


def _administration_kr(reforms: Sequence[ReformFigures]) -> float:
    kronor = (float(np.nansum(one.series["administration_kr"][LIKELY])) for one in reforms)
    return sum(kronor, 0.0)


def _dropped(
    reforms: Sequence[ReformFigures],
    sums: Sums,
    without: Sequence[str],
    country: Country,
    per_post: float,
) -> tuple[Marginal, ...]:
    """The portfolio with and without each of the named reforms, one at a time."""
    known = {one.id: one for one in reforms}
    missing = [name for name in without if name not in known]
    if missing:
        raise BadInput(
            Problem("portfolio-reform-unknown", {"id": name, "known": ", ".join(known)})
            for name in missing
        )
    answers = []
    for name in without:
        rest = [one for one in reforms if one.id != name]
        answers.append(
            Marginal(
                reform=name,
                title=known[name].title,
                with_it=load_of(sums, len(reforms), per_post),
                without_it=load_of(sums_of(rest, country), len(rest), per_post),
            )
        )
    return tuple(answers)


def _assumptions(
    reforms: Sequence[ReformFigures], per_post: float, wage: Range
) -> tuple[Message, ...]:
    messages = [
        Message(key="assumed-all-run-everything"),
        Message(key="assumed-hours-per-post", arguments={"post_hours": per_post}),
        Message(key="assumed-hourly-cost", arguments=wage.model_dump()),
    ]
    limited = sum(one.grant is not None and one.grant["eligibility"] != "all" for one in reforms)
    if limited:
        messages.insert(1, Message(key="assumed-limited-grants", arguments={"count": limited}))
    if any(one.grant is not None for one in reforms):
        messages.insert(1, Message(key="assumed-hours-by-procedure"))
    return tuple(messages)


def _selected(selection: Selection | None) -> dict[str, object] | None:
    if selection is None:
        return None
    return {
        "grants": selection.year,
        "scope": selection.scope,
        "authorities": list(selection.authorities),
        "procedures": list(selection.procedures),
        "areas": list(selection.areas),
        "as_of": None if selection.as_of is None else selection.as_of.isoformat(),
    }


def _failure(file: str, problems: Sequence[Problem]) -> Failure:
    return Failure(
        file=file,
        problems=tuple(Message(key=one.key, arguments=dict(one.arguments)) for one in problems),
        places=tuple(None if one.place is None else str(one.place) for one in problems),
    )


def _fingerprint(
    reforms: Sequence[ReformFigures],
    versions: dict[str, str],
    population_year: int,
    questions: Questions,
) -> str:
    """SHA-256 over the figures added up, the versions and the questions."""
    digest = hashlib.sha256()
    head = {"versions": versions, "population_year": population_year, "asked": repr(questions)}
    digest.update(json.dumps(head, sort_keys=True).encode())
    for one in reforms:
        digest.update(one.id.encode())
        moved = (row for service in one.services for row in (service.lost, service.longer))
        for row in (*one.series.values(), *one.handed.values(), *moved):
            digest.update(np.ascontiguousarray(row).tobytes())
    return digest.hexdigest()
