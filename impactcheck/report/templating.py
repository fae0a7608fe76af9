"""The template engine that every page shares: everything escaped, nothing unknown passed over."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> Environment:
    """The templates of the report, everything escaped; an unknown name is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("impactcheck.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.tests["web_address"] = is_web_address
    made.filters["kind"] = lambda block: type(block).__name__
    return made


def is_web_address(href: str) -> bool:
    """Whether a link may be followed: only http and https, never a script."""
    return href.startswith(("https://", "http://"))
