"""Every field, choice and button has its words in both languages."""

from __future__ import annotations

import pytest

from impactcheck.kinds import measure_kinds
from impactcheck.language.catalogue import LANGUAGES, Language, catalogue_source, texts_for
from impactcheck.language.entries import cut
from impactcheck.web.draft import draft_of, new_draft
from impactcheck.web.form_fields import Group, Node, measure_nodes, reform_nodes
from impactcheck.web.form_words import FormWords, key_choices, mistakes

SCALES = ("population", "inhabitants", "bands", "employees", "revenue", "contract_value", "gain")


def every_node() -> list[Node]:
    tops = [*reform_nodes({})]
    for kind in tuple(measure_kinds()):
        tops += measure_nodes("m", {"kind": kind})
    for by in SCALES:
        tops += measure_nodes("m", {"kind": "sanction", "scale": {"by": by}})
    found: list[Node] = []
    while tops:
        one = tops.pop()
        found.append(one)
        tops += one.nodes if isinstance(one, Group) else ()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_and_choice_has_words(language: Language) -> None:
    words, texts = FormWords(language), texts_for(language)
    nodes = every_node()
    assert len(nodes) > 300
    for one in nodes:
        assert any(texts.has("web", f"label-{key}") for key in one.texts), one.texts
        words.hint(one)
        for choice in () if isinstance(one, Group) else one.choices:
            keys = (f"option-{key}-{choice}" for key in (*one.texts, one.path[-1]))
            known = any(texts.has("web", key) for key in (*keys, f"option-{choice}"))
            assert known, (one.name, choice)
            assert words.option(one, choice)


def test_no_label_is_left_without_a_field() -> None:
    entries = cut(catalogue_source("sv", "web"))
    known = {key for one in every_node() for key in one.texts}
    for what in ("label-", "hint-"):
        named = {key.removeprefix(what) for key in entries if key.startswith(what)}
        assert named - known == set()


def test_columns_to_allocate_by_begin_with_inhabitants(engine) -> None:
    keys = key_choices(engine.country, "sv")
    assert keys.counts[0][0] == "population"
    names = [name for name, _ in (*keys.counts, *keys.others)]
    assert sorted(names) == sorted(engine.country.columns)
    assert "tax_base_kr_inh" in dict(keys.others)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("pot: hundra", "measures.bidrag.pot"),
        ("potte: 1", "measures.bidrag"),
        ("key: folkmängd", "measures.bidrag.key"),
        ("burden: [{step: rapport}]", "measures.bidrag.burden.0.step"),
        ("burden: [{step: report, hours: x}]", "measures.bidrag.burden.0.hours"),
        ("co_financing: {share: 20 %}", "measures.bidrag.co_financing.basis"),
    ],
)
def test_a_mistake_is_blamed_on_its_field(engine, text: str, field: str) -> None:
    from impactcheck.problems import BadInput

    draft = new_draft("grant", "bidrag", "a")
    lines = (
        draft.text.replace("status:", "title: A\nstatus:")
        + f"    procedure: automatic\n    {text}\n"
    )
    if "key" not in text:
        lines += "    key: population\n"
    if "pot:" not in text:
        lines += "    pot: 1 mkr\n"
    draft = draft_of(lines)
    with pytest.raises(BadInput) as refused:
        engine.judged(draft.text)
    found = mistakes(refused.value.problems, draft, "sv")
    assert [one.field for one in found] == [field]
