"""The same reform, written in another way: the same effects, and the same findings."""

from __future__ import annotations

import pytest

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import load_rulebook
from tests.rewritings.pairs import REWRITINGS, Rewriting


def judged(text: str) -> Assessment:
    return assess(reform_from_text(text, "forslag.yaml"), load_country(), load_rulebook(()))


def answers(one: Assessment) -> set[tuple[str, str]]:
    return {(finding.rule, finding.severity) for finding in one.findings}


@pytest.mark.parametrize("pair", REWRITINGS, ids=lambda pair: pair.name)
def test_the_same_reform_gets_the_same_findings(pair: Rewriting) -> None:
    assert answers(judged(pair.first)) == answers(judged(pair.second))


@pytest.mark.parametrize("pair", REWRITINGS, ids=lambda pair: pair.name)
def test_the_same_reform_leaves_every_municipality_the_same_net(pair: Rewriting) -> None:
    first, second = judged(pair.first), judged(pair.second)
    if first.net is None or second.net is None:
        assert first.net is second.net
        return
    heads = [one.net.kr_per_inhabitant.values for one in (first, second)]
    assert heads[0] == pytest.approx(heads[1], abs=0.001)
