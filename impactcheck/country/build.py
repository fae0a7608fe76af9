"""Makes the country's own tables from a folder of published ones.

`python -m impactcheck.country.build SOURCE_DIR [--output DIR]`. The same folder gives the same
bytes. Nothing is written unless everything is as expected. Figures are carried over as text, digit
for digit.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from impactcheck.country.build_command import run_build
from impactcheck.country.source_folder import (
    IDENTITY,
    SUPPLEMENTS,
    Expected,
    SourceFolder,
    check_source,
    outline_code,
    read_source_folder,
)
from impactcheck.country.tables import DATA, MANIFEST, WORDS, read_words, sha256
from impactcheck.problems import BadInput, Place, Problem

SWEDEN = Expected(
    municipalities=290,
    years=(1994, 2024),
    population_sums={2022: 10_521_556, 2023: 10_551_707, 2024: 10_587_710},
    first_population_year={"0140": 1998, "0330": 2002},
    results_at_most_zero=23,
    without_social_assistance=4,
)
"""The tables of Sweden. Nykvarn (0140) was formed in 1999, Knivsta (0330) in 2003."""

_FORMAT = "impactcheck-country/1"
_FIGURES_PUBLISHER = "RKA (Kolada)"
_SUPPLEMENT_COLUMNS = {
    "administration_supplement_kr_inh": "administration",
    "rescue_service_supplement_kr_inh": "raddningstjanst",
}


def build(source_dir: Path, output: Path = DATA, expected: Expected = SWEDEN) -> None:
    """Write the tables and their manifest into `output`, which is created where it is missing.

    Raises BadInput (`source-unexpected`, `source-name-unknown`) before anything is written.
    """
    source = read_source_folder(source_dir)
    check_source(source, expected)
    files = {
        "municipalities.csv": _csv(IDENTITY, source.municipalities),
        "figures.csv": _csv(("code", *_figure_names(source)), source.municipalities),
        "population.csv": _csv(tuple(source.population[0]), source.population),
        "columns.csv": _columns(source),
        "outline.geojson": _outline(source),
        "administration_supplement.csv": _supplements(source),
    }
    contents = {name: text.encode("utf-8") for name, text in files.items()}
    contents[MANIFEST] = _manifest(source, contents, expected).encode("utf-8")
    output.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (output / name).write_bytes(content)


def _figure_names(source: SourceFolder) -> list[str]:
    return [row["column"] for row in source.columns]


def _columns(source: SourceFolder) -> str:
    english = {row["name"]: row["label_en"] for row in read_words("columns.csv")}
    rows = [
        {
            "name": row["column"],
            "label_sv": row["name_sv"],
            "label_en": english[row["column"]],
            "unit": row["unit"],
            "year": row["year"],
            "publisher": _FIGURES_PUBLISHER,
            "source_id": row["kolada_id"],
            "municipalities_with_value": row["municipalities_with_value"],
        }
        for row in source.columns
    ]
    return _csv(tuple(rows[0]), rows)


def _outline(source: SourceFolder) -> str:
    """One feature a line: small, and a change in one municipality is a change in one line."""
    features = sorted(source.outline["features"], key=outline_code)
    lines = [
        _compact(
            {
                "type": "Feature",
                "properties": {"code": outline_code(feature)},
                "geometry": feature["geometry"],
            }
        )
        for feature in features
    ]
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"


def _supplements(source: SourceFolder) -> str:
    """Kronor per inhabitant by code, 0 where the ordinance names no supplement."""
    code_of = {row["name"]: row["code"] for row in source.municipalities}
    named = [
        (column, amount, name)
        for column, part in _SUPPLEMENT_COLUMNS.items()
        for amount, names in source.supplements[part].items()
        for name in names
    ]
    unknown = sorted({name for _, _, name in named if name not in code_of})
    if unknown:
        place = Place(SUPPLEMENTS)
        raise BadInput(Problem("source-name-unknown", {"name": name}, place) for name in unknown)
    rows = {
        code: {"code": code, **dict.fromkeys(_SUPPLEMENT_COLUMNS, "0")} for code in code_of.values()
    }
    for column, amount, name in named:
        rows[code_of[name]][column] = amount
    return _csv(("code", *_SUPPLEMENT_COLUMNS), rows.values())


def _manifest(source: SourceFolder, contents: dict[str, bytes], expected: Expected) -> str:
    first, last = expected.years
    figure_years = sorted({row["year"] for row in source.columns})
    manifest = {
        "format": _FORMAT,
        "files": {name: sha256(content) for name, content in contents.items()},
        "sources": _sources(source),
        "vintages": {
            "figures.csv": "-".join((figure_years[0], figure_years[-1])),
            "population.csv": f"{first}-{last}",
            "administration_supplement.csv": "2024",
        },
        "kpif_factor_2016_to_2024": source.supplements["kpif_factor_2016_to_2024"],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _sources(source: SourceFolder) -> dict[str, dict[str, str]]:
    """Publisher and title of each table; the ordinance's wording and price level from its file."""
    sources: dict[str, dict[str, str]] = json.loads(
        (WORDS / "sources.json").read_text(encoding="utf-8")
    )
    sources["administration_supplement.csv"] |= {
        "title": source.supplements["source"],
        "prices": source.supplements["price_level"],
    }
    return sources


def _csv(columns: Sequence[str], rows: Iterable[dict[str, str]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Build from the command line; 0 when written, 2 when the source is not as expected."""
    return run_build("python -m impactcheck.country.build", build, DATA, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
