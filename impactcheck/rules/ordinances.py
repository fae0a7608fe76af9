"""What an ordinance demands of a consequence analysis, and which parts of a reform answer it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import Field

from impactcheck.contract.base import Reference, Words
from impactcheck.contract.groundwork import Groundwork, GroundworkPart, PartStatus
from impactcheck.reform.model import Proposal, Reform
from impactcheck.resources import rules_dir
from impactcheck.rules.rule_subject import Part as RulePart
from impactcheck.validation import validate
from impactcheck.yamlfolder import own_yaml_folder

NEWER, OLDER = "2024-183", "2007-1244"
BOUND_STATUSES = frozenset({"draft", "referral", "bill"})
BOUND_PROPOSERS = frozenset({"committee", "agency"})


class AnyOf(RulePart):
    """Fields of which one is enough."""

    any: Annotated[tuple[str, ...], Field(min_length=1)]


class Demand(RulePart):
    """One part that an ordinance asks for, and the dotted paths of a reform that answer it.

    `counted` parts make up the verdict on the groundwork.
    """

    id: str
    paragraph: str
    words: Words
    required: Literal["always", "municipalities_affected", "agency", "committee"]
    fields: Annotated[tuple[str | AnyOf, ...], Field(min_length=1)]
    counted: bool = True


class Template(RulePart):
    """An ordinance as a list of demands, in its own order."""

    id: str
    title: Words
    in_force: datetime.date
    reference: Reference
    parts: Annotated[tuple[Demand, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Part:
    """How a reform answers one demand; `fields` are those asked for, `empty` those left empty."""

    id: str
    paragraph: str
    words: Words
    status: PartStatus
    fields: tuple[str, ...]
    empty: tuple[str, ...]
    counted: bool


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


def judge_parts(reform: Reform, template: Template) -> tuple[Part, ...]:
    """Each demand as fulfilled, partly, missing or not applicable; an empty text counts as none."""
    return tuple(_judged(reform, demand) for demand in template.parts)


def groundwork(reform: Reform) -> Groundwork:
    """The groundwork of a reform as the assessment holds it."""
    template = template_for(reform.proposal, reform.date)
    parts = judge_parts(reform, template)
    counted = [part for part in parts if part.counted and part.status != "not_applicable"]
    return Groundwork(
        template=template.id,
        title=template.title,
        reference=template.reference,
        bound=is_bound(reform),
        fulfilled=sum(part.status == "fulfilled" for part in counted),
        counted=len(counted),
        parts=tuple(
            GroundworkPart(
                id=part.id,
                paragraph=part.paragraph,
                words=part.words,
                status=part.status,
                fields=part.fields,
                empty=part.empty,
                counted=part.counted,
            )
            for part in parts
        ),
    )


def _judged(reform: Reform, demand: Demand) -> Part:
    asked = [field.any if isinstance(field, AnyOf) else (field,) for field in demand.fields]
    empty = [paths for paths in asked if not any(is_given(reform, path) for path in paths)]
    status: PartStatus = "missing" if len(empty) == len(asked) else "partly"
    if not empty:
        status = "fulfilled"
    if not _required(reform, demand):
        status = "not_applicable"
    return Part(
        id=demand.id,
        paragraph=demand.paragraph,
        words=demand.words,
        status=status,
        fields=tuple(path for paths in asked for path in paths),
        empty=tuple(path for paths in empty for path in paths),
        counted=demand.counted,
    )


def _required(reform: Reform, demand: Demand) -> bool:
    if demand.required == "municipalities_affected":
        return bool(reform.measures)
    if demand.required in BOUND_PROPOSERS:
        return reform.proposal is not None and reform.proposal.kind == demand.required
    return True


def is_given(reform: Reform, path: str) -> bool:
    """Whether something stands at the dotted path; an empty field or list is nothing."""
    value: object = reform
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return value not in (None, (), {})
