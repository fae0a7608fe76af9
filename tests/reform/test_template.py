"""Templates: each one can be checked as it is, and shows every field of the format."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from pydantic import BaseModel

from impactcheck.annotations import is_model, members
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.kinds import measure_kinds
from impactcheck.language.catalogue import LANGUAGES, Language, texts_for
from impactcheck.problems import BadInput
from impactcheck.reform.duties import Duty
from impactcheck.reform.grants import Grant
from impactcheck.reform.measures import model_of
from impactcheck.reform.model import Reform
from impactcheck.reform.quantities import Range, Years
from impactcheck.reform.read import reform_from_text
from impactcheck.reform.sanctions import Sanction
from impactcheck.reform.template import template
from impactcheck.rules.load import load_rulebook

WRITTEN_SHORT = (Range, Years)
"""Read from one value, as a person writes them."""
OFF = re.compile(r"^(?P<indent> *)#(?P<field>[a-z_]+:.*)$")


def words(language: Language) -> Callable[[str], str]:
    return partial(texts_for(language).say, "template")


def models_within(model: type[BaseModel]) -> set[type[BaseModel]]:
    found = {model}
    for field in model.model_fields.values():
        for member in members(field.annotation):
            kinds = [member.type, *getattr(member.type, "__args__", ())]
            for kind in kinds:
                for inner in members(kind) if not is_model(kind) else [member]:
                    wanted = kind if is_model(kind) else inner.type
                    if is_model(wanted) and wanted not in found and wanted is not Reform:
                        found |= models_within(wanted)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", tuple(measure_kinds()))
def test_a_template_is_checked_without_error_as_it_stands(kind: str, language: Language) -> None:
    loaded = reform_from_text(template(kind, words(language)), "mall.yaml")
    assert [measure.kind for measure in loaded.reform.measures.values()] == [kind]
    assert assess(loaded, load_country(), load_rulebook()).verdict.errors == 0


@pytest.mark.parametrize("kind", tuple(measure_kinds()))
def test_a_template_shows_every_field_of_its_measure_and_of_the_reform(kind: str) -> None:
    text = template(kind, words("sv"))
    shown = set(re.findall(r"(?:^|[ #{])([a-z_0-9]+):", text, flags=re.MULTILINE))
    wanted = {
        name
        for model in (Reform, model_of(measure_kinds()[kind]))
        for name in model.model_fields
        if not is_model(model.model_fields[name].annotation)
    }
    assert wanted - shown == set()
    reform = {"problem", "zero_alternative", "consultation", "href", "appointed", "change"}
    assert reform - shown == set()


@pytest.mark.parametrize("kind", tuple(measure_kinds()))
def test_the_parts_that_kinds_share_are_shown_field_by_field(kind: str) -> None:
    text = template(kind, words("sv"))
    shown = set(re.findall(r"[ #{]([a-z_0-9]+):", text))
    parts = {
        "grant": models_within(Grant),
        "sanction": models_within(Sanction),
        "duty": {Duty},
    }.get(kind, set())
    missing = {
        f"{model.__name__}.{name}"
        for model in parts
        for name in model.model_fields
        if name not in shown and model not in WRITTEN_SHORT
    }
    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", tuple(measure_kinds()))
def test_every_field_that_is_off_can_be_switched_on(kind: str, language: Language) -> None:
    lines = template(kind, words(language)).splitlines()
    tried = 0
    for number, line in enumerate(lines):
        if not OFF.match(line):
            continue
        changed = _switched_on(lines, number)
        tried += 1
        try:
            reform_from_text("\n".join(changed) + "\n", "mall.yaml")
        except BadInput as error:
            # A field may be at odds with another, but neither misspelt nor unreadable.
            keys = {problem.key for problem in error.problems}
            assert keys <= AT_ODDS, (line, error)
    assert tried > 8


AT_ODDS = {
    "key-duplicate",
    "sanction-amount",
    "sanction-range",
    "employee-range",
    "step-two-wages",
    "cap-below-floor",
    "departs-without-vite",
    "equalised-missing",
    "award-without-competition",
    "rate-not-equalised",
}


def _switched_on(lines: list[str], number: int) -> list[str]:
    """The field at this line in force with the lines below that belong to it."""
    changed = list(lines)
    indent = len(lines[number]) - len(lines[number].lstrip(" "))
    mark = " " * indent + "#"
    changed[number] = lines[number].replace("#", "", 1)
    below = number + 1
    while below < len(lines) and lines[below].startswith(mark + "  "):
        changed[below] = lines[below].replace("#", "", 1)
        below += 1
    return changed


def test_an_unknown_kind_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        template("okänd", words("sv"))
