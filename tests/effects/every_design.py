"""Designs of all kinds that between them use every part of the arithmetic, most as ranges.

Written as a reform file's measures are; `SHARED` stands for a file of the drafter's own figures.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from pydantic import TypeAdapter

from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.effects.cases import Cases
from impactcheck.effects.setting import Assumptions, Known, Setting
from impactcheck.reform.measures import Measure, any_measure
from impactcheck.reform.quantities import Range


def between(low: float, likely: float, high: float) -> dict[str, float]:
    return {"low": low, "likely": likely, "high": high}


RATES = "rates.csv"
SHARED = {"file": RATES, "unit": "share", "year": 2024, "source": "made up"}
HOURS = between(4, 8, 20)
REPORT = {"step": "report", "hours": HOURS, "times_per_year": between(1, 2, 4)}
WORK = [
    REPORT,
    {"step": "plan", "hours": HOURS, "hourly_cost": between(400, 500, 700), "specialist": True},
    {"step": "monitor", "hours": 3, "per": "pupils_1_9", "external_cost": 50},
    {
        "step": "application",
        "hours": 2,
        "wage": {"monthly": between(38_000, 42_000, 45_000), "overhead": 0.2},
        "only": {"population_below": 50_000},
    },
    {"step": "certificate", "external_cost": between(0, 100, 900)},
]
PUPILS = "pupils_1_9"
BANDS = [
    {"population_below": 10_000, "factor": between(1, 2, 3)},
    {"population_at_most": 60_000, "factor": 1},
    {"factor": 0.5},
]
SUMS = [
    {"population_below": 15_000, "amount": between(10_000, 20_000, 50_000)},
    {"amount": between(90_000, 100_000, 200_000)},
]


def grant(**design: Any) -> dict[str, Any]:
    return {"kind": "grant", "procedure": "application", **design}


def sanction(**design: Any) -> dict[str, Any]:
    return {"kind": "sanction", "per": "decision", **design}


MINIMUM, MAXIMUM = between(10_000, 15_000, 20_000), between(500_000, 600_000, 1_000_000)
WITHIN = {"minimum": MINIMUM, "maximum": MAXIMUM}

DESIGNS: dict[str, dict[str, Any]] = {
    "pot": grant(pot=between(2e8, 3e8, 5e8), key="population", burden=WORK),
    "pot within limits": grant(
        pot=3e8,
        key=PUPILS,
        index="dependency_ratio",
        base=between(20_000, 50_000, 90_000),
        base_from="pot",
        floor=between(60_000, 100_000, 200_000),
        cap=between(2e6, 4e6, 9e6),
        round={"to": 1_000, "mode": "down"},
        burden=[REPORT],
    ),
    "pot and bases by band": grant(
        pot=between(1e8, 2e8, 3e8),
        key="population",
        base=between(20_000, 50_000, 90_000),
        base_from="extra",
        tiers=BANDS,
        round={"to": 100, "mode": "nearest"},
    ),
    "what others decline is shared": grant(
        pot=between(1e7, 2e7, 5e7),
        key="population",
        base=between(2_000, 5_000, 9_000),
        base_from="extra",
        round={"to": 100, "mode": "nearest"},
        unclaimed="shared",
        recipients="all_organisers",
        municipal_share=between(0.7, 0.8, 0.9),
        burden=WORK,
    ),
    "competition": grant(
        procedure="competitive",
        pot=between(2e7, 3e7, 5e7),
        awards=between(20, 40, 60),
        key="population",
        burden=WORK,
    ),
    "competition of known awards": grant(
        procedure="competitive", award=between(10_000, 20_000, 90_000), burden=[REPORT, WORK[3]]
    ),
    "competition of unknown awards": grant(procedure="competitive", pot=1e7, burden=[REPORT]),
    "smaller of rate and pot": grant(
        pot=1e8,
        rate=between(5, 9, 20),
        key="population",
        only={"population_below": 40_000},
        round={"to": 1, "mode": "up"},
        pools=["one", "another"],
    ),
    "rate shared with private organisers": grant(
        rate=between(100, 200, 400),
        key=PUPILS,
        recipients="all_organisers",
        municipal_share=between(0.7, 0.8, 0.9),
        co_financing={"share": between(0.1, 0.2, 0.5), "basis": "requested"},
        payment_delay_months=between(1, 6, 12),
        burden=[REPORT],
    ),
    "key unknown in some": grant(pot=1e8, key="social_assistance_households", burden=[REPORT]),
    "municipal share unknown": grant(rate=100, key=PUPILS, recipients="all_organisers"),
    "base": grant(
        base=between(100_000, 200_000, 300_000),
        co_financing={"share": 0.3, "basis": "total_cost"},
        burden=[REPORT],
        demands={"submissions": 2, "reports": 1, "plans": 1, "indicators": 3, "certificates": 1},
    ),
    "base to few": grant(base=10, only={"codes": ["2425"]}, burden=[REPORT], procedure="automatic"),
    "sums by band": grant(tiers=SUMS, burden=[REPORT]),
    "above a line": grant(
        reimburses={
            "cost": "political_cost_kr_inh",
            "given_in": "kr_per_inhabitant",
            "above_per_inhabitant": between(200, 600, 1_500),
            "share": between(0.5, 0.7, 0.9),
        },
        burden=[REPORT],
    ),
    "above own average, within a frame": grant(
        pot=1e8,
        key="population",
        reimburses={"cost": PUPILS, "above_own_average": "age_0_5"},
        burden=[REPORT],
    ),
    "burden": {"kind": "burden", "burden": WORK, "demands": {"reports": 4}},
    "burden by decisions": {
        "kind": "burden",
        "burden": [REPORT],
        "decisions_per_year": "social_assistance_households",
    },
    "duty": {
        "kind": "duty",
        "fixed": between(50_000, 100_000, 300_000),
        "per_unit": {"key": PUPILS, "amount": between(10, 40, 90)},
        "per_km2": between(5, 20, 30),
        "posts": {"needed": between(0.2, 0.4, 1.3), "cost": between(6e5, 7e5, 9e5)},
        "one_off": between(1e5, 2e5, 4e5),
        "burden": WORK,
        "funding": {"pot": between(2e8, 3e8, 3.5e8), "key": "population"},
    },
    "duty without funding": {
        "kind": "duty",
        "fixed": between(50_000, 100_000, 300_000),
        "posts": {"needed": 0.4, "cost": 7e5, "shareable": True},
    },
    "duty funded by head": {
        "kind": "duty",
        "fixed": 200_000,
        "funding": {"rate": between(8, 10, 20), "key": "population"},
    },
    "duty funded by a base": {
        "kind": "duty",
        "per_unit": {"key": "social_assistance_households", "amount": 500},
        "funding": {"base": between(50_000, 90_000, 200_000)},
    },
    "fee": {
        "kind": "fee",
        "entry": between(10_000, 20_000, 30_000),
        "fixed": 100_000,
        "per_inhabitant": between(1, 3, 4),
        "voluntary": True,
        "burden": [REPORT],
    },
    "sanction": sanction(
        amount=between(1e5, 2e5, 4e5), count=between(1, 2, 9), per="day", statutory_maximum=3e5
    ),
    "sanction a day": sanction(amount=10_000, per="day"),
    "sanction in a range": sanction(**WITHIN, per="violation", per_year=between(0, 0.1, 2)),
    "sanction by population": sanction(
        **WITHIN,
        scale={
            "by": "population",
            "exponent": between(0.3, 0.5, 1.1),
            "reference": between(10_000, 15_000, 16_000),
            "floor": between(1_000, 5_000, 9_000),
            "cap": between(1e6, 2e6, 3e6),
        },
        per_year={"per_100000_inhabitants": between(0.1, 0.5, 2)},
    ),
    "sanction by inhabitants": sanction(
        scale={"by": "inhabitants", "per_inhabitant": between(1, 3, 5)}
    ),
    "sanction by bands": sanction(
        amount=between(1e5, 2e5, 4e5), scale={"by": "bands", "tiers": BANDS}
    ),
    "sanction by employees": sanction(**WITHIN, scale={"by": "employees"}),
    "sanction by revenue": sanction(
        **WITHIN, scale={"by": "revenue", "share": between(0.0001, 0.0002, 0.0009)}
    ),
    "sanction by contract": sanction(
        scale={
            "by": "contract_value",
            "value": between(1e6, 2e6, 4e6),
            "share": between(0.01, 0.1, 0.2),
        }
    ),
    "sanction by gain": sanction(
        scale={"by": "gain", "gain": between(1e5, 2e5, 4e5), "periods": between(1, 2, 3)}
    ),
    "tax base shared": {
        "kind": "tax_base",
        "direction": "decrease",
        "total": between(1e9, 2e9, 3e9),
        "key": "population",
        "equalisation_rate": SHARED,
    },
    "grant taken away": grant(
        removes=True, pot=between(2e8, 3e8, 5e8), key="population", floor=50_000, burden=WORK
    ),
    "grant cut": grant(
        pot=between(-5e8, -3e8, -2e8),
        key="population",
        base=between(-50_000, -20_000, -10_000),
        base_from="extra",
        round={"to": 100, "mode": "down"},
    ),
    "grant cut by bands": grant(
        tiers=[{"population_below": 15_000, "amount": -20_000}, {"amount": -90_000}]
    ),
    "burden taken away": {"kind": "burden", "removes": True, "burden": WORK},
    "duty taken away": {
        "kind": "duty",
        "removes": True,
        "fixed": between(50_000, 100_000, 300_000),
        "per_km2": between(5, 20, 30),
        "posts": {"needed": between(0.2, 0.4, 1.3), "cost": between(6e5, 7e5, 9e5)},
        "one_off": 10_000,
        "burden": WORK,
        "funding": {"pot": between(2e8, 3e8, 3.5e8), "key": "population"},
    },
    "duty made smaller": {
        "kind": "duty",
        "fixed": between(-300_000, -100_000, -50_000),
        "per_unit": {"key": PUPILS, "amount": between(-90, -40, -10)},
        "one_off": -10_000,
        "funding": {"rate": between(-20, -10, -8), "key": "population"},
    },
    "fee taken away": {"kind": "fee", "removes": True, "fixed": 9_000, "burden": [REPORT]},
    "fee lowered": {"kind": "fee", "entry": -5_000, "per_inhabitant": between(-4, -3, -1)},
    "tax base with a minus": {
        "kind": "tax_base",
        "total": between(-3e9, -2e9, -1e9),
        "key": PUPILS,
    },
    "revenue kept": {
        "kind": "tax_base",
        "total": between(1e8, 2e8, 3e8),
        "key": "population",
        "given_in": "revenue",
        "equalised": False,
    },
    "revenue of each equalised": {
        "kind": "tax_base",
        "direction": "decrease",
        "key": PUPILS,
        "given_in": "revenue",
        "equalised": True,
    },
    "tax base kept": {"kind": "tax_base", "total": 1e9, "key": "population", "equalised": False},
    "tax base of each": {
        "kind": "tax_base",
        "direction": "increase",
        "key": PUPILS,
    },
    "offices moved": {
        "kind": "service",
        "before": ["Dorotea", "59.3 18.1", "55.6 13.1; 2; shared"],
        "after": ["64.1 16.5; 2; shared", "59.3 18.1", "57.7 12.0; 1; mobile"],
        "visits": between(0.2, 0.5, 1),
        "burden": [REPORT],
    },
}

ASSUMED = Assumptions(
    hourly_cost=Range(low=400, likely=550, high=650),
    hours_per_post=1_600,
    price_rise=0.02,
    payroll_rate=0.4453,
    payroll_source="made up",
    payroll_year=2023,
    yearly_interest=0.03,
    supplement_prices=1.2779,
)


KNOWN = {
    name: Known(Range(low=low, likely=likely, high=high), unit, "made up", 2024, assumption=True)
    for name, unit, low, likely, high in (
        ("service_within", "ratio", 0.1, 0.2, 0.376),
        ("service_minutes_per_km", "minutes", 0.9, 1.2, 1.5),
        ("service_open_days", "days", 3, 3, 3),
        ("travel_cost_per_km", "kr_per_unit", 2, 2.5, 3),
        ("travel_cost_per_hour", "kr_per_hour", 60, 100, 150),
    )
}


@cache
def sweden() -> Country:
    return load_country(2024)


def setting(country: Country | None = None, cases: Cases | None = None) -> Setting:
    """A setting in which every design can be computed; Sweden and the named cases by default."""
    where = country or sweden()
    # Around the rates of the municipalities themselves: some keep a part, others lose by it.
    rates = np.linspace(0.15, 0.3, len(where))
    rates[1] = np.nan
    return Setting(where, ASSUMED, {RATES: rates}, cases or Cases(), parameters=KNOWN)


def measure(written: dict[str, Any]) -> Measure:
    """A design as the engine gets it."""
    read: Measure = TypeAdapter(any_measure()).validate_python(written)
    return read
