"""What an ordinance demands of a consequence analysis, and which parts of a reform answer it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import Field

from impactcheck.contract.base import Reference, Words
from impactcheck.contract.groundwork import Groundwork, GroundworkPart, PartStatus
from impactcheck.reform.measures import MayCompel, Measure
from impactcheck.reform.model import Proposal, Reform
from impactcheck.resources import rules_dir
from impactcheck.rules.rule_subject import OneOrMore
from impactcheck.rules.rule_subject import Part as RulePart
from impactcheck.validation import validate
from impactcheck.yamlfolder import own_yaml_folder

NEWER, OLDER = "2024-183", "2007-1244"
BOUND_STATUSES = frozenset({"draft", "referral", "bill"})
BOUND_PROPOSERS = frozenset({"committee", "agency"})


class AnyOf(RulePart):
    """Fields of which one is enough."""

    any: Annotated[tuple[str, ...], Field(min_length=1)]


class OnlyIf(RulePart):
    """A field that is asked for only where another says yes."""

    field: str
    only_if: str


class Calculated(RulePart):
    """Figures that words cannot stand in for: kronor for municipalities, computed here.

    `duties` are the measures that change what municipalities must do, `all` every measure.
    """

    calculated: Literal["all", "duties"]


Condition = Literal[
    "always",
    "municipalities_affected",
    "duties_changed",
    "agency",
    "committee",
    "own_regulations",
    "costs_raised",
    "directive_exceeded",
    "directive_requires",
    "analysis_incomplete",
]
"""When a part is asked for; `analysis_incomplete`: where a part of 7 § is not wholly given."""


class Demand(RulePart):
    """One part that an ordinance asks for, and the dotted paths of a reform that answer it.

    It is asked for where every condition of `required` holds. `counted` parts make up the verdict
    on the groundwork.
    """

    id: str
    paragraph: str
    words: Words
    required: Annotated[tuple[Condition, ...], OneOrMore]
    fields: Annotated[tuple[str | AnyOf | OnlyIf | Calculated, ...], Field(min_length=1)]
    counted: bool = True


class Template(RulePart):
    """An ordinance as a list of demands, in its own order."""

    id: str
    title: Words
    in_force: datetime.date
    reference: Reference
    parts: Annotated[tuple[Demand, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Computed:
    """What has been computed about a reform, as far as an ordinance asks for figures.

    `costed` are the measures whose kronor for municipalities are known, `burdening` those that
    cost some municipality something in a year, `paid_by_state` those that the state pays for.
    """

    costed: frozenset[str] = frozenset()
    burdening: frozenset[str] = frozenset()
    paid_by_state: frozenset[str] = frozenset()


@lru_cache(maxsize=1)
def templates() -> Mapping[str, Template]:
    """The ordinances by id. Raises BadInput with the place of every mistake."""
    own = own_yaml_folder(rules_dir())
    files = [path for path in own.contents if path.startswith("ordinances/")]
    read = [validate(Template, own.document(path)) for path in files]
    return {template.id: template for template in read}


def template_for(proposal: Proposal | None, date: datetime.date) -> Template:
    """The ordinance that binds the proposal: by the committee's appointment, else by the date.

    Committees appointed before the newer ordinance was in force follow the older one.
    """
    known = templates()
    appointed = None if proposal is None else proposal.appointed
    decided = date if appointed is None else appointed
    return known[OLDER if decided < known[NEWER].in_force else NEWER]


def is_bound(reform: Reform) -> bool:
    """Whether the ordinance binds: a committee's or an agency's proposal that is not yet law."""
    proposer = None if reform.proposal is None else reform.proposal.kind
    return reform.status in BOUND_STATUSES and proposer in BOUND_PROPOSERS


def groundwork(reform: Reform, computed: Computed) -> Groundwork:
    """How a reform answers its ordinance, part by part, as the assessment holds it.

    An empty text counts as none, and a text does not stand in for figures that are missing.
    """
    template = template_for(reform.proposal, reform.date)
    parts: list[GroundworkPart] = []
    for demand in template.parts:
        part = _judged(reform, computed, demand)
        asked = _Asked(reform, computed, parts)
        if not all(_CONDITIONS[condition](asked) for condition in demand.required):
            part = part.model_copy(update={"status": "not_applicable"})
        parts.append(part)
    counted = [part for part in parts if part.counted and part.status != "not_applicable"]
    return Groundwork(
        template=template.id,
        title=template.title,
        reference=template.reference,
        bound=is_bound(reform),
        fulfilled=sum(part.status == "fulfilled" for part in counted),
        counted=len(counted),
        parts=tuple(parts),
    )


def _judged(reform: Reform, computed: Computed, demand: Demand) -> GroundworkPart:
    asked: list[tuple[str, ...]] = []
    empty: list[tuple[str, ...]] = []
    for field in demand.fields:
        if isinstance(field, OnlyIf) and value_at(reform, field.only_if) is not True:
            continue
        paths = _paths(reform, field)
        asked.append(paths)
        if isinstance(field, Calculated):
            # Each measure without figures is named: one that is computed makes up for no other.
            empty += [(path,) for path in paths if path.split(".")[1] not in computed.costed]
        elif not any(is_given(reform, path) for path in paths):
            empty.append(paths)
    fields = tuple(path for paths in asked for path in paths)
    unanswered = tuple(path for paths in empty for path in paths)
    status: PartStatus = "partly" if set(fields) - set(unanswered) else "missing"
    return GroundworkPart(
        id=demand.id,
        paragraph=demand.paragraph,
        words=demand.words,
        status="fulfilled" if not empty else status,
        fields=fields,
        empty=unanswered,
        counted=demand.counted,
    )


def _paths(reform: Reform, field: str | AnyOf | OnlyIf | Calculated) -> tuple[str, ...]:
    if isinstance(field, AnyOf):
        return field.any
    if isinstance(field, OnlyIf):
        return (field.field,)
    if isinstance(field, Calculated):
        return tuple(
            f"measures.{name}"
            for name, measure in reform.measures.items()
            if field.calculated == "all" or changes_duties(measure)
        )
    return (field,)


def changes_duties(measure: Measure) -> bool:
    """Whether the measure changes what municipalities must do: they cannot decline it."""
    return isinstance(measure, MayCompel) and measure.changes_duties


@dataclass(frozen=True)
class _Asked:
    """What a condition may look at; `before` are the parts judged so far."""

    reform: Reform
    computed: Computed
    before: Sequence[GroundworkPart]

    @property
    def proposal(self) -> Proposal | None:
        return self.reform.proposal

    def proposed_by(self, kind: str) -> bool:
        return self.proposal is not None and self.proposal.kind == kind


_CONDITIONS: Mapping[Condition, Callable[[_Asked], bool]] = {
    "always": lambda _: True,
    "municipalities_affected": lambda asked: bool(asked.reform.measures),
    "duties_changed": lambda asked: any(map(changes_duties, asked.reform.measures.values())),
    "agency": lambda asked: asked.proposed_by("agency"),
    "committee": lambda asked: asked.proposed_by("committee"),
    # 11-14 §§ are about regulations that the agency decides, not about what it proposes.
    "own_regulations": lambda asked: (
        asked.proposed_by("agency")
        and asked.proposal is not None
        and asked.proposal.own_regulations is True
    ),
    "costs_raised": lambda asked: bool(asked.computed.burdening or asked.computed.paid_by_state),
    "directive_exceeded": lambda asked: asked.reform.analysis.exceeds_directive is True,
    "directive_requires": lambda asked: (
        asked.proposal is not None and bool(asked.proposal.directive_requires)
    ),
    "analysis_incomplete": lambda asked: any(
        part.paragraph.startswith("7 §") and part.status in ("missing", "partly")
        for part in asked.before
    ),
}


def value_at(reform: Reform, path: str) -> object:
    """What stands at a dotted path, None where nothing does."""
    value: object = reform
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return value


def is_given(reform: Reform, path: str) -> bool:
    """Whether something stands at the dotted path; an empty field or list is nothing."""
    return value_at(reform, path) not in (None, (), {})
