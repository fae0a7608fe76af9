"""What a rule is about: the words that may stand under `applies_to`, a closed set.

A misspelt word would make a rule that is never asked, and nobody would notice.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from impactcheck.kinds import measure_kinds
from impactcheck.reform.grants import Procedure, Recipients
from impactcheck.reform.measures import model_of
from impactcheck.reform.model import Proposer, Status
from impactcheck.suggestions import closest

WHOLE_REFORM = "reform"
Direction = Literal["adds", "takes_away"]
Ordinance = Literal["2024-183", "2007-1244"]


class Part(BaseModel):
    """A mapping of a rule file: unknown keys are errors, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


def known_word(value: object, known: tuple[str, ...]) -> object:
    """The value, if it is one of those known; pydantic's error with the nearest of them if not."""
    if value not in known:
        arguments = {
            "suggestions": ", ".join(closest(str(value), known)),
            "expected": ", ".join(known),
        }
        raise PydanticCustomError("value_unknown", "value-unknown", arguments)
    return value


def _known_kind(value: object) -> object:
    return known_word(value, (WHOLE_REFORM, *measure_kinds()))


Kind = Annotated[str, BeforeValidator(_known_kind)]
"""A kind of measure, or the reform as a whole."""


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str | bool) else value


OneOrMore = BeforeValidator(_listed)
Names = Annotated[tuple[str, ...], OneOrMore]


def fields_of(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The fields that a measure of any of those kinds may hold, besides `kind`."""
    models = (model_of(kind) for name, kind in measure_kinds().items() if name in kinds)
    fields = (name for model in models for name in model.model_fields)
    return tuple(dict.fromkeys(name for name in fields if name != "kind"))


class AppliesTo(Part):
    """What a rule is about: every key given must match, any item of a list will do.

    `has` and `lacks` name fields of the measure that must be given or left out, `has_any` those of
    which one must be given: a rule about work has nothing to say of a grant that states none.
    `kind: reform`
    makes the rule ask about the reform as a whole. `proposal: unknown` is a reform that does not
    say who proposes it; `ordinance` names the template that the proposal follows. A measure that
    only takes away is asked about by the rules alone that name this `direction`.
    """

    kind: Annotated[tuple[Kind, ...], OneOrMore]
    procedure: Annotated[tuple[Procedure, ...], OneOrMore] | None = None
    targeted: bool | None = None
    recipients: Annotated[tuple[Recipients, ...], OneOrMore] | None = None
    indexed: bool | None = None
    direction: Annotated[tuple[Direction, ...], OneOrMore] = ("adds",)
    has: Names = ()
    has_any: Names = ()
    lacks: Names = ()
    status: Annotated[tuple[Status, ...], OneOrMore] | None = None
    proposal: Annotated[tuple[Proposer | Literal["unknown"], ...], OneOrMore] | None = None
    ordinance: Annotated[tuple[Ordinance, ...], OneOrMore] | None = None

    @field_validator("has", "has_any", "lacks")
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
