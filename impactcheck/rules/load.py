"""Reading a rulebook: the rules that come with the program and those a person brings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePath

from impactcheck.contract.findings import Standing
from impactcheck.country.corners import CornerSplits, load_splits
from impactcheck.infiles import is_folder
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.resources import rules_dir
from impactcheck.rules.limits import Condition, Level, ParameterName
from impactcheck.rules.model import Rule
from impactcheck.rules.overrides import OVERRIDES, Override, overridden, read_overrides, users_own
from impactcheck.rules.parameters import Parameter
from impactcheck.rules.references import figure_problems, text_problems
from impactcheck.rules.renamed import RENAMED, Renamed, read_renamed
from impactcheck.validation import validate
from impactcheck.yamlfile import Document
from impactcheck.yamlfile import Path as DocumentPath
from impactcheck.yamlfolder import YamlFolder, own_yaml_folder

BUNDLED = "impactcheck"
CORNERS = "archetypes/corners"
PARAMETERS = "parameters"
NOT_RULES = frozenset({"archetypes", "drafts", "ordinances", "texts", RENAMED})
ASSUMED = frozenset({"assumption", "user"})


@dataclass(frozen=True)
class LoadedRule:
    """A rule, whose it is, and the file it stands in."""

    rule: Rule
    origin: str
    document: Document


@dataclass(frozen=True)
class Rulebook:
    """Rules in the order of their ids, parameters by name, and a digest over all the files.

    `splits` draws the corners: as a person has drawn them, or as we do. `own_parameters` are the
    names of parameters that a person has brought. `standings` are those that the rules were chosen
    by, None where they were not (`rules.standing`); `renamed` tells what became of older rules.
    """

    rules: tuple[LoadedRule, ...]
    parameters: dict[str, Parameter]
    digest: str
    splits: CornerSplits
    own_parameters: frozenset[str] = frozenset()
    standings: tuple[Standing, ...] | None = None
    renamed: Mapping[str, Renamed] = field(default_factory=dict)

    def rule(self, wanted: str) -> LoadedRule | None:
        """The rule of that id or readable name."""
        for loaded in self.rules:
            if wanted in (loaded.rule.id, loaded.rule.name):
                return loaded
        return None


@dataclass(frozen=True)
class _Folder:
    """What one folder holds, before it is laid over another."""

    rules: dict[str, LoadedRule]
    parameters: dict[str, Parameter]
    overrides: dict[str, Override]
    digest: str
    splits: CornerSplits | None = None


def load_rulebook(extra: Sequence[Path] = ()) -> Rulebook:
    """The program's own rules, with `extra` folders on top: a rule of the same id replaces ours.

    A folder's `overrides.yaml` changes thresholds and severities of rules by id, and its
    `archetypes/corners.yaml` draws the corners. Raises BadInput with every problem of a folder.
    """
    book = _own_rulebook()
    for folder in extra:
        book = _laid_over(book, _read(folder, folder.resolve().name, book.parameters))
    return book


@lru_cache(maxsize=1)
def _own_rulebook() -> Rulebook:
    folder = rules_dir()
    read = _read(folder, BUNDLED, {})
    files = own_yaml_folder(folder)
    renamed = read_renamed(files.document(RENAMED)) if RENAMED in files.contents else {}
    ordered = _ordered(read.rules)
    return Rulebook(ordered, read.parameters, read.digest, load_splits(), renamed=renamed)


def _ordered(rules: dict[str, LoadedRule]) -> tuple[LoadedRule, ...]:
    return tuple(rules[rule_id] for rule_id in sorted(rules))


def _laid_over(under: Rulebook, over: _Folder) -> Rulebook:
    rules = {loaded.rule.id: loaded for loaded in under.rules} | over.rules
    parameters = {**under.parameters, **over.parameters}
    problems: list[Problem] = []
    for rule_id, override in over.overrides.items():
        try:
            changed = overridden(
                rule_id, override, {name: rules[name].rule for name in rules}, under.renamed
            )
        except BadInput as error:
            problems += error.problems
            continue
        rules[rule_id] = LoadedRule(changed, override.origin, override.document)
        problems += _parameter_problems(changed, override.document, parameters)
    if problems:
        raise BadInput(problems)
    digest = hashlib.sha256(f"{under.digest}{over.digest}".encode()).hexdigest()
    own = under.own_parameters | frozenset(over.parameters)
    splits = over.splits or under.splits
    return Rulebook(_ordered(rules), parameters, digest, splits, own, renamed=under.renamed)


def _read(folder: Path, origin: str, known: dict[str, Parameter]) -> _Folder:
    if not is_folder(folder):
        raise BadInput(Problem("rules-folder-missing", {"folder": str(folder)}))
    problems: list[Problem] = []
    parameters: dict[str, Parameter] = {}
    rules: dict[str, LoadedRule] = {}
    overrides: dict[str, Override] = {}
    splits: CornerSplits | None = None
    files = own_yaml_folder(folder) if origin == BUNDLED else YamlFolder(folder, kept=False)
    if not files.contents:
        raise BadInput(Problem("rules-folder-empty", {"folder": str(folder)}))
    for inside in files.contents:
        relative, path = PurePath(inside), folder / inside
        is_corners = relative.with_suffix("").as_posix() == CORNERS and origin != BUNDLED
        if relative.parts[0] in NOT_RULES and not is_corners:
            continue
        try:
            if is_corners:
                splits = load_splits(path)
                continue
            document = files.document(inside)
            if relative.parts[0] == PARAMETERS:
                parameter = validate(Parameter, document)
                _same_as_file(parameter.name, "name", document, path)
                parameters[parameter.name] = parameter
            elif relative.with_suffix("").as_posix() == OVERRIDES and origin != BUNDLED:
                overrides = read_overrides(document, origin)
            else:
                rule = validate(Rule, document if origin == BUNDLED else users_own(document))
                _same_as_file(rule.id, "id", document, path)
                _not_twice(rule, rules, document)
                rules[rule.id] = LoadedRule(rule, origin, document)
        except BadInput as bad:
            problems.extend(bad.problems)
    every = {**known, **parameters}
    for loaded in rules.values():
        problems += _parameter_problems(loaded.rule, loaded.document, every)
        problems += text_problems(loaded.rule, loaded.document)
        problems += figure_problems(loaded.rule, loaded.document)
        if origin == BUNDLED:
            problems += _assumed_errors(loaded, every)
    if problems:
        raise BadInput(problems)
    return _Folder(rules, parameters, overrides, files.digest, splits)


def _same_as_file(name: str, field: str, document: Document, path: Path) -> None:
    if name != path.stem:
        arguments = {"id": name, "file": path.name}
        raise BadInput(Problem("rule-id-differs", arguments, document.place(field)))


def _not_twice(rule: Rule, rules: dict[str, LoadedRule], document: Document) -> None:
    for key, value in (("id", rule.id), ("name", rule.name)):
        for other in rules.values():
            if getattr(other.rule, key) == value:
                arguments = {"value": value, "file": other.document.file}
                raise BadInput(Problem("rule-twice", arguments, document.place(key)))


def _conditions(rule: Rule) -> Iterator[tuple[Condition, DocumentPath]]:
    """Each condition with the path of its flag."""
    kind = "all" if rule.all is not None else "any"
    for index, condition in enumerate(rule.conditions):
        if rule.levels is not None:
            yield condition, ("levels", index)
        else:
            yield condition, ("flag",) if rule.metric is not None else (kind, index, "flag")
    if rule.weight is not None:
        yield Condition(metric=rule.weight.metric, flag=rule.weight.flag), ("weight",)


def _place(document: Document, path: DocumentPath) -> Place:
    """Asked for only where there is a mistake: our own files are parsed again to find it."""
    return document.place(*path) or document.value_place(())


def _parameter_problems(
    rule: Rule, document: Document, parameters: dict[str, Parameter]
) -> Iterator[Problem]:
    for condition, path in _conditions(rule):
        flag = condition.flag
        for limit in flag.limits:
            if not isinstance(limit, ParameterName):
                continue
            parameter = parameters.get(limit.parameter)
            if parameter is None:
                yield Problem(
                    "parameter-unknown", {"name": limit.parameter}, _place(document, path)
                )
            elif parameter.unit != flag.unit:
                arguments = {"name": parameter.name, "unit": parameter.unit, "value": flag.unit}
                yield Problem("parameter-unit", arguments, _place(document, path))


def _assumed_errors(loaded: LoadedRule, parameters: dict[str, Parameter]) -> Iterator[Problem]:
    """A rule of ours may be an error only on sign tests and on limits with a named source."""
    if "error" not in loaded.rule.severities:
        return
    for condition, path in _conditions(loaded.rule):
        flag = condition.flag
        # A weight only narrows what a sign test finds, and a milder level is no error.
        if path == ("weight",) or (isinstance(flag, Level) and flag.severity != "error"):
            continue
        named = [limit.parameter for limit in flag.limits if isinstance(limit, ParameterName)]
        assumed = any(name in parameters and parameters[name].assumption for name in named)
        if flag.rests_on in ASSUMED or (flag.rests_on is None and assumed):
            arguments = {"id": loaded.rule.id, "metric": condition.metric}
            yield Problem("error-on-assumption", arguments, _place(loaded.document, path))
