"""A local server that answers as Kolada (version 3) and SCB (PxWebApi 2.0) are documented to do.

`Mirror.faults` says what goes wrong and when: each fault is asked about each question, in order.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import prod
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

Answer = tuple[int, dict[str, str], bytes]
Fault = Callable[[str, int], Answer | None]
"""Given the question's path and its number from 1: what to answer instead, or None."""


@dataclass
class Mirror:
    """What the publishers hold, and how they misbehave."""

    titles: dict[str, str] = field(default_factory=dict)
    values: dict[tuple[str, int], dict[str, float | None]] = field(default_factory=dict)
    deleted: set[tuple[str, int, str]] = field(default_factory=set)
    without_all: set[tuple[str, int, str]] = field(default_factory=set)
    regional: set[str] = field(default_factory=set)
    tables: dict[str, dict[str, Any]] = field(default_factory=dict)
    limit: int = 150_000
    page_rows: int = 300
    faults: list[Fault] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    base: str = ""

    @contextmanager
    def serving(self) -> Iterator[Mirror]:
        """Listen on a free port of this machine."""
        mirror = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._send(mirror.answer(self.path, b""))

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", "0")))
                self._send(mirror.answer(self.path, body))

            def _send(self, answer: Answer) -> None:
                status, headers, content = answer
                if status == 0:
                    self.connection.close()
                    return
                self.send_response(status)
                for name, value in {"content-length": str(len(content)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()

    @property
    def kolada(self) -> str:
        return f"{self.base}/v3"

    @property
    def scb(self) -> str:
        return f"{self.base}/api/v2"

    def answer(self, path: str, body: bytes) -> Answer:
        self.asked.append(path)
        for fault in self.faults:
            said = fault(path, len(self.asked))
            if said is not None:
                return said
        address = urlsplit(path)
        parts = [unquote(part) for part in address.path.strip("/").split("/")]
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        if parts[0] == "v3":
            return _json(self._kolada(parts[1:], query, address.path))
        return _json(self._scb(parts[2:], query, body))

    def _kolada(self, parts: list[str], query: dict[str, str], path: str) -> Any:
        if parts[0] == "kpi":
            rows: list[Any] = [
                {
                    "id": one,
                    "title": self.titles[one],
                    "description": "",
                    "municipality_type": "L" if one in self.regional else "K",
                    "is_divided_by_gender": 0,
                }
                for one in parts[1].split(",")
                if one in self.titles
            ]
        else:
            kpis, years = parts[2].split(","), parts[4].split(",")
            if len(kpis) > 25 or len(years) > 25:
                return None
            rows = [
                {"kpi": kpi, "period": int(year), "municipality": code, "values": entries}
                for kpi in kpis
                for year in years
                for code, value in self.values.get((kpi, int(year)), {}).items()
                if (entries := self._entries(kpi, int(year), code, value))
            ]
        size = min(int(query.get("per_page", "5000")), self.page_rows)
        page = int(query.get("page", "1"))
        shown = rows[(page - 1) * size : page * size]
        more = page * size < len(rows)
        following = f"{self.base}{path}?per_page={size}&page={page + 1}" if more else None
        return {"count": len(shown), "next_url": following, "previous_url": None, "values": shown}

    def _entries(self, kpi: str, year: int, code: str, value: float | None) -> list[Any]:
        withdrawn = (kpi, year, code) in self.deleted
        women = {"gender": "K", "value": 1.0, "status": "", "count": 1, "isdeleted": False}
        everyone = {"gender": "T", "value": value, "status": "", "count": 1, "isdeleted": withdrawn}
        return [women] if (kpi, year, code) in self.without_all else [women, everyone]

    def _scb(self, parts: list[str], query: dict[str, str], body: bytes) -> Any:
        if parts == ["config"]:
            return {"maxDataCells": self.limit, "maxCallsPerTimeWindow": 1000, "timeWindow": 1}
        if parts == ["tables"]:
            wanted = query["query"].casefold()
            rows = [
                {"id": one, "label": table["label"]}
                for one, table in self.tables.items()
                if wanted in table["label"].casefold()
            ]
            return {"tables": rows, "page": {"pageNumber": 1, "totalPages": 1}}
        table = self.tables[parts[1]]
        if parts[2] == "metadata":
            return table
        chosen = {one["variableCode"]: one["valueCodes"] for one in json.loads(body)["selection"]}
        asked = [chosen[name] for name in table["id"] if name in chosen]
        if prod(map(len, asked)) > self.limit:
            return None
        return cut(table, chosen)


def cut(table: dict[str, Any], chosen: dict[str, list[str]]) -> dict[str, Any]:
    """The chosen cells as json-stat2, sparse, with the keys of `index` in another order."""
    names = [name for name in table["id"] if name in chosen]
    values: dict[str, float] = {}
    sizes = [len(chosen[name]) for name in names]
    for place in range(prod(sizes)):
        at, left = {}, place
        for name, size in zip(reversed(names), reversed(sizes), strict=True):
            left, here = divmod(left, size)
            at[name] = chosen[name][here]
        value = table["cells"](at)
        if value is not None:
            values[str(place)] = value
    dimension = {
        name: {
            "label": table["dimension"][name]["label"],
            "category": {
                "index": dict(reversed([(code, n) for n, code in enumerate(chosen[name])]))
            },
        }
        for name in names
    }
    return {"class": "dataset", "id": names, "size": sizes, "dimension": dimension, "value": values}


def _json(said: Any) -> Answer:
    if said is None:
        return 400, {}, b'{"title": "Bad Request"}'
    kept = {name: value for name, value in said.items() if name != "cells"}
    return 200, {"content-type": "application/json"}, json.dumps(kept).encode()


def dimension(label: str, labels: dict[str, str], unit: str = "") -> dict[str, Any]:
    """A variable of a table's metadata."""
    category: dict[str, Any] = {
        "index": {code: place for place, code in enumerate(labels)},
        "label": labels,
    }
    if unit:
        category["unit"] = {code: {"base": unit} for code in labels}
    return {"label": label, "category": category, "extension": {"elimination": False}}
