"""A reading as a reform file: each field under the sentence it rests on, and the open questions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from impactcheck.reading.find import Find
from impactcheck.reading.plan import origins_of, plan_of
from impactcheck.reading.plan_parts import Measure, Plan, Question, Value
from impactcheck.reading.reader import Reading
from impactcheck.reform.to_yaml import values_to_yaml

Words = Callable[..., str]
"""The text of a key with arguments, in the reader's language."""
WIDTH = 96
_LETTERS = str.maketrans("éèüñ", "eeun")
_LONGEST_ID = 60


def reform_text(readings: Sequence[Reading], name: str, words: Words) -> str:
    """The reform file as a person would write it, with what is open said where it is missing.

    `name` is what the file that was read is called; `words` gives the texts of the room `read`.
    """
    plan = plan_of(readings)
    return "\n".join(_lines(plan, readings, name, words)) + "\n"


def _lines(plan: Plan, readings: Sequence[Reading], name: str, words: Words) -> Iterator[str]:
    asked = {one.path: (at, one) for at, one in enumerate(plan.questions, 1)}
    yield from comment(words("file-about", file=name), "")
    yield ""
    yield "format: impactcheck/1"
    title = str(plan.head[0].value)
    yield f"id: {identifier(title)}"
    for value in plan.head:
        yield from _field(value, "")
    for path in ("status", "date", "prices"):
        yield from _open(asked, path, path, "", words)
    yield "measures:"
    for measure in plan.measures:
        yield f"  {measure.name}:"
        yield f"    kind: {measure.kind}"
        for value in measure.values:
            yield from _field(value, "    ")
        yield from _unanswered(measure, asked, words)
        yield from _steps(measure, asked, words)
    yield from values_to_yaml({"read": _read(plan, readings, name, words)}).splitlines()


def _field(value: Value, indent: str) -> Iterator[str]:
    if value.find is not None and value.name != "title":
        yield from comment(f"{value.find.section} «{value.find.quote}»", indent)
    for line in values_to_yaml({value.name: value.value}).splitlines():
        yield f"{indent}{line}"


def _unanswered(
    measure: Measure, asked: Mapping[str, tuple[int, Question]], words: Words
) -> Iterator[str]:
    prefix = f"{measure.path}."
    for path in asked:
        name = path.removeprefix(prefix)
        if path.startswith(prefix) and "." not in name:
            yield from _open(asked, path, name, "    ", words)


def _steps(
    measure: Measure, asked: Mapping[str, tuple[int, Question]], words: Words
) -> Iterator[str]:
    if not measure.steps:
        return
    yield "    burden:"
    for at, step in enumerate(measure.steps):
        find = step[0].find
        if find is not None:
            yield from comment(f"{find.section} «{find.quote}»", "      ")
        values = {one.name: one.value for one in step}
        for number, line in enumerate(values_to_yaml(values).splitlines()):
            yield f"      {'- ' if number == 0 else '  '}{line}"
        for name in ("only", "hours", "times_per_year"):
            yield from _open(asked, f"{measure.path}.burden.{at}.{name}", name, "        ", words)


def _open(
    asked: Mapping[str, tuple[int, Question]], path: str, name: str, indent: str, words: Words
) -> Iterator[str]:
    """The question where its answer is to stand, with the field ready behind `#`."""
    if path not in asked:
        return
    number, question = asked[path]
    text = question_text(question, words)
    yield from comment(words("open-here", number=number, question=text), indent)
    yield f"{indent}#{name}:"


def question_text(question: Question, words: Words) -> str:
    """What to ask, in the reader's language."""
    return words(f"ask-{question.asks.replace('_', '-')}", **question.arguments)


def _read(plan: Plan, readings: Sequence[Reading], name: str, words: Words) -> dict[str, Any]:
    found: dict[str, Any] = {
        "text": name,
        "from": {path: _origin(find) for path, find in origins_of(plan)},
    }
    missed = [
        {"section": one.section, "quote": one.quote}
        for reading in readings
        for one in reading.not_understood
    ]
    if missed:
        found["not_understood"] = missed
    found["questions"] = [
        {
            "field": one.path,
            "question": question_text(one, words),
            **({"needed": True} if one.needed else {}),
        }
        for one in plan.questions
        if one.path not in {"status", "date", "prices"}
    ]
    return found


def _origin(find: Find) -> dict[str, str]:
    return {"section": find.section, "quote": find.quote}


def comment(text: str, indent: str) -> Iterator[str]:
    """Lines of a comment, whole words only; what was one line of a quote is several here."""
    import textwrap

    for paragraph in text.split("\n"):
        yield from (
            f"{indent}# {line}" for line in textwrap.wrap(paragraph, WIDTH - len(indent)) or [""]
        )


def identifier(title: str) -> str:
    """A name for the file from the statute's title: lowercase letters, digits and hyphens."""
    plain = title.lower().translate(_LETTERS)
    parts = re.sub(r"[^a-zåäö0-9]+", "-", plain).strip("-").split("-")
    kept: list[str] = []
    for one in parts:
        if kept and len("-".join([*kept, one])) > _LONGEST_ID:
            break
        kept.append(one)
    return "-".join(kept) or "forslag"
