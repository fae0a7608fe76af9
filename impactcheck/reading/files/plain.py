"""Plain text: UTF-8, or the Latin alphabet of older files."""

from __future__ import annotations

from impactcheck.problems import BadInput, Problem
from impactcheck.reading.files.two_columns import new_wording


def plain_text(content: bytes, name: str) -> str:
    """The text with only the new wording of two columns. Raises BadInput `file-binary`."""
    return new_wording(decoded(content, name))


def decoded(content: bytes, name: str) -> str:
    """Bytes as text: UTF-8, UTF-16 with its mark, else Windows' Latin alphabet."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace").lstrip("\ufeff")
    if b"\x00" in content:
        raise BadInput(Problem("file-binary", {"file": name}))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
