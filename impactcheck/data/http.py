"""One polite way to ask a publisher for JSON: slowly, and again when an answer fails."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
import stamina

from impactcheck import __version__
from impactcheck.outfiles import write_files
from impactcheck.problems import BadInput, Problem

Parameters = Sequence[tuple[str, str]]

LARGEST_ANSWER = 100_000_000
"""Bytes of one answer; Kolada's largest page (5 000 rows) is about 2 MB."""
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_LONGEST_WAIT = 120.0


@dataclass(frozen=True)
class Manners:
    """How a publisher is asked: `pause` seconds between questions, `attempts` for each of them.

    The first repetition waits `wait` to `2 × wait` seconds, the following ones twice as long each,
    unless the publisher says how long itself (429 with Retry-After).
    """

    pause: float = 0.35
    attempts: int = 5
    wait: float = 1.0
    timeout: float = 60.0


class _GarbledError(Exception):
    """An answer that is no JSON: broken off, or a page of an error in HTML."""


@dataclass
class Source:
    """A publisher's interface below `base`, e.g. `https://api.kolada.se/v3`.

    Answers that came whole are kept in `kept`, so that a download that was interrupted goes on
    where it was; whoever starts a new download gives a new folder. `tell` is told each question.
    """

    name: str
    base: str
    kept: Path | None = None
    manners: Manners = field(default_factory=Manners)
    tell: Callable[[str], None] = lambda _: None
    _client: httpx.Client | None = field(default=None, init=False, repr=False)
    _last: float = field(default=0.0, init=False, repr=False)

    @contextmanager
    def open(self) -> Iterator[Source]:
        """Keep one connection while something is fetched."""
        headers = {"user-agent": f"impactcheck/{__version__}", "accept": "application/json"}
        with httpx.Client(headers=headers, timeout=self.manners.timeout) as client:
            self._client = client
            try:
                yield self
            finally:
                self._client = None

    def get(self, path: str, parameters: Parameters = ()) -> Any:
        """The JSON at `path` below the base.

        Raises BadInput: `source-unreachable` when every attempt failed, `source-refused` for an
        answer that says the question is wrong, `source-garbled` for one that is no JSON.
        """
        address = str(httpx.URL(f"{self.base}/{path.lstrip('/')}", params=list(parameters) or None))
        return self._answered(address, None)

    def post(self, path: str, body: Mapping[str, Any]) -> Any:
        """The JSON that answers a question too long for an address. Raises as `get`."""
        return self._answered(f"{self.base}/{path.lstrip('/')}", json.dumps(body, sort_keys=True))

    def follow(self, link: str) -> Any:
        """The JSON behind a link that an answer gave, if it leads to the same publisher.

        Raises BadInput `source-strays` if not, else as `get`.
        """
        address = urljoin(f"{self.base}/", link)
        # Behind a proxy a publisher may name its own pages http; it is asked as it was before.
        ours, theirs = urlsplit(self.base), urlsplit(address)
        if theirs.hostname != ours.hostname:
            raise BadInput(Problem("source-strays", {"name": self.name, "address": address}))
        return self._answered(
            theirs._replace(scheme=ours.scheme, netloc=ours.netloc).geturl(), None
        )

    def _answered(self, address: str, body: str | None) -> Any:
        place = None
        if self.kept is not None:
            digest = hashlib.sha256(f"{address}\n{body or ''}".encode()).hexdigest()
            place = self.kept / f"{digest[:32]}.json"
            if place.is_file():
                return json.loads(place.read_bytes())
        self.tell(address)
        content = self._fetched(address, body)
        if place is not None:
            write_files([place], [content], force=True)
        return json.loads(content)

    def _fetched(self, address: str, body: str | None) -> bytes:
        try:
            for attempt in stamina.retry_context(
                on=_whether_again,
                attempts=self.manners.attempts,
                timeout=None,
                wait_initial=self.manners.wait,
                wait_jitter=self.manners.wait,
                wait_max=_LONGEST_WAIT,
            ):
                with attempt:
                    return self._once(address, body)
        except httpx.HTTPStatusError as error:
            status = error.response.status_code
            key = "source-unreachable" if status in _AGAIN else "source-refused"
            raise BadInput(Problem(key, self._told(address, f"HTTP {status}"))) from error
        except _GarbledError as error:
            raise BadInput(Problem("source-garbled", self._told(address, str(error)))) from error
        except httpx.HTTPError as error:
            reason = str(error) or type(error).__name__
            raise BadInput(Problem("source-unreachable", self._told(address, reason))) from error
        raise AssertionError("the last attempt returns or raises")

    def _told(self, address: str, reason: str) -> dict[str, str | int | float]:
        return {"name": self.name, "address": address, "reason": reason}

    def _once(self, address: str, body: str | None) -> bytes:
        if self._client is None:
            raise RuntimeError("a source is asked within `with source.open():`")
        time.sleep(max(0.0, self._last + self.manners.pause - time.monotonic()))
        self._last = time.monotonic()
        method, headers = (
            ("GET", {}) if body is None else ("POST", {"content-type": "application/json"})
        )
        with self._client.stream(method, address, content=body, headers=headers) as answer:
            parts, size = [], 0
            for part in answer.iter_bytes():
                size += len(part)
                if size > LARGEST_ANSWER:
                    raise _GarbledError(f"> {LARGEST_ANSWER // 1_000_000} MB")
                parts.append(part)
            answer.raise_for_status()
        content = b"".join(parts)
        try:
            json.loads(content, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            raise _GarbledError(str(error)) from error
        return content


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _whether_again(error: Exception) -> bool | float:
    """Whether a question may be put again, or after how many seconds if the publisher says so."""
    if isinstance(error, httpx.HTTPStatusError):
        if error.response.status_code not in _AGAIN:
            return False
        wait = _retry_after(error.response)
        return True if wait is None else min(wait, _LONGEST_WAIT)
    return isinstance(error, httpx.TransportError | _GarbledError)


def _retry_after(answer: httpx.Response) -> float | None:
    said = answer.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return float(said)
    try:
        at = parsedate_to_datetime(said)
        now = parsedate_to_datetime(answer.headers.get("date", ""))
    except (TypeError, ValueError):
        return None
    return max(0.0, (at - now).total_seconds())
