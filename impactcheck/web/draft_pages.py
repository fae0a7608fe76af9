"""The drafter's way: start, describe, see, mend, take home. Every step is a form of its own."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from impactcheck.explain.wording import explanation_view
from impactcheck.kinds import measure_kinds
from impactcheck.language.problems import message
from impactcheck.problems import BadInput, Problem
from impactcheck.report.content.all_municipalities import all_municipalities
from impactcheck.report.content.document import Document
from impactcheck.report.content.redesign_words import RedesignWords
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.by_name import FORMATS, render
from impactcheck.web.draft import Draft, draft_of, new_draft
from impactcheck.web.editing import change_to, edited
from impactcheck.web.examples import examples
from impactcheck.web.form_fields import measure_nodes, reform_nodes
from impactcheck.web.form_words import FormWords, Mistake, by_field, mistakes
from impactcheck.web.pages import Reader
from impactcheck.web.results import ResultView, result_view
from impactcheck.web.site import Post, Site, computed

TAKE_HOME = ("docx", "pdf", "html", "xlsx", "json")
YAML = "yaml"
TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    YAML: "application/yaml",
}
UNFIT = 422
LONGEST_SHOWN = 100_000
"""Letters of a file that cannot be read which are still worth giving back to be mended."""
Answerer = Callable[[Site, Reader, Post, Draft], Response]


def add_draft_pages(app: FastAPI, site: Site) -> None:
    """Add the pages of the journey."""
    _add_start(app, site)
    _add_describe(app, site)
    _add_answers(app, site)
    _add_downloads(app, site)


def _add_start(app: FastAPI, site: Site) -> None:
    @app.get("/")
    def start(request: Request) -> Response:
        return start_page(site, site.reader(request))

    @app.get("/describe")
    async def begin(request: Request, kind: str = "", example: str = "") -> Response:
        reader = site.reader(request)
        known = await computed(examples)
        if example in known:
            draft = draft_of(known[example].text)
        elif kind in measure_kinds():
            words = FormWords(reader.language)
            name = words.say(f"name-{kind}", "template")
            draft = new_draft(kind, name, words.say("word-id", "template"))
        else:
            return RedirectResponse("/", 303)
        return await computed(described, site, reader, draft, True)

    @app.post("/upload")
    async def upload(request: Request) -> Response:
        sent = await site.post(request)
        reader = site.reader(request)
        if not sent.upload:
            problem = Problem("no-file-chosen")
            return start_page(site, reader, (problem,))
        try:
            text = sent.upload.decode("utf-8-sig")
        except UnicodeDecodeError:
            return start_page(site, reader, (Problem("file-not-utf8", {"file": "YAML"}),))
        draft = await computed(draft_of, text)
        if draft.document is None and len(text) > LONGEST_SHOWN:
            return start_page(site, reader, draft.problems)
        return await computed(described, site, reader, draft, False)


def start_page(site: Site, reader: Reader, problems: tuple[Problem, ...] = ()) -> Response:
    """Where a reader begins, with what was wrong with a file that was sent."""
    told = [message(one, reader.language) for one in problems]
    status = UNFIT if told else 200
    return site.shown(
        "start", reader, status, examples=examples().values(), kinds=measure_kinds(), told=told
    )


def _add_describe(app: FastAPI, site: Site) -> None:
    @app.post("/describe")
    async def describe(request: Request) -> Response:
        sent = await site.post(request)
        action, _, about = sent.one("action").partition(":")
        reader = site.reader(request, about if action == "lang" else "")
        try:
            draft = await computed(edited, site.engine, sent, reader.language)
        except BadInput as error:
            return await computed(described, site, reader, sent.draft(), False, error)
        quiet = action in ("add", "lang", "row")
        done = action if action in ("apply", "alternative", "undo") else ""
        return await computed(described, site, reader, draft, quiet, None, done)

    @app.post("/result")
    async def result(request: Request) -> Response:
        sent = await site.post(request)
        reader = site.reader(request)
        return await computed(_result, site, reader, sent)


def described(
    site: Site,
    reader: Reader,
    draft: Draft,
    quiet: bool,
    refused: BadInput | None = None,
    done: str = "",
) -> Response:
    """The form over a draft with its result beside it; `quiet` tells no mistakes yet."""
    result, stops = _seen(site, reader, draft, refused)
    measures = {name: measure_nodes(name, one) for name, one in draft.measures.items()}
    found = () if quiet else stops
    return site.shown(
        "describe",
        reader,
        draft=draft,
        nodes_of_reform=reform_nodes(draft.values) if draft.document else (),
        measures={name: fields for name, fields in measures.items() if fields},
        kinds=measure_kinds(),
        told=found,
        errors=by_field(found),
        done=done,
        take_home=TAKE_HOME,
        result=result,
        mistakes=stops,
    )


def _result(site: Site, reader: Reader, sent: Post) -> Response:
    draft = sent.draft()
    result, stops = _seen(site, reader, draft, None)
    return site.shown("live", reader, draft=draft, result=result, mistakes=stops)


def _seen(
    site: Site, reader: Reader, draft: Draft, refused: BadInput | None
) -> tuple[ResultView | None, tuple[Mistake, ...]]:
    """The result, if there is one, and what stands in the way of it or of what was asked."""
    problems = () if refused is None else refused.problems
    try:
        if draft.document is None:
            raise BadInput(draft.problems)
        result = result_view(site.engine.judged(draft.text).assessment, reader.language)
    except BadInput as error:
        return None, mistakes(error.problems, draft, reader.language)
    return result, mistakes(problems, draft, reader.language)


def _add_answers(app: FastAPI, site: Site) -> None:
    @app.post("/redesigns")
    async def redesigns(request: Request) -> Response:
        sent = await site.post(request)
        return await computed(_or_form, site, site.reader(request), sent, _redesigns)

    @app.post("/municipality")
    async def municipality(request: Request) -> Response:
        sent = await site.post(request)
        return await computed(_or_form, site, site.reader(request), sent, _municipality)

    @app.post("/municipalities")
    async def municipalities(request: Request) -> Response:
        sent = await site.post(request)
        return await computed(_or_form, site, site.reader(request), sent, _municipalities)


def _or_form(site: Site, reader: Reader, sent: Post, answer: Answerer) -> Response:
    """The answer, or the form again with what stands in its way."""
    draft = sent.draft()
    try:
        return answer(site, reader, sent, draft)
    except BadInput as error:
        return described(site, reader, draft, False, error)


def _redesigns(site: Site, reader: Reader, _sent: Post, draft: Draft) -> Response:
    found = site.engine.redesigns(draft.text, reader.language)
    country = site.engine.country
    names = dict(zip(country.codes, country.names, strict=True))
    told = RedesignWords(reader.language, names)
    possible = {
        (one.measure, one.name)
        for one in found.redesigns
        if change_to(site.engine, draft, one) is not None
    }
    return site.shown("redesigns", reader, draft=draft, found=found, told=told, possible=possible)


def _municipality(site: Site, reader: Reader, sent: Post, draft: Draft) -> Response:
    explained = site.engine.explained(draft.text, sent.one("municipality"))
    view = explanation_view(explained, reader.language)
    return site.shown("municipality", reader, draft=draft, view=view)


def _municipalities(site: Site, reader: Reader, _sent: Post, draft: Draft) -> Response:
    document = Document(site.engine.judged(draft.text).assessment, reader.language)
    wording = Wording(document)
    table = all_municipalities(document, wording)
    return site.shown("municipalities", reader, draft=draft, table=table)


def _add_downloads(app: FastAPI, site: Site) -> None:
    @app.post("/download/{form}")
    async def download(form: str, request: Request) -> Response:
        sent = await site.post(request)
        reader = site.reader(request)
        if form == YAML:
            draft = sent.draft()
            return _file(draft.text.encode(), str(draft.values.get("id", "forslag")), YAML, YAML)
        if form not in TAKE_HOME:
            return site.refusal(request.scope, 404, "refused-not-found")
        return await computed(_or_form, site, reader, sent, _taken(form))


def _taken(form: str) -> Answerer:
    def answer(site: Site, reader: Reader, _sent: Post, draft: Draft) -> Response:
        assessment = site.engine.reported(draft.text)
        content = render(assessment, form, reader.language)
        return _file(content, str(assessment.reform["id"]), FORMATS[form].suffix, form)

    return answer


def _file(content: bytes, name: str, suffix: str, form: str) -> Response:
    """A file that the browser saves; its name is nothing but letters that need no care."""
    safe = "".join(one for one in name[:80] if one.isalnum() or one in "-_") or "forslag"
    plain = safe.encode("ascii", "ignore").decode() or "forslag"
    named = f"attachment; filename=\"{plain}.{suffix}\"; filename*=UTF-8''{quote(safe)}.{suffix}"
    return Response(content, media_type=TYPES[form], headers={"content-disposition": named})
