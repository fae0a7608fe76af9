"""What a drafter writes of a toll: so many kronor for each passage."""

from __future__ import annotations

from typing import Literal

from impactcheck.reform.amounts import Money, Text
from impactcheck.reform.parts import Key, Only, Part
from impactcheck.reform.template_fields import ONLY, TITLE, given


class Toll(Part):
    """A charge on municipalities for each passage, counted by a key."""

    kind: Literal["toll"]
    title: Text | None = None
    passage: Money
    key: Key
    only: Only | None = None


TEMPLATE = (
    TITLE,
    given("toll-passage", "passage: 20 kr"),
    given("toll-key", "key: population"),
    ONLY,
)
