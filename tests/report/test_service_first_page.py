"""What the first half page says of offices: kilometres of what, on which ways, and for whom."""

from __future__ import annotations

import pytest

from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.reform.read import LoadedReform, read_reform, reform_from_text
from impactcheck.report.formats.by_name import render
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook
from tests.redesign.workshop import HEAD

SERVICES = ("servicekontor-100", "kontor-i-varje-arbetsmarknad", "mobilt-kontor")
NOTHING_CLOSED = HEAD + "  k: {kind: service, before: [Kiruna, Umeå], after: [Kiruna, Umeå]}\n"


def shown(loaded: LoadedReform, form: str, language: Language) -> str:
    made = assess(loaded, load_country(), load_rulebook(()))
    return " ".join(render(made, form, language).decode().split())


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("form", ["terminal", "md", "html"])
@pytest.mark.parametrize("name", SERVICES)
def test_every_format_says_what_the_kilometres_are_and_that_roads_are_not_seen(
    name: str, form: str, language: Language
) -> None:
    text = shown(read_reform(examples_dir() / f"{name}.yaml"), form, language)
    straight = texts_for(language).say("messages", "service-straight-lines")
    first = texts_for(language).say("report", "km-are-longer-ways")
    for words in (first, straight):
        assert words.split(". ")[0] in text


@pytest.mark.parametrize(("language", "said"), [("sv", "Ingen får längre"), ("en", "Nobody gets")])
def test_where_no_office_closes_it_is_said_that_no_way_changes(
    language: Language, said: str
) -> None:
    text = shown(reform_from_text(NOTHING_CLOSED, "k.yaml"), "terminal", language)
    assert said in text
    assert texts_for(language).say("report", "changes-nothing") not in text


def test_those_who_lose_the_last_office_of_another_market_are_not_hit_for_that() -> None:
    made = assess(
        read_reform(examples_dir() / "servicekontor-100.yaml"), load_country(), load_rulebook(())
    )
    assert made.who_is_hit is not None
    longer = [value or 0.0 for value in made.measures[0].effects["longer"].values]
    assert made.who_is_hit.hit < sum(value > 0 for value in longer)


def test_nobody_is_compared_with_a_kind_that_the_reform_does_not_touch() -> None:
    text = shown(read_reform(examples_dir() / "mobilt-kontor.yaml"), "terminal", "sv")
    assert "av 0 " not in text
