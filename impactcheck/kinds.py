"""The one table of the kinds of measure: what there is of each, and where it stands.

Everything is told by its dotted path and loaded when first used, so the table can stand on the
ground, below all that it names, and costs nothing at start-up. Whatever differs from kind to kind
by name alone stands here; no other place may list the kinds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Literal


@dataclass(frozen=True)
class Curve:
    """Series drawn against population; no picture where fewer than `fewest` of them exist."""

    series: tuple[str, ...]
    fewest: int = 1


@dataclass(frozen=True)
class MeasureKind:
    """One kind of measure. `module:name` is a dotted path, resolved by `resolve`.

    `name` is the word after `kind:`. `model` is what a drafter writes and `template` its fields in
    a template file, of which an alternative changes `changed`. `effects` computes a measure of the
    kind. `searches` are the redesigns that may be tried, by the name that rules use, in the order
    of the reports before ranking. `texts` is a folder with `sv.ftl` and `en.ftl` for the words of
    a kind that does not come with the program; the words of ours stand in `kinds.ftl`.

    `parameters` are those of the rulebook that its effects read, by name: a setting holds each that
    has a value on the reform's date.

    `of_people` are series of what people and not their municipality bear. `table` and `pictures`
    make what a report shows of the kind alone: a table of the country or None, and pictures, from
    the document, its wording and the place of the measure.

    `icon` is the path of an SVG drawing, 24 by 24. `cost` names the series in which a measure that
    is only a cost has it. `goal` is what may be asked of the kind when municipalities are to gain:
    that they do, or that nobody is left with a cost; None where neither has a meaning.
    """

    name: str
    model: str
    effects: str
    template: str
    changed: str
    icon: str
    searches: Mapping[str, str] = field(default_factory=dict)
    goal: Literal["gain", "no_loss"] | None = None
    cost: str = ""
    curve: Curve | None = None
    parameters: tuple[str, ...] = ()
    of_people: tuple[str, ...] = ()
    table: str = ""
    pictures: str = ""
    texts: str = ""


_LESS_WORK = {
    "fewer_reports": "impactcheck.redesign.burdens:fewer_reports",
    "differentiated_reporting": "impactcheck.redesign.burdens:differentiated_reporting",
    "drop_report": "impactcheck.redesign.burdens:drop_report",
    "shared_fulfilment": "impactcheck.redesign.burdens:shared_fulfilment",
}

_TABLE: dict[str, MeasureKind] = {
    kind.name: kind
    for kind in (
        MeasureKind(
            name="grant",
            model="impactcheck.reform.grants:Grant",
            effects="impactcheck.effects.grant:grant_effects",
            template="impactcheck.reform.grants:GRANT_TEMPLATE",
            changed="base: 100 000 kr",
            icon="M12 3v18M7 8l5-5 5 5M4 21h16",
            searches={
                "base_amount": "impactcheck.redesign.grants:base_amount",
                "base_amount_extra": "impactcheck.redesign.grants:larger_base",
                "floor": "impactcheck.redesign.grants:floor",
                "larger_pot": "impactcheck.redesign.grants:larger_pot",
                "automatic_payment": "impactcheck.redesign.grants:automatic_payment",
                "pooled_grant": "impactcheck.redesign.splitting:pooled_grant",
                "lower_co_financing": "impactcheck.redesign.splitting:lower_co_financing",
                **_LESS_WORK,
            },
            goal="gain",
            curve=Curve(("grant", "administration"), fewest=2),
        ),
        MeasureKind(
            name="burden",
            model="impactcheck.reform.grants:Burden",
            effects="impactcheck.effects.burden:burden_effects",
            template="impactcheck.reform.grants:BURDEN_TEMPLATE",
            changed="title: «text»",
            icon="M6 3h9l4 4v14H6zM9 11h7M9 15h7",
            searches=_LESS_WORK,
            cost="administration",
        ),
        MeasureKind(
            name="duty",
            model="impactcheck.reform.duties:Duty",
            effects="impactcheck.effects.duty:duty_effects",
            template="impactcheck.reform.duties:DUTY_TEMPLATE",
            changed="fixed: 50 000 kr",
            icon="M4 5h16v15H4zM8 12l3 3 5-6",
            searches={
                "funding_key_with_base": "impactcheck.redesign.duties:funding_key_with_base",
                "shared_posts": "impactcheck.redesign.duties:shared_posts",
                **_LESS_WORK,
            },
            goal="no_loss",
        ),
        MeasureKind(
            name="sanction",
            model="impactcheck.reform.sanctions:Sanction",
            effects="impactcheck.effects.sanction:sanction_effects",
            template="impactcheck.reform.sanctions:SANCTION_TEMPLATE",
            changed="scale.per_inhabitant: 6 kr",
            icon="M12 3l10 18H2zM12 10v5M12 17.5v1",
            searches={
                "per_capita_scale": "impactcheck.redesign.sanctions:per_capita_scale",
                "population_bands": "impactcheck.redesign.sanctions:population_bands",
                "power_scale": "impactcheck.redesign.sanctions:power_scale",
                "revenue_share": "impactcheck.redesign.sanctions:revenue_share",
                "employee_scale": "impactcheck.redesign.sanctions:employee_scale",
                "regard_to_economy": "impactcheck.redesign.sanctions:regard_to_economy",
            },
            cost="fee",
            curve=Curve(("fee", "fee_minimum")),
        ),
        MeasureKind(
            name="fee",
            model="impactcheck.reform.duties:Fee",
            effects="impactcheck.effects.fee:fee_effects",
            template="impactcheck.reform.duties:FEE_TEMPLATE",
            changed="per_inhabitant: 2 kr",
            icon="M3 6h18v12H3zM3 10h18M6 15h5",
            searches=_LESS_WORK,
        ),
        MeasureKind(
            name="tax_base",
            model="impactcheck.reform.duties:TaxBase",
            effects="impactcheck.effects.tax_base:tax_base_effects",
            template="impactcheck.reform.duties:TAX_BASE_TEMPLATE",
            changed="total: 500 mkr",
            icon="M4 20h16M6 20v-6M11 20V9M16 20V4",
        ),
        MeasureKind(
            name="service",
            model="impactcheck.reform.service:Service",
            effects="impactcheck.effects.service:service_effects",
            template="impactcheck.reform.service:SERVICE_TEMPLATE",
            changed="after: [Gällivare, Pajala]",
            icon="M12 21s7-6.5 7-12a7 7 0 0 0-14 0c0 5.5 7 12 7 12zM12 11.5v-5",
            searches={
                "best_places": "impactcheck.redesign.places:best_of_as_many",
                "no_corner_worse": "impactcheck.redesign.places:no_corner_worse",
                "within_reach": "impactcheck.redesign.places:as_many_within_reach",
                "fewest_places": "impactcheck.redesign.places:fewest_within_reach",
            },
            parameters=(
                "service_within",
                "service_minutes_per_km",
                "service_open_days",
                "travel_cost_per_km",
                "travel_cost_per_hour",
            ),
            of_people=("travel_hours", "travel_cost"),
            table="impactcheck.report.content.services:services_table",
            pictures="impactcheck.report.pictures.service_pictures:service_pictures",
        ),
    )
}


def measure_kinds() -> Mapping[str, MeasureKind]:
    """Every kind by its name, in the order in which people are shown them.

    The only way to the table: a package that brings kinds of its own will be asked here.
    """
    return _TABLE


def resolve(path: str) -> Any:
    """What stands at `module:name`. Raises ImportError or AttributeError where nothing does."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)
