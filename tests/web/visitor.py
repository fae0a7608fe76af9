"""A browser without JavaScript in a few lines: it keeps cookies and sends back whole forms."""

from __future__ import annotations

from html.parser import HTMLParser
from types import TracebackType

import httpx

GRANT = {
    "f:title": "Läsbidraget",
    "f:measures.bidrag.pot": "100 mkr",
    "f:measures.bidrag.key": "pupils_1_9",
    "f:measures.bidrag.procedure": "application",
    "f:measures.bidrag.burden.0.step": "application",
    "f:measures.bidrag.burden.0.hours": "60",
}
"""What a drafter fills in to describe a grant that small municipalities lose on."""


class Form(HTMLParser):
    """The names and values that a browser would send of the form `draft-form`."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fields: list[tuple[str, str]] = []
        self.buttons: list[tuple[str, str, str]] = []
        self._inside = False
        self._select: str | None = None
        self._options: list[tuple[str, bool]] = []
        self._area: str | None = None
        self._text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = given.get("id") == "draft-form"
        ours = self._inside or given.get("form") == "draft-form"
        name = given.get("name", "")
        if tag == "button" and ours:
            self.buttons.append((name, given.get("value", ""), given.get("formaction", "")))
        elif tag == "option" and self._select is not None:
            self._options.append((given.get("value", ""), "selected" in given))
        elif not ours or not name:
            return
        elif tag == "select":
            self._select, self._options = name, []
        elif tag == "textarea":
            self._area, self._text = name, ""
        elif tag == "input" and (given.get("type") != "checkbox" or "checked" in given):
            self.fields.append((name, given.get("value", "")))

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag == "select" and self._select is not None:
            chosen = [value for value, selected in self._options if selected]
            first = [value for value, _ in self._options][:1]
            self.fields.append((self._select, (chosen or first)[0]))
            self._select = None
        elif tag == "textarea" and self._area is not None:
            self.fields.append((self._area, self._text.removeprefix("\n")))
            self._area = None


class Visitor:
    """Somebody who opens pages and sends forms; `page` is the last answer."""

    def __init__(self, address: str) -> None:
        self.client = httpx.Client(
            base_url=address, headers={"origin": address}, timeout=60, follow_redirects=True
        )
        self.page: httpx.Response = httpx.Response(204)

    def __enter__(self) -> Visitor:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.client.close()

    @property
    def form(self) -> Form:
        return Form(self.page.text)

    def go(self, path: str) -> httpx.Response:
        self.page = self.client.get(path)
        return self.page

    def send(self, to: str = "/describe", action: str = "update", **changed: str) -> httpx.Response:
        """Send the form of the page with some fields filled in, by pressing a button."""
        return self.fill({}, to, action, **changed)

    def fill(
        self, filled: dict[str, str], to: str = "/describe", action: str = "update", **more: str
    ) -> httpx.Response:
        changed = {**filled, **more, "action": action}
        sent: dict[str, list[str]] = {}
        for name, value in self.form.fields:
            sent.setdefault(name, []).append(value)
        sent |= {name: [value] for name, value in changed.items()}
        self.page = self.client.post(to, data=sent)
        return self.page

    def take(self, form: str) -> httpx.Response:
        """Download the draft of the page; the page stays."""
        here = self.page
        answer = self.fill({}, f"/download/{form}")
        self.page = here
        return answer
