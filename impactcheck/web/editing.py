"""What the buttons of the form do to a draft, besides saving its fields."""

from __future__ import annotations

from typing import Any

from impactcheck.contract.redesigns import Redesign
from impactcheck.kinds import measure_kinds
from impactcheck.language.catalogue import Language
from impactcheck.reform.to_yaml import reform_to_yaml
from impactcheck.report.content.redesign_words import RedesignWords
from impactcheck.web.draft import (
    Draft,
    changed,
    draft_of,
    replaced,
    undone,
    with_measure,
    without,
)
from impactcheck.web.engine import Engine
from impactcheck.web.form_words import FormWords
from impactcheck.web.site import Post


def edited(engine: Engine, sent: Post, language: Language) -> Draft:
    """The draft after the button that was pressed. Raises BadInput as the engine does."""
    draft = sent.draft()
    action, _, about = sent.one("action").partition(":")
    match action:
        case "undo":
            draft = undone(draft)
        case "yaml":
            draft = replaced(draft, sent.one("yaml"))
        case "remove":
            draft = without(draft, about)
        case "add" if (kind := sent.one("add-kind")) in measure_kinds():
            draft = with_measure(draft, kind, FormWords(language).say(f"name-{kind}", "template"))
        case "apply" if found := _chosen(engine, draft, about, language):
            draft = replaced(draft, found.reform_yaml)
        case "alternative" if found := _chosen(engine, draft, about, language):
            draft = _with_alternative(engine, draft, found, language)
    return draft


def _chosen(engine: Engine, draft: Draft, about: str, language: Language) -> Redesign | None:
    """The redesign named `measure:name`, searched for again where it is no longer known."""
    measure, _, name = about.partition(":")
    known = engine.redesigns(draft.text, language).redesigns
    return next((one for one in known if (one.measure, one.name) == (measure, name)), None)


def change_to(engine: Engine, draft: Draft, found: Redesign) -> dict[str, Any] | None:
    """What an alternative must change to become the redesign; None where a measure is new."""
    before = _measures(reform_to_yaml(engine.judged(draft.text).loaded.reform))
    after = _measures(found.reform_yaml)
    if set(before) != set(after):
        return None
    return {
        f"measures.{name}.{key}": after[name].get(key)
        for name in before
        for key in {**before[name], **after[name]}
        if before[name].get(key) != after[name].get(key)
    }


def _measures(text: str) -> dict[str, dict[str, Any]]:
    return draft_of(text).measures


def _with_alternative(engine: Engine, draft: Draft, found: Redesign, language: Language) -> Draft:
    """The redesign as an alternative beside the proposal."""
    change = change_to(engine, draft, found)
    if not change:
        return draft
    title = RedesignWords(language, {}).name(found.name)
    known = draft.values.get("alternatives")
    name = f"{found.measure}-{found.name}".replace("_", "-").replace("+", "-")
    added = {**(known if isinstance(known, dict) else {}), name: {"title": title, "change": change}}
    return changed(draft, {**draft.values, "alternatives": added})
