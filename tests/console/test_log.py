"""What the server's libraries log is told like our own notices."""

from __future__ import annotations

import logging.config

import pytest

from impactcheck.cli.serve import LOGGING


def test_a_record_cannot_steer_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    logging.config.dictConfig(LOGGING)
    logging.getLogger("uvicorn.error").warning("Invalid request: %s", "\x1b[2J\u202e")
    logging.getLogger("uvicorn.error").info("Started")
    assert capsys.readouterr().err == "Invalid request: \\u001b[2J\\u202e\n"
