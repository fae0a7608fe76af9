"""Whether what a rule names exists: the texts it reads, and the figures in its message.

A misspelt text would always look empty, and a misspelt figure would be printed raw.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import BaseModel

from impactcheck.annotations import is_model, members
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.problems import Problem
from impactcheck.reform.model import Reform
from impactcheck.rules.model import Rule
from impactcheck.rules.ordinances import templates
from impactcheck.suggestions import closest
from impactcheck.yamlfile import Document, Path

EVERY_FINDING = ("count", "inhabitants", "threshold", "worst_name", "worst_value")
"""What any message may name; the rest is handed over by the rule's own metrics."""
_NAMED = re.compile(r"\{([^{}]*)\}")


def text_problems(rule: Rule, document: Document) -> Iterator[Problem]:
    """A text that is needed but not named, and names that lead nowhere."""
    kind = "all" if rule.all is not None else "any"
    for index, condition in enumerate(rule.conditions):
        reads = METRICS[condition.metric].reads
        if reads is None:
            continue
        at: Path = ("text",) if rule.metric is not None else (kind, index, "text")
        known = _paths(Reform) if reads == "path" else _parts()
        if condition.text in known:
            continue
        # Asked for only here: our own files are parsed again to find a place in them.
        place = document.place(*at) or document.value_place(at[:-1])
        if condition.text is None:
            yield Problem("rule-text-missing", {"metric": condition.metric}, place)
        else:
            near = ", ".join(closest(condition.text, known))
            yield Problem(
                "rule-text-unknown", {"value": condition.text, "suggestions": near}, place
            )


def _paths(model: type[BaseModel], before: str = "") -> tuple[str, ...]:
    """Dotted paths of every text that a reform may hold outside its measures."""
    found: list[str] = []
    for name, field in model.model_fields.items():
        for member in members(field.annotation):
            if is_model(member.type):
                found += _paths(member.type, f"{before}{name}.")
            elif member.type is str:
                found.append(f"{before}{name}")
    return tuple(found)


def _parts() -> tuple[str, ...]:
    return tuple(part.id for template in templates().values() for part in template.parts)


def figure_problems(rule: Rule, document: Document) -> Iterator[Problem]:
    """Each name within braces that no metric of the rule hands over, in either language."""
    known = [*EVERY_FINDING]
    for condition in rule.conditions:
        metric = METRICS[condition.metric]
        known += [*metric.numbers, *(("listed",) if metric.lists else ())]
    for language in ("sv", "en"):
        for name in _NAMED.findall(getattr(rule.message, language)):
            if name in known:
                continue
            place = document.place("message", language) or document.place("message")
            arguments = {
                "value": name,
                "suggestions": ", ".join(closest(name, known)),
                "expected": ", ".join(known),
            }
            yield Problem("rule-figure-unknown", arguments, place or document.value_place(()))
