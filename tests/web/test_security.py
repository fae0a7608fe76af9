"""Hostile input: refused with a page that says why, and the server answers the next request."""

from __future__ import annotations

import time
from pathlib import Path

import httpx
import pytest
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from impactcheck.web.security import MAX_BODY, Guard, Tokens
from tests.web.visitor import GRANT, Visitor

BOMB = "a: &a [x,x]\n" + "".join(f"b{n}: &b{n} [*a,*a,*a,*a]\n" for n in range(20))


@pytest.fixture
def ready(visitor: Visitor) -> Visitor:
    visitor.go("/describe?kind=grant")
    return visitor


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil", ""])
def test_a_foreign_host_is_refused(address: str, host: str) -> None:
    answer = httpx.get(address, headers={"host": host})
    assert answer.status_code in (400, 421)
    assert "Beskriv" not in answer.text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "[::1]"])
def test_the_machines_own_names_are_answered(address: str, host: str) -> None:
    port = address.rpartition(":")[2]
    assert httpx.get(address, headers={"host": f"{host}:{port}"}).status_code == 200


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "https://127.0.0.1.evil.example", "", "http://127.0.0.1:1"],
)
def test_a_form_from_another_site_is_refused(ready: Visitor, origin: str) -> None:
    ready.client.headers["origin"] = origin
    assert ready.fill(GRANT).status_code == 403
    assert "annan webbplats" in ready.page.text


def test_a_form_without_our_token_is_not_obeyed_but_given_back(ready: Visitor) -> None:
    forged = Tokens().new()
    answer = ready.fill({**GRANT, "token": forged})
    assert answer.status_code == 409
    assert 'class="conclusion' not in answer.text
    assert 'value="Läsbidraget"' in answer.text
    assert forged not in answer.text


@pytest.mark.parametrize("token", ["", "x", "x.", ".x", "å.ö", "a.b.c", "x" * 10_000])
def test_a_token_that_is_none_is_no_token(token: str) -> None:
    tokens = Tokens()
    ours = tokens.new()
    assert not tokens.agree(ours, token)
    assert not tokens.agree(token, token)
    assert tokens.agree(ours, ours)
    assert not Tokens().agree(ours, ours)


def test_an_upload_of_ten_megabytes_is_refused(ready: Visitor) -> None:
    token = ready.client.cookies["impactcheck-token"]
    files = {"file": b"a" * 10_000_000}
    try:
        answer = ready.client.post("/upload", data={"token": token}, files=files)
        assert answer.status_code == 413
        assert "för stort" in answer.text
    except httpx.TransportError:
        pass  # the server may close before all is sent
    assert ready.go("/").status_code == 200


def test_a_body_that_lies_about_its_length_is_refused(ready: Visitor) -> None:
    def endless():  # type: ignore[no-untyped-def]
        for _ in range(MAX_BODY // 100_000 + 5):
            yield b"a" * 100_000

    try:
        answer = ready.client.post("/describe", content=endless())
        assert answer.status_code == 413
    except httpx.TransportError:
        pass
    assert ready.go("/").status_code == 200


@pytest.mark.parametrize(
    "content",
    [
        BOMB,
        "a: " + "[" * 5000,
        "a: " + "{b: " * 200,
        "x" * 1_200_000,
        "- " * 100_000,
        "\x00\x01",
        "!!python/object/apply:os.system [id]",
        "measures: {a: {kind: {kind: [1]}}}",
        "measures: [1, 2]",
        "measures: {1: 2, a.b: {kind: grant}, [1]: 3}",
        "title: {a: 1}\nmeasures: {m: {kind: grant, burden: {a: 1}, tiers: 5, only: [1]}}",
        "measures: {m: {kind: sanction, scale: {by: [1]}, per_year: {x: 1}}}",
        "alternatives: {a: 1, b: {title: [1]}}\nproposal: 7\nsources: [1, [2]]",
    ],
    ids=lambda text: text[:24],
)
def test_a_hostile_file_is_refused_in_good_time_and_the_server_lives(
    ready: Visitor, content: str
) -> None:
    token = ready.client.cookies["impactcheck-token"]
    start = time.monotonic()
    answer = ready.client.post("/upload", data={"token": token}, files={"file": content.encode()})
    assert time.monotonic() - start < 10
    assert answer.status_code in (200, 422)
    assert 'role="alert"' in answer.text
    ready.page = answer
    if ready.form.fields:
        assert ready.send().status_code == 200
    assert ready.go("/").status_code == 200


def test_a_file_that_is_not_text_is_refused(ready: Visitor) -> None:
    token = ready.client.cookies["impactcheck-token"]
    answer = ready.client.post("/upload", data={"token": token}, files={"file": b"\xff\xfe\xfa"})
    assert answer.status_code == 422
    assert "UTF-8" in answer.text


def test_thousands_of_measures_are_refused(ready: Visitor) -> None:
    rows = "".join(f"  m{n}: {{kind: burden, burden: [{{step: plan}}]}}\n" for n in range(40))
    text = "format: impactcheck/1\nid: a\ntitle: A\nstatus: idea\ndate: 2026-01-01\nprices: 2026\n"
    answer = ready.send(action="yaml", yaml=f"{text}measures:\n{rows}")
    assert answer.status_code == 413
    assert "30 åtgärder" in answer.text


SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


def test_a_script_in_a_title_is_text_everywhere(ready: Visitor) -> None:
    ready.fill({**GRANT, "f:title": SCRIPT, "f:measures.bidrag.title": SCRIPT})
    described = ready.page
    assert 'class="conclusion' in described.text
    for to in ("/result", "/redesigns", "/municipality", "/municipalities"):
        ready.page = described
        ready.send(to, municipality="2425")
        assert "<script>alert" not in ready.page.text
        assert "<img" not in ready.page.text
    assert "<script>alert" not in described.text


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2f..%2fpyproject.toml",
        "/static//etc/passwd",
        "/place/../../etc/passwd",
        "/rules/..%2fLS101.yaml",
        "/describe?example=../../pyproject",
        "/describe?example=/etc/passwd",
        "/describe?kind=../grant",
    ],
)
def test_no_path_of_a_request_reaches_the_disk(visitor: Visitor, path: str) -> None:
    answer = visitor.go(path)
    assert answer.status_code in (200, 404)
    for secret in ("root:", "[project]", "from __future__", "format: impactcheck/1"):
        assert secret not in answer.text


