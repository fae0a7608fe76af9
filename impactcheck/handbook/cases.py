"""Running the cases that stand beside the rules, each a small reform in the real country."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from impactcheck.contract.base import Message
from impactcheck.contract.findings import Finding
from impactcheck.country.model import Country
from impactcheck.engine.background import Background, the_same_everywhere
from impactcheck.engine.examination import examine
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.model import Reform
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.load import LoadedRule, Rulebook
from impactcheck.rules.model import Case
from impactcheck.validation import validate
from impactcheck.yamlfile import Document

Answer = Literal["flag", "pass", "not_applicable", "not_evaluated"]

REQUIRED: dict[str, Any] = {
    "format": "impactcheck/1",
    "id": "fall",
    "title": "Ett fall",
    "status": "draft",
    "date": "2026-01-01",
    "prices": 2026,
}
"""What a case need not write; `prices` follows the year of `date`."""


@dataclass(frozen=True)
class CaseResult:
    """What a rule answered; `findings` where it flagged, `reason` where it was not evaluated."""

    loaded: LoadedRule
    case: Case
    place: Place
    answer: Answer
    findings: tuple[Finding, ...] = ()
    reason: Message | None = None

    @property
    def as_expected(self) -> bool:
        wanted = self.case.severity
        as_severe = wanted is None or {one.severity for one in self.findings} == {wanted}
        return self.answer == self.case.expect and as_severe

    @property
    def problem(self) -> Problem:
        """The difference between what was expected and found, at the case's place."""
        arguments: dict[str, str | int | float] = {
            "id": self.loaded.rule.id,
            "number": self.loaded.rule.cases.index(self.case) + 1,
            "expected": self.case.expect,
            "found": self.answer,
        }
        return Problem("case-failed", arguments, self.place)


def case_reform(loaded: LoadedRule, index: int) -> LoadedReform:
    """The case's reform with the required fields filled in. Raises BadInput at the rule file."""
    case = loaded.rule.cases[index]
    values = {**REQUIRED, **case.reform}
    if "prices" not in case.reform:
        values["prices"] = int(str(values["date"])[:4])
    below = ("cases", index, "reform")
    document = Document(
        values=values,
        file=loaded.document.file,
        value_places=_below(loaded.document.value_places, below),
        key_places=_below(loaded.document.key_places, below),
        written=_below(loaded.document.written, below),
    )
    return LoadedReform(validate(Reform, document), document)


def case_rulebook(loaded: LoadedRule, index: int, rulebook: Rulebook) -> Rulebook:
    """The rulebook with the values that the case lends to its parameters."""
    parameters = dict(rulebook.parameters)
    for name, value in loaded.rule.cases[index].parameters.items():
        if name not in parameters:
            at = loaded.document.value_place(("cases", index, "parameters", name))
            raise BadInput(Problem("parameter-unknown", {"name": name}, at))
        lent = tuple(d.model_copy(update={"value": value}) for d in parameters[name].values)
        parameters[name] = parameters[name].model_copy(update={"values": lent})
    return replace(rulebook, parameters=parameters)


def case_background(loaded: LoadedRule, index: int, country: Country) -> Background | None:
    """The load that the case lends to every municipality, None where it lends none."""
    hours = loaded.rule.cases[index].existing_hours
    return None if hours is None else the_same_everywhere(country, hours)


def run_case(loaded: LoadedRule, index: int, country: Country, rulebook: Rulebook) -> CaseResult:
    """Put the one rule to the case's reform. Raises BadInput for a case that is no reform."""
    alone = replace(case_rulebook(loaded, index, rulebook), rules=(loaded,))
    background = case_background(loaded, index, country)
    answers = examine(case_reform(loaded, index), country, alone, background=background).ask()
    answer: Answer = "not_applicable"
    if answers.passed:
        answer = "pass"
    if answers.not_evaluated:
        answer = "not_evaluated"
    found = (*answers.findings, *answers.data_notes)
    if found:
        answer = "flag"
    return CaseResult(
        loaded=loaded,
        case=loaded.rule.cases[index],
        place=loaded.document.value_place(("cases", index)),
        answer=answer,
        findings=found,
        reason=next((outcome.reason for outcome in answers.not_evaluated), None),
    )


def run_cases(
    rulebook: Rulebook, country: Country, rules: Iterable[LoadedRule] | None = None
) -> tuple[CaseResult, ...]:
    """Every case of the rules, by default all of the rulebook's, in their order.

    Raises BadInput with the problems of every case that is no reform.
    """
    results: list[CaseResult] = []
    problems: list[Problem] = []
    for loaded in rulebook.rules if rules is None else rules:
        for index in range(len(loaded.rule.cases)):
            try:
                results.append(run_case(loaded, index, country, rulebook))
            except BadInput as error:
                problems += error.problems
    if problems:
        raise BadInput(problems)
    return tuple(results)


def _below(places: Mapping[Any, Any], path: tuple[str | int, ...]) -> dict[Any, Any]:
    depth = len(path)
    return {at[depth:]: place for at, place in places.items() if at[:depth] == path}
