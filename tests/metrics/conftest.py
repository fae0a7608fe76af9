"""Asking one metric of the vocabulary about a small reform in the real country."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from impactcheck.arrays import LIKELY, Floats, divide
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.engine.examination import examine
from impactcheck.metrics.registry import Measured
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import load_rulebook

HEAD = """\
format: impactcheck/1
id: prov
title: Ett prov
status: draft
date: 2026-01-01
prices: 2026
measures:
"""

Ask = Callable[..., Measured]
Reads = Callable[[Measured, str], float]


@pytest.fixture(scope="session")
def country() -> Country:
    return load_country(2024)


@pytest.fixture(scope="session")
def ask(country: Country) -> Ask:
    """Call with the name of a metric and the lines of one or more measures; the first is asked."""
    rulebook = load_rulebook()

    def of(metric: str, *measures: str, whole_reform: bool = False) -> Measured:
        lines = "".join(f"  m{i}: {{{measure}}}\n" for i, measure in enumerate(measures))
        loaded = reform_from_text(HEAD + lines, "prov.yaml")
        whole, first, *_ = examine(loaded, country, rulebook).subjects
        return METRICS[metric].measure(whole if whole_reform else first)

    return of


@pytest.fixture(scope="session")
def value_in(country: Country) -> Reads:
    """The likely value of a municipality-level metric in the municipality of that name."""

    def of(measured: Measured, name: str) -> float:
        return float(values(measured)[LIKELY, country.names.index(name)])

    return of


def values(measured: Measured) -> Floats:
    """A municipality-level metric in every case and municipality."""
    assert measured.numerator is not None
    if measured.denominator is None:
        return measured.numerator
    return divide(
        measured.numerator, np.broadcast_to(measured.denominator, measured.numerator.shape)
    )


def in_country(measured: Measured) -> float:
    """The likely value of a country-level metric."""
    assert measured.numerator is not None
    assert measured.numerator.ndim == 1
    return float(measured.numerator[LIKELY])
