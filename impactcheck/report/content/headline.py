"""The first half page: what a state secretary reads, and often all she reads."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.language.lists import joined
from impactcheck.report.content.compared import PER_HEAD, in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, Sentence, joined_by
from impactcheck.report.content.labels import measure_title
from impactcheck.report.content.remedy import remedy_label, remedy_sentence
from impactcheck.report.content.who_is_hit import in_figures, kinds_named, unsettled, who_is_hit
from impactcheck.report.content.wording import Wording

SYMBOLS = {"error": "✖", "warning": "▲", "note": "●", "clear": "✔", "not_evaluated": "○"}
"""A shape beside every verdict word, so that a word is never told apart by colour alone."""

GROUNDWORK_AREA = "process"
"""The area of rules about what the consequence analysis says, not about effects."""
_ENDS = ("largest", "smallest")


@dataclass(frozen=True)
class AreaView:
    """An area of rules and its word, e.g. Sanktion: fel."""

    label: str
    word: str
    severity: str
    detail: Sentence = ()

    @property
    def symbol(self) -> str:
        return SYMBOLS[self.severity]


@dataclass(frozen=True)
class KeyFigure:
    """One of the three figures, with the words that say whose it is."""

    figure: FigureView
    caption: str


@dataclass(frozen=True)
class Headline:
    """Title, conclusion, areas, three figures and who is hit, in that order.

    `in_figures` belongs to the conclusion: how many are hit, and what it means to them.
    `chosen` says by what standing the rules were chosen, if they were; `unsettled` are rules that
    decide the matter and could not be evaluated.
    """

    title: str
    date: str
    meta: Sentence
    conclusion: Sentence
    outcome: str
    worst: str
    counts: tuple[Sentence, ...]
    areas: tuple[AreaView, ...]
    key_figures: tuple[KeyFigure, ...]
    key_figures_of: str
    who_is_hit: Sentence
    in_figures: Sentence
    unsettled: Sentence
    chosen: Sentence
    summary: str
    remedy: Sentence = ()
    remedy_label: str = ""

    @property
    def symbol(self) -> str:
        """The mark of the conclusion, which is about what the reform does and nothing else."""
        return SYMBOLS[self.outcome]


def headline(document: Document, wording: Wording) -> Headline:
    """The first half page of the document."""
    reform = document.json["reform"]
    verdict = document.json["verdict"]
    key_figures = document.json["key_figures"]
    return Headline(
        title=document.drafted("title"),
        date=str(reform["date"]),
        meta=meta(document, wording),
        conclusion=_conclusion(document, wording),
        outcome=verdict["outcome"],
        worst=verdict["worst"],
        counts=_counts(document, wording),
        areas=tuple(
            AreaView(
                wording.text_or(f"area-{area['id']}", area["id"]),
                wording.text(f"word-{area['word']}"),
                area["word"],
                _parts_fulfilled(document, wording) if area["id"] == GROUNDWORK_AREA else (),
            )
            for area in verdict["areas"]
            if area["word"] != "not_evaluated" or area["not_evaluated"]
        ),
        key_figures=_key_figures(document, wording),
        key_figures_of=""
        if key_figures is None
        else measure_title(document, key_figures["measure"]),
        who_is_hit=who_is_hit(document, wording),
        in_figures=in_figures(document, wording),
        unsettled=unsettled(document, wording),
        chosen=_chosen(document, wording),
        summary=document.drafted("summary"),
        remedy=remedy_sentence(document, wording),
        remedy_label=remedy_label(document),
    )


def meta(document: Document, wording: Wording) -> Sentence:
    """The population's year and how far the proposal has come."""
    return wording.say(
        "meta",
        year=document.figure("/population_year", "year"),
        status=wording.text(f"status-{document.json['reform']['status']}"),
    )


def _parts_fulfilled(document: Document, wording: Wording) -> Sentence:
    """How many of the ordinance's parts the drafter has answered."""
    if document.json["groundwork"] is None:
        return ()
    fulfilled = document.figure("/groundwork/fulfilled", "count", with_unit=False)
    counted = document.figure("/groundwork/counted", "count", with_unit=False)
    return wording.say("groundwork-count", "ordinance", fulfilled=fulfilled, counted=counted)


def _conclusion(document: Document, wording: Wording) -> Sentence:
    return wording.message("/verdict/conclusion", kinds=kinds_named(document, wording))


def _chosen(document: Document, wording: Wording) -> Sentence:
    standings = document.assessment.standings
    if standings is None:
        return ()
    named = joined([wording.text(f"standing-{one}") for one in standings], document.language)
    return wording.say("only-standing", standings=named)


def _counts(document: Document, wording: Wording) -> tuple[Sentence, ...]:
    """What was found about the effects and what was not asked, then about the groundwork apart."""
    verdict = document.json["verdict"]
    counts = list(_of(document, wording, "outcome_counts/", verdict["outcome_counts"], "errors"))
    counts += _of(document, wording, "", {"not_evaluated": verdict["not_evaluated"]})
    groundwork = _of(document, wording, "groundwork_counts/", verdict["groundwork_counts"])
    if groundwork:
        label = wording.text(f"area-{GROUNDWORK_AREA}")
        counts.append((f"{label}: ", *joined_by(", ", groundwork)))
    return tuple(counts)


def _of(
    document: Document, wording: Wording, at: str, counts: dict[str, int], always: str = ""
) -> tuple[Sentence, ...]:
    """The counts that are not zero, and the one that is always told, each by its name."""
    return tuple(
        wording.say(
            f"count-{name}", count=document.figure(f"/verdict/{at}{name}", "count", with_unit=False)
        )
        for name, count in counts.items()
        if count or name == always
    )


_GIVEN = frozenset({"grant", "tax_base"})
"""Kinds by which municipalities get money: a negative sum of them is less of it."""


def _direction(document: Document, value: float) -> str:
    """Who gets less than today loses by it, and nobody need apply: neither is asked to pay."""
    if value >= 0:
        return "gets"
    figures = document.json["key_figures"]
    if figures["series"] == "cost_of_applying":
        return "applies"
    kinds = {one["id"]: one["kind"] for one in document.json["measures"]}
    if figures["at_most"]:
        return "ceiling"
    return "loses" if kinds[figures["measure"]] in _GIVEN else "pays"


def _key_figures(document: Document, wording: Wording) -> tuple[KeyFigure, ...]:
    figures = document.json["key_figures"]
    if figures is None:
        return ()
    if _alike(document):
        return (_extreme(document, wording, "largest", "key-figure-all"),)
    views = [_extreme(document, wording, end, "key-figure") for end in _ENDS]
    if figures["ratio"] is not None:
        ratio = document.figure("/key_figures/ratio", "ratio", with_unit=False)
        unit = figures["largest"]["unit"]
        views.append(KeyFigure(ratio, wording.text(in_words("key-figure-ratio", unit))))
    return tuple(views)


def _alike(document: Document) -> bool:
    """Whether the largest and the smallest figure read the same: then there is one to tell."""
    largest, smallest = (document.figure(f"/key_figures/{end}/value") for end in _ENDS)
    return str(largest) == str(smallest)


def _extreme(document: Document, wording: Wording, end: str, key: str) -> KeyFigure:
    """The figure at one end, and the words that say whose it is."""
    figure = document.json["key_figures"][end]
    return KeyFigure(
        document.figure(f"/key_figures/{end}/value", size=figure["unit"] == PER_HEAD),
        wording.text(
            in_words(key, figure["unit"]),
            direction=_direction(document, figure["value"]),
            name=document.name_of(figure["municipality"]),
        ),
    )
