"""What a report shows of one kind of measure alone, as the table of kinds says."""

from __future__ import annotations

from impactcheck.kinds import measure_kinds, resolve
from impactcheck.report.content.blocks import Block
from impactcheck.report.content.document import Document
from impactcheck.report.content.outline import Section
from impactcheck.report.content.tables import TableView
from impactcheck.report.content.wording import Wording


def own_tables(document: Document, wording: Wording) -> Section | None:
    """The tables alone, where there is no room for pictures."""
    tables = [table for table, _ in _own(document, wording) if table is not None]
    if not tables:
        return None
    return Section("of-its-kind", tables[0].caption, tuple(tables))


def own_blocks(document: Document, wording: Wording) -> list[Block]:
    """The table and the pictures of each measure whose kind has any, in the reform's order."""
    blocks: list[Block] = []
    for table, pictures in _own(document, wording):
        blocks += [*([] if table is None else [table]), *pictures]
    return blocks


def _own(document: Document, wording: Wording) -> list[tuple[TableView | None, list[Block]]]:
    found: list[tuple[TableView | None, list[Block]]] = []
    for place, measure in enumerate(document.assessment.measures):
        kind = measure_kinds()[measure.kind]
        if kind.table or kind.pictures:
            found.append(
                (
                    resolve(kind.table)(document, wording, place) if kind.table else None,
                    resolve(kind.pictures)(document, wording, place) if kind.pictures else [],
                )
            )
    return found
