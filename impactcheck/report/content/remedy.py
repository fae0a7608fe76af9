"""How the proposal passes, in a line: the redesign, the errors left and the state's money."""

from __future__ import annotations

from collections.abc import Iterable

from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Part, Sentence
from impactcheck.report.content.wording import Wording

ROOM = "redesign"
SAME_MONEY = 0.5


def remedy_sentence(document: Document, wording: Wording) -> Sentence:
    """The remedy in one sentence or two; empty where the assessment has none."""
    remedy = document.json["remedy"]
    if remedy is None:
        return ()
    parts: list[Part] = [wording.text(f"name-{remedy['name']}", ROOM)]
    for place, name in enumerate(_worth_saying(remedy["parameters"])):
        figure = document.figure(f"/remedy/parameters/{name}/value")
        parts += [", " if place else ": ", *wording.say(f"parameter-{name}", ROOM, value=figure)]
    errors = document.figure("/remedy/errors_after", "count", with_unit=False)
    left = wording.say(f"remedy-left-{remedy['outcome_after']}", ROOM, errors=errors)
    parts += [" → ", *left]
    if remedy["errors_elsewhere"]:
        elsewhere = document.figure("/remedy/errors_elsewhere", "count", with_unit=False)
        parts += [" ", *wording.say("remedy-elsewhere", ROOM, errors=elsewhere)]
    for key, kind in _money(remedy):
        figures = {
            when: document.figure(f"/remedy/money/{kind}_{when}/value")
            for when in ("after", "before")
        }
        parts += [" ", *wording.say(key, ROOM, **figures)]
    return tuple(parts)


def remedy_label(document: Document) -> str:
    """The key of its heading: how the proposal passes only where it then does."""
    remedy = document.json["remedy"]
    passes = remedy is not None and remedy["outcome_after"] in ("clear", "note")
    return "remedy-heading" if passes else "remedy-helps"


def _worth_saying(parameters: Iterable[str]) -> list[str]:
    """The sum that is written says enough: the exact smallest stands in the redesign itself."""
    names = list(parameters)
    return [name for name in names if name != "smallest" or "chosen" not in names]


def _money(remedy: dict[str, object]) -> list[tuple[str, str]]:
    """Which sentences there are on what the state pays and gets; fees only when they change."""
    money = remedy["money"]
    assert isinstance(money, dict)  # noqa: S101 - the contract
    paid = (money["paid_before"]["value"], money["paid_after"]["value"])
    lines = []
    if any(paid):
        same = abs(paid[1] - paid[0]) < SAME_MONEY
        lines.append(("state-paid-same" if same else "state-paid", "paid"))
    fees = (money["fees_before"]["value"], money["fees_after"]["value"])
    if remedy["fees_basis"] != "none" and abs(fees[1] - fees[0]) >= SAME_MONEY:
        lines.append((f"state-fees-{remedy['fees_basis']}", "fees"))
    return lines
