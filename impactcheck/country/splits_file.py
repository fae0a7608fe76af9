"""The YAML files that divide the municipalities into groups: what they share, and reading one."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict

from impactcheck.resources import rules_dir
from impactcheck.validation import validate
from impactcheck.yamlfile import read_yaml
from impactcheck.yamlfolder import own_yaml_folder


class Closed(BaseModel):
    """A mapping of such a file: unknown keys are errors, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True, allow_inf_nan=False)


class Label(Closed):
    """One name in both languages."""

    sv: str
    en: str


class Reference(Closed):
    """What a limit rests on."""

    title: str
    href: str | None = None


Model = TypeVar("Model", bound=Closed)


def read_own_splits(name: str, model: type[Model]) -> Model:
    """Read `archetypes/<name>.yaml` of our own rules as `model`, as `read_splits_file` does."""
    own = own_yaml_folder(rules_dir())
    return validate(model, own.document(f"archetypes/{name}.yaml"))


def read_splits_file(path: Path, model: type[Model]) -> Model:
    """Read the file as `model`. Raises BadInput with every mistake at its line and column."""
    return validate(model, read_yaml(path))
