"""Whether the figures that a rule's message names exist: a misspelt one would be printed raw."""

from __future__ import annotations

import re
from collections.abc import Iterator

from impactcheck.metrics.vocabulary import METRICS
from impactcheck.problems import Problem
from impactcheck.rules.model import Rule
from impactcheck.suggestions import closest
from impactcheck.yamlfile import Document

EVERY_FINDING = ("count", "inhabitants", "threshold", "worst_name", "worst_value")
"""What any message may name; the rest is handed over by the rule's own metrics."""
_NAMED = re.compile(r"\{([^{}]*)\}")


def figure_problems(rule: Rule, document: Document) -> Iterator[Problem]:
    """Each name within braces that no metric of the rule hands over, in either language."""
    known = [*EVERY_FINDING]
    for condition in rule.conditions:
        known += METRICS[condition.metric].numbers
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
