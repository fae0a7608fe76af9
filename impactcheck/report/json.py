"""The assessment as JSON: the contract itself, in its own order, unrounded."""

from __future__ import annotations

import json

from impactcheck.assessment import Assessment
from impactcheck.language.catalogue import Language


def render(assessment: Assessment, language: Language) -> bytes:  # noqa: ARG001
    """UTF-8, one space of indent, one newline at the end; the same in every language."""
    value = assessment.model_dump(mode="json")
    return (json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()
