from __future__ import annotations

import json
from pathlib import Path

from tests.cli.running import Runner


def test_two_files_or_a_file_and_a_saved_assessment(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    other = tmp_path / "mindre.yaml"
    other.write_text(reform.read_text(encoding="utf-8").replace("200 000", "100 000"), "utf-8")
    ended = impactcheck("compare", reform, other)
    assert ended.code == 0
    assert "Ett beslut i varje kommun ger 29 mkr i stället för 58 mkr." in ended.out.replace(
        "\N{NO-BREAK SPACE}", " "
    )
    assert f"Jämförelse: {reform.name} → mindre.yaml" in ended.out, "both have the same title"
    saved = tmp_path / "sparad.json"
    impactcheck("check", reform, "-f", "json", "-o", saved, "--fail-on", "never")
    found = json.loads(impactcheck("compare", saved, other, "-f", "json").out)
    assert found["state"]["fees_before"] == 58_000_000
    assert found["most_affected"][0]["difference"] == 100_000


def test_a_file_that_is_no_assessment_is_refused(
    impactcheck: Runner, reform: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "fel.json"
    wrong.write_text("{}", encoding="utf-8")
    ended = impactcheck("compare", wrong, reform)
    assert ended.code == 2 and "fel.json" in ended.err
