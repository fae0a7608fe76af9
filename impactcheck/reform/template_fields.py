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
        "  eu: «text»",
        "  not_analysed: «text»",
        "  consultation: «text»",
        "  financing: «text»",
    ),
)

_ONLY = may(
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
_YEARS = may("measure-years", "years: 2026–2028")
_DEMANDS = may(
    "measure-demands",
    "demands: {submissions: 1, reports: 1, plans: 0, indicators: 4, certificates: 0}",
)
_BURDEN = (
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

_ALLOCATION = (
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
    _ONLY,
)

GRANT = (
    given("measure-title", "title: «title»"),
    given("grant-targeted", "targeted: true"),
    *_ALLOCATION,
    given("grant-procedure", "procedure: automatic"),
    may("grant-window", "window: {opens: 2026-02-01, closes: 2026-04-30}"),
    may("grant-recipients", "recipients: all_organisers"),
    may("grant-municipal_share", "municipal_share: 85 %"),
    may("grant-co_financing", "co_financing: {share: 20 %, basis: requested}"),
    may(
        "grant-reimburses",
        "reimburses:",
        "  cost: political_cost_kr_inh",
        "  given_in: kr_per_inhabitant",
        "  above_per_inhabitant: 1 000 kr",
        "  #above_own_average: political_cost_kr_inh",
        "  share: 50 %",
    ),
    may("grant-payment_delay_months", "payment_delay_months: 6"),
    given("grant-years", "years: 2026–2030"),
    given("grant-indexed", "indexed: true"),
    may("grant-profile", "profile: socioeconomic"),
    given("grant-grounds", "grounds: [uneven_cost]"),
    may("grant-pools", "pools: [«text»]"),
    _DEMANDS,
    *_BURDEN,
)

BURDEN = (
    given("measure-title", "title: «title»"),
    *_BURDEN,
    may("burden-decisions_per_year", "decisions_per_year: social_assistance_households"),
    _DEMANDS,
    _YEARS,
    _ONLY,
)

DUTY = (
    given("measure-title", "title: «title»"),
    given("duty-fixed", "fixed: 100 000 kr"),
    given("duty-per_unit", "per_unit: {key: population, amount: 10 kr}"),
    may("duty-per_km2", "per_km2: 20 kr"),
    may(
        "duty-posts",
        'posts: {needed: "0,3", cost: 800 000 kr, shareable: true, specialist: false}',
    ),
    may("duty-one_off", "one_off: 50 000 kr"),
    may("duty-burden", "burden:", "  - {step: report, hours: 16, times_per_year: 1}"),
    given(
        "duty-funding",
        "funding:",
        "  rate: 10 kr",
        "  key: population",
        "  base: 100 000 kr",
    ),
    _DEMANDS,
    _YEARS,
    _ONLY,
)

SANCTION = (
    given("measure-title", "title: «title»"),
    may("sanction-amount", "amount: 200 000 kr"),
    may("sanction-minimum", "minimum: 15 000 kr"),
    may("sanction-maximum", "maximum: 1,5 mkr"),
    given(
        "sanction-scale",
        "scale: {by: inhabitants, per_inhabitant: 12 kr}",
    ),
    may(
        "population_scale",
        "scale: {by: population, exponent: 1, reference: median, floor: 25 000 kr, cap: 5 mkr}",
    ),
    may(
        "band_scale",
        "scale:",
        "  by: bands",
        "  tiers: [{population_below: 10 000, amount: 100 000 kr}, {amount: 500 000 kr}]",
    ),
    may(
        "",
        "scale:",
        "  by: bands",
        "  tiers: [{population_at_most: 10 000, factor: 1}, {factor: 5}]",
    ),
    may("employee_scale", "scale: {by: employees, ceiling: 500, round_to: 100 kr}"),
    may("revenue_scale", "scale: {by: revenue, share: 0.01 %}"),
    may("contract_scale", "scale: {by: contract_value, value: 4 mkr, share: 10 %}"),
    may("gain_scale", "scale: {by: gain, gain: 300 000 kr, periods: 1, mark_up: 25 %}"),
    given("sanction-per", "per: decision"),
    may("sanction-count", "count: 10"),
    may("sanction-per_year", "per_year: 0.05"),
    may("frequency", "per_year: {per_100000_inhabitants: 0.5}"),
    may("sanction-criteria", "criteria: «text»"),
    may("sanction-conditional", "conditional: true"),
    may("sanction-regard_to_economy", "regard_to_economy: true"),
    may("sanction-protects", "protects: «text»"),
    may("sanction-eu_based", "eu_based: true"),
    may("sanction-statutory_maximum", "statutory_maximum: 10 mkr"),
    _ONLY,
)

FEE = (
    given("measure-title", "title: «title»"),
    may("fee-entry", "entry: 50 000 kr"),
    may("fee-fixed", "fixed: 20 000 kr"),
    given("fee-per_inhabitant", "per_inhabitant: 3 kr"),
    given("fee-voluntary", "voluntary: true"),
    may("fee-burden", "burden:", "  - {step: report, hours: 16, times_per_year: 1}"),
    _YEARS,
    _ONLY,
)

TAX_BASE = (
    given("measure-title", "title: «title»"),
    given("tax_base-direction", "direction: decrease"),
    given("tax_base-total", "total: 1 mdkr"),
    given("tax_base-key", "key: population"),
    may(
        "tax_base-equalisation_rate",
        "equalisation_rate: {file: «file».csv, unit: «unit», year: 2026, source: «text»}",
    ),
    _YEARS,
    _ONLY,
)

MEASURES: dict[str, tuple[Field, ...]] = {
    "grant": GRANT,
    "burden": BURDEN,
    "duty": DUTY,
    "sanction": SANCTION,
    "fee": FEE,
    "tax_base": TAX_BASE,
}

_CHANGED = {
    "grant": "base: 100 000 kr",
    "burden": "title: «text»",
    "duty": "fixed: 50 000 kr",
    "sanction": "scale.per_inhabitant: 6 kr",
    "fee": "per_inhabitant: 2 kr",
    "tax_base": "total: 500 mkr",
}

TAIL: dict[str, tuple[Field, ...]] = {
    kind: (
        may(
            "reform-alternatives",
            "alternatives:",
            "  «alternative»:",
            "    title: «text»",
            "    #status: in_force",
            "    change:",
            f"      measures.«name».{changed}",
        ),
    )
    for kind, changed in _CHANGED.items()
}
