"""Which files are read, and what becomes of one that is broken."""

from pathlib import Path

from impactcheck.portfolio.compute import compute_files, together
from impactcheck.portfolio.files import find_reforms


def test_in_a_folder_only_files_that_say_they_are_reforms_are_read(tmp_path, reform_file) -> None:
    reform = reform_file("a")
    below = reform_file("b", folder=tmp_path / "mapp")
    other = tmp_path / "regel.yaml"
    other.write_text("id: LS101\n", encoding="utf-8")
    table = tmp_path / "vikter.csv"
    table.write_text("code,value\n", encoding="utf-8")
    reform_file("gömd", folder=tmp_path / ".git")
    found = find_reforms([tmp_path])
    assert found.files == (reform, below)
    assert found.skipped == (other, table)


def test_a_format_that_is_only_spoken_of_makes_no_reform(tmp_path) -> None:
    text = "why:\n  format: impactcheck/1\n"
    (tmp_path / "regel.yaml").write_text(text, encoding="utf-8")
    assert find_reforms([tmp_path]).files == ()


def test_a_file_named_by_itself_and_by_its_folder_is_read_once(tmp_path, reform_file) -> None:
    reform = reform_file("a")
    assert len(find_reforms([tmp_path, reform, tmp_path / "." / "a.yaml"]).files) == 1


def test_the_order_of_paths_changes_nothing(tmp_path, reform_file) -> None:
    paths = [reform_file(name) for name in "cab"]
    assert find_reforms(paths) == find_reforms(paths[::-1])


def test_one_bad_file_is_told_and_the_others_are_computed(
    tmp_path, reform_file, country, rulebook
) -> None:
    good = [reform_file(name) for name in "ac"]
    bad = reform_file("b")
    bad.write_text(good[0].read_text().replace("hours: 8", "hours: åtta"), encoding="utf-8")
    computed = together([], compute_files([*good, bad], country, rulebook))
    assert [one.id for one in computed.reforms] == ["a", "c"]
    ((file, problems),) = computed.failed
    assert file == str(bad)
    assert 11 in {problem.place.line for problem in problems}


def test_the_same_id_in_two_files_is_counted_once_and_told(
    tmp_path, reform_file, country, rulebook
) -> None:
    first = reform_file("a")
    second = tmp_path / "kopia.yaml"
    second.write_bytes(first.read_bytes())
    computed = together([], compute_files([first, second], country, rulebook))
    assert len(computed.reforms) == 1
    assert computed.failed[0][1][0].key == "portfolio-id-twice"


def test_a_file_with_the_id_of_an_existing_grant_stands_for_it(
    reform_file, country, rulebook, ordinary
) -> None:
    computed = together(ordinary, compute_files([reform_file("laxhjalp")], country, rulebook))
    assert computed.replaced == ("laxhjalp",)
    assert len(computed.reforms) == 35
    mine = next(one for one in computed.reforms if one.id == "laxhjalp")
    assert mine.hours[1, 0] == 16


def test_several_processes_give_the_same_as_one(tmp_path, reform_file, country, rulebook) -> None:
    files: list[Path] = [reform_file(f"r{number:02}", hours=number) for number in range(10)]
    told: list[tuple[int, int]] = []
    alone = together([], compute_files(files, country, rulebook))
    shared = together(
        [],
        compute_files(files, country, rulebook, jobs=2, progress=lambda *count: told.append(count)),
    )
    assert [one.id for one in shared.reforms] == [one.id for one in alone.reforms]
    for mine, other in zip(shared.reforms, alone.reforms, strict=True):
        assert all((mine.series[name] == other.series[name]).all() for name in mine.series)
    assert told == [(done, 10) for done in range(1, 11)]
