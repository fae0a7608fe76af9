"""One running site: what its handlers share, and how a request is read and answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Scope

from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.web.draft import Draft, draft_of, with_fields
from impactcheck.web.engine import Engine
from impactcheck.web.pages import Reader, page
from impactcheck.web.security import TOKEN_COOKIE, TOKEN_FIELD, Tokens

LANGUAGE_COOKIE = "impactcheck-language"
MOST_FIELDS = 5000
LONGEST_PART = 1_500_000
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Post:
    """What a form sent, every value of each name, and the file that came with it, if any."""

    fields: Mapping[str, list[str]]
    upload: bytes | None = None

    def one(self, name: str) -> str:
        """The last value of a name; empty where there is none."""
        found = self.fields.get(name)
        return found[-1] if found else ""

    def draft(self) -> Draft:
        """The draft that travels in the form, with the form's fields laid on it."""
        sent = draft_of(self.one("draft"), self.fields.get("history", []))
        return with_fields(sent, self.fields)


class StaleFormError(Exception):
    """A form whose page this server did not make: it was restarted, or the form is forged."""

    def __init__(self, post: Post) -> None:
        super().__init__("stale form")
        self.post = post


@dataclass(frozen=True)
class Site:
    """The engine, the tokens and the language of one server."""

    engine: Engine
    language: Language = "sv"
    tokens: Tokens = field(default_factory=Tokens)

    async def post(self, request: Request) -> Post:
        """Read a form; StaleFormError where its token is not that of the reader's cookie."""
        asked = request.form(max_fields=MOST_FIELDS, max_files=1, max_part_size=LONGEST_PART)
        async with asked as form:
            sent = await _post(form)
        if not self.tokens.agree(request.cookies.get(TOKEN_COOKIE, ""), sent.one(TOKEN_FIELD)):
            raise StaleFormError(sent)
        return sent

    def reader(self, request: Request, chosen: str = "") -> Reader:
        """Who reads: the language just chosen, else the one chosen before, else the server's."""
        cookie = request.cookies.get(TOKEN_COOKIE, "")
        token = cookie if self.tokens.is_ours(cookie) else self.tokens.new()
        asked = (
            chosen,
            request.query_params.get("lang", ""),
            request.cookies.get(LANGUAGE_COOKIE, ""),
        )
        known = (one for wish in asked for one in LANGUAGES if one == wish)
        return Reader(next(known, self.language), token)

    def shown(self, name: str, reader: Reader, status: int = 200, **values: Any) -> HTMLResponse:
        """A page as an answer, with the reader's token and language in its cookies."""
        answer = HTMLResponse(page(name, reader, self.engine.country, values), status)
        self.remember(answer, reader)
        return answer

    def remember(self, answer: Response, reader: Reader) -> None:
        """Give the reader the cookies that the next form needs."""
        keep = partial(answer.set_cookie, httponly=True, samesite="strict")
        keep(TOKEN_COOKIE, reader.token)
        keep(LANGUAGE_COOKIE, reader.language)

    def refusal(self, scope: Scope, status: int, key: str) -> Response:
        """A page that says why a request is not answered."""
        reader = self.reader(Request(scope))
        said = page("refusal", reader, self.engine.country, {"reason": key})
        return HTMLResponse(said, status)


async def computed(function: Callable[..., Answer], *arguments: Any) -> Answer:
    """Compute beside the loop that answers requests."""
    return await run_in_threadpool(function, *arguments)


async def _post(form: FormData) -> Post:
    fields: dict[str, list[str]] = {}
    upload: bytes | None = None
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            upload = await value.read()
        else:
            fields.setdefault(name, []).append(value)
    return Post(fields, upload)
