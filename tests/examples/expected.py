"""What an example is expected to give: an assessment without its rows for 290 municipalities."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from impactcheck import Assessment, assess_reform, load_country, load_rulebook, read_reform
from impactcheck.contract.alternatives import Scenario
from impactcheck.contract.effects import MeasureResult
from impactcheck.contract.findings import Finding, RuleOutcome
from impactcheck.resources import examples_dir

GOLDEN = Path(__file__).resolve().parent / "golden"
AGAIN = "if the change is meant, run `python -m tests.examples.regenerate` and read the difference"
CORNERS = "corners"


def example_files() -> list[Path]:
    """The example reforms, by name."""
    return sorted(examples_dir().glob("*.yaml"))


def assessed(path: Path) -> Assessment:
    return assess_reform(read_reform(path), load_country(), load_rulebook())


def expected_of(assessment: Assessment) -> dict[str, Any]:
    """Verdict, sums, corners, findings and who is hit; numbers unrounded, as in the contract."""
    net = assessment.net
    kept: dict[str, Any] = {
        "population_year": assessment.population_year,
        "changes_nothing": assessment.changes_nothing,
        "verdict": assessment.verdict,
        "key_figures": assessment.key_figures,
        "who_is_hit": assessment.who_is_hit
        and assessment.who_is_hit.model_dump(mode="json", exclude={"municipalities"}),
        "measures": {measure.id: _measure(measure) for measure in assessment.measures},
        "net": net
        and {
            "total_kr": net.kr.total,
            "winners": net.winners,
            "losers": net.losers,
            "unaffected": net.unaffected,
            "without_figure": net.without_figure,
            "measures_left_out": net.measures_left_out,
        }
        | ({} if net.abstaining is None else {"abstaining": net.abstaining}),
        "findings": [_finding(one) for one in assessment.findings],
        "passed": [one.rule for one in assessment.passed],
        "not_evaluated": [_unanswered(one) for one in assessment.not_evaluated],
        "alternatives": [_scenario(one) for one in assessment.alternatives],
    }
    return dict(json.loads(json.dumps(kept, default=_plain, ensure_ascii=False)))


def _plain(record: Any) -> Any:
    return record.model_dump(mode="json")


def _measure(measure: MeasureResult) -> dict[str, Any]:
    spread = measure.distribution
    return {
        "kind": measure.kind,
        "principal": measure.principal,
        "totals": {name: figure.value for name, figure in measure.totals.items()},
        "sums": {
            name: [effect.favourable_total, effect.total, effect.unfavourable_total]
            for name, effect in measure.effects.items()
            if effect.total is not None
        },
        "kr_per_inhabitant": None
        if spread is None
        else {
            "country": spread.country_kr_per_inhabitant,
            "median": spread.median_kr_per_inhabitant,
            **{row.group: row.kr_per_inhabitant for row in spread.by_grouping[CORNERS]},
        },
        "elasticity": spread and spread.elasticity,
        "gini": spread and spread.gini,
        "notes": [note.key for note in measure.notes],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    evidence = finding.evidence
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "measure": finding.measure,
        "metric": evidence.metric,
        "unit": evidence.unit,
        "threshold": evidence.threshold and evidence.threshold.value,
        "count": evidence.count,
        "inhabitants": evidence.inhabitants,
        "worst": evidence.worst,
        "numbers": {name: figure.value for name, figure in evidence.numbers.items()},
        "redesigns": finding.redesigns,
    }


def _unanswered(outcome: RuleOutcome) -> list[str | None]:
    return [outcome.rule, outcome.measure, outcome.reason and outcome.reason.key]


def _scenario(scenario: Scenario) -> dict[str, Any]:
    return {
        "id": scenario.id,
        "findings": [[one.rule, one.measure, one.count] for one in scenario.findings],
        "totals": {name: figure.value for name, figure in scenario.totals.items()},
        "corners": scenario.corners,
        "country": scenario.country,
    }
