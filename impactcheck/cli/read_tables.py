"""What was read in a text, and in a folder of them, as blocks of a screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from impactcheck.console.blocks import bullets, heading, paragraph, table
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.language.numbers import format_number
from impactcheck.language.problems import message
from impactcheck.reading.find import Find
from impactcheck.reading.plan import plan_of
from impactcheck.reading.remarks import Remark, remarks
from impactcheck.reading.to_reform import Words, question_text

if TYPE_CHECKING:
    from rich.console import RenderableType

    from impactcheck.reading.read_file import ReadFile
    from impactcheck.reading.reader import Reading

ROOM = "read"
_LONGEST = 160
_CLOSED = frozenset(
    {"competitive", "application", "requisition", "automatic", "afterwards", "advance", "mixed",
     "allowed", "required", "yes", "none", "turnover", "population", "other"}
)  # fmt: skip
_COUNTED = {
    "column-flat": ("sanction.amount", "sanction.maximum"),
    "column-vite": ("sanction.type=vite",),
    "column-reports": ("duty.report_to", "grant.report"),
    "column-plans": ("duty.plan",),
    "column-posts": ("duty.post_required",),
    "column-tasks": ("duty.task", "burden.task"),
    "column-grants": ("grant.procedure",),
}


def reading_blocks(readings: Sequence[Reading], language: Language) -> list[RenderableType]:
    """Each statute's facts with their quotes, what was not understood and what is open."""
    say = partial(texts_for(language).say, ROOM)
    parts: list[RenderableType] = []
    for one in readings:
        parts += _statute(one, say, language)
    if any(one.concerns_municipalities for one in readings):
        asked = [
            f"{question_text(one, say)} ({say('needed' if one.needed else 'optional')})"
            for one in plan_of(readings).questions
        ]
        parts += [*heading(say("heading-open")), bullets(asked)]
        parts += ["", paragraph(say("unconfirmed"))]
    return parts


def _statute(reading: Reading, say: Words, language: Language) -> Iterator[RenderableType]:
    yield from heading(reading.statute.title)
    if not reading.concerns_municipalities:
        yield paragraph(say("no-measure"))
        return
    yield _facts(reading.finds, say, language)
    found = [remark_text(one, say, language) for one in remarks(reading)]
    if found:
        yield from heading(say("heading-remarks"))
        yield bullets(found)
    yield from heading(say("heading-not-understood"))
    if reading.not_understood:
        yield bullets([f"{one.section} «{_cut(one.quote)}»" for one in reading.not_understood])
    else:
        yield paragraph(say("none-not-understood"))
    if reading.references:
        yield from heading(say("heading-references"))
        yield bullets(reading.references)


def _facts(finds: Sequence[Find], say: Words, language: Language) -> RenderableType:
    columns = [(say(f"column-{name}"), False) for name in ("field", "value", "section", "quote")]
    rows = [
        [
            say(f"field-{one.field.replace('.', '-')}"),
            value_text(one, say, language),
            one.section,
            _cut(one.quote),
        ]
        for one in finds
    ]
    return table(columns, rows)


def value_text(find: Find, say: Words, language: Language) -> str:
    """A fact's value in words, with its unit."""
    value = find.value
    if isinstance(value, bool):
        return say("value-true")
    if isinstance(value, float | int):
        number = format_number(float(value), language, decimals=0 if value == int(value) else 2)
        if find.unit == "kr":
            per = find.more.get("per")
            return f"{number} kr {per}" if per else f"{number} kr"
        if find.unit == "percent":
            basis = {"state_share_max": "percent-state", "own_share_min": "percent-own"}
            return say(basis.get(str(find.more.get("basis")), "percent"), value=number)
        return say("per-year", value=number) if find.unit == "per_year" else f"{number}"
    return say(f"value-{value}") if value in _CLOSED else _cut(str(value))


def remark_text(remark: Remark, say: Words, language: Language) -> str:
    """A remark in words, with its section."""
    days = {} if remark.days is None else {"days": remark.days}
    said = say(f"remark-{remark.key}", value=value_text(remark.find, say, language), **days)
    return f"{remark.find.section}: {said}"


def corpus_blocks(found: Sequence[ReadFile], language: Language) -> list[RenderableType]:
    """One row for each statute that concerns municipalities, and the files that were left out."""
    say = partial(texts_for(language).say, ROOM)
    rows = [
        [reading.statute.title, *counts(reading)]
        for one in found
        for reading in one.readings
        if reading.concerns_municipalities
    ]
    parts: list[RenderableType] = [*heading(say("corpus-title", count=len(found)))]
    if rows:
        columns = [(say("column-statute"), False)]
        columns += [(say(name), True) for name in (*_COUNTED, "column-missed")]
        parts.append(table(columns, rows))
    else:
        parts.append(paragraph(say("corpus-none")))
    for one in found:
        if one.problem is not None:
            why = message(one.problem, language)
            parts.append(paragraph(say("corpus-skipped", file=one.path.name, why=why)))
    return [*parts, "", paragraph(say("corpus-note"))]


def counts(reading: Reading) -> list[str]:
    """How many facts of each counted sort, an empty cell for none."""
    numbers = [
        sum(1 for one in reading.finds if _is_one_of(one, fields)) for fields in _COUNTED.values()
    ]
    return [str(one) if one else "" for one in (*numbers, len(reading.not_understood))]


def _is_one_of(find: Find, fields: Sequence[str]) -> bool:
    return find.field in fields or f"{find.field}={find.value}" in fields


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + " …"
