"""What the drafter's words are measured by."""

from __future__ import annotations

import datetime

import pytest

from impactcheck.country.model import Country
from impactcheck.metrics.texts import first_date
from impactcheck.rules.load import Rulebook
from tests.rules.asking import GRANT, answers, outcome


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Förordningen träder i kraft den 1 juli 2026.", datetime.date(2026, 7, 1)),
        ("Träder i kraft 2027-01-01", datetime.date(2027, 1, 1)),
        ("Den 1 Mars 2027, i vissa delar 1 januari 2026", datetime.date(2027, 3, 1)),
        ("Senast 2026-02-30, annars 1 maj 2026", datetime.date(2026, 5, 1)),
        ("Den 31 november 2026", None),
        ("Så snart som möjligt", None),
        ("SOU 2026:00, dnr 2026-0134", None),
    ],
)
def test_the_first_real_day_written_counts(words: str, expected: datetime.date | None) -> None:
    assert first_date(words) == expected


@pytest.mark.parametrize(
    ("consultation", "expected"),
    [
        ("Dorotea kommun har hörts.", "pass"),
        ("Doroteas kommun har hörts.", "pass"),
        ("Håbo har hörts.", "flag"),
        ("Habo har hörts.", "pass"),
        ("Alemanniska institutet har hörts.", "flag"),
        ("Stockholm och Göteborg har hörts.", "flag"),
    ],
)
def test_a_small_municipality_must_be_named(
    country: Country, rulebook: Rulebook, consultation: str, expected: str
) -> None:
    """Håbo has more than 16 000 inhabitants and Habo fewer: accents are never folded."""
    text = GRANT.replace("measures:", f"analysis: {{consultation: {consultation}}}\nmeasures:")
    assert outcome(answers(text, country, rulebook), "LS640") == expected


@pytest.mark.parametrize(("day", "expected"), [("2 juli 2026", "pass"), ("1 juli 2026", "flag")])
def test_half_a_year_is_182_days(
    country: Country, rulebook: Rulebook, day: str, expected: str
) -> None:
    """From 1 January 2026: 181 days to 1 July, 182 to 2 July."""
    text = GRANT.replace("measures:", f"analysis: {{entry_into_force: Den {day}.}}\nmeasures:")
    assert outcome(answers(text, country, rulebook), "LS641") == expected
