from __future__ import annotations

import re

import pytest

from impactcheck.reading.patterns import Case, Compiled, grammar


def cases() -> list[tuple[Compiled, Case]]:
    return [(pattern, case) for pattern in grammar().patterns for case in pattern.rule.cases]


@pytest.mark.parametrize(
    ("pattern", "case"), cases(), ids=[f"{p.rule.id}-{c.text[:40]}" for p, c in cases()]
)
def test_a_pattern_gives_what_its_case_says(pattern: Compiled, case: Case) -> None:
    given: dict[str, object] = {}
    for _, values in pattern.found_in(case.text):
        for field, value in values.items():
            given.setdefault(field, value)
    assert given == case.gives


@pytest.mark.parametrize("pattern", grammar().patterns, ids=lambda one: one.rule.id)
def test_each_pattern_has_a_case_that_it_takes_and_one_that_it_leaves(pattern: Compiled) -> None:
    takes = [bool(case.gives) for case in pattern.rule.cases]
    assert True in takes
    assert False in takes


def test_no_two_patterns_have_one_name() -> None:
    names = [pattern.rule.id for pattern in grammar().patterns]
    assert len(names) == len(set(names))


def test_a_pattern_says_in_a_sentence_what_it_takes() -> None:
    assert all(re.fullmatch(r"[A-Z].*\.", one.rule.says) for one in grammar().patterns)
