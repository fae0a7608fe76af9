"""What a rule is about: the words that may stand under `applies_to`, a closed set.

A misspelt word would make a rule that is never asked, and nobody would notice.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from impactcheck.annotations import is_model, members
from impactcheck.reform.grants import Procedure, Recipients
from impactcheck.reform.measures import Measure
from impactcheck.reform.model import Proposer, Status
from impactcheck.suggestions import closest

Kind = Literal["reform", "grant", "burden", "duty", "sanction", "fee", "tax_base"]
Ordinance = Literal["2024-183", "2007-1244"]


class Part(BaseModel):
    """A mapping of a rule file: unknown keys are errors, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str | bool) else value


OneOrMore = BeforeValidator(_listed)
Names = Annotated[tuple[str, ...], OneOrMore]


def fields_of(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The fields that a measure of any of those kinds may hold, besides `kind`."""
    found: dict[str, None] = {}
    for member in members(Measure):
        if is_model(member.type) and any(member.answers_to(kind) for kind in kinds):
            found |= dict.fromkeys(name for name in member.type.model_fields if name != "kind")
    return tuple(found)


class AppliesTo(Part):
    """What a rule is about: every key given must match, any item of a list will do.

    `has` and `lacks` name fields of the measure that must be given or left out. `kind: reform`
    makes the rule ask about the reform as a whole. `proposal: unknown` is a reform that does not
    say who proposes it; `ordinance` names the template that the proposal follows.
    """

    kind: Annotated[tuple[Kind, ...], OneOrMore]
    procedure: Annotated[tuple[Procedure, ...], OneOrMore] | None = None
    targeted: bool | None = None
    recipients: Annotated[tuple[Recipients, ...], OneOrMore] | None = None
    indexed: bool | None = None
    has: Names = ()
    lacks: Names = ()
    status: Annotated[tuple[Status, ...], OneOrMore] | None = None
    proposal: Annotated[tuple[Proposer | Literal["unknown"], ...], OneOrMore] | None = None
    ordinance: Annotated[tuple[Ordinance, ...], OneOrMore] | None = None

    @field_validator("has", "lacks")
    @classmethod
    def _are_fields(cls, names: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        kinds = info.data.get("kind")
        if kinds is None:
            return names
        known = fields_of(kinds)
        for name in names:
            if name not in known:
                arguments = {
                    "value": name,
                    "kinds": ", ".join(kinds),
                    "suggestions": ", ".join(closest(name, known)),
                }
                raise PydanticCustomError("rule_field_unknown", "rule-field-unknown", arguments)
        return names
