"""A reform examined: everything known about it in one country, ready to be asked any rule.

One object, because it was once put together by hand wherever rules are asked, and each place
forgot something: the redesigns forgot the load that municipalities already bear, so that a rule
about it could never be mended.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from impactcheck.arrays import Floats
from impactcheck.contract.groundwork import Groundwork
from impactcheck.country.corners import CornerSplits, corners
from impactcheck.country.model import Country, Grouping
from impactcheck.effects.background import Background
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.effects.together import together
from impactcheck.engine.effects import effects_of_measures, setting_of
from impactcheck.engine.groundwork import groundwork_of
from impactcheck.engine.groups import groupings_of
from impactcheck.engine.net import net_of_reform
from impactcheck.metrics.registry import Subject
from impactcheck.problems import Place
from impactcheck.reform.model import Reform
from impactcheck.reform.read import LoadedReform, check_against_country, place
from impactcheck.rules.evaluate import Answers, ask_all
from impactcheck.rules.load import Rulebook
from impactcheck.rules.parameters import parameter_on


@dataclass(frozen=True, eq=False)
class Examination:
    """A reform with its setting and effects, the groups it is seen in, and the rules to ask.

    `effects` are those of the measures, in the order of the reform; `groupings` by id, with the
    corners drawn by the rulebook's splits; `background` is the load that municipalities already
    bear, None where the reform is not held against one.
    """

    loaded: LoadedReform
    rulebook: Rulebook
    setting: Setting
    effects: tuple[MeasureEffects, ...]
    groupings: Mapping[str, Grouping]
    background: Background | None = None

    @property
    def reform(self) -> Reform:
        """What the drafter wrote."""
        return self.loaded.reform

    @property
    def country(self) -> Country:
        """Where the reform is tried."""
        return self.setting.country

    @cached_property
    def net(self) -> Floats | None:
        """The reform's net in kronor, (cases, municipalities); None when no measure enters it."""
        return net_of_reform(self.effects)

    @cached_property
    def groundwork(self) -> Groundwork:
        """What the analysis says, held against the ordinance that asks for it."""
        return groundwork_of(self.reform, self.effects)

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """What rules are asked about: the reform as a whole first, then each of its measures."""
        whole, *measures = self._without_groundwork
        return (replace(whole, parts=self.groundwork.parts), *measures)

    @cached_property
    def _without_groundwork(self) -> tuple[Subject, ...]:
        """The same before the analysis is read: a search that asks about measures needs no more."""
        whole = Subject(
            self.reform,
            self.setting,
            self.groupings,
            self.effects,
            self.net,
            background=self.background,
            together=together(self.effects),
        )
        return (whole, *(replace(whole, measure=one) for one in self.effects))

    def measure(self, measure_id: str) -> MeasureEffects:
        """The effects of one measure; StopIteration where the reform has none of that id."""
        return next(one for one in self.effects if one.id == measure_id)

    def ask(
        self,
        rules: Collection[str] | None = None,
        measures: Collection[str] | None = None,
        *,
        sums: bool = True,
    ) -> Answers:
        """What the rules answer, findings worst first, each placed in the reform file.

        `rules` limits them by id; with `measures` only those measures are asked about, and the
        reform as a whole is not; without `sums` nor are its summed effects. Raises BadInput, at
        the rule's threshold, for a parameter that has no value yet on the reform's date.
        """
        book = self.rulebook
        subjects = self.subjects if measures is None else self._without_groundwork
        if rules is not None:
            book = replace(book, rules=tuple(one for one in book.rules if one.rule.id in rules))
        if measures is not None:
            subjects = tuple(
                one for one in subjects if one.measure is not None and one.measure.id in measures
            )
        return ask_all(book, subjects, self._place_of_measure, self._place_of_text, sums=sums)

    def parameter(self, name: str) -> float | None:
        """The rulebook's parameter on the reform's date; BadInput for a date before its first."""
        return parameter_on(self.rulebook.parameters, name, self.reform.date).value

    def redrawn(self, splits: CornerSplits) -> Examination:
        """The same reform with the corners drawn by other splits."""
        drawn = {**self.groupings, splits.id: corners(self.country, splits)}
        rulebook = replace(self.rulebook, splits=splits)
        return replace(self, rulebook=rulebook, groupings=drawn)

    def changed(self, reform: Reform) -> Examination:
        """A changed reform examined alike; the effects of measures that stay are kept.

        Files of figures must be those that the reform names already. Raises BadInput for a design
        that cannot be computed.
        """
        loaded = replace(self.loaded, reform=reform)
        kept = {one.id: one for one in self.effects if one.measure == reform.measures.get(one.id)}
        return replace(self, loaded=loaded, effects=effects_of_measures(loaded, self.setting, kept))

    def _place_of_measure(self, measure_id: str | None) -> Place | None:
        return place(self.loaded, "measures", measure_id) if measure_id else None

    def _place_of_text(self, path: str) -> Place | None:
        return place(self.loaded, *path.split(".")) or place(self.loaded, "analysis")


def examine(
    loaded: LoadedReform,
    country: Country,
    rulebook: Rulebook,
    background: Background | None = None,
) -> Examination:
    """Compute a reform's effects in a country and gather what rules may ask about.

    Raises BadInput, with its place in the file, for each thing that the country does not know and
    each design that cannot be computed.
    """
    check_against_country(loaded, country)
    setting = setting_of(loaded, country, rulebook)
    return Examination(
        loaded,
        rulebook,
        setting,
        effects_of_measures(loaded, setting),
        groupings_of(country, rulebook.splits),
        background,
    )
