"""The table of kinds: everything that it names exists, in both languages where it is words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from impactcheck.kinds import MeasureKind, measure_kinds, resolve
from impactcheck.reform.measures import model_of
from impactcheck.reform.template import fields_of

KINDS = [pytest.param(kind, id=name) for name, kind in measure_kinds().items()]


def paths(kind: MeasureKind) -> Iterator[str]:
    yield from (kind.effects, *kind.searches.values())


@pytest.mark.parametrize("kind", KINDS)
def test_every_path_leads_to_something_that_can_be_called(kind: MeasureKind) -> None:
    for path in paths(kind):
        assert callable(resolve(path)), path


@pytest.mark.parametrize("kind", KINDS)
def test_the_model_answers_to_the_kinds_name(kind: MeasureKind) -> None:
    model = model_of(kind)
    assert model.model_json_schema()["properties"]["kind"]["const"] == kind.name
    assert {"kind", "title", "only"} <= set(model.model_fields)


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_shows_only_what_the_model_has(kind: MeasureKind) -> None:
    shown = {field.lines[0].partition(":")[0] for field in fields_of(kind) if not field.indent}
    assert shown <= set(model_of(kind).model_fields)


def test_a_path_that_leads_nowhere_is_an_error() -> None:
    with pytest.raises(ImportError):
        resolve("impactcheck.reform.nowhere:Model")
    with pytest.raises(AttributeError):
        resolve("impactcheck.reform.grants:Nowhere")
