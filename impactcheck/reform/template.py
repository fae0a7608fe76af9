"""A commented reform file for each kind of measure: what a drafter starts from.

Every field of the format stands there. A field that is not needed has `#` directly before its
name: take that away and the field is in force. The words are the caller's, by the same keys as
those of the schema (`grant-pot`), so that a template can be written in any language.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from impactcheck.kinds import MeasureKind, measure_kinds, resolve
from impactcheck.reform.template_fields import HEAD, Field, alternatives

Words = Callable[[str], str]
"""The text of a key in the reader's language; raises for an unknown one."""

WIDTH = 88
_SLOT = re.compile("«([a-z_]+)»")


def template(kind: str, words: Words) -> str:
    """The template of a kind of measure as a YAML text; KeyError for an unknown kind."""
    filled = _Filled(measure_kinds()[kind], words)
    return "\n".join([*filled.opening(), "", *filled.lines()])


def fields_of(kind: MeasureKind) -> tuple[Field, ...]:
    """The fields of a kind of measure, as a template shows them."""
    fields: tuple[Field, ...] = resolve(kind.template)
    return fields


@dataclass(frozen=True)
class _Filled:
    kind: MeasureKind
    words: Words

    def opening(self) -> Iterator[str]:
        yield "# yaml-language-server: $schema=reform.schema.json"
        yield from _comment(self.words(f"about-{self.kind.name}"), "")
        yield from _comment(self.words("about-template"), "")
        yield from _comment(self.words("about-schema"), "")

    def lines(self) -> Iterator[str]:
        for field in HEAD:
            yield from self.field(field, "")
        yield ""
        yield "measures:"
        yield f"  {self.words(f'name-{self.kind.name}')}:"
        yield f"    kind: {self.kind.name}"
        for field in fields_of(self.kind):
            yield from self.field(field, "    ")
        yield ""
        yield from self.field(alternatives(self.kind.changed), "")
        yield ""

    def field(self, field: Field, indent: str) -> Iterator[str]:
        indent += field.indent
        if field.hint:
            yield from _comment(self.words(field.hint), indent)
        for line in field.lines:
            text = _SLOT.sub(self._word, line)
            yield f"{indent}{text}" if field.given else f"{indent}#{text}"

    def _word(self, slot: re.Match[str]) -> str:
        """`«title»` is a text of the kind, any other slot one that the kinds share."""
        name = slot[1]
        return self.words(
            f"{name}-{self.kind.name}" if name in ("title", "name") else f"word-{name}"
        )


def _comment(text: str, indent: str) -> list[str]:
    start = f"{indent}# "
    return textwrap.wrap(
        text, WIDTH, initial_indent=start, subsequent_indent=start, break_on_hyphens=False
    )
