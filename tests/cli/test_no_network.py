"""A check fetches nothing: with every connection refused it gives the same answer."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.cli.running import Runner


def test_every_report_of_a_check_is_made_with_the_network_refused(
    impactcheck: Runner, reform: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def refuse(_socket: socket.socket, address: object) -> None:
        asked.append(address)
        raise ConnectionRefusedError(111, "refused by the test")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    forms = [
        part for form in ("json", "html", "docx", "pdf", "xlsx", "md") for part in ("-f", form)
    ]
    ended = impactcheck("check", reform, *forms, "-o", tmp_path / "ut")
    assert ended.code == 1
    assert len(list((tmp_path / "ut").iterdir())) == 6
    assert asked == []
