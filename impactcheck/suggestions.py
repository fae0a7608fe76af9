"""Did you mean …? The nearest of the words that would have been right."""

from __future__ import annotations

from collections.abc import Iterable

_CLOSE_ENOUGH = 65.0
_SHORTEST_BEGINNING = 3


def closest(value: str, choices: Iterable[str], limit: int = 1) -> list[str]:
    """At most `limit` of `choices` that resemble `value`, nearest first, ties in given order."""
    from rapidfuzz import fuzz, process

    def folded(text: str) -> str:
        return text.casefold().replace("-", "_")

    listed = list(choices)
    found = process.extract(
        value,
        listed,
        scorer=fuzz.ratio,
        processor=folded,
        limit=limit,
        score_cutoff=_CLOSE_ENOUGH,
    )
    beginnings = [choice for choice in listed if _begins(folded(choice), folded(value))]
    near = [choice for choice, _score, _index in found]
    return list(dict.fromkeys([*near, *beginnings]))[:limit]


def _begins(choice: str, value: str) -> bool:
    return len(value) >= _SHORTEST_BEGINNING and choice.startswith(value)
