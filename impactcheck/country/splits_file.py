"""Reading the YAML files that divide the municipalities into groups."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from impactcheck.problems import BadInput, Place, Problem


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


def read_splits_file(path: Path, model: type[Model]) -> Model:
    """Read the file as `model`.

    BadInput `splits-unreadable` (argument `detail`) when it is no YAML, and one `splits-invalid`
    (arguments `field`, `detail`) for each field that is wrong; the place names the file.
    """
    import yaml

    place = Place(path.name)
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_loader())  # noqa: S506
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        detail = type(error).__name__
        raise BadInput(Problem("splits-unreadable", {"detail": detail}, place)) from error
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise BadInput(
            Problem(
                "splits-invalid",
                {"field": ".".join(map(str, entry["loc"])), "detail": entry["type"]},
                place,
            )
            for entry in error.errors()
        ) from error


def _loader() -> type:
    import yaml

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)
