"""Reading a rulebook: the rules that come with the program and those a person brings."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from impactcheck.problems import BadInput, Place, Problem
from impactcheck.resources import rules_dir
from impactcheck.rules.model import Flag, Parameter, ParameterName, Rule
from impactcheck.validation import validate
from impactcheck.yamlfile import Document, read_yaml

BUNDLED = "impactcheck"
PARAMETERS = "parameters"
NOT_RULES = frozenset({"archetypes", "drafts", "ordinances"})


@dataclass(frozen=True)
class LoadedRule:
    """A rule, whose it is, and the file it stands in."""

    rule: Rule
    origin: str
    document: Document


@dataclass(frozen=True)
class Rulebook:
    """Rules in the order of their ids, parameters by name, and a digest over all the files."""

    rules: tuple[LoadedRule, ...]
    parameters: dict[str, Parameter]
    digest: str

    def rule(self, wanted: str) -> LoadedRule | None:
        """The rule of that id or readable name."""
        for loaded in self.rules:
            if wanted in (loaded.rule.id, loaded.rule.name):
                return loaded
        return None


def load_rulebook(extra: Sequence[Path] = ()) -> Rulebook:
    """The program's own rules, with `extra` folders on top: a rule of the same id replaces ours.

    Raises BadInput with every problem of every file.
    """
    book = _own_rulebook()
    for folder in extra:
        book = _merged(book, _read(folder, str(folder), book.parameters))
    return book


@lru_cache(maxsize=1)
def _own_rulebook() -> Rulebook:
    return _read(rules_dir(), BUNDLED, {})


def _merged(under: Rulebook, over: Rulebook) -> Rulebook:
    rules = {loaded.rule.id: loaded for loaded in (*under.rules, *over.rules)}
    digest = hashlib.sha256(f"{under.digest}{over.digest}".encode()).hexdigest()
    ordered = tuple(rules[rule_id] for rule_id in sorted(rules))
    return Rulebook(ordered, {**under.parameters, **over.parameters}, digest)


def _read(folder: Path, origin: str, known: dict[str, Parameter]) -> Rulebook:
    if not folder.is_dir():
        raise BadInput(Problem("rules-folder-missing", {"folder": str(folder)}))
    problems: list[Problem] = []
    digest = hashlib.sha256()
    parameters: dict[str, Parameter] = {}
    rules: dict[str, LoadedRule] = {}
    for path in sorted(folder.rglob("*.yaml")):
        relative = path.relative_to(folder)
        digest.update(relative.as_posix().encode() + b"\0" + path.read_bytes())
        if relative.parts[0] in NOT_RULES:
            continue
        try:
            document = read_yaml(path)
            if relative.parts[0] == PARAMETERS:
                parameter = validate(Parameter, document)
                parameters[parameter.name] = parameter
            else:
                rule = validate(Rule, document)
                _same_name_as_file(rule, document, path)
                rules[rule.id] = LoadedRule(rule, origin, document)
        except BadInput as bad:
            problems.extend(bad.problems)
    problems += _unknown_parameters(rules, {**known, **parameters})
    if problems:
        raise BadInput(problems)
    ordered = tuple(rules[rule_id] for rule_id in sorted(rules))
    return Rulebook(ordered, parameters, digest.hexdigest())


def _same_name_as_file(rule: Rule, document: Document, path: Path) -> None:
    if rule.id != path.stem:
        arguments = {"id": rule.id, "file": path.name}
        raise BadInput(Problem("rule-id-differs", arguments, document.place("id")))


def _unknown_parameters(
    rules: dict[str, LoadedRule], parameters: dict[str, Parameter]
) -> list[Problem]:
    problems = []
    for loaded in rules.values():
        for condition in loaded.rule.conditions:
            for limit in condition.flag.limits:
                if not isinstance(limit, ParameterName):
                    continue
                place = loaded.document.place("flag") or Place(loaded.document.file)
                parameter = parameters.get(limit.parameter)
                if parameter is None:
                    problems.append(Problem("parameter-unknown", {"name": limit.parameter}, place))
                elif parameter.unit != condition.flag.unit:
                    problems.append(_wrong_unit(parameter, condition.flag, place))
    return problems


def _wrong_unit(parameter: Parameter, flag: Flag, place: Place) -> Problem:
    arguments = {"name": parameter.name, "unit": parameter.unit, "value": flag.unit}
    return Problem("parameter-unit", arguments, place)
