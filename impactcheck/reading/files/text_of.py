"""The text of a file, whatever form it has: DOCX, PDF, HTML, Markdown or plain text."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from impactcheck.infiles import read_file
from impactcheck.problems import BadInput, Problem
from impactcheck.yamlfile.hidden import hidden_character

LARGEST = 50_000_000
"""Bytes of a file: a betänkande of 1 200 pages with pictures is about 20 million."""
LONGEST = 10_000_000
"""Characters of text: the longest betänkanden hold about four million."""
_BEGINNINGS = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "docx"),
    (b"\xd0\xcf\x11\xe0", "doc"),
    (b"{\\rtf", "rtf"),
)
_READERS = {
    "pdf": "impactcheck.reading.files.pdf:pdf_text",
    "docx": "impactcheck.reading.files.docx:docx_text",
    "html": "impactcheck.reading.files.html:html_text",
    "markdown": "impactcheck.reading.files.markdown:markdown_text",
    "text": "impactcheck.reading.files.plain:plain_text",
}
_SUFFIXES = {".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown",
             ".markdown": "markdown"}  # fmt: skip
SUFFIXES = frozenset({*_SUFFIXES, ".txt", ".pdf", ".docx"})
"""Endings of files that are looked for in a folder."""


def text_of(path: Path) -> str:
    """The text of the file, an empty line between paragraphs. Raises BadInput.

    The keys are those of reading a file (`file-missing` and so on) and `read-…` for what its form
    makes impossible: no text, a password, too many pages, a bomb, an older form.
    """
    return text_of_bytes(read_file(path, LARGEST), str(path), path.suffix.lower())


def text_of_bytes(content: bytes, name: str, suffix: str = "") -> str:
    """The text of a file's content; `name` is what problems call it. Raises BadInput."""
    if not content.strip():
        raise BadInput(Problem("file-empty", {"file": name}))
    form = form_of(content, suffix)
    if form not in _READERS:
        raise BadInput(Problem("read-old-form", {"file": name, "form": form.upper()}))
    module, function = _READERS[form].split(":")
    reader: Callable[[bytes, str], str] = getattr(import_module(module), function)
    return bounded(reader(content, name), name)


def form_of(content: bytes, suffix: str) -> str:
    """What a file is, by how it begins and else by its ending."""
    for beginning, form in _BEGINNINGS:
        if content.startswith(beginning):
            return form
    start = content[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<?xml")) and b"<html" in start:
        return "html"
    return _SUFFIXES.get(suffix, "text")


def bounded(text: str, name: str) -> str:
    """The text, refused where it is empty, endless, or where hidden marks turn its words."""
    if not text.strip():
        raise BadInput(Problem("read-no-text", {"file": name}))
    if len(text) > LONGEST:
        raise BadInput(Problem("read-too-long", {"file": name, "limit": LONGEST}))
    hidden = hidden_character(text)
    if hidden is not None:
        raise BadInput(Problem("read-hidden-character", {"file": name, "character": hidden}))
    return text
