"""A contract as JSON: in its own order, unrounded, the same in every language."""

from __future__ import annotations

import json

from pydantic import BaseModel


def write(contract: BaseModel) -> bytes:
    """UTF-8, one space of indent, one newline at the end."""
    value = contract.model_dump(mode="json")
    return (json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()
