"""One digest over everything a result depends on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from impactcheck.arrays import Floats
from impactcheck.contract.assessment import Versions
from impactcheck.effects.background import Background
from impactcheck.reform.read import LoadedReform


def fingerprint(
    loaded: LoadedReform,
    versions: Versions,
    population_year: int,
    background: Background | None = None,
    own_figures: Mapping[str, Floats] | None = None,
) -> str:
    """SHA-256 over reform, program, rules, country and population year, as canonical JSON.

    The background counts too, where the reform is held against one, and so do the figures in the
    drafter's own files.
    """
    parts: dict[str, object] = {
        # where the words came from moves no figure
        "reform": loaded.reform.model_dump(mode="json", exclude={"read"}),
        "versions": versions.model_dump(mode="json"),
        "population_year": population_year,
    }
    if background is not None:
        parts["background"] = [background.name, background.checksum]
    if own_figures:
        parts["own_figures"] = {name: one.tobytes().hex() for name, one in own_figures.items()}
    canonical = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()
