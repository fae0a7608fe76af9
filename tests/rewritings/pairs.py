"""One reform written in several ways that mean the same to every municipality."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import dedent

HEAD = """\
format: impactcheck/1
id: forslag
title: Ett förslag
status: idea
date: 2026-01-01
prices: 2026
measures:
"""


@dataclass(frozen=True)
class Rewriting:
    """The same reform as `first` and as `second`: the name says what differs on the page."""

    name: str
    first: str
    second: str


def measures(text: str) -> str:
    """A whole reform file of the measures, which are written without indent."""
    lines = dedent(text).strip("\n").splitlines()
    return HEAD + "".join(f"  {line}\n" for line in lines)


APPLY = "{step: application, hours: 60, hourly_cost: 550 kr}"
REPORT = "{step: report, hours: 40, hourly_cost: 550 kr}"
HALF_REPORT = "{step: report, hours: 20, hourly_cost: 550 kr}"

APPLIED_FOR = measures(
    f"""
    bidrag:
      kind: grant
      pot: 30 mkr
      key: population
      procedure: application
      burden: [{APPLY}]
    """
)
"""A grant by inhabitants that takes work to get."""

REWRITINGS = (
    Rewriting(
        "a burden inside a grant, and the same burden by its side",
        measures(
            f"""
            bidrag:
              kind: grant
              pot: 30 mkr
              key: population
              procedure: automatic
              burden: [{REPORT}]
            """
        ),
        measures(
            f"""
            bidrag: {{kind: grant, pot: 30 mkr, key: population, procedure: automatic}}
            krav:
              kind: burden
              burden: [{REPORT}]
            """
        ),
    ),
    Rewriting(
        "one grant, and its two halves of which one carries the work",
        measures(
            f"""
            bidrag:
              kind: grant
              pot: 40 mkr
              key: population
              procedure: automatic
              burden: [{REPORT}]
            """
        ),
        measures(
            f"""
            ena:
              kind: grant
              pot: 20 mkr
              key: population
              procedure: automatic
              burden: [{REPORT}]
            andra: {{kind: grant, pot: 20 mkr, key: population, procedure: automatic}}
            """
        ),
    ),
    Rewriting(
        "bands, and one measure for each band",
        measures(
            """
            bidrag:
              kind: grant
              procedure: automatic
              tiers:
                - {population_below: 10 000, amount: 900 000 kr}
                - {amount: 300 000 kr}
            """
        ),
        measures(
            """
            sma:
              kind: grant
              procedure: automatic
              base: 900 000 kr
              only: {population_below: 10 000}
            stora:
              kind: grant
              procedure: automatic
              base: 300 000 kr
              only: {population_at_least: 10 000}
            """
        ),
    ),
    Rewriting(
        "a duty with a fixed cost, and a compulsory fee of the same sum",
        measures("uppgift: {kind: duty, fixed: 400 000 kr}"),
        measures("avgift: {kind: fee, fixed: 400 000 kr}"),
    ),
    Rewriting(
        "a duty with a fixed cost, and a burden with an external cost",
        measures("uppgift: {kind: duty, fixed: 400 000 kr}"),
        measures(
            """
            krav:
              kind: burden
              burden: [{step: other, external_cost: 400 000 kr}]
            """
        ),
    ),
    Rewriting(
        "no condition, and a condition that excludes nobody",
        APPLIED_FOR,
        measures(
            f"""
            bidrag:
              kind: grant
              pot: 30 mkr
              key: population
              procedure: application
              only: {{population_at_least: 1}}
              burden: [{APPLY}]
            """
        ),
    ),
    Rewriting(
        "no base amount, and a base amount of one krona",
        APPLIED_FOR,
        measures(
            f"""
            bidrag:
              kind: grant
              pot: 30 mkr
              base: 1 kr
              base_from: pot
              key: population
              procedure: application
              burden: [{APPLY}]
            """
        ),
    ),
    Rewriting(
        "one sum for all, and a scale that hardly follows size",
        measures("avgift: {kind: sanction, amount: 200 000 kr}"),
        measures(
            """
            avgift:
              kind: sanction
              amount: 200 000 kr
              scale: {by: population, reference: 10 000, exponent: 0.000001}
            """
        ),
    ),
    Rewriting(
        "one report of forty hours, and two steps of twenty",
        measures(
            f"""
            krav:
              kind: burden
              burden: [{REPORT}]
            """
        ),
        measures(
            f"""
            krav:
              kind: burden
              burden: [{HALF_REPORT}, {HALF_REPORT}]
            """
        ),
    ),
)
