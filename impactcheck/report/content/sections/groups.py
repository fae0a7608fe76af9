"""How the effect spreads: the corners, other classifications, and the groups of a tree."""

from __future__ import annotations

from impactcheck.report.content.blocks import Block, Folded, Heading
from impactcheck.report.content.document import Document
from impactcheck.report.content.groups import corner_overview, measure_groups
from impactcheck.report.content.outline import Section
from impactcheck.report.content.who_loses import who_loses_views
from impactcheck.report.content.wording import Wording


def corners(document: Document, wording: Wording) -> Section | None:
    """The effect by corner, measure by measure."""
    groups = [group for group in measure_groups(document, wording) if group.corners is not None]
    blocks: list[Block] = []
    for group in groups:
        if len(groups) > 1:
            blocks.append(Heading(2, group.measure))
        if group.corners is not None:
            blocks.append(group.corners)
    title = wording.text("heading-corners")
    return Section("corners", title, tuple(blocks)) if blocks else None


def other_groups(document: Document, wording: Wording) -> Section | None:
    """The effect by every other classification; the corners alone where no effect is known."""
    groups = measure_groups(document, wording)
    blocks: list[Block] = []
    for group in groups:
        if len(groups) > 1 and group.others:
            blocks.append(Heading(2, group.measure))
        blocks += [Folded(table.caption, (table,)) for table in group.others]
    overview = corner_overview(document, wording)
    if not groups and overview is not None:
        blocks.append(overview)
    title = wording.text("heading-other-groups")
    return Section("groups", title, tuple(blocks)) if blocks else None


def tree_groups(document: Document, wording: Wording) -> Section | None:
    """All groups of the trees whose worst group the first page tells about."""
    tables = [tree.groups for tree in who_loses_views(document, wording) if tree.groups is not None]
    if not tables:
        return None
    folded = tuple(Folded(wording.text("tree-groups"), (table,)) for table in tables)
    return Section("tree", wording.text("heading-tree"), folded)
