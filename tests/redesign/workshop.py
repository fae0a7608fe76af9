"""Reforms to mend, and one way to mend them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.redesigns import Counterproposals, Redesign
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.engine.assess import assess
from impactcheck.engine.examination import examine
from impactcheck.redesign.goals import Goal
from impactcheck.redesign.propose import propose
from impactcheck.redesign.trial import Trial
from impactcheck.reform.read import LoadedReform, reform_from_text
from impactcheck.rules.load import Rulebook, load_rulebook

HEAD = """\
format: impactcheck/1
id: forslag
title: Ett förslag
status: referral
date: 2026-01-01
prices: 2026
measures:
"""


def grant(fields: str, hours: float = 60, procedure: str = "application") -> str:
    """A grant with `fields` (lines of YAML, without indent) that takes so many hours to get."""
    indented = "".join(f"    {line}\n" for line in fields.strip().splitlines())
    return (
        f"{HEAD}  bidrag:\n    kind: grant\n{indented}    procedure: {procedure}\n"
        "    burden:\n"
        f"      - {{step: application, hours: {hours}, hourly_cost: 550 kr}}\n"
    )


@cache
def country() -> Country:
    return load_country()


SETTLED = ("LS101", "LS103", "LS201", "LS301", "LS302")
"""Rules that the golden figures rest on; the bundled rulebook may grow beside them."""


@cache
def rulebook() -> Rulebook:
    book = load_rulebook(())
    return replace(book, rules=tuple(one for one in book.rules if one.rule.id in SETTLED))


def read(text: str) -> LoadedReform:
    return reform_from_text(text, "forslag.yaml")


def checked(text: str) -> Assessment:
    return assess(read(text), country(), rulebook())


def trial(text: str, goal: Goal | None = None, *, keep_pot: bool = False) -> Trial:
    loaded = read(text)
    before = assess(loaded, country(), rulebook())
    return Trial(examine(loaded, country(), rulebook()), before, goal or Goal(), keep_pot)


def proposals(
    text: str,
    goal: Goal | None = None,
    *,
    keep_pot: bool = False,
    names: frozenset[str] | None = None,
) -> Counterproposals:
    return propose(read(text), country(), rulebook(), goal=goal, keep_pot=keep_pot, names=names)


def named(found: Counterproposals, name: str) -> Redesign:
    return next(one for one in found.redesigns if one.name == name)


def rules_after(redesign: Redesign) -> set[str]:
    """Rules with an error or a warning when the written redesign is checked like any other file."""
    found = checked(redesign.reform_yaml).findings
    return {finding.rule for finding in found if finding.severity != "note"}
