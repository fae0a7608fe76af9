"""The JSON contract: everything a report may say about a reform, as data and in no language.

A report looks figures up here by JSON Pointer and computes none. Sentences are message keys with
arguments, except the drafter's own words and the rules' texts, which stand in both languages.
Arrays follow the order of `municipalities`; `null` means that there is no figure.
"""

from __future__ import annotations

from typing import Any, Literal

from impactcheck.contract.alternatives import Scenario
from impactcheck.contract.base import Message, Record
from impactcheck.contract.effects import (
    BackgroundLoad,
    KeyFigures,
    MapClasses,
    MeasureResult,
    Net,
    WhoIsHit,
)
from impactcheck.contract.findings import Finding, RuleOutcome, Standing, Verdict
from impactcheck.contract.groundwork import Groundwork
from impactcheck.contract.municipalities import GroupingTable, MunicipalityRow, Nearest, Vintage
from impactcheck.contract.redesigns import Remedy
from impactcheck.contract.who_loses import WhoLoses


class Versions(Record):
    """What a result depends on besides the reform.

    `vintage` is the name of the figures and `country` the SHA-256 of their manifest.
    """

    program: str
    rules: str
    country: str
    vintage: str = ""
    clusters: str = ""


class Assessment(Record):
    """All that is known about a reform's effects, judged by a rulebook at a population year.

    A rule gives at most one finding, with the measures that meet it as its parts. `data_notes` are
    what rules of area `data` say of the figures: they judge no reform, and no verdict counts them.
    `standings` are those that the rules were chosen by, null where every rule was asked.
    """

    format: Literal["impactcheck-assessment/2"] = "impactcheck-assessment/2"
    fingerprint: str
    versions: Versions
    population_year: int
    reform: dict[str, Any]
    changes_nothing: bool
    municipalities: tuple[MunicipalityRow, ...]
    groupings: dict[str, GroupingTable]
    measures: tuple[MeasureResult, ...]
    net: Net | None
    verdict: Verdict
    key_figures: KeyFigures | None
    who_is_hit: WhoIsHit | None
    map: MapClasses | None = None
    findings: tuple[Finding, ...]
    data_notes: tuple[Finding, ...] = ()
    passed: tuple[RuleOutcome, ...]
    not_applicable: tuple[RuleOutcome, ...]
    not_evaluated: tuple[RuleOutcome, ...]
    assumptions: tuple[Message, ...]
    not_modelled: tuple[Message, ...]
    vintages: tuple[Vintage, ...]
    background: BackgroundLoad | None = None
    who_loses: tuple[WhoLoses, ...] | None = None
    groundwork: Groundwork | None = None
    alternatives: tuple[Scenario, ...] = ()
    nearest: Nearest | None = None
    remedy: Remedy | None = None
    standings: tuple[Standing, ...] | None = None
