"""A vintage put on disk: checked by reading it, and then there all at once."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from impactcheck.country.vintage_files import VintageContent, vintage_files
from impactcheck.data.verify import verify_vintage
from impactcheck.outfiles import BESIDE, write_files
from impactcheck.problems import BadInput, Problem, cannot_write


def install(content: VintageContent, folder: Path) -> Path:
    """Write the vintage to the folder of its name in `folder`, and return its place.

    The files are written beside and read as a check reads them; only then does the folder get its
    name. A vintage that is there is never changed: whatever happens meanwhile, it can be used.
    Raises BadInput `vintage-exists`, `cannot-write`, and as `load_country` does.
    """
    place = folder / content.name
    if place.exists():
        raise BadInput(Problem("vintage-exists", {"name": content.name, "path": str(place)}))
    with _beside(folder) as made:
        for name, data in vintage_files(content).items():
            target = made / name
            target.parent.mkdir(parents=True, exist_ok=True)
            write_files([target], [data], force=False)
        problems = verify_vintage(made)
        if problems:
            raise BadInput(problems)
        try:
            made.rename(place)
        except OSError as error:
            if place.exists():
                told = {"name": content.name, "path": str(place)}
                raise BadInput(Problem("vintage-exists", told)) from error
            raise BadInput(cannot_write(str(folder), error)) from error
    return place


@contextlib.contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=BESIDE, dir=folder))
        made.chmod(0o755)
    except OSError as error:
        raise BadInput(cannot_write(str(folder), error)) from error
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
