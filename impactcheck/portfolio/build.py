"""Makes the project's own table of existing grants from a folder of collected ones.

`python -m impactcheck.portfolio.build SOURCE_DIR [--output DIR]`. The same folder gives the same
bytes, and nothing is written unless the counts are those expected. Words and figures are carried
over as text; an empty cell means that the source is silent, never "no".
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from impactcheck.country.build_command import run_build
from impactcheck.country.tables import sha256
from impactcheck.portfolio.tables import DATA, MANIFEST, WORDS, Row, ordinary, stands_open
from impactcheck.problems import BadInput, Place, Problem

SOURCE = "targeted_grants_2026.csv"
GRANTS = "grants_2026.csv"
BY_HAND = ("deadlines_2026.csv", "designs_2026.yaml")
_FORMAT = "impactcheck-grants/1"

COLUMNS: dict[str, str] = {
    "id": "id",
    "title": "name_sv",
    "authority": "authority",
    "sfs": "sfs",
    "procedure": "procedure",
    "funding": "funding",
    "eligibility": "eligibility",
    "activity": "applies_if",
    "status": "status",
    "valid_from": "valid_from",
    "valid_to": "valid_to",
    "amount_kr": "amount_kr",
    "amount_year": "amount_year",
    "distribution": "distribution",
    "rate_kr": "rate_kr",
    "rate_unit": "unit",
    "floor_kr": "floor_kr",
    "base_kr": "base_kr",
    "own_share_pct": "co_financing_pct",
    "own_share_basis": "co_financing_basis",
    "submissions": "applications_per_year",
    "payment_requests": "requisitions_incl",
    "reports": "reports_per_year",
    "conditions": "conditions_count",
    "plan": "plan_required",
    "union_hearing": "union_consultation",
    "certificate": "board_decision_or_certificate",
    "repayment": "repayment_rule",
    "min_municipalities": "min_municipalities",
    "recipient_cap_kr": "recipient_cap_kr",
    "note": "note",
    "source": "source",
    "source_date": "source_date",
}
"""Our column to the source's; `area` is added from `words/areas.csv`."""

EXPECTED: dict[str, int] = {
    "grants": 89,
    "active": 86,
    "open": 54,
    "ordinary": 35,
    "ordinary_submissions": 39,
    "ordinary_reports": 26,
    "ordinary_skolverket": 19,
    "ordinary_skolverket_submissions": 25,
    "ordinary_skolverket_reports": 13,
    "ordinary_not_competitive": 31,
    "ordinary_not_competitive_submissions": 35,
    "ordinary_not_competitive_reports": 22,
}
"""What the collectors counted in the same table; another count stops the build."""


def build(source_dir: Path, output: Path = DATA, expected: Mapping[str, int] = EXPECTED) -> None:
    """Write the table, the tables kept by hand beside it, and the manifest into `output`.

    Raises BadInput `source-unexpected` before anything is written.
    """
    path = source_dir / SOURCE
    if not path.is_file():
        raise BadInput(Problem("data-missing", {"file": SOURCE}, Place(str(path))))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [_carried_over(row, _areas()) for row in csv.DictReader(file)]
    found = counts(rows)
    problems = [
        Problem("source-unexpected", {"what": name, "found": found[name], "expected": wanted})
        for name, wanted in expected.items()
        if found[name] != wanted
    ]
    if problems:
        raise BadInput(problems)
    contents = {GRANTS: _csv(rows).encode("utf-8")}
    contents |= {name: (WORDS / name).read_bytes() for name in BY_HAND}
    contents[MANIFEST] = _manifest(contents, found, sha256(path.read_bytes())).encode("utf-8")
    output.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (output / name).write_bytes(content)


def counts(rows: Sequence[Row]) -> dict[str, int]:
    """How many grants, submissions and reports the table holds, by the lines it is known for."""
    active = [row for row in rows if row["status"] == "active"]
    open_to_all = [row for row in active if stands_open(row)]
    plain = [row for row in open_to_all if ordinary(row)]
    parts = {
        "ordinary": plain,
        "ordinary_skolverket": [row for row in plain if row["authority"] == "Skolverket"],
        "ordinary_not_competitive": [row for row in plain if row["procedure"] != "competitive"],
    }
    found = {"grants": len(rows), "active": len(active), "open": len(open_to_all)}
    for name, part in parts.items():
        found[name] = len(part)
        for column in ("submissions", "reports"):
            found[f"{name}_{column}"] = sum(int(row[column] or 0) for row in part)
    return found


def _carried_over(row: Row, areas: Mapping[tuple[str, str], str]) -> Row:
    ours = {name: row[theirs] for name, theirs in COLUMNS.items()}
    authority = ours["authority"].split(" (")[0]
    for key in (("", ours["activity"]), (authority, ""), (authority.split(" / ")[-1], "")):
        if key in areas:
            return ours | {"area": areas[key]}
    unknown = {"what": "area", "found": authority, "expected": "areas.csv"}
    raise BadInput(Problem("source-unexpected", unknown))


def _areas() -> dict[tuple[str, str], str]:
    with (WORDS / "areas.csv").open(encoding="utf-8", newline="") as file:
        return {(row["authority"], row["activity"]): row["area"] for row in csv.DictReader(file)}


def _csv(rows: Iterable[Row]) -> str:
    text = io.StringIO(newline="")
    columns = ["id", "area", *(name for name in COLUMNS if name != "id")]
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _manifest(contents: Mapping[str, bytes], found: Mapping[str, int], source: str) -> str:
    manifest = {
        "format": _FORMAT,
        "files": {name: sha256(content) for name, content in contents.items()},
        "counts": dict(found),
        "source": {"file": SOURCE, "sha256": source},
    }
    return json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Build from the command line; 0 when written, 2 when the source is not as expected."""
    return run_build("python -m impactcheck.portfolio.build", build, DATA, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
