"""Every search by its name, for each kind of measure: what rules name under `redesign`."""

from __future__ import annotations

from collections.abc import Mapping

from impactcheck.kinds import measure_kinds, resolve
from impactcheck.redesign.candidates import Search


def searches_for(kind: str) -> Mapping[str, Search]:
    """The searches of a kind of measure by name, in the order of the reports before ranking."""
    return {name: resolve(path) for name, path in measure_kinds()[kind].searches.items()}
