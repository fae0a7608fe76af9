"""Did you mean …? The nearest of the words that would have been right."""

from __future__ import annotations

from collections.abc import Iterable

_CLOSE_ENOUGH = 65.0


def closest(value: str, choices: Iterable[str], limit: int = 1) -> list[str]:
    """At most `limit` of `choices` that resemble `value`, nearest first, ties in given order."""
    from rapidfuzz import fuzz, process

    def folded(text: str) -> str:
        return text.casefold().replace("-", "_")

    found = process.extract(
        value,
        list(choices),
        scorer=fuzz.ratio,
        processor=folded,
        limit=limit,
        score_cutoff=_CLOSE_ENOUGH,
    )
    return [choice for choice, _score, _index in found]