def test_a_file_of_weights_is_never_opened(ready: Visitor, tmp_path: Path) -> None:
    weights = "{file: vattenkraft-vikter.csv, unit: kr, year: 2026, source: x}"
    text = (
        "format: impactcheck/1\nid: a\ntitle: A\nstatus: idea\ndate: 2026-01-01\nprices: 2026\n"
        f"measures:\n  m:\n    kind: tax_base\n    direction: decrease\n    key: {weights}\n"
    )
    ready.send(action="yaml", yaml=text)
    assert 'class="conclusion' not in ready.page.text
    assert 'role="alert"' in ready.page.text


@pytest.mark.parametrize("municipality", ["", "Ankeborg", "../etc", "9" * 5000])
def test_an_unknown_municipality_gives_the_form_back(ready: Visitor, municipality: str) -> None:
    ready.fill(GRANT)
    ready.send("/municipality", municipality=municipality)
    assert ready.page.status_code == 200
    assert 'value="Läsbidraget"' in ready.page.text
    assert 'role="alert"' in ready.page.text


@pytest.mark.parametrize(
    "action",
    [
        "apply:",
        "apply:x:y",
        "remove:a.b.c",
        "remove:measures",
        "lang:xx",
        "nope",
        "add",
        "remove:sources.²",
    ],
)
def test_an_unknown_button_changes_nothing(ready: Visitor, action: str) -> None:
    ready.fill(GRANT)
    before = ready.take("yaml").text
    ready.send(action=action, **{"add-kind": "x"})
    assert ready.page.status_code == 200
    if action != "remove:measures":
        assert ready.take("yaml").text == before


def test_every_answer_tells_the_browser_what_a_page_may_do(visitor: Visitor) -> None:
    for path in ("/", "/nope", "/static/web.js", "/rules"):
        headers = visitor.go(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in policy
    cookies = visitor.go("/").headers.get_list("set-cookie")
    assert cookies
    assert all("HttpOnly" in one and "SameSite=strict" in one for one in cookies)


@pytest.mark.parametrize("origin", ["http://[", "http://[::1", "http://]", "null", "//", "\xff"])
def test_an_origin_that_is_no_address_is_refused(address: str, origin: str) -> None:
    headers = {"origin": origin.encode("latin-1")}
    answer = httpx.post(f"{address}/", headers=headers, data={"a": "1"})
    assert answer.status_code == 403


def test_a_head_is_answered_as_a_get_without_its_body(address: str) -> None:
    for path, status in (("/", 200), ("/rules", 200), ("/static/web.js", 200), ("/nope", 404)):
        answer = httpx.head(f"{address}{path}")
        assert (answer.status_code, answer.content) == (status, b"")


def test_only_get_and_post_are_answered(address: str) -> None:
    for method in ("PUT", "DELETE", "OPTIONS", "TRACE"):
        assert httpx.request(method, address).status_code == 405


def test_a_request_without_end_is_ended() -> None:
    import asyncio

    async def sleepy(scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(30)

    def refusal(scope: Scope, status: int, key: str) -> Response:
        return PlainTextResponse(key, status)

    guard = Guard(sleepy, refusal, ("test",), seconds=0.05)

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app=guard)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.get("/")

    answer = asyncio.run(ask())
    assert (answer.status_code, answer.text) == (503, "refused-too-slow")
