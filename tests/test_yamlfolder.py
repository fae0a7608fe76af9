"""A folder whose parsed files are kept gives what parsing them gives, whatever is in the cache."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from impactcheck import yamlfolder
from impactcheck.cache import VARIABLE
from impactcheck.problems import BadInput
from impactcheck.resources import rules_dir
from impactcheck.yamlfile import read_yaml
from impactcheck.yamlfolder import YamlFolder


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that are parsed while the test goes on."""
    names: list[str] = []
    parse = yamlfolder.parse_yaml

    def noted(text: bytes, name: str) -> yamlfolder.Document:
        names.append(name)
        return parse(text, name)

    monkeypatch.setattr(yamlfolder, "parse_yaml", noted)
    return names


def values(folder: Path) -> dict[str, object]:
    files = YamlFolder(folder, kept=True)
    return {name: files.document(name).values for name in files.contents}


def test_every_file_of_ours_is_the_same_read_parsed_or_kept(cache: Path, parsed: list[str]) -> None:
    YamlFolder(rules_dir(), kept=True).document("archetypes/corners.yaml")
    assert [file.suffix for file in cache.iterdir()] == [".json"]
    parsed.clear()
    files = YamlFolder(rules_dir(), kept=True)
    assert len(files.contents) > 100
    documents = {name: files.document(name) for name in files.contents}
    assert parsed == [], "found in the cache"
    for name, document in documents.items():
        read = read_yaml(rules_dir() / name)
        assert document.values == read.values
        assert document.file == read.file
        assert dict(document.value_places) == read.value_places
        assert dict(document.key_places) == read.key_places
        assert dict(document.written) == read.written
        assert document.problems == read.problems


def test_values_keep_their_types(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    folder.mkdir()
    text = "day: 2026-01-01\nquoted: '2026-01-01'\nwhole: 3\nreal: 3.0\nyes: true\nnone: null\n"
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    first, second = values(folder), values(folder)
    assert first == second
    (kept,) = second.values()
    assert isinstance(kept, dict)
    assert kept["day"] == datetime.date(2026, 1, 1)
    assert kept["quoted"] == "2026-01-01"
    assert [type(value) for value in kept.values()] == [
        *(datetime.date, str, int, float, bool, type(None))
    ]


@pytest.mark.parametrize("change", ["edit", "rename", "add", "remove"])
def test_a_changed_folder_is_read_anew(cache: Path, tmp_path: Path, change: str) -> None:
    folder = tmp_path / "rules"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.yaml").write_text("x: 1\n", encoding="utf-8")
    (folder / "inner" / "b.yaml").write_text("x: 2\n", encoding="utf-8")
    assert values(folder) == {"a.yaml": {"x": 1}, "inner/b.yaml": {"x": 2}}
    if change == "edit":
        (folder / "a.yaml").write_text("x: 3\n", encoding="utf-8")
        assert values(folder) == {"a.yaml": {"x": 3}, "inner/b.yaml": {"x": 2}}
    elif change == "rename":
        (folder / "a.yaml").rename(folder / "c.yaml")
        assert values(folder) == {"c.yaml": {"x": 1}, "inner/b.yaml": {"x": 2}}
    elif change == "add":
        (folder / "c.yaml").write_text("x: 4\n", encoding="utf-8")
        assert values(folder)["c.yaml"] == {"x": 4}
    else:
        (folder / "a.yaml").unlink()
        assert values(folder) == {"inner/b.yaml": {"x": 2}}


def test_another_reader_reads_anew(
    cache: Path, tmp_path: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "a.yaml").write_text("x: 1\n", encoding="utf-8")
    values(folder)
    parsed.clear()
    values(folder)
    assert parsed == []
    monkeypatch.setattr("yaml.__version__", "99.0")
    yamlfolder._reader.cache_clear()
    try:
        values(folder)
    finally:
        yamlfolder._reader.cache_clear()
    assert parsed == ["a.yaml"]


def test_a_mistake_is_told_each_time_with_its_place(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "good.yaml").write_text("x: 1\n", encoding="utf-8")
    (folder / "bad.yaml").write_text("x: 1\ny: [1, 2\n", encoding="utf-8")
    for _ in range(2):
        files = YamlFolder(folder, kept=True)
        assert files.document("good.yaml").values == {"x": 1}
        with pytest.raises(BadInput) as error:
            files.document("bad.yaml")
        place = error.value.problems[0].place
        assert place is not None
        assert place.file == str(folder / "bad.yaml")
        assert place.line is not None


def test_a_folder_of_a_persons_own_is_not_kept(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "a.yaml").write_text("x: 1\n", encoding="utf-8")
    assert YamlFolder(folder, kept=False).document("a.yaml").values == {"x": 1}
    assert not cache.exists()
