"""The page in a real browser: readable by all, at any width, in light and dark."""

from __future__ import annotations

import itertools
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright

from impactcheck.country.load import load_country
from impactcheck.engine.municipalities import with_nearest
from impactcheck.report.content.options import ReportOptions
from impactcheck.report.formats.by_name import render
from tests.report.sample import CLEAR, FEE, GRANT, assessed, with_many_findings, with_title

pytestmark = pytest.mark.browser

CHROMIUM = "/usr/bin/chromium"
WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
QUIET = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-gpu",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", *QUIET]
        )
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    ugly = with_title(with_many_findings(assessed(GRANT), 8), "Samverkansförpliktelse" * 12)
    made = {
        "fee": render(assessed(FEE), "html", "sv"),
        "grant": render(assessed(GRANT), "html", "en"),
        "clear": render(assessed(CLEAR), "html", "sv"),
        "ugly": render(ugly, "html", "sv"),
    }
    for name, content in made.items():
        (folder / f"{name}.html").write_bytes(content)
    sheet = with_nearest(assessed(GRANT), load_country(), "Dorotea")
    for name, options in (
        ("sheet", ReportOptions("municipality", "2425")),
        ("annex", ReportOptions("remissvar")),
    ):
        made[name] = render(sheet, "html", "sv", options)
        (folder / f"{name}.html").write_bytes(made[name])
    return {name: folder / f"{name}.html" for name in made}


@pytest.mark.parametrize(
    ("name", "width", "scheme"),
    [
        ("fee", 1280, "light"),
        ("fee", 320, "dark"),
        ("grant", 1280, "dark"),
        ("clear", 320, "light"),
        ("ugly", 320, "light"),
        ("sheet", 320, "dark"),
        ("annex", 1280, "light"),
    ],
)
def test_axe_finds_no_violation_and_nothing_overflows(
    browser: Browser, pages: dict[str, Path], name: str, width: int, scheme: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = context.new_page()
    page.goto(pages[name].as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    found = Axe().run(page, options=WCAG)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_headings_come_in_order_without_a_gap(pages: dict[str, Path]) -> None:
    for path in pages.values():
        levels = [int(level) for level in re.findall(r"<h([1-6])", path.read_text("utf-8"))]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_the_first_half_page_fits_a_screen_and_the_page_prints(
    browser: Browser, pages: dict[str, Path], tmp_path: Path
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(pages["fee"].as_uri())
    box = page.locator(".conclusion").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 900
    printed = tmp_path / "printed.pdf"
    page.pdf(path=printed, format="A4")
    done = subprocess.run(["pdftotext", str(printed), "-"], capture_output=True, check=True)
    pages = done.stdout.decode().split("\f")
    assert 8 < len(pages) < 40
    assert "89,25 kr" in pages[0].replace("\xa0", " ")
    assert "Konsekvensutredning" in "".join(pages)
    page.close()
