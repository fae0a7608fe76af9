"""What the pages ask of the program: assessments kept a while, redesigns within a time limit."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock, Thread

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.redesigns import Counterproposals
from impactcheck.contract.sanction import SanctionAnswer
from impactcheck.country.model import Country
from impactcheck.country.vintages import load_vintage
from impactcheck.engine.assess import assess, assessment_of
from impactcheck.engine.examination import Examination
from impactcheck.explain.model import ReformExplanation
from impactcheck.explain.reform import explain_reform
from impactcheck.language.catalogue import Language
from impactcheck.redesign.propose import propose
from impactcheck.redesign.remedy import with_remedy
from impactcheck.redesign.sanction_question import sanction_answer
from impactcheck.reform.read import LoadedReform, reform_from_text
from impactcheck.report.content.redesign_words import RedesignWords
from impactcheck.rules.load import Rulebook, load_rulebook
from impactcheck.web.draft import FILE

KEPT = 24
"""Assessments kept: some for each of a handful of tabs."""
SECONDS = 25.0
"""How long one request may compute."""
MOST_MEASURES = 30


@dataclass(eq=False)
class Judged:
    """A reform that could be computed, with its assessment, and what was asked for later."""

    loaded: LoadedReform
    assessment: Assessment
    redesigns: dict[Language, Counterproposals] = field(default_factory=dict)
    reported: Assessment | None = None


@dataclass
class Engine:
    """A country and a rulebook, and what was last computed of them, by the text of the draft."""

    country: Country
    rulebook: Rulebook
    seconds: float = SECONDS
    _kept: OrderedDict[str, Judged] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)

    def judged(self, text: str) -> Judged:
        """The draft's assessment. Raises BadInput with everything wrong in it, and TooMuchError."""
        with self._lock:
            if text in self._kept:
                self._kept.move_to_end(text)
                return self._kept[text]
        loaded = reform_from_text(text, FILE)
        if len(loaded.reform.measures) > MOST_MEASURES:
            raise TooMuchError
        made = Judged(loaded, assess(loaded, self.country, self.rulebook, who_loses=True))
        with self._lock:
            self._kept[text] = made
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return made

    def redesigns(self, text: str, language: Language) -> Counterproposals:
        """What mends the draft's worst findings, with reform files worded in the language.

        Raises BadInput as `judged`, or for its length.
        """
        judged = self.judged(text)
        if language not in judged.redesigns:
            names = dict(zip(self.country.codes, self.country.names, strict=True))
            judged.redesigns[language] = propose(
                judged.loaded,
                self.country,
                self.rulebook,
                assess=self._bounded(),
                before=judged.assessment,
                describe=RedesignWords(language, names),
            )
        return judged.redesigns[language]

    def reported(self, text: str) -> Assessment:
        """The assessment that reports are made of: as `check` makes it, with a redesign beside."""
        judged = self.judged(text)
        if judged.reported is None:
            judged.reported = with_remedy(
                judged.assessment,
                judged.loaded,
                self.country,
                self.rulebook,
                assess=self._bounded(),
            )
        return judged.reported

    def explained(self, text: str, municipality: str) -> ReformExplanation:
        """Every step of the arithmetic in one municipality, by name or code."""
        judged = self.judged(text)
        return explain_reform(judged.loaded, self.country, self.rulebook, municipality)

    def sanction(self, amount: str, reference: str | None) -> SanctionAnswer:
        """What an amount means across the country, with schedules that weigh more evenly."""
        return sanction_answer(
            amount, self.country, self.rulebook, assess=self._bounded(), reference=reference
        )

    def _bounded(self) -> _Bounded:
        return _Bounded(time.monotonic() + self.seconds)


@dataclass(frozen=True)
class _Bounded:
    """The engine until a time has passed; then every further question is refused."""

    until: float

    def __call__(self, examined: Examination) -> Assessment:
        if time.monotonic() > self.until:
            raise OutOfTimeError
        return assessment_of(examined)


class TooMuchError(Exception):
    """More measures than anybody describes in one reform."""


class OutOfTimeError(Exception):
    """A request has used the time that it may."""


def _warm() -> None:
    """Load scikit-learn, which finds who loses, before anybody waits for it."""
    import sklearn.tree  # noqa: F401


def engine_of(population_year: int | None = None, vintage: str | None = None) -> Engine:
    """The program's own rules, a vintage and a year; BadInput for one that is unknown."""
    Thread(target=_warm, daemon=True).start()
    return Engine(load_vintage(vintage, population_year), load_rulebook(()))
