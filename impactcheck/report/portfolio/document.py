"""A portfolio as its JSON value, read and worded in the same way as an assessment."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.language.catalogue import Language
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView

_TENTH = 0.1


class PortfolioDocument(Document):
    """Figures by JSON Pointer into the portfolio; names of municipalities, groups and reforms."""

    def __init__(self, result: PortfolioResult, language: Language = "sv") -> None:
        self.result = result
        self.language: Language = language

    @property
    def stands(self) -> str:
        """A portfolio holds proposals, whatever law stands beside them."""
        return "proposal"

    def figure(
        self,
        pointer: str,
        unit: str | None = None,
        decimals: int | None = None,
        *,
        with_unit: bool = True,
        size: bool = False,
    ) -> FigureView:
        """The figure at a pointer; a count that is a mean of municipalities keeps a decimal."""
        if unit == "count" and decimals is None:
            value = self.at(pointer)
            if isinstance(value, float) and value != round(value):
                decimals = 1 if abs(value) >= _TENTH else 2
        return super().figure(pointer, unit, decimals, with_unit=with_unit, size=size)

    @cached_property
    def json(self) -> dict[str, Any]:
        """The portfolio as the JSON report holds it."""
        return self.result.model_dump(mode="json")

    def reform_title(self, reform_id: str) -> str:
        """The title of a reform; its id where it is not in the portfolio."""
        return self._titles.get(reform_id, reform_id)

    @cached_property
    def _titles(self) -> dict[str, str]:
        return {one.id: one.title for one in self.result.reforms}

    @cached_property
    def _municipalities(self) -> dict[str, int]:
        return {row.code: index for index, row in enumerate(self.result.municipalities)}

    def name_of(self, municipality_or_group: str) -> str:
        """The name of a municipality by its code, or the label of a group by its id."""
        if municipality_or_group in self._municipalities:
            return self.result.municipalities[self._municipalities[municipality_or_group]].name
        return self._labels.get(municipality_or_group, municipality_or_group)

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {
            group.id: self.words(group.label)
            for grouping in self.result.groupings.values()
            for group in grouping.groups
        }
