"""What becomes of a file that was read when a person accepts, changes and refuses its fields."""

from __future__ import annotations

from typing import Any

from impactcheck.reading.confirm import Answer, with_answers


def read_values() -> dict[str, Any]:
    origin = {"section": "1 §", "quote": "x"}
    paths = (
        "measures.bidrag.title",
        "measures.bidrag.procedure",
        "measures.bidrag.burden.0.step",
        "measures.bidrag.burden.1.step",
        "measures.sanktion.title",
        "measures.sanktion.amount",
    )
    return {
        "measures": {
            "bidrag": {
                "kind": "grant",
                "title": "Ett bidrag",
                "procedure": "application",
                "burden": [{"step": "application"}, {"step": "report"}],
            },
            "sanktion": {"kind": "sanction", "title": "En avgift", "amount": "10 000 kr"},
        },
        "read": {
            "text": "x",
            "from": {path: dict(origin) for path in paths},
            "questions": [
                {"field": "measures.bidrag.burden.0.hours", "question": "Hur?"},
                {"field": "measures.bidrag.burden.1.hours", "question": "Hur?"},
                {"field": "measures.sanktion.per_year", "question": "Hur ofta?"},
            ],
        },
    }


def asked(values: dict[str, Any]) -> list[str]:
    return [one["field"] for one in values["read"]["questions"]]


def test_an_accepted_field_is_confirmed_and_the_rest_are_not() -> None:
    found = with_answers(read_values(), {"measures.bidrag.procedure": Answer("accept")})
    confirmed = [path for path, one in found["read"]["from"].items() if one.get("confirmed")]
    assert confirmed == ["measures.bidrag.procedure"]


def test_a_changed_field_has_its_new_value_and_is_confirmed() -> None:
    found = with_answers(read_values(), {"measures.sanktion.amount": Answer("accept", "20 000 kr")})
    assert found["measures"]["sanktion"]["amount"] == "20 000 kr"
    assert found["read"]["from"]["measures.sanktion.amount"]["confirmed"] is True


def test_a_refused_field_goes_with_its_origin() -> None:
    found = with_answers(read_values(), {"measures.bidrag.procedure": Answer("refuse")})
    assert "procedure" not in found["measures"]["bidrag"]
    assert "measures.bidrag.procedure" not in found["read"]["from"]


def test_with_its_title_a_measure_is_refused_and_asked_about_no_more() -> None:
    found = with_answers(read_values(), {"measures.sanktion.title": Answer("refuse")})
    assert list(found["measures"]) == ["bidrag"]
    assert not [one for one in found["read"]["from"] if "sanktion" in one]
    assert "measures.sanktion.per_year" not in asked(found)


def test_the_steps_after_a_refused_one_keep_what_is_said_of_them() -> None:
    found = with_answers(read_values(), {"measures.bidrag.burden.0.step": Answer("refuse")})
    assert found["measures"]["bidrag"]["burden"] == [{"step": "report"}]
    assert "measures.bidrag.burden.0.step" in found["read"]["from"]
    assert asked(found)[0] == "measures.bidrag.burden.0.hours" and len(asked(found)) == 2


def test_all_steps_may_be_refused_at_once() -> None:
    answers = {f"measures.bidrag.burden.{number}.step": Answer("refuse") for number in (0, 1)}
    found = with_answers(read_values(), answers)
    assert "burden" not in found["measures"]["bidrag"]
    assert asked(found) == ["measures.sanktion.per_year"]


def test_what_was_given_is_left_as_it_was() -> None:
    values = read_values()
    with_answers(values, {"measures.sanktion.title": Answer("refuse")})
    assert values == read_values()
