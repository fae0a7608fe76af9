"""The browser's own back button leads to the page that was left, not to a question."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser


def test_back_from_one_municipality_shows_the_proposal_again(
    browser: Browser, address: str
) -> None:
    page = browser.new_page()
    page.goto(f"{address}/describe?example=laromedel-2026")
    page.get_by_role("button", name="Visa uträkningen").first.click()
    page.wait_for_url("**/municipality")
    page.get_by_role("button", name="Tillbaka till förslaget").first.click()
    page.wait_for_url("**/describe")
    page.get_by_role("button", name="Visa uträkningen").first.click()
    page.wait_for_url("**/municipality")
    page.go_back()
    expect(page.get_by_label("Ram per år").first).to_have_value("555 mkr")
    page.close()
