"""Every page that a reader can reach, in both languages: whole, and without code of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import httpx
import pytest

from impactcheck.kinds import measure_kinds
from impactcheck.language.catalogue import LANGUAGES, Language
from tests.web.visitor import GRANT, Visitor

MANY = 60
"""More pages than there are kinds of page; one municipality and one rule are like the next."""


class Elements(HTMLParser):
    """What a page holds: its links, and whatever a strict policy would refuse to run."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.refused: list[str] = []
        self._script = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a":
            self.links.append(given.get("href") or "")
        if tag == "style" or (tag == "script" and "src" not in given):
            self.refused.append(f"<{tag}>")
        for name in given:
            if name == "style" or name.startswith("on"):
                self.refused.append(f"{tag}[{name}]")


def a_kind_of_page(path: str) -> str:
    """The path without what it is about: `/municipality/2425` is like `/municipality/0180`."""
    return re.sub(r"[0-9A-Za-zÅÄÖåäö._-]*\d[\w.-]*", "…", path)


def pages(visitor: Visitor, language: Language) -> Iterator[httpx.Response]:
    waiting = [f"/?lang={language}", "/describe", "/sanction?amount=200000&reference=Dorotea"]
    waiting += [f"/describe?kind={kind}" for kind in measure_kinds()]
    seen: set[str] = set()
    while waiting and len(seen) < MANY:
        path = waiting.pop(0)
        if a_kind_of_page(path) in seen:
            continue
        seen.add(a_kind_of_page(path))
        answer = visitor.go(path)
        yield answer
        if "html" in answer.headers["content-type"]:
            waiting += [
                link.partition("#")[0]
                for link in Elements(answer.text).links
                if link.startswith("/") and not link.startswith("/static")
            ]
    visitor.go("/describe?kind=grant")
    yield visitor.fill(GRANT)
    yield visitor.send("/redesigns")
    yield visitor.go("/no-such-page")
    yield visitor.client.post("/describe", data={"action": "update"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_whole_and_holds_no_script_or_style_of_its_own(
    address: str, language: Language
) -> None:
    counted = 0
    with Visitor(address) as visitor:
        for answer in pages(visitor, language):
            assert answer.status_code < httpx.codes.INTERNAL_SERVER_ERROR, answer.request.url
            if "html" not in answer.headers["content-type"]:
                continue
            assert Elements(answer.text).refused == [], answer.request.url
            assert f'lang="{language}"' in answer.text, answer.request.url
            counted += 1
    assert counted > 15
