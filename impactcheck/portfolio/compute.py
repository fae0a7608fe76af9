"""Many reforms through the engine: those that fail are told, the others still computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.portfolio.as_reform import as_reform
from impactcheck.portfolio.figures import ReformFigures, figures_of
from impactcheck.portfolio.tables import KnownGrant
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.read import read_reform
from impactcheck.rules.load import Rulebook, load_rulebook

Progress = Callable[[int, int], None]
"""Told after each file: how many are done, of how many."""

_FILES_A_TASK = 8


@dataclass(frozen=True, eq=False)
class Computed:
    """Figures in the order of the reforms' ids, and every problem of the files that have none.

    `replaced` are existing grants for which a file of the same id stands instead.
    """

    reforms: tuple[ReformFigures, ...]
    failed: tuple[tuple[str, tuple[Problem, ...]], ...]
    replaced: tuple[str, ...] = ()


Result = ReformFigures | tuple[str, tuple[Problem, ...]]


def compute_grants(
    grants: Iterable[KnownGrant], year: str, country: Country, rulebook: Rulebook
) -> list[ReformFigures]:
    """Figures of the existing grants."""
    return [
        figures_of(as_reform(grant, rulebook.parameters, year), country, rulebook, grant=grant)
        for grant in grants
    ]


def compute_files(
    files: Sequence[Path],
    country: Country,
    rulebook: Rulebook,
    *,
    extra_rules: Sequence[Path] = (),
    jobs: int = 1,
    progress: Progress | None = None,
) -> list[Result]:
    """Figures, or the problems, of each file in the order given.

    With `jobs` above 1 the files are shared out among as many processes, each of which loads the
    same country and the rules in `extra_rules` for itself; the result is the same.
    """
    results: list[Result] = []
    if jobs > 1 and len(files) > _FILES_A_TASK:
        made = _in_processes(files, country, tuple(extra_rules), jobs)
    else:
        made = (_one(file, country, rulebook) for file in files)
    for done, result in enumerate(made, start=1):
        results.append(result)
        if progress is not None:
            progress(done, len(files))
    return results


def together(grants: Iterable[ReformFigures], files: Iterable[Result]) -> Computed:
    """One portfolio, sorted by id so that the order of files changes nothing.

    A file with the id of an existing grant stands for that grant: somebody has described it better.
    An id that comes twice among the files is told as a problem of the later file.
    """
    known = {one.id: one for one in grants}
    existing = set(known)
    failed: list[tuple[str, tuple[Problem, ...]]] = []
    read: dict[str, str] = {}
    for result in files:
        if isinstance(result, tuple):
            failed.append(result)
            continue
        name = result.file or result.id
        if result.id in read:
            problem = Problem(
                "portfolio-id-twice", {"id": result.id, "other": read[result.id]}, Place(name)
            )
            failed.append((name, (problem,)))
            continue
        read[result.id] = name
        known[result.id] = result
    return Computed(
        tuple(known[name] for name in sorted(known)),
        tuple(sorted(failed, key=_name)),
        tuple(sorted(existing & set(read))),
    )


def _name(failure: tuple[str, tuple[Problem, ...]]) -> str:
    return failure[0]


def _one(file: Path, country: Country, rulebook: Rulebook) -> Result:
    try:
        return figures_of(read_reform(file), country, rulebook, file=str(file))
    except BadInput as error:
        return str(file), error.problems


def _in_processes(
    files: Sequence[Path], country: Country, extra_rules: tuple[Path, ...], jobs: int
) -> Iterator[Result]:
    tasks = [files[at : at + _FILES_A_TASK] for at in range(0, len(files), _FILES_A_TASK)]
    # spawn: a fork would copy whatever threads and locks the caller holds
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        for part in pool.map(
            _task,
            tasks,
            [country.population_year] * len(tasks),
            [country.manifest.directory] * len(tasks),
            [extra_rules] * len(tasks),
        ):
            yield from part


def _task(
    files: Sequence[Path], population_year: int, directory: Path, extra_rules: Sequence[Path]
) -> list[Result]:
    country, rulebook = load_country(population_year, directory), load_rulebook(extra_rules)
    return [_one(file, country, rulebook) for file in files]
