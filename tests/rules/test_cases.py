"""Every rule's own cases: what its author says that it flags and lets pass."""

from __future__ import annotations

import pytest

from impactcheck.country.model import Country
from impactcheck.handbook.cases import run_case, run_cases
from impactcheck.problems import BadInput
from impactcheck.rules.load import Rulebook, load_rulebook
from tests.rules.asking import RULE
from tests.rules.conftest import Writer

CASES = [
    pytest.param(loaded.rule.id, index, id=f"{loaded.rule.id}-{case.name.en}".replace(" ", "-"))
    for loaded in load_rulebook().rules
    for index, case in enumerate(loaded.rule.cases)
]


@pytest.mark.parametrize(("rule", "index"), CASES)
def test_a_case_gives_what_it_expects(
    rule: str, index: int, country: Country, rulebook: Rulebook
) -> None:
    loaded = rulebook.rule(rule)
    assert loaded is not None
    result = run_case(loaded, index, country, rulebook)
    assert result.answer == loaded.rule.cases[index].expect, result.reason


BROKEN = (
    RULE
    + """\
cases:
  - name: a column that does not exist
    reform:
      measures:
        bidrag: {kind: grant, pot: 1 mkr, key: elever, procedure: automatic}
    expect: flag
"""
)


def test_a_case_that_is_no_reform_is_refused_in_the_rules_file(
    own: Writer, country: Country
) -> None:
    book = load_rulebook([own("EGEN001.yaml", BROKEN)])
    loaded = book.rule("EGEN001")
    assert loaded is not None
    with pytest.raises(BadInput) as refused:
        run_cases(book, country, [loaded])
    place = refused.value.problems[0].place
    assert place is not None
    assert place.file.endswith("EGEN001.yaml")
    assert place.line == len(RULE.splitlines()) + 5


def test_a_case_that_fails_names_what_was_expected_and_found(own: Writer, country: Country) -> None:
    text = BROKEN.replace("key: elever", "key: population").replace("expect: flag", "expect: pass")
    book = load_rulebook([own("EGEN001.yaml", text)])
    loaded = book.rule("EGEN001")
    assert loaded is not None
    (result,) = run_cases(book, country, [loaded])
    assert not result.as_expected
    assert (result.problem.arguments["expected"], result.problem.arguments["found"]) == (
        "pass",
        "flag",
    )
    assert result.problem.place is not None
    assert result.problem.place.line == len(RULE.splitlines()) + 2
