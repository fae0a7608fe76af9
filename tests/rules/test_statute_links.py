"""A legal basis is linked to the statute that its title names, and to nothing else."""

from __future__ import annotations

import pytest

from impactcheck.contract.base import Reference
from impactcheck.rules.load import load_rulebook

STATUTES = "https://rkrattsbaser.gov.se/sfst?bet="
BASES = sorted({one.title for loaded in load_rulebook().rules for one in loaded.rule.basis})


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Lag (2021:890) 5 kap. 4 §: kommuner får dela", "2021:890"),
        ("Arbetsmiljölag (1977:1160) 8 kap. 5 §", "1977:1160"),
        ("Kommittéförordningen (1998:1474) 15 §", "1998:1474"),
        ("Eget antagande, efter cybersäkerhetslagen (2025:1506) 4 kap. 10 §", "2025:1506"),
        ("Regeringsformen (1974:152) 14 kap. 3 §", "1974:152"),
    ],
)
def test_a_statute_is_linked_by_its_number(title: str, number: str) -> None:
    assert Reference(title=title).href == STATUTES + number


@pytest.mark.parametrize(
    "title",
    [
        "Riksrevisionen (2018:8): finansieringsprincipen",
        "SOU 2024:50: generella bidrag",
        "SKR (2025)",
    ],
)
def test_a_review_or_an_inquiry_is_no_statute(title: str) -> None:
    assert Reference(title=title).href is None


def test_a_link_of_ones_own_is_kept() -> None:
    own = Reference(title="Lag (2021:890)", href="https://example.org")
    assert own.href == "https://example.org"


@pytest.mark.parametrize("title", [one for one in BASES if "§" in one])
def test_every_paragraph_that_a_rule_rests_on_can_be_looked_up(title: str) -> None:
    assert (Reference(title=title).href or "").startswith(STATUTES)
