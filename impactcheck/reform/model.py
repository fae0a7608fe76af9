"""A reform as described in a file of format `impactcheck/1`."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from impactcheck.reform.amounts import Day, Identifier, Text
from impactcheck.reform.measures import AnyMeasure, any_measure
from impactcheck.reform.origins import ReadText
from impactcheck.reform.parts import Part

Status = Literal["idea", "draft", "referral", "bill", "in_force", "repealed"]
Proposer = Literal["committee", "agency", "ministry"]


class Source(Part):
    """A document that a reader can look up."""

    title: Text
    href: str | None = None


class Proposal(Part):
    """Who proposes: decides which ordinance's template the report follows.

    `directive_requires` are the analyses that the terms of reference ask for (16 §
    kommittéförordningen (1998:1474)). The rest is about an agency: whether it decides the
    regulations itself, and then what 11, 13 and 14 §§ förordningen (2024:183) ask for.
    """

    kind: Proposer
    appointed: Day | None = None
    dnr: Text | None = None
    inquiry: Text | None = None
    directive_requires: tuple[Text, ...] = ()
    own_regulations: bool | None = None
    authorisation: Text | None = None
    regulatory_council: Text | None = None
    government_consent: Text | None = None


class Costs(Part):
    """The drafter's own figures or words for actors that impactcheck does not compute."""

    state: Text | None = None
    regions: Text | None = None
    companies: Text | None = None
    individuals: Text | None = None


class Analysis(Part):
    """The words that förordningen (2024:183) asks for; an empty field is reported as missing.

    `restricts_self_government` and `exceeds_directive` are the drafter's own answers. Only a yes
    makes the ordinance ask for considerations or reasons; None says that nobody has answered.
    """

    problem: Text | None = None
    aim: Text | None = None
    zero_alternative: Text | None = None
    alternatives: Text | None = None
    choice: Text | None = None
    affected: Text | None = None
    costs: Costs = Costs()
    other_consequences: Text | None = None
    limiting_measures: Text | None = None
    entry_into_force: Text | None = None
    information: Text | None = None
    evaluation: Text | None = None
    self_government: Text | None = None
    restricts_self_government: bool | None = None
    self_government_considerations: Text | None = None
    eu: Text | None = None
    exceeds_directive: bool | None = None
    reasons_to_exceed: Text | None = None
    not_analysed: Text | None = None
    consultation: Text | None = None
    financing: Text | None = None
    financing_reasons: Text | None = None
    directive_answers: Text | None = None


class Alternative(Part):
    """The same reform with some values changed: dotted path to the new value.

    `status: in_force` marks the law as it stands, which the proposal would change.
    """

    title: Text
    status: Literal["in_force"] | None = None
    change: dict[str, object]


class Reform(Part):
    """One described reform: what it is, its measures, and the words around them."""

    format: Literal["impactcheck/1"]
    id: Identifier
    title: Text
    status: Status
    date: Day
    prices: Annotated[int, Field(ge=1990, le=2100)]
    summary: Text | None = None
    proposal: Proposal | None = None
    sources: tuple[Source, ...] = ()
    assumptions: tuple[Text, ...] = ()
    analysis: Analysis = Analysis()
    measures: dict[Identifier, AnyMeasure]
    alternatives: Annotated[dict[Identifier, Alternative], Field(max_length=50)] = Field(default={})
    read: ReadText | None = None


def admit_new_kinds() -> None:
    """Build the model anew from the table of kinds, after one has been put there or taken away."""
    admitted: Any = dict[Identifier, any_measure()]  # type: ignore[misc]
    Reform.model_fields["measures"].annotation = admitted
    Reform.model_rebuild(force=True)
