from __future__ import annotations

import pytest

from impactcheck.problems import BadInput
from impactcheck.redesign.compare import compare
from tests.redesign.workshop import HEAD, checked, grant

EQUAL = HEAD + "  b: {kind: grant, base: 100 000 kr, procedure: automatic}\n"
BY_PEOPLE = HEAD + "  b: {kind: grant, pot: 29 mkr, key: population, procedure: automatic}\n"


def test_the_same_reform_twice_differs_in_nothing() -> None:
    found = compare(checked(EQUAL), checked(EQUAL))
    assert found.most_affected == () and found.same_basis
    assert found.against.unaffected.municipalities == 290
    assert found.gone == found.new == ()


def test_the_same_money_in_other_shares_is_told_by_municipality() -> None:
    found = compare(checked(BY_PEOPLE), checked(EQUAL))
    assert found.state.paid_before == pytest.approx(29_000_000)
    assert found.state.paid_after == pytest.approx(29_000_000)
    largest = found.most_affected[0]
    assert largest.municipality == "0180"
    # Stockholm's share is 29 mkr x 999 239 / 10 605 520, and 100 000 kr of an equal sum
    assert largest.difference == pytest.approx(100_000 - 29e6 * 999_239 / 10_605_520, abs=0.01)
    assert sum(row.difference or 0 for row in found.municipalities) == pytest.approx(0, abs=0.01)
    assert found.against.winners.municipalities > found.against.losers.municipalities


def test_findings_are_told_apart_by_what_came_and_went() -> None:
    poor = checked(grant("pot: 60 mkr\nkey: pupils_1_9"))
    rich = checked(grant("pot: 60 mkr\nkey: pupils_1_9\nbase: 900 000 kr\nbase_from: extra"))
    forward, back = compare(poor, rich), compare(rich, poor)
    assert {line.rule for line in forward.gone} == {line.rule for line in back.new}
    assert "LS101" in {line.rule for line in forward.gone}


def test_another_basis_is_said_and_other_municipalities_refused() -> None:
    one = checked(EQUAL)
    other = one.model_copy(update={"population_year": 2023})
    assert not compare(one, other).same_basis
    fewer = one.model_copy(update={"municipalities": one.municipalities[:-1]})
    with pytest.raises(BadInput):
        compare(one, fewer)


def test_of_equal_sums_those_with_fewest_inhabitants_stand_first() -> None:
    found = compare(checked(EQUAL), checked(EQUAL.replace("100 000", "150 000")))
    people = {row.code: row.population for row in checked(EQUAL).municipalities}
    shown = [people[row.municipality] for row in found.most_affected]
    assert shown == sorted(people.values())[: len(shown)]
