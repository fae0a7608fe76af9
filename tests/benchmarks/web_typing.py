"""How long an amount takes from the last key to the result on the screen.

`python -m tests.benchmarks.web_typing` starts the server, types 50 amounts into a browser and
prints the median and the worst, and the same for the server's answer alone.
"""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

TIMES = 50
EXAMPLE = "/describe?example=skr-sanktion-200000"
FIELD = "[name='f:measures.avgift.amount']"
WAIT = """amount => new Promise(done => {
  const field = document.querySelector("[name='f:measures.avgift.amount']");
  const result = document.getElementById("result");
  const start = performance.now();
  const seen = new MutationObserver(() => {
    if (!result.querySelector(".key-figures")) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
  });
  seen.observe(result, { childList: true });
  field.value = amount;
  field.dispatchEvent(new Event("input", { bubbles: true }));
})"""


@contextmanager
def served() -> Iterator[str]:
    """A server on a port of its own."""
    import socket

    import uvicorn

    from impactcheck.web.app import create_app
    from impactcheck.web.engine import engine_of

    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    bound.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_app(engine_of()), log_level="critical"))
    thread = threading.Thread(target=server.run, args=([bound],), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


def typed_to_shown(address: str, times: int = TIMES) -> tuple[list[float], list[float]]:
    """Milliseconds from the input to the picture after it, and of the server's answer alone."""
    from playwright.sync_api import sync_playwright

    from tests.report.test_accessibility import CHROMIUM, QUIET

    shown: list[float] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", *QUIET]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(address + EXAMPLE)
        for number in range(times + 1):
            shown.append(page.evaluate(WAIT, f"{200 + number} 000 kr"))
        answers = page.evaluate(
            "performance.getEntriesByName(location.origin + '/result').map(one => one.duration)"
        )
        browser.close()
    return shown[1:], answers[1:]


def main() -> None:
    """Measure and print."""
    with served() as address:
        for name, values in zip(("shown", "answer"), typed_to_shown(address), strict=True):
            print(  # noqa: T201
                f"{name}: median {statistics.median(values):.0f} ms, "
                f"worst of {len(values)} {max(values):.0f} ms"
            )


if __name__ == "__main__":
    main()
