"""Every real reform that comes with the program, mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.redesign.propose import propose
from impactcheck.redesign.searches import searches_for
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook

EXAMPLES = sorted(examples_dir().glob("*.yaml"))
MONEY = {"base_amount", "floor"}
SCALES = set(searches_for("sanction"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_base_floor_or_scaling_finding_has_a_redesign_without_it(path: Path) -> None:
    """Only the measure's worst findings are promised; a warning may remain and is then named."""
    country, rulebook, loaded = load_country(), load_rulebook(()), read_reform(path)
    before = assess(loaded, country, rulebook)
    found = propose(loaded, country, rulebook, keep_pot=True, before=before)
    for measure in before.measures:
        # Notes alone are nothing to redesign, and that is said.
        mine = [
            one
            for one in before.findings
            if one.measure == measure.id and one.on != "text" and one.severity != "note"
        ]
        for names in (MONEY, SCALES) if measure.kind in ("grant", "sanction") else ():
            asked = [one for one in mine if names & set(one.redesigns)]
            offered = [
                one for one in found.redesigns if one.measure == measure.id and one.name in names
            ]
            if not asked or not offered:
                # A grant without a pot, or money that cannot be computed: said, never silent.
                assert not asked or any(one.measure == measure.id for one in found.not_found)
                continue
            for one in offered:
                step = getattr(loaded.reform.measures[measure.id], "round", None)
                within = 0.005 if step is None else 290 * step.to.likely
                assert one.state.paid_after == pytest.approx(one.state.paid_before, abs=within)
            if any(one.severity == "error" for one in asked):
                assert any(one.goal_met for one in offered)
            for one in offered:
                residual = {line.rule for line in one.residual}
                assert one.goal_met or residual & {finding.rule for finding in asked}
