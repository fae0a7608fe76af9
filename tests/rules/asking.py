"""A rule to change one line of, and the shortest way from a reform to its answers."""

from __future__ import annotations

from impactcheck.contract.assessment import Assessment
from impactcheck.country.model import Country
from impactcheck.engine.assess import assess
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import Rulebook

RULE = """\
id: EGEN001
name: own.small-grant
area: grant
severity: warning
title: {sv: Litet bidrag, en: Small grant}
why: {sv: Varför, en: Why}
applies_to: {kind: grant}
metric: net_kr
flag: {below: 50000, unit: kr}
on: municipalities
basis: [{title: Egen policy}]
message: {sv: "{count} kommuner", en: "{count} municipalities"}
"""

HEAD = """\
format: impactcheck/1
id: prov
title: Ett prov
status: draft
date: 2026-01-01
prices: 2026
"""

GRANT = (
    HEAD
    + """\
measures:
  bidrag: {kind: grant, pot: 10 mkr, key: population, procedure: automatic}
"""
)


def answers(text: str, country: Country, rulebook: Rulebook) -> Assessment:
    return assess(reform_from_text(text, "prov.yaml"), country, rulebook)


def outcome(assessment: Assessment, rule: str) -> str:
    """`flag`, `pass`, `not_applicable` or `not_evaluated`."""
    for name in ("findings", "not_evaluated", "passed", "not_applicable"):
        if any(one.rule == rule for one in getattr(assessment, name)):
            return {"findings": "flag", "passed": "pass"}.get(name, name)
    raise AssertionError(f"nobody asked {rule}")
