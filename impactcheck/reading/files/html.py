"""A page as text: its blocks as paragraphs, of two columns of wording only the new one."""

from __future__ import annotations

from html.parser import HTMLParser

from impactcheck.reading.files.plain import decoded
from impactcheck.reading.files.two_columns import is_new_wording, is_old_wording
from impactcheck.reading.folding import folded

_SILENT = frozenset({"script", "style", "head", "noscript", "template", "svg", "nav"})
_BLOCKS = frozenset(
    {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "section", "article", "blockquote",
     "pre", "dd", "dt", "br", "hr", "table", "tr", "ul", "ol", "header", "footer", "main"}
)  # fmt: skip


def html_text(content: bytes, name: str) -> str:
    """The text of a page, an empty line between its blocks."""
    reader = _Page()
    reader.feed(decoded(content, name))
    reader.close()
    return reader.text()


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._silent = 0
        self._rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._new: int | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._new = None
        elif tag == "tr":
            self._rows.append([])
        elif tag in {"td", "th"}:
            self._cell = []
        if tag in _BLOCKS:
            self._put("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in {"td", "th"} and self._cell is not None:
            text, self._cell = "".join(self._cell), None
            if self._rows:
                self._rows[-1].append(text)
        elif tag == "tr" and self._rows:
            self._row(self._rows.pop())
        if tag in _BLOCKS:
            self._put("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._put(data)

    def _put(self, text: str) -> None:
        (self._parts if self._cell is None else self._cell).append(text)

    def _row(self, cells: list[str]) -> None:
        if any(map(is_old_wording, cells)) and any(map(is_new_wording, cells)):
            self._new = next(at for at, one in enumerate(cells) if is_new_wording(one))
        elif self._new is not None and len(cells) > self._new:
            self._put(f"\n\n{cells[self._new]}\n\n")
        else:
            self._put("\n\n" + " ".join(cells) + "\n\n")

    def text(self) -> str:
        """The blocks that hold something."""
        blocks = (folded(one) for one in "".join(self._parts).split("\n\n"))
        return "\n\n".join(one for one in blocks if one)
