"""The row of the table."""

from __future__ import annotations

from impactcheck.kinds import MeasureKind
from tests.kinds.adding import HERE

TOLL = MeasureKind(
    name="toll",
    model="tests.kinds.toll.model:Toll",
    effects="tests.kinds.toll.effects:toll_effects",
    template="tests.kinds.toll.model:TEMPLATE",
    changed="passage: 10 kr",
    icon="M3 6h18v12H3z",
    cost="toll",
    texts=str(HERE / "toll"),
)
