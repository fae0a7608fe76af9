"""A text read in a browser: one key judges a field, and the marked sentence follows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.reading.drafts import as_docx
from tests.report.test_accessibility import WCAG
from tests.web.conftest import Running

pytestmark = pytest.mark.browser


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def page(browser: Browser, running: Running, complaints: list[str]) -> Iterator[Page]:
    def listen(said: ConsoleMessage) -> None:
        if said.type in ("error", "warning"):
            complaints.append(said.text)

    with browser.new_context() as context:
        shown = context.new_page()
        shown.on("console", listen)
        shown.on("pageerror", lambda error: complaints.append(str(error)))
        shown.goto(running.address)
        yield shown


def read(page: Page, folder: Path) -> None:
    path = folder / "promemoria.docx"
    path.write_bytes(as_docx())
    page.set_input_files("#text-file", path)
    page.get_by_role("button", name="Läs texten", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Håll det lästa mot texten")


def test_one_key_accepts_changes_or_refuses_a_field(
    page: Page, complaints: list[str], tmp_path: Path
) -> None:
    read(page, tmp_path)
    fields = page.locator(".read-field")
    of_maximum = page.locator(".read-field", has_text=re.compile(r"sanktion\.maximum"))
    names = fields.evaluate_all("all => all.map(one => one.querySelector('code').textContent)")
    maximum = names.index("measures.sanktion.maximum")
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.keyboard.press("r")
    expect(fields.nth(0).locator("input[value=accept]")).to_be_checked()
    expect(fields.nth(1).locator("input[value=refuse]")).to_be_checked()
    for _ in range(maximum - 2):
        page.keyboard.press("j")
    expect(of_maximum).to_have_class(re.compile("current"))
    expect(page.locator("mark.current")).to_contain_text("högst 5 miljoner kronor")
    page.keyboard.press("e")
    page.keyboard.type("2 mkr")
    page.keyboard.press("Enter")
    expect(of_maximum.locator("input[value=accept]")).to_be_checked()
    page.get_by_role("button", name="Fortsätt till formuläret", exact=True).click()
    expect(page.locator("input[name='f:measures.sanktion.maximum']")).to_have_value("2 mkr")
    assert complaints == []


def test_the_page_where_a_text_is_judged_is_accessible(page: Page, tmp_path: Path) -> None:
    read(page, tmp_path)
    found = Axe().run(page, options=WCAG)
    assert found.violations_count == 0, found.generate_report()
