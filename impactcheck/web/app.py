"""The web application: every page put together behind one guard."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp

from impactcheck.language.catalogue import Language
from impactcheck.web.draft_pages import add_draft_pages
from impactcheck.web.engine import Engine, OutOfTimeError, TooMuchError
from impactcheck.web.pages import static_file
from impactcheck.web.reading_pages import add_reading_pages
from impactcheck.web.reference_pages import add_reference_pages
from impactcheck.web.security import LOOPBACK, REQUEST_SECONDS, TOKEN_FIELD, Guard
from impactcheck.web.site import Site, StaleFormError

NOT_FOUND, TOO_LARGE = 404, 413


def create_app(
    engine: Engine,
    language: Language = "sv",
    hosts: Sequence[str] = (),
    seconds: float = REQUEST_SECONDS,
) -> ASGIApp:
    """The application; `hosts` are the names besides this machine's own that it answers to."""
    site = Site(engine, language)
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    add_draft_pages(app, site)
    add_reading_pages(app, site)
    add_reference_pages(app, site)
    _add_static(app, site)
    _add_refusals(app, site)
    return Guard(app, site.refusal, (*LOOPBACK, *hosts), seconds)


def _add_static(app: FastAPI, site: Site) -> None:
    @app.get("/static/{name}")
    def static(name: str, request: Request) -> Response:
        try:
            content, kind = static_file(name)
        except KeyError:
            return site.refusal(request.scope, NOT_FOUND, "refused-not-found")
        return Response(content, media_type=kind, headers={"cache-control": "no-cache"})


def _add_refusals(app: FastAPI, site: Site) -> None:
    @app.exception_handler(StaleFormError)
    async def stale(request: Request, error: StaleFormError) -> Response:
        """Nothing is lost: the form is given back, to be sent again with a token of ours."""
        again = [
            (name, value)
            for name, values in error.post.fields.items()
            for value in values
            if name != TOKEN_FIELD
        ]
        reader = site.reader(request)
        return site.shown("stale", reader, 409, again=again, path=request.url.path)

    @app.exception_handler(HTTPException)
    async def known(request: Request, error: HTTPException) -> Response:
        large = error.status_code in (400, TOO_LARGE)
        key = "refused-unreadable" if large else "refused-not-found"
        return site.refusal(request.scope, error.status_code, key)

    @app.exception_handler(OutOfTimeError)
    async def slow(request: Request, _error: OutOfTimeError) -> Response:
        return site.refusal(request.scope, 503, "refused-too-slow")

    @app.exception_handler(TooMuchError)
    async def much(request: Request, _error: TooMuchError) -> Response:
        return site.refusal(request.scope, TOO_LARGE, "refused-too-many-measures")

    @app.exception_handler(Exception)
    async def fault(request: Request, _error: Exception) -> Response:
        return site.refusal(request.scope, 500, "refused-fault")
