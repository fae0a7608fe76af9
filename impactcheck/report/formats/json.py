"""The assessment as JSON: the contract itself, in its own order, unrounded."""

from __future__ import annotations

import json

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions


def render(
    assessment: Assessment,
    language: Language,  # noqa: ARG001
    options: ReportOptions = WHOLE_REPORT,  # noqa: ARG001
) -> bytes:
    """UTF-8, one space of indent, one newline at the end; the same in every language."""
    value = assessment.model_dump(mode="json")
    return (json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()
