"""What stands in the templates, field by field: an example of each, and the key of its hint."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """Lines of YAML under a hint; `given` unless the drafter may leave the field out.

    `«word»` in a line is a text in the reader's language.
    """

    hint: str
    lines: tuple[str, ...]
    given: bool
    indent: str = ""


def given(hint: str, *lines: str, indent: str = "") -> Field:
    """A field that is in force in the template."""
    return Field(hint, lines, True, indent)


def may(hint: str, *lines: str, indent: str = "") -> Field:
    """A field that is shown with `#` before it."""
    return Field(hint, lines, False, indent)


HEAD: tuple[Field, ...] = (
    given("reform-format", "format: impactcheck/1"),
    given("reform-id", "id: «id»"),
    given("reform-title", "title: «title»"),
    given("reform-status", "status: idea"),
    given("reform-date", "date: 2026-01-01"),
    given("reform-prices", "prices: 2026"),
    may("reform-summary", "summary: «text»"),
    may(
        "reform-proposal",
        "proposal:",
        "  kind: committee",
        "  appointed: 2025-03-01",
        '  dnr: "U2026/01234"',
        '  inquiry: "SOU 2026:00"',
        "  directive_requires: [«text»]",
        "  #own_regulations: true",
        "  #authorisation: «text»",
        "  #regulatory_council: «text»",
        "  #government_consent: «text»",
    ),
    may("reform-sources", "sources:", '  - {title: "«text»", href: "https://www.riksdagen.se"}'),
    may("reform-assumptions", "assumptions:", "  - «text»"),
    may(
        "reform-analysis",
        "analysis:",
        "  problem: «text»",
        "  aim: «text»",
        "  zero_alternative: «text»",
        "  alternatives: «text»",
        "  choice: «text»",
        "  affected: «text»",
        "  costs: {state: «text», regions: «text», companies: «text», individuals: «text»}",
        "  other_consequences: «text»",
        "  limiting_measures: «text»",
        "  entry_into_force: «text»",
        "  information: «text»",
        "  evaluation: «text»",
        "  self_government: «text»",
        "  restricts_self_government: true",
        "  self_government_considerations: «text»",
        "  eu: «text»",
        "  #exceeds_directive: true",
        "  #reasons_to_exceed: «text»",
        "  not_analysed: «text»",
        "  consultation: «text»",
        "  financing: «text»",
        "  financing_reasons: «text»",
        "  #directive_answers: «text»",
    ),
    may(
        "reform-read",
        "read:",
        "  text: «file».docx",
        "  from:",
        '    title: {section: "1 §", quote: «text», confirmed: true}',
        '  not_understood: [{section: "2 §", quote: «text»}]',
        "  questions: [{field: prices, question: «text», needed: true}]",
    ),
)

REMOVES = may("measure-removes", "removes: true")
TITLE = given("measure-title", "title: «title»")
ONLY = may(
    "measure-only",
    "only:",
    "  population_below: 10 000",
    "  #population_at_most: 9 999",
    "  #population_at_least: 2 000",
    "  #groups: [C8, C9]",
    "  #counties: [Norrbotten, Västerbotten]",
    '  #codes: ["2425"]',
    "  #columns: {density: {at_least: 1, below: 20}}",
)
YEARS = may("measure-years", "years: 2026–2028")
DEMANDS = may(
    "measure-demands",
    "demands: {submissions: 1, reports: 1, plans: 0, indicators: 4, certificates: 0}",
)
SHARING = (
    may("measure-bars_sharing", "bars_sharing: true"),
    may("measure-reason_to_bar_sharing", "reason_to_bar_sharing: «text»"),
)
STEPS = (
    given("measure-burden", "burden:"),
    given("step-step", "- step: read_conditions", indent="  "),
    given("step-hours", "hours: {low: 2, likely: 4, high: 8}", indent="    "),
    may("step-title", "title: «text»", indent="    "),
    may("step-times_per_year", "times_per_year: 2", indent="    "),
    may("step-hourly_cost", "hourly_cost: 550 kr", indent="    "),
    may("step-wage", "wage: {monthly: 42 000 kr, overhead: 10 %}", indent="    "),
    may("step-external_cost", "external_cost: 3 000 kr", indent="    "),
    may("step-per", "per: pupils_1_9", indent="    "),
    may("step-specialist", "specialist: true", indent="    "),
    given("", "- {step: report, hours: 2}", indent="  "),
)

ALLOCATION = (
    given("allocation-pot", "pot: 100 mkr"),
    given("allocation-key", "key: population"),
    may(
        "weights_file",
        "key: {file: «file».csv, unit: «unit», year: 2025, source: «text»}",
    ),
    may("allocation-rate", "rate: 10 kr"),
    given("allocation-base", "base: 50 000 kr"),
    given("allocation-base_from", "base_from: pot"),
    may(
        "allocation-tiers",
        "tiers:",
        "  - {population_below: 10 000, factor: 2}",
        '  - {population_at_most: 50 000, factor: "1,5"}',
        "  - {factor: 1}",
    ),
    may("", "tiers: [{population_below: 10 000, amount: 90 000 kr}, {amount: 30 000 kr}]"),
    may("allocation-floor", "floor: 60 000 kr"),
    may("allocation-cap", "cap: 3 mkr"),
    may("allocation-index", "index: dependency_ratio"),
    may("allocation-round", "round: {to: 1 kr, mode: down}"),
    ONLY,
)


def alternatives(changed: str) -> Field:
    """An alternative to the proposal in which `changed` of the measure is another."""
    return may(
        "reform-alternatives",
        "alternatives:",
        "  «alternative»:",
        "    title: «text»",
        "    #status: in_force",
        "    change:",
        f"      measures.«name».{changed}",
    )
