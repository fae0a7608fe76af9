"""YAML files as people write them: plain values, and where in the file each one stands."""

from impactcheck.yamlfile.document import Document, Path
from impactcheck.yamlfile.reading import MAX_BYTES, parse_yaml, read_text, read_yaml

__all__ = ["MAX_BYTES", "Document", "Path", "parse_yaml", "read_text", "read_yaml"]
