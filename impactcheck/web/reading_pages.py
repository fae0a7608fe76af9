"""A draft statute uploaded: its text beside what was read in it, for a person to judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response

from impactcheck.language.catalogue import texts_for
from impactcheck.problems import BadInput, Problem
from impactcheck.reading.confirm import Answer, with_answers
from impactcheck.reading.files.text_of import text_of_bytes
from impactcheck.reading.plan import origins_of, plan_of
from impactcheck.reading.read_file import read_text
from impactcheck.reading.reader import Reading
from impactcheck.reading.to_reform import reform_text
from impactcheck.reform.to_yaml import values_to_yaml
from impactcheck.web.draft import Draft, draft_of
from impactcheck.web.draft_pages import described, start_page
from impactcheck.web.pages import Reader
from impactcheck.web.site import Post, Site, computed
from impactcheck.yamlfile.scalars import plain_value

ROOM = "read"
NAME = "utkast"
"""What the file is called in the reform; its own name may be a path on somebody's disk."""


@dataclass(frozen=True)
class Item:
    """A field that was read: `value` as text where it may be changed on the page."""

    number: int
    path: str
    shown: str
    value: str | None
    section: str
    quote: str


@dataclass(frozen=True)
class Passage:
    """A piece of the text; `numbers` are those of the fields that rest on it."""

    text: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Paragraph:
    """A section of the text: its label and its passages."""

    label: str
    passages: tuple[Passage, ...]


def add_reading_pages(app: FastAPI, site: Site) -> None:
    """Add the page where a text is read, and the answer to what a person says of it."""

    @app.post("/read")
    async def read(request: Request) -> Response:
        sent = await site.post(request)
        return await computed(_read, site, site.reader(request), sent)

    @app.post("/read/confirm")
    async def confirm(request: Request) -> Response:
        sent = await site.post(request)
        draft = await computed(_confirmed, sent)
        return await computed(described, site, site.reader(request), draft, False)


def _read(site: Site, reader: Reader, sent: Post) -> Response:
    if not sent.upload:
        return start_page(site, reader, (Problem("no-file-chosen"),))
    try:
        readings = read_text(text_of_bytes(sent.upload, NAME))
        if not any(one.concerns_municipalities for one in readings):
            raise BadInput(Problem("read-no-measure", {"file": NAME}))
    except BadInput as error:
        return start_page(site, reader, error.problems)
    words = partial(texts_for(reader.language).say, ROOM)
    draft = draft_of(reform_text(readings, NAME, words))
    items = tuple(_items(readings, draft))
    return site.shown(
        "read",
        reader,
        draft=draft,
        items=items,
        paragraphs=tuple(_paragraphs(readings, items)),
        missed=[one for reading in readings for one in reading.not_understood],
        questions=draft.values.get("read", {}).get("questions", []),
    )


def _items(readings: Sequence[Reading], draft: Draft) -> Iterator[Item]:
    for number, (path, find) in enumerate(origins_of(plan_of(readings)), 1):
        value = _at(draft.values, path)
        plain = value if isinstance(value, dict | list) else None
        shown = ", ".join(f"{key}: {one}" for key, one in value.items()) if plain else str(value)
        yield Item(
            number,
            path,
            shown,
            None if plain is not None or isinstance(value, bool) else str(value),
            find.section,
            find.quote,
        )


def _at(values: Any, path: str) -> Any:
    for step in path.split("."):
        values = values[int(step)] if isinstance(values, list) else values[step]
    return values


def _paragraphs(readings: Sequence[Reading], items: Sequence[Item]) -> Iterator[Paragraph]:
    """Every section with its quotes marked; what lies within another quote is not."""
    for reading in readings:
        yield Paragraph("", (Passage(reading.statute.title),))
        for section in reading.statute.all_sections:
            of_it = [one for one in items if one.section == section.label]
            yield Paragraph(section.label, tuple(_passages(section.text, of_it)))


def _passages(text: str, items: Sequence[Item]) -> Iterator[Passage]:
    at = 0
    quotes: dict[str, list[int]] = {}
    for one in items:
        quotes.setdefault(one.quote, []).append(one.number)
    for start, quote in sorted((text.find(quote), quote) for quote in quotes):
        if start < at:
            continue
        if start > at:
            yield Passage(text[at:start])
        at = start + len(quote)
        yield Passage(quote, tuple(quotes[quote]))
    if at < len(text):
        yield Passage(text[at:])


def _confirmed(sent: Post) -> Draft:
    """The draft with the answers that the form holds; a field without an answer stays as read."""
    draft = draft_of(sent.one("draft"))
    answers: dict[str, Answer] = {}
    for name, found in sent.fields.items():
        path = name.removeprefix("verdict:")
        if path == name or found[-1] not in ("accept", "refuse"):
            continue
        if found[-1] == "refuse":
            answers[path] = Answer("refuse")
            continue
        given, before = sent.one(f"value:{path}").strip(), sent.one(f"before:{path}")
        changed = plain_value(given) if given and given != before else None
        answers[path] = Answer("accept", changed)
    if draft.document is None:
        return draft
    return draft_of(values_to_yaml(with_answers(draft.values, answers)))
