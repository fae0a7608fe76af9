"""A server on a port of its own, a plain client that behaves like a browser, and a browser."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from playwright.sync_api import Browser, sync_playwright

from impactcheck.web.app import create_app
from impactcheck.web.engine import Engine, engine_of
from tests.report.test_accessibility import CHROMIUM, QUIET
from tests.web.visitor import Visitor


@pytest.fixture(scope="session")
def engine() -> Engine:
    return engine_of()


class Running:
    """A server that can be stopped and started again on the same port."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.port = 0
        self.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1", self.port))
        self.port = bound.getsockname()[1]
        config = uvicorn.Config(
            create_app(self.engine), log_level="critical", timeout_graceful_shutdown=1
        )
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run, args=([bound],), daemon=True)
        self.thread.start()
        until = time.monotonic() + 20
        while not self.server.started:
            assert time.monotonic() < until, "the server did not start"
            time.sleep(0.01)

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join(20)
        assert not self.thread.is_alive()


@pytest.fixture(scope="session")
def running(engine: Engine) -> Iterator[Running]:
    started = Running(engine)
    yield started
    started.stop()


@pytest.fixture(scope="session")
def address(running: Running) -> str:
    return running.address


@pytest.fixture
def visitor(address: str) -> Iterator[Visitor]:
    with Visitor(address) as one:
        yield one


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", *QUIET]
        )
        yield launched
        launched.close()
