"""Where the vintages that a person has made lie: the user's own data folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "IMPACTCHECK_DATA"
"""A folder of one's own choice, such as a shared one."""
FOLDER = "vintages"
ANSWERS = "answers"
"""Answers of a download that was not finished."""


def data_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The user's data folder, or the one that the environment names."""
    chosen = environment.get(VARIABLE)
    if chosen:
        return Path(chosen)
    import platformdirs

    return platformdirs.user_data_path("impactcheck", appauthor=False)


def vintages_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder in which each vintage is a folder of its own."""
    return data_folder(environment) / FOLDER


def answers_folder(name: str, environment: Mapping[str, str] = os.environ) -> Path:
    """Where the answers are kept that were fetched for the vintage of this name."""
    return data_folder(environment) / ANSWERS / name
