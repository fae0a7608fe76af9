"""Real assessments for the tests of reports, and ways to make them ugly."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.reform.read import read_reform
from impactcheck.rules.load import load_rulebook

FEE = """
format: impactcheck/1
id: avgift
title: Avgift på 200 000 kronor
status: draft
date: 2026-01-01
prices: 2026
sources: [{title: "SKR, Välfärd i hela landet", href: "https://skr.se/"}]
measures:
  avgift:
    kind: sanction
    title: Sanktionsavgiften
    amount: 200 000 kr
"""

GRANT = """
format: impactcheck/1
id: bidrag
title: Bidrag efter elevantal
status: referral
date: 2026-01-01
prices: 2026
summary: Ett bidrag till alla kommuner.
assumptions: [Eleverna är lika många nästa år]
measures:
  bidrag:
    kind: grant
    title: Bidraget
    pot: 20 mkr
    key: pupils_1_9
    procedure: application
    burden:
      - {step: application, hours: {low: 40, likely: 60, high: 120}}
      - {step: report, hours: 30}
  avgift:
    kind: sanction
    title: Avgiften
    minimum: 10 000 kr
    maximum: 500 000 kr
"""

CLEAR = """
format: impactcheck/1
id: klart
title: Ett generellt bidrag
status: idea
date: 2026-01-01
prices: 2026
measures:
  bidrag:
    kind: grant
    title: Bidraget
    targeted: false
    rate: 100 kr
    key: population
    procedure: automatic
"""


@cache
def assessed(text: str) -> Assessment:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "reform.yaml"
        file.write_text(text, encoding="utf-8")
        return assess(read_reform(file), load_country(), load_rulebook())


def with_many_findings(assessment: Assessment, number: int = 60) -> Assessment:
    kinds = assessment.findings
    findings = tuple(kinds[place % len(kinds)] for place in range(number))
    return assessment.model_copy(update={"findings": findings})


def with_title(assessment: Assessment, title: str) -> Assessment:
    """The reform's and every measure's title replaced."""
    measures = tuple(measure.model_copy(update={"title": title}) for measure in assessment.measures)
    reform = {**assessment.reform, "title": title, "summary": title}
    return assessment.model_copy(update={"reform": reform, "measures": measures})
