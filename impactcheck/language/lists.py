"""Words in a row, as a language joins them: `små, krympande och glesa`."""

from __future__ import annotations

from collections.abc import Sequence

from impactcheck.language.catalogue import Language

_LOCALES: dict[Language, str] = {"sv": "sv", "en": "en_GB"}


def joined(words: Sequence[str], language: Language) -> str:
    """All words with commas and an *and* before the last; empty for none."""
    from babel.lists import format_list

    return format_list(list(words), style="standard", locale=_LOCALES[language])
