"""`impactcheck serve`: one command, this machine alone, and a clean end."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys

import httpx
import pytest

SERVE = (sys.executable, "-m", "impactcheck", "serve", "--no-browser")


def test_it_says_where_it_is_answers_there_and_ends_when_told_to() -> None:
    with subprocess.Popen([*SERVE, "--port", "0"], stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        found = re.search(r"http://127\.0\.0\.1:\d+/", process.stderr.readline())
        assert found is not None
        transport = httpx.HTTPTransport(retries=8)
        with httpx.Client(transport=transport, timeout=30) as client:
            assert "Beskriv ett nytt förslag" in client.get(found[0]).text
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
        assert process.stderr.read() == ""


def test_a_port_in_use_is_told_and_not_opened() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [*SERVE, "--port", port], check=False, capture_output=True, text=True, timeout=60
        )
    assert done.returncode == 2
    assert port in done.stderr
    assert "--port" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [("--port", "70000"), ("--port", "x"), ("--host", "no.such")])
def test_what_cannot_be_served_is_refused(arguments: tuple[str, ...]) -> None:
    done = subprocess.run(
        [*SERVE, *arguments], check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
