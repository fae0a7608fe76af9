"""What stands before every page: whose request it is, how large it may be, what a page may do."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
MAX_BODY = 3_000_000
"""Bytes: a draft, a dozen earlier versions of it, and a form over it."""
REQUEST_SECONDS = 60.0
TOKEN_COOKIE = "impactcheck-token"  # noqa: S105
TOKEN_FIELD = "token"  # noqa: S105
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-cache",
}

Refusal = Callable[[Scope, int, str], Response]
"""A page that says why not: the request, its status, and a key of `web.ftl`."""


@dataclass(frozen=True)
class Tokens:
    """Signed tokens against forged forms: the same in a cookie and in the form."""

    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def new(self) -> str:
        """A token that nobody else can make."""
        nonce = secrets.token_urlsafe(18)
        return f"{nonce}.{self._signature(nonce)}"

    def is_ours(self, token: str) -> bool:
        """Whether this server made the token."""
        nonce, _, signature = token.partition(".")
        return hmac.compare_digest(signature.encode(), self._signature(nonce).encode())

    def agree(self, cookie: str, form: str) -> bool:
        """Whether a form comes from a page that this server gave to the same browser."""
        return self.is_ours(cookie) and hmac.compare_digest(cookie.encode(), form.encode())

    def _signature(self, nonce: str) -> str:
        return hmac.new(self.secret, nonce.encode(), hashlib.sha256).hexdigest()


class Guard:
    """Refuses foreign hosts and origins, bodies that are too large, and requests without end."""

    def __init__(
        self,
        app: ASGIApp,
        refusal: Refusal,
        hosts: Iterable[str] = LOOPBACK,
        seconds: float = REQUEST_SECONDS,
    ) -> None:
        self.app = app
        self.refusal = refusal
        self.hosts = frozenset(host.lower() for host in hosts)
        self.seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        started = False

        async def guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            async with asyncio.timeout(self.seconds):
                reason = _stranger(Headers(scope=scope), str(scope["method"]), self.hosts)
                body = None if reason else await _body(Headers(scope=scope), receive)
                if reason:
                    await self.refusal(scope, *reason)(scope, receive, guarded)
                elif body is None:
                    await self.refusal(scope, 413, "refused-too-large")(scope, receive, guarded)
                else:
                    await self.app(_answerable(scope), _again(body, receive), guarded)
        except TimeoutError:
            if not started:
                await self.refusal(scope, 503, "refused-too-slow")(scope, receive, guarded)


def _answerable(scope: Scope) -> Scope:
    """HEAD as GET: the pages answer it alike, and the server sends no body to it."""
    return {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope


def _stranger(headers: Headers, method: str, hosts: frozenset[str]) -> tuple[int, str] | None:
    host = headers.get("host", "")
    if _name(host) not in hosts:
        return 421, "refused-host"
    if method in ("GET", "HEAD"):
        return None
    if method != "POST":
        return 405, "refused-method"
    if _origin(headers) != host.lower():
        return 403, "refused-origin"
    return None


def _origin(headers: Headers) -> str:
    """The host and port that a form was sent from; empty where the browser's word is no address."""
    try:
        return urlsplit(headers.get("origin") or headers.get("referer") or "").netloc.lower()
    except ValueError:
        return ""


def _name(host: str) -> str:
    """A host without its port."""
    if host.startswith("["):
        return host.partition("]")[0].lower() + "]"
    return host.partition(":")[0].lower()


async def _body(headers: Headers, receive: Receive) -> bytes | None:
    """The whole body, None where it is larger than it may be."""
    announced = headers.get("content-length", "0")
    if not (announced.isascii() and announced.isdigit()) or int(announced) > MAX_BODY:
        return None
    parts: list[bytes] = []
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            break
        part = message.get("body", b"")
        size += len(part)
        if size > MAX_BODY:
            return None
        parts.append(part)
        more = message.get("more_body", False)
    return b"".join(parts)


def _again(body: bytes, receive: Receive) -> Receive:
    """The body that has been read, as if it came from the network."""
    given = False

    async def once() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return once
