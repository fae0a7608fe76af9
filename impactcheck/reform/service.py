"""A service that people travel to, as the drafter writes it: its offices before and after."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from impactcheck.reform.amounts import Money, Number, PeriodOfYears, Text
from impactcheck.reform.distances import DistancesFile
from impactcheck.reform.offices import Offices
from impactcheck.reform.parts import Key, Only, Part, Step
from impactcheck.reform.template_fields import ONLY, STEPS, TITLE, YEARS, given, may

BurdenOn = Literal["farther", "shared", "all"]


class Service(Part):
    """Offices that open, move or close, and what that means to those who are served.

    `served` is a column or a file of how many are served in each municipality. `visits` are visits
    a year and person served: without them no hours and no kronor of travel. `distances` replaces
    straight lines. `burden` is what municipalities take over, e.g. the guiding of people, and
    `burden_on` which of them: those whose people get farther to go, those with a shared office
    afterwards, or all.
    """

    kind: Literal["service"]
    title: Text | None = None
    before: Offices = ()
    after: Offices = ()
    served: Key = "population"
    visits: Number | None = None
    cost_per_km: Money | None = None
    cost_per_hour: Money | None = None
    distances: DistancesFile | None = None
    burden: tuple[Step, ...] = ()
    burden_on: BurdenOn = "farther"
    only: Only | None = None
    years: PeriodOfYears | None = None

    @model_validator(mode="after")
    def _somewhere(self) -> Service:
        if self.before == () and self.after == ():
            raise PydanticCustomError("service_nowhere", "service-nowhere")
        return self


SERVICE_TEMPLATE = (
    TITLE,
    given("service-before", "before:", "  - Kiruna", "  - Gällivare", "  - Pajala; 2; shared"),
    may("offices_file", "before: {file: «file».csv, year: 2026, source: «text»}"),
    given("service-after", "after:", "  - Gällivare", "  - Pajala; 1; mobile"),
    may("service-served", "served: age_65_plus"),
    given("service-visits", 'visits: {low: "0,2", likely: "0,5", high: 1}'),
    may("service-cost_per_km", "cost_per_km: 2,50 kr"),
    may("service-cost_per_hour", "cost_per_hour: 120 kr"),
    may("service-distances", "distances: {file: «file».csv, year: 2026, source: «text»}"),
    given("service-burden_on", "burden_on: farther"),
    *STEPS,
    YEARS,
    ONLY,
)
