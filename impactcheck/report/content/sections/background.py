"""A proposal against the grants that municipalities already live with, in words."""

from __future__ import annotations

from impactcheck.language.catalogue import Language
from impactcheck.report.content.blocks import Paragraph
from impactcheck.report.content.document import Document
from impactcheck.report.content.outline import Section
from impactcheck.report.content.wording import Wording

ROOM = "portfolio"
_TEENS = range(11, 14)


def background(document: Document, wording: Wording) -> Section | None:
    """The proposal's place among existing grants; None when it was not asked for."""
    load = document.assessment.background
    if load is None:
        return None
    at = "/background"
    figures = {name: document.figure(f"{at}/{name}/value") for name in ("submissions", "reports")}
    reforms = document.figure(f"{at}/reforms", "count")
    if load.submission_number.value is None:
        key = "unknown-submission" if load.own_submissions.value is None else "no-submission"
        first = wording.say(f"background-{key}", ROOM, reforms=reforms, **figures)
    else:
        first = wording.say(
            "background-submission",
            ROOM,
            reforms=reforms,
            number=document.figure(f"{at}/submission_number/value"),
            ending=ordinal_ending(round(load.submission_number.value), document.language),
            **figures,
        )
    changes = {
        "share": document.figure(f"{at}/hours_added/value"),
        "before": document.figure(f"{at}/hours_before/value"),
    }
    added = load.hours_added.value != 0
    second = wording.say(
        "background-hours" if added else "background-same-hours",
        ROOM,
        **(changes if added else {}),
        after=document.figure(f"{at}/hours_after/value"),
        municipality=document.name_of(load.heaviest.municipality),
        staff=document.figure(f"{at}/heaviest/value"),
    )
    heading = wording.text("background-heading", ROOM, grants=load.grants)
    told = (first, second, wording.say("background-assumed", ROOM))
    return Section("background", heading, tuple(Paragraph(one) for one in told))


def ordinal_ending(number: int, language: Language) -> str:
    """What follows a number to make it an ordinal: 40:e, 41:a; 40th, 41st."""
    last = 0 if number % 100 in _TEENS else number % 10
    if language == "sv":
        return ":a" if last in (1, 2) else ":e"
    return {1: "st", 2: "nd", 3: "rd"}.get(last, "th")
