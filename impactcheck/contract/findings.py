"""What the rules answered, as data: findings with their evidence, and the verdict."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator

from impactcheck.contract.base import Figure, Message, Record, Reference, SparseRecord, Words

Severity = Literal["error", "warning", "note"]
Standing = Literal["law", "principle", "evidence", "position"]
"""On whose word a rule rests: law, an adopted principle, evidence, or an interested party."""


def _as_older_files_say(value: object) -> object:
    """Rule files and saved assessments from before November 2026 call the corners archetypes."""
    return "corners" if value == "archetypes" else value


On = Annotated[
    Literal["municipalities", "corners", "country", "text"], BeforeValidator(_as_older_files_say)
]
"""What a rule judges: each municipality, each corner, the country as one, or words."""
AreaWord = Literal["clear", "note", "warning", "error", "not_evaluated"]


class Threshold(Record):
    """What a value was held against, and on whose word."""

    comparison: Literal["below", "above", "outside"]
    value: float
    upper: float | None = None
    unit: str
    origin: Literal["source", "sign", "assumption", "user"]
    parameter: str | None = None
    valid_from: str | None = None
    stale: bool = False


class Affected(SparseRecord):
    """A municipality or archetype that meets the flag, with its value.

    `beyond` says that the value has no limit, upwards or downwards, as where something is held
    against nothing at all: the value is then None.
    """

    LEFT_OUT_WHERE_NULL = frozenset({"beyond"})

    id: str
    value: float | None
    beyond: Literal["above", "below"] | None = None


class Weighed(Record):
    """What an effect weighs, beside how unevenly it falls: the value at the worst and the limit.

    `municipality` is the one that `value` is of, None where it is a group's. `reached_by` is how
    many in the country reach `at_least`, which usually is an assumption (`origin`); `needed` says
    whether the finding's severity rests on that they do.
    """

    metric: str
    unit: str
    value: float | None
    municipality: str | None
    at_least: float
    origin: Literal["source", "sign", "assumption", "user"]
    parameter: str | None
    reached_by: int
    needed: bool


class Listed(Record):
    """One line of what a finding is about: a key of `messages.ftl`, its texts and its figures.

    `path` is the field of the reform that it concerns, `line` where that stands in the file.
    """

    key: str
    texts: dict[str, Words] = {}
    figures: dict[str, Figure] = {}
    path: str | None = None
    line: int | None = None


class Evidence(Record):
    """Why a rule fired: the metric, its threshold, how many meet it, and who.

    `listed` are the lines that a rule's message may name as `{listed}`.
    """

    metric: str
    unit: str
    threshold: Threshold | None
    count: int
    inhabitants: float
    worst: Affected | None
    affected: tuple[Affected, ...]
    numbers: dict[str, Figure] = {}
    weight: Weighed | None = None
    holds_in: tuple[str, ...] = ("favourable", "likely", "unfavourable")
    listed: tuple[Listed, ...] = ()


class FindingPart(SparseRecord):
    """One measure that meets a rule by itself: how severely, where, how many and who is worst.

    `meets` are the ids of those who do; left out for the measure whose evidence the finding tells.
    """

    LEFT_OUT_WHERE_NULL = frozenset({"meets"})

    measure: str
    severity: Severity
    line: int | None
    column: int | None
    count: int
    inhabitants: float
    worst: Affected | None
    weight: Weighed | None = None
    meets: tuple[str, ...] | None = None


class Finding(Record):
    """A rule that fired: once for a reform, whatever it is written as.

    `parts` are the measures that meet the rule by themselves, in the order of the reform; `measure`
    is set when there is one. The evidence is of the measure `evidence_of`, the worst of them, or
    (`of_whole`) of the reform's summed effects. A rule about the reform as such has neither.
    """

    rule: str
    name: str
    area: str
    severity: Severity
    title: Words
    why: Words
    message: Words
    measure: str | None
    line: int | None
    column: int | None
    on: On
    evidence: Evidence
    basis: tuple[Reference, ...]
    redesigns: tuple[str, ...]
    origin: str
    standing: Standing | None = None
    instead: Words | None = None
    parts: tuple[FindingPart, ...] = ()
    evidence_of: str | None = None
    of_whole: bool = False

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures that meet the rule by themselves."""
        return tuple(part.measure for part in self.parts)

    def severity_of(self, measure: str) -> Severity | None:
        """How severely one measure meets the rule by itself; None where it does not."""
        return next((part.severity for part in self.parts if part.measure == measure), None)


class RuleOutcome(Record):
    """A rule that passed, did not apply, or could not be evaluated, and why."""

    rule: str
    name: str
    area: str
    title: Words
    measure: str | None
    reason: Message | None = None


class Area(Record):
    """An area of rules and its word: the worst severity found in it."""

    id: str
    word: AreaWord
    findings: int
    not_evaluated: int


class Counts(Record):
    """How many findings of each severity."""

    errors: int = 0
    warnings: int = 0
    notes: int = 0


class Verdict(Record):
    """The conclusion: worst severity, counts, a word per area, and the sentence that sums up.

    Two judgments that are never mixed: `outcome` of what the reform does, which the sentence is
    about, and `groundwork` of what its consequence analysis says. `unsettled` are rules that
    decide the matter of a measure and could not be evaluated, whatever the outcome is otherwise.
    `errors`, `warnings` and `notes` count both; `outcome_counts` and `groundwork_counts` each.
    """

    worst: AreaWord
    errors: int
    warnings: int
    notes: int
    not_evaluated: int
    areas: tuple[Area, ...]
    conclusion: Message
    dimensions: tuple[str, ...] = ()
    outcome: AreaWord = "clear"
    groundwork: AreaWord = "clear"
    unsettled: tuple[str, ...] = ()
    outcome_counts: Counts = Counts()
    groundwork_counts: Counts = Counts()
