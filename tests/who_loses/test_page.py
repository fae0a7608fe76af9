"""The page that tells who loses, in a real browser: readable by all, at any width."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright

from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.reform.read import read_reform
from impactcheck.report.formats.by_name import render
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook

pytestmark = pytest.mark.browser
WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--no-first-run", "--disable-background-networking"],
        )
        yield launched
        launched.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_tree_is_readable_by_all_and_moves_nothing_sideways(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    loaded = read_reform(examples_dir() / "skr-sanktion-200000.yaml")
    told = assess(loaded, load_country(), load_rulebook(), who_loses=True)
    path = tmp_path / "page.html"
    path.write_bytes(render(told, "html", "sv"))
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(path.as_uri())
    page.get_by_text("Trädets alla grupper").click()
    assert page.get_by_role("table", name="Sanktionsavgift").first.is_visible()
    found = Axe().run(page, options=WCAG).response["violations"]
    assert [one["id"] for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
