"""The JSON Schema of the format: current, valid, and true of every reform we hold."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from impactcheck.cli.new import schema_text
from impactcheck.kinds import measure_kinds
from impactcheck.language.catalogue import texts_for
from impactcheck.reform.schema import reform_schema
from impactcheck.reform.template import template
from impactcheck.yamlfile import parse_yaml, read_yaml

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = reform_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def as_json(values: Any) -> Any:
    return json.loads(json.dumps(values, default=str))


def mistakes(validator: Draft202012Validator, values: Any) -> list[str]:
    return [
        f"{error.json_path}: {error.message}" for error in validator.iter_errors(as_json(values))
    ]


def test_the_published_schema_is_the_one_of_the_models() -> None:
    published = (ROOT / "docs" / "reform.schema.json").read_text(encoding="utf-8")
    assert published == schema_text("en"), (
        "run: impactcheck new schema --lang en --force -o docs/reform.schema.json"
    )


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_valid(path: Path, validator: Draft202012Validator) -> None:
    assert mistakes(validator, read_yaml(path).values) == []


@pytest.mark.parametrize("kind", tuple(measure_kinds()))
def test_every_template_is_valid(kind: str, validator: Draft202012Validator) -> None:
    text = template(kind, partial(texts_for("sv").say, "template"))
    assert mistakes(validator, parse_yaml(text, "mall.yaml").values) == []


REFORM: dict[str, Any] = {
    "format": "impactcheck/1",
    "id": "a",
    "title": "A",
    "status": "idea",
    "date": "2026-01-01",
    "prices": 2026,
    "measures": {"a": {"kind": "sanction", "amount": "200 000 kr"}},
}


@pytest.mark.parametrize("amount", [200_000, "1,5 mkr", {"low": 1, "likely": "2 kr", "high": 3.5}])
def test_an_amount_is_a_number_a_text_or_a_range(
    amount: Any, validator: Draft202012Validator
) -> None:
    measures = {"a": {"kind": "sanction", "amount": amount}}
    assert mistakes(validator, {**REFORM, "measures": measures}) == []


@pytest.mark.parametrize(
    "measure",
    [
        {"kind": "sanktion", "amount": 1},
        {"kind": "sanction", "amuont": 1},
        {"kind": "sanction", "amount": {"low": 1, "high": 3}},
        {"kind": "sanction", "amount": [1]},
        {"kind": "grant", "pot": 1, "key": "population", "procedure": "magi"},
    ],
)
def test_what_the_format_does_not_know_is_refused(
    measure: dict[str, Any], validator: Draft202012Validator
) -> None:
    assert mistakes(validator, {**REFORM, "measures": {"a": measure}})


def test_a_missing_field_is_refused(validator: Draft202012Validator) -> None:
    without = {name: value for name, value in REFORM.items() if name != "status"}
    assert mistakes(validator, without)


def test_fields_are_described_in_the_readers_language() -> None:
    swedish, english = json.loads(schema_text("sv")), json.loads(schema_text("en"))

    def described(schema: dict[str, Any]) -> str:
        return str(schema["$defs"]["Grant"]["properties"]["pot"]["description"])

    assert described(swedish) == texts_for("sv").say("template", "allocation-pot")
    assert described(english) == texts_for("en").say("template", "allocation-pot")
