"""Markdown without its marks; of a table of two wordings only the new one."""

from __future__ import annotations

import re

from impactcheck.reading.files.plain import decoded
from impactcheck.reading.files.two_columns import is_new_wording, is_old_wording, new_wording

_HEADING = re.compile(r"^ {0,3}#{1,6} +(.*?)(?: +#+)?$")
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1(?!\w)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_RULE = re.compile(r"^\s*(?:[-*_] ?){3,}$|^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!§-])")


def markdown_text(content: bytes, name: str) -> str:
    """The text of a Markdown file, an empty line between paragraphs."""
    lines: list[str] = []
    new: int | None = None
    for line in decoded(content, name).splitlines():
        if _RULE.match(line):
            continue
        cells = _cells(line)
        if cells is None:
            new = None
            lines += _plain(line)
        elif any(map(is_old_wording, cells)) and any(map(is_new_wording, cells)):
            new = next(at for at, one in enumerate(cells) if is_new_wording(one))
        else:
            chosen = cells[new] if new is not None and len(cells) > new else " ".join(cells)
            lines += ["", *_plain(chosen.replace("<br>", "\n\n")), ""]
    return new_wording("\n".join(lines))


def _cells(line: str) -> list[str] | None:
    bare = line.strip()
    if not (bare.startswith("|") and bare.endswith("|") and bare.count("|") > 1):
        return None
    return [_unmarked(one.strip()) for one in bare[1:-1].split("|")]


def _plain(line: str) -> list[str]:
    heading = _HEADING.match(line)
    if heading:
        return ["", _unmarked(heading[1]), ""]
    return [_unmarked(re.sub(r"^ {0,3}> ?", "", line))]


def _unmarked(text: str) -> str:
    text = _LINK.sub(r"\1", text)
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    return _ESCAPED.sub(r"\1", text)
