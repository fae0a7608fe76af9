"""One digest over everything a result depends on."""

from __future__ import annotations

import hashlib
import json

from impactcheck.assessment import Versions
from impactcheck.effects.background import Background
from impactcheck.reform.read import LoadedReform


def fingerprint(
    loaded: LoadedReform,
    versions: Versions,
    population_year: int,
    background: Background | None = None,
) -> str:
    """SHA-256 over reform, program, rules, country and population year, as canonical JSON.

    The background counts too, where the reform is held against one.
    """
    parts: dict[str, object] = {
        "reform": loaded.reform.model_dump(mode="json"),
        "versions": versions.model_dump(mode="json"),
        "population_year": population_year,
    }
    if background is not None:
        parts["background"] = [background.name, background.checksum]
    canonical = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()
