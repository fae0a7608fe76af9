"""`impactcheck serve`: the same job in a browser, on this machine alone unless told otherwise."""

from __future__ import annotations

import contextlib
import socket
from functools import partial

import click

from impactcheck.cli import options
from impactcheck.cli.exit_codes import Exit
from impactcheck.cli.translated_click import Say, TranslatedCommand
from impactcheck.console.write import tell
from impactcheck.problems import BadInput, Problem

PORT = 8765
LOOPBACK = "127.0.0.1"
LIBRARIES = frozenset({"fastapi", "starlette", "uvicorn", "python_multipart"})
LARGEST_PORT = 65_535
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "impactcheck.console.log.TellingHandler"}},
    "loggers": {"uvicorn": {"handlers": ["console"], "level": "WARNING"}},
}
"""Only what went wrong, through the one way to a screen."""


def command(say: Say) -> click.Command:
    """The command, described in the reader's language."""
    return TranslatedCommand(
        "serve",
        say=say,
        callback=partial(run, say),
        params=[
            click.Option(
                ["--port"],
                type=click.IntRange(0, LARGEST_PORT),
                default=PORT,
                metavar=say("metavar-port"),
                help=say("option-port", default=str(PORT)),
            ),
            click.Option(
                ["--host"],
                default=LOOPBACK,
                metavar=say("metavar-host"),
                help=say("option-host", default=LOOPBACK),
            ),
            click.Option(["--no-browser"], is_flag=True, help=say("option-no-browser")),
            options.population_year(say),
            options.vintage(say),
        ],
        examples=("impactcheck serve", "impactcheck serve --port 9000 --no-browser"),
    )


def run(
    say: Say,
    port: int,
    host: str,
    no_browser: bool,
    population_year: int | None,
    vintage: str | None,
) -> int:
    """Serve until interrupted. Raises BadInput for a port in use and for missing libraries."""
    try:
        import uvicorn

        from impactcheck.web.app import create_app
        from impactcheck.web.engine import engine_of
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] not in LIBRARIES:
            raise
        raise BadInput(Problem("web-library-missing", {"library": error.name})) from error
    bound = _bound(host, port)
    address = f"http://{_shown(host)}:{bound.getsockname()[1]}/"
    app = create_app(engine_of(population_year, vintage), say.language, (host,))
    tell(say("serving", address=address))
    if host != LOOPBACK:
        tell(say("serving-beyond", host=host))
    if not no_browser:
        _open(address)
    config = uvicorn.Config(
        app, log_config=LOGGING, server_header=False, timeout_keep_alive=30, access_log=False
    )
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[bound])
    return Exit.CLEAR


def _bound(host: str, port: int) -> socket.socket:
    """A socket that listens; bound before the address is told, so that the address is true."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        # What is no host name at all is a TypeError of `bind`, which could also be a fault of ours.
        host.encode("idna")
        bound.bind((host, port))
    except (OSError, OverflowError, UnicodeError) as error:
        bound.close()
        reason = getattr(error, "strerror", None) or str(error)
        told = {"host": host, "port": str(port), "reason": reason}
        raise BadInput(Problem("port-unusable", told)) from error
    return bound


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _open(address: str) -> None:
    """Open the browser once the server has had time to begin."""
    import threading
    import webbrowser

    timer = threading.Timer(0.5, webbrowser.open, (address,))
    timer.daemon = True
    timer.start()
