"""`impactcheck archetypes`, as it is typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from impactcheck.archetypes.frozen import ClusterModel
from impactcheck.cli.run_program import run_program
from impactcheck.language.catalogue import LANGUAGES
from impactcheck.resources import examples_dir, rules_dir

Run = Callable[..., tuple[int, str, str]]
EXAMPLE = examples_dir() / "starkt-kunskapsutveckling.yaml"


@pytest.fixture
def command(capfd: pytest.CaptureFixture[str]) -> Run:
    def run_it(*arguments: object) -> tuple[int, str, str]:
        code = run_program(["archetypes", *map(str, arguments)])
        captured = capfd.readouterr()
        return int(code), captured.out.replace("\u00a0", " "), captured.err

    return run_it


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("extra", [(), ("--sensitivity", EXAMPLE)])
def test_what_is_shown_fits_the_screen(command: Run, language: str, extra: tuple[object]) -> None:
    code, out, _ = command("show", "--lang", language, *extra)
    assert code == 0
    assert max(cell_len(line) for line in out.split("\n")) <= 80
    assert "\ue010" not in out
    assert out == command("show", "--lang", language, *extra)[1]


def test_the_classifications_stand_side_by_side(command: Run) -> None:
    _, out, _ = command()
    for words in ("Åtta hörn", "Storleksklasser", "SKR:s kommungrupper", "Län", "promemoria"):
        assert words in out
    assert "Kluster ur data" in out
    assert "Många fritidshus" in out
    assert "Små: under 16 000 invånare. SKR" in out
    assert "[A]" in out.split("Glesa: under")[1].split("\n\n")[0]
    assert "små, krympande, glesa       63    476 364  Älvsbyn" in out


def test_the_json_holds_every_group_with_its_reach(command: Run) -> None:
    _, out, _ = command("show", "-f", "json")
    shown = json.loads(out)
    names = [grouping["id"] for grouping in shown["groupings"]]
    assert names[0] == "corners"
    assert names[-2:] == ["clusters", "conditions"]
    assert [one["id"] for one in shown["groupings"] if not one["partition"]] == ["conditions"]
    [people, change, density] = shown["groupings"][0]["groups"][0]["reaches"]
    assert people["highest"] < 16_000
    assert change["highest"] < 0
    assert density["highest"] < 20
    assert shown["sensitivity"] is None
    assert shown["splits"]["size"]["limit"] == 16_000


def test_a_persons_own_corners_are_shown(command: Run, tmp_path: Path) -> None:
    (tmp_path / "archetypes").mkdir()
    ours = (rules_dir() / "archetypes" / "corners.yaml").read_text(encoding="utf-8")
    own = tmp_path / "archetypes" / "corners.yaml"
    own.write_text(ours.replace("limit: 20\n", "limit: 5\n"), encoding="utf-8")
    _, out, _ = command("show", "--rules", tmp_path)
    assert "Glesa: under 5 invånare per km²" in " ".join(out.split())


def test_sensitivity_names_the_rule_and_both_answers(command: Run) -> None:
    _, out, _ = command("show", "--sensitivity", EXAMPLE)
    assert "16 000 invånare → 12 800 invånare" in out
    assert "LS201" in out
    assert "Inget svar ändras." in out
    code, out, _ = command("show", "--sensitivity", EXAMPLE, "-f", "json")
    assert code == 0
    assert len(json.loads(out)["sensitivity"]["moved"]) == 6


def test_build_writes_a_model_that_can_be_read(
    command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from impactcheck.archetypes import build

    whole = build.build_clusters
    monkeypatch.setattr(
        build,
        "build_clusters",
        lambda country, bootstraps: whole(country, bootstraps=bootstraps, counts=(4,)),
    )
    target = tmp_path / "clusters.json"
    code, out, err = command("build", "--bootstraps", 3, "-o", target)
    assert code == 0
    assert str(target) in err
    model = ClusterModel.model_validate_json(target.read_bytes())
    assert model.stability.bootstraps == 3
    assert "3 dragningar" in out
    code, _, err = command("build", "--bootstraps", 3, "-o", target)
    assert code == 2
    assert "clusters.json" in err
    assert command("build", "--bootstraps", 3, "-o", target, "--force")[0] == 0
    code, _, err = command("build", "--bootstraps", 3, "-o", tmp_path / "none" / "clusters.json")
    assert code == 2
    code, out, _ = command("build", "--bootstraps", 3, "-f", "json")
    assert ClusterModel.model_validate_json(out.encode()).stability.chosen == 4


def test_too_few_bootstraps_are_refused(command: Run) -> None:
    code, out, err = command("build", "--bootstraps", 1)
    assert (code, out) == (2, "")
    assert "--bootstraps" in err


def test_a_reform_that_is_not_there_is_told(command: Run) -> None:
    code, out, err = command("show", "--sensitivity", "finns-inte.yaml")
    assert (code, out) == (2, "")
    assert "finns-inte.yaml" in err


def test_an_unknown_action_is_refused(command: Run) -> None:
    assert command("visa")[0] == 2
