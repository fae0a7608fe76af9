"""The rooms inside the report, held against the imports: content below, formats above."""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

from tests.test_architecture import PACKAGE, imported_modules, read_picture, source_files

PICTURE = """
# What a document is made of: figures looked up, words, tables, blocks, and what an outline is.
content:
templating:
# Charts and maps, as blocks.
pictures: content templating
# What each section says, and which sections a document has.
sections: content pictures
outlines: content sections
# How blocks are shown. No format knows a section.
formats: content outlines pictures templating
# Many reforms together: sections, an outline, the same formats.
portfolio: content formats
"""
ARROWS = read_picture(PICTURE)
REPORT = PACKAGE / "report"


def room_of(parts: tuple[str, ...]) -> str:
    """The room of a module below `report`, by the parts of its name."""
    if parts[:2] in {("content", "sections"), ("content", "outlines")}:
        return parts[1]
    return parts[0]


def arrows() -> Iterator[tuple[str, str, Path]]:
    for path in source_files("impactcheck/report"):
        inside = path.relative_to(REPORT).with_suffix("").parts
        for name, _ in imported_modules(path):
            parts = tuple(name.split("."))
            if parts[:2] == ("impactcheck", "report") and len(parts) > 2:
                yield room_of(inside), room_of(parts[2:]), path


def test_the_rooms_of_the_report_import_what_the_picture_shows_and_all_of_it() -> None:
    found = list(arrows())
    wrong = [
        f"{path}: {here} -> {there}"
        for here, there, path in found
        if here != there and there not in ARROWS[here]
    ]
    assert wrong == []
    used = {(here, there) for here, there, _ in found}
    drawn = {(here, there) for here, rooms in ARROWS.items() for there in rooms}
    assert drawn - used == set()


def test_no_arrow_inside_the_report_leads_back() -> None:
    order = list(TopologicalSorter(ARROWS).static_order())
    assert order.index("content") < order.index("sections") < order.index("formats")
