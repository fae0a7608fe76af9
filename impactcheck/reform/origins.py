"""Where a described reform comes from, when a text was read: the words behind each field.

Written by `impactcheck read` and confirmed by a person. An open question that is needed refuses the
file until it is answered, so that nothing is computed on a value that nobody gave.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ConfigDict, Field

from impactcheck.problems import Problem
from impactcheck.reform.amounts import Text
from impactcheck.reform.parts import Part
from impactcheck.yamlfile import Document, Path


class Origin(Part):
    """The words that a field rests on; `confirmed` once a person has held them against it."""

    section: Text
    quote: Text
    confirmed: bool = False


class NotUnderstood(Part):
    """A sentence that puts something on municipalities and that was not understood."""

    section: Text
    quote: Text


class OpenQuestion(Part):
    """What the text does not say: the dotted path of a field, and what to ask.

    `needed` refuses the file until the field is there or the question is taken away.
    """

    field: Text
    question: Text
    needed: bool = False


class ReadText(Part):
    """What was read: the words of each field by its dotted path, what was not, and what is open.

    `questions` stand in the order in which they change the answer most.
    """

    model_config = ConfigDict(serialize_by_alias=True)

    text: Text
    origins: dict[Text, Origin] = Field(alias="from", default={})
    not_understood: tuple[NotUnderstood, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()

    @property
    def is_confirmed(self) -> bool:
        """Whether a person has confirmed every field that was read."""
        return all(one.confirmed for one in self.origins.values())


def open_questions(document: Document) -> Iterator[Problem]:
    """Each question that is needed and that the file does not answer, placed where it stands."""
    asked = document.at(("read", "questions"))
    for at, one in enumerate(asked if isinstance(asked, list) else []):
        if not isinstance(one, dict) or one.get("needed") is not True:
            continue
        field, question = str(one.get("field", "")), str(one.get("question", ""))
        if document.at(path_of(field)) is None:
            place = document.key_place(("read", "questions", at))
            yield Problem("open-question", {"field": field, "question": question}, place)


def path_of(dotted: str) -> Path:
    """`measures.bidrag.burden.0.hours` as the steps of a path."""
    return tuple(int(step) if step.isdigit() else step for step in dotted.split("."))
