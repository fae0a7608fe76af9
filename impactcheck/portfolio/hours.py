"""Steps of a grant by its procedure, with the hours assumed for each.

Hours are parameters of the rulebook (`rules/parameters/grant_hours/`): our assumption with a low,
likely and high value, since no Swedish source gives them.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from impactcheck.portfolio.tables import KnownGrant
from impactcheck.problems import BadInput, Problem
from impactcheck.reform.grants import Procedure
from impactcheck.reform.quantities import Range
from impactcheck.rules.parameters import Parameter, parameter_on

BY_PROCEDURE = ("read_conditions", "submission", "report")


def hours_for(
    parameters: Mapping[str, Parameter],
    day: datetime.date,
    step: str,
    procedure: Procedure | None = None,
) -> Range:
    """Hours for one occasion; raises BadInput `parameter-required` when nobody has filled it in."""
    name = f"grant_hours_{step}"
    if procedure is not None and step in BY_PROCEDURE:
        name = f"{name}_{procedure}"
    known = parameter_on(parameters, name, day).range if name in parameters else None
    if known is None:
        raise BadInput(Problem("parameter-required", {"name": name}))
    return known


def steps_of(
    grant: KnownGrant, parameters: Mapping[str, Parameter], day: datetime.date
) -> list[dict[str, Any]]:
    """The grant's steps as a reform file writes them; what the source is silent about is left out.

    A payment request within an award is a submission like the others but takes less time; a grant
    by requisition is its own payment request. Following up is left out where nothing is handed in.
    """
    procedure = grant.procedure

    def step(name: str, what: str, times: int = 1) -> dict[str, Any]:
        hours = hours_for(parameters, day, what, procedure).model_dump()
        return {"step": name, "hours": hours, "times_per_year": times}

    steps = [step("read_conditions", "read_conditions")]
    submissions, reports = grant.number("submissions"), grant.number("reports")
    requests = 0 if procedure == "requisition" else grant.number("payment_requests") or 0
    if submissions:
        name = "requisition" if procedure == "requisition" else "application"
        if submissions > requests:
            steps.append(step(name, "submission", submissions - requests))
        if requests:
            steps.append(step("requisition", "payment_request", requests))
    if reports:
        steps.append(step("report", "report", reports))
    for column, name in (("plan", "plan"), ("union_hearing", "union_hearing")):
        if grant.says_yes(column):
            steps.append(step(name, name))
    if grant.says_yes("certificate"):
        steps.append(step("certificate", "certificate"))
    if submissions or reports:
        steps.append(step("follow_up", "follow_up"))
    return steps
