"""The messages of a Fluent source, found one by one, and those that need no Fluent to be said.

Nineteen messages in twenty are plain text with text arguments in it, and parsing a room costs more
than a whole check: so a source is only cut at its messages. A message that is more than text is
left to Fluent's own parser.
"""

from __future__ import annotations

import re

Pieces = tuple[str, ...]
"""Text and names of arguments in turn, text first and last: `("", "value", " kr")`."""

_MESSAGE = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_ARGUMENT = re.compile(r"\{ *\$([a-zA-Z][a-zA-Z0-9_-]*) *\}")
_NOT_TEXT_AT_START = ("[", "*", ".", "}")
"""What begins a variant, the default variant, an attribute and the end of a selection."""


def cut(source: str) -> dict[str, str]:
    """Each message's whole source by its key, the first where a key stands twice, as Fluent has it.

    What stands before the first message, and any comment, belongs to no message.
    """
    uncommented = "\n".join(line for line in source.splitlines() if not line.startswith("#"))
    starts = list(_MESSAGE.finditer(uncommented))
    ends = [start.start() for start in starts[1:]] + [len(uncommented)]
    found: dict[str, str] = {}
    for start, end in zip(starts, ends, strict=True):
        found.setdefault(start.group(1), uncommented[start.start() : end])
    return found


def text_with_arguments(entry: str) -> Pieces | None:
    """The message as text with arguments in it; None where it is more than that.

    Lines after the first lose the indent that they share; blank ones at either end are dropped.
    """
    _, _, value = entry.partition("=")
    if "\t" in value or "\r" in value:
        return None
    first, *rest = value.split("\n")
    while rest and not rest[-1].strip(" "):
        rest.pop()
    written = [line for line in rest if line.strip(" ")]
    if any(line.lstrip(" ").startswith(_NOT_TEXT_AT_START) or line[0] != " " for line in written):
        return None
    shared = min((len(line) - len(line.lstrip(" ")) for line in written), default=0)
    lines = [first.lstrip(" "), *(line[shared:] if line.strip(" ") else "" for line in rest)]
    while len(lines) > 1 and not lines[0]:
        lines.pop(0)
    pieces = _ARGUMENT.split("\n".join(lines).rstrip(" "))
    if not any(pieces) or any("{" in text or "}" in text for text in pieces[::2]):
        return None
    return tuple(pieces)
