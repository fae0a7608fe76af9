"""A reform written back as the file that a person would write."""

from __future__ import annotations

import re
from typing import Any

import yaml

from impactcheck.reform.amounts import AS_WRITTEN
from impactcheck.reform.model import Reform
from impactcheck.yamlfile.scalars import needs_quotes

_FIRST = ("kind", "title")
_ONLY_LINES = re.compile(r"[^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]+")


def reform_to_yaml(reform: Reform) -> str:
    """A YAML text that reads back as an equal reform; the same reform gives the same text.

    Amounts as people write them, codes in quotes, fields in the order of the format; what has its
    default value is left out.
    """
    values = reform.model_dump(context=AS_WRITTEN, exclude_defaults=True)
    if "measures" in values:
        values["measures"] = {
            name: _kind_first(measure) for name, measure in values["measures"].items()
        }
    return values_to_yaml(values)


def values_to_yaml(values: dict[str, Any]) -> str:
    """Plain values, as `Document` holds them, as a YAML text that reads back as the same values."""
    return yaml.dump(
        values,
        Dumper=_Writer,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=100,
    )


def _kind_first(measure: dict[str, Any]) -> dict[str, Any]:
    first = {name: measure[name] for name in _FIRST if name in measure}
    return first | measure


class _Writer(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        # PyYAML would put the dashes of a list under its key's first letter
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


def _text(writer: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = None
    if needs_quotes(value) or value == "<<" or not _ONLY_LINES.fullmatch(value):
        style = '"'
    elif "\n" in value:
        style = "|"
    return writer.represent_scalar("tag:yaml.org,2002:str", value, style=style)


def _list(writer: yaml.SafeDumper, value: Any) -> yaml.SequenceNode:
    return writer.represent_sequence("tag:yaml.org,2002:seq", value)


_Writer.add_representer(str, _text)
_Writer.add_representer(tuple, _list)
