from __future__ import annotations

import itertools

import pytest

from impactcheck.contract.base import Figure
from impactcheck.contract.redesigns import StateMoney
from impactcheck.kinds import measure_kinds
from impactcheck.language.catalogue import LANGUAGES, Language, catalogue_source, texts_for
from impactcheck.redesign.drafts import template, template_names
from impactcheck.report.content.redesign_words import RedesignWords, statutory_text
from tests.redesign.test_sanctions import FLAT
from tests.redesign.workshop import country, grant, named, proposals

NAMES = {name for kind in measure_kinds().values() for name in kind.searches}


def keys(language: Language) -> set[str]:
    lines = catalogue_source(language, "redesign").splitlines()
    return {line.split(" =")[0] for line in lines if " =" in line and line[0].isalpha()}


def test_both_languages_say_the_same_things() -> None:
    assert keys("sv") == keys("en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_redesign_has_a_name(language: Language, name: str) -> None:
    assert texts_for(language).has("redesign", f"name-{name}")


@pytest.mark.parametrize("name", template_names())
def test_a_template_names_the_form_that_the_constitution_asks_for(name: str) -> None:
    found = template(name)
    assert found.id == name in NAMES
    wanted = "lag" if name in measure_kinds()["sanction"].searches else "förordning"
    assert found.form == wanted
    assert ("8 kap. 2 §" if wanted == "lag" else "8 kap. 7 §") in found.basis
    assert found.precedents


def test_the_draft_of_a_fee_per_inhabitant() -> None:
    draft = named(proposals(FLAT), "per_capita_scale").draft
    assert draft is not None
    first, _ = statutory_text(draft)
    assert first.replace("\N{NO-BREAK SPACE}", " ") == (
        "X § Sanktionsavgiften för en kommun ska bestämmas till 5,50 kronor för varje invånare i "
        "kommunen, dock lägst 5 000 kronor och högst 10 000 000 kronor."
    )


def test_the_draft_of_bands_covers_everyone() -> None:
    draft = named(proposals(FLAT), "population_bands").draft
    assert draft is not None
    lines = [line.replace("\N{NO-BREAK SPACE}", " ") for line in statutory_text(draft)]
    items = [line for line in lines if line[0].isdigit()]
    assert len(items) == len(draft.bands)
    assert "färre än" in items[0] and "men" not in items[0]
    assert items[-1].endswith("invånare eller fler.")
    for one, after in itertools.pairwise(items):
        limit = one.split("färre än ")[1].split(" invånare")[0]
        assert f"har {limit} " in after


def test_the_draft_of_a_small_share_keeps_its_digits() -> None:
    draft = named(proposals(FLAT), "revenue_share").draft
    assert draft is not None
    assert "0,0085 procent" in next(statutory_text(draft))


def test_a_small_difference_in_what_the_state_pays_is_told_as_one() -> None:
    def said(after: float) -> str:
        money = StateMoney(
            paid_before=310_900_000.0,
            paid_after=after,
            fees_before=0.0,
            fees_after=0.0,
            fees_basis="none",
        )
        [line] = RedesignWords("sv", {}).state(money)
        return line.replace("\N{NO-BREAK SPACE}", " ")

    assert said(310_900_000.004) == "Staten betalar 310,9 mkr, lika mycket som i förslaget."
    assert said(310_900_007) == "Staten betalar 310,9 mkr, 7 kr mer än i förslaget."
    assert said(310_899_993) == "Staten betalar 310,9 mkr, 7 kr mindre än i förslaget."
    assert said(400e6) == "Staten betalar 400 mkr i stället för 310,9 mkr."


def test_the_sum_to_write_stands_before_the_smallest_that_does_as_well() -> None:
    def said(chosen: float) -> str:
        figures = {
            "smallest": Figure(value=191_567, unit="kr"),
            "chosen": Figure(value=chosen, unit="kr"),
        }
        return RedesignWords("sv", {}).parameters(figures).replace("\N{NO-BREAK SPACE}", " ")

    assert said(200_000) == "200 000 kr, minsta belopp med samma verkan 191 567 kr"
    assert said(191_567) == "191 567 kr, inget lägre belopp har samma verkan"


def test_an_error_that_remains_is_not_passed_over() -> None:
    short = named(proposals(grant("pot: 4 mkr\nkey: population"), keep_pot=True), "base_amount")
    assert "error" in {line.severity for line in short.residual}
    told = " ".join(RedesignWords("sv", {}).outcome(short))
    assert "Obs! Fel som återstår i åtgärden: 1." in told
    mended = named(proposals(grant("pot: 60 mkr\nkey: pupils_1_9")), "base_amount")
    assert "återstår" not in " ".join(RedesignWords("sv", {}).outcome(mended))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_redesign_can_be_told(language: Language) -> None:
    names = dict(zip(country().codes, country().names, strict=True))
    words = RedesignWords(language, names)
    for text in (FLAT, grant("pot: 60 mkr\nkey: pupils_1_9")):
        found = proposals(text)
        for one in found.redesigns:
            told = [
                words.name(one.name),
                words.parameters(one.parameters),
                *words.sentences(one.parts, found.measures),
                words.price(one.price, one.state.fees_after - one.state.fees_before),
                words.verdict(one),
                *words.outcome(one),
                *words.state(one.state),
                *words.evenness(one),
                *words.sides(one.against_original),
                *([] if one.draft is None else words.draft(one.draft)),
            ]
            assert all(isinstance(line, str) and "{" not in line for line in told)
