"""A map tells apart those who get something, however few they are."""

from __future__ import annotations

import numpy as np

from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook


def test_a_map_of_few_receivers_still_has_five_classes() -> None:
    reform = read_reform(examples_dir() / "ventil-ifo.yaml")
    assessment = assess(reform, load_country(), load_rulebook())
    assert assessment.map is not None
    (measure,) = assessment.measures
    values = np.array(measure.effects["kr_per_inhabitant"].values, dtype=np.float64)
    known = values[np.isfinite(values)]
    nothing = int((known == 0).sum())
    assert nothing > len(known) / 2
    assert len(assessment.map.counts) == 5
    assert assessment.map.counts[0] > nothing
    assert sum(assessment.map.counts) == len(known)
