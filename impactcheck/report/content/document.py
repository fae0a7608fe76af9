"""An assessment as its JSON value, in which a report looks figures up and computes none."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any, cast

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.language.numbers import NO_FIGURE, format_kronor, format_value
from impactcheck.report.content.figures import FigureView
from impactcheck.report.content.typesetting import typeset
from impactcheck.units import UNITS, Unit

NO_UNIT: Unit = "count"
"""Figures of which the contract says nothing else are counts."""
IN_FORCE, PROPOSAL = "in_force", "proposal"
LAW = frozenset({"in_force", "repealed"})
"""How far a reform has come when it is no proposal any more."""


class Document:
    """The JSON value of an assessment, read by JSON Pointer, worded in one language."""

    def __init__(self, assessment: Assessment, language: Language = "sv") -> None:
        self.assessment = assessment
        self.language: Language = language

    @cached_property
    def json(self) -> dict[str, Any]:
        """The assessment as the JSON report holds it."""
        return self.assessment.model_dump(mode="json")

    @property
    def stands(self) -> str:
        """Whether it is about a `proposal`, or about law that is or was `in_force`."""
        status = self.json["reform"].get("status")
        return IN_FORCE if status in LAW else PROPOSAL

    def at(self, pointer: str) -> Any:
        """The JSON value at a pointer; raises KeyError naming the pointer when nothing is there."""
        found: Any = self.json
        for token in pointer.split("/")[1:]:
            name = token.replace("~1", "/").replace("~0", "~")
            try:
                found = found[int(name)] if isinstance(found, list) else found[name]
            except (KeyError, IndexError, ValueError, TypeError):
                raise KeyError(pointer) from None
        return found

    def figure(
        self,
        pointer: str,
        unit: str | None = None,
        decimals: int | None = None,
        *,
        with_unit: bool = True,
        size: bool = False,
    ) -> FigureView:
        """The figure at a pointer, formatted; KeyError when nothing is there.

        The unit is that of the record the figure stands in, unless given. `size` leaves the sign
        out of the text, where the words beside it say who pays.
        """
        value = self.at(pointer)
        number = None if value is None else value
        beside = self._unit_beside(pointer)
        known = unit or beside
        text = self._text(number, known, decimals, with_unit=with_unit, size=size)
        return FigureView(pointer, number, known, text, size, decimals, known == beside)

    def limit(self, pointer: str, *, with_unit: bool = True) -> FigureView:
        """A threshold or class limit, with no more decimals than it was written with."""
        value = self.at(pointer)
        unit = self._unit_beside(pointer)
        decimals = None
        if value is not None and unit not in ("kr", "share", "yes_no"):
            decimals = max(0, -int(Decimal(repr(value)).normalize().as_tuple().exponent))
        return self.figure(pointer, unit, decimals, with_unit=with_unit)

    def drafted(self, path: str) -> str:
        """The drafter's own text at a dotted path of the reform, fit for print; else nothing."""
        found: Any = self.json["reform"]
        for name in path.split("."):
            found = found.get(name) if isinstance(found, Mapping) else None
        return typeset(found.strip()) if isinstance(found, str) else ""

    def measure_index(self, measure_id: str) -> int:
        """Where a measure stands in `/measures`; KeyError when it does not."""
        return self._measures[measure_id]

    def measure_title(self, measure_id: str) -> str:
        """The drafter's title of a measure; its id where the assessment has none of that id."""
        titles = {one.id: one.title for one in self.assessment.measures}
        return typeset(titles.get(measure_id, measure_id))

    def series_pointer(self, measure_id: str, series: str, unit: str) -> str:
        """Where the values of a measure's series stand, in the unit asked for.

        A series in kronor is read per inhabitant in the series derived from it, named as its unit.
        """
        index = self.measure_index(measure_id)
        named = self.assessment.measures[index].effects.get(series)
        name = series if named is not None and named.unit == unit else unit
        return f"/measures/{index}/effects/{name}/values"

    def municipality_index(self, code: str) -> int:
        """Where a municipality stands in `/municipalities` and in every series."""
        return self._municipalities[code]

    def name_of(self, municipality_or_group: str) -> str:
        """The name of a municipality by its code, or the label of an archetype by its id."""
        if municipality_or_group in self._municipalities:
            index = self._municipalities[municipality_or_group]
            return str(self.assessment.municipalities[index].name)
        return self._labels.get(municipality_or_group, municipality_or_group)

    def words(self, words: Any) -> str:
        """The text of a `Words` record, or of its JSON value, in the document's language."""
        value = words if isinstance(words, Mapping) else words.model_dump()
        return str(value[self.language])

    @cached_property
    def _measures(self) -> dict[str, int]:
        return {measure.id: index for index, measure in enumerate(self.assessment.measures)}

    @cached_property
    def _municipalities(self) -> dict[str, int]:
        return {row.code: index for index, row in enumerate(self.assessment.municipalities)}

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {
            group.id: self.words(group.label)
            for grouping in self.assessment.groupings.values()
            for group in grouping.groups
        }

    def _unit_beside(self, pointer: str) -> str:
        """The unit named by the nearest record around the figure."""
        tokens = pointer.split("/")
        for end in range(len(tokens) - 1, 1, -1):
            around = self.at("/".join(tokens[:end]))
            if isinstance(around, dict) and isinstance(around.get("unit"), str):
                return str(around["unit"])
        return NO_UNIT

    def _text(
        self, value: float | None, unit: str, decimals: int | None, *, with_unit: bool, size: bool
    ) -> str:
        if value is None:
            return NO_FIGURE
        shown = abs(value) if size else value
        if unit == "kr" and with_unit and decimals is None:
            return format_kronor(shown, self.language)
        if unit in UNITS:
            return format_value(
                shown, cast(Unit, unit), self.language, decimals=decimals, with_unit=with_unit
            )
        text = format_value(shown, NO_UNIT, self.language, decimals=decimals, with_unit=False)
        return f"{text}\N{NO-BREAK SPACE}{unit}" if with_unit else text
