"""What was worked out before, kept as plain JSON in the user's cache folder, never relied upon.

A value is found again only under the very key that it was kept under, and only when its bytes are
those that were written: a damaged file, a folder that cannot be written or none at all cost time
and change no answer. JSON and not pickle, since what lies in a writable folder must not run.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

VARIABLE = "IMPACTCHECK_CACHE"
"""Names another folder, or is `off`."""


def cache_folder(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> Path | None:
    """Where the system keeps what may be thrown away; None where nothing is to be kept.

    Found here and not by `platformdirs`, whose import takes as long as all that is saved on texts.
    """
    chosen = environment.get(VARIABLE)
    if chosen is not None:
        return Path(chosen) if chosen and chosen != "off" else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if platform == "win32":
        local = environment.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "impactcheck" / "Cache"
    if platform == "darwin":
        return home / "Library" / "Caches" / "impactcheck"
    base = Path(environment.get("XDG_CACHE_HOME", ""))
    # The XDG specification: a relative path there is to be ignored.
    return (base if base.is_absolute() else home / ".cache") / "impactcheck"


def kept(name: str, key: str, decode: Callable[[dict[str, Any]], Any] | None = None) -> Any | None:
    """The value kept as `name` under that `key`; None where there is none, or it is damaged.

    `decode` is given each mapping of it, as the `object_hook` of `json.loads`.
    """
    folder = cache_folder()
    if folder is None:
        return None
    try:
        head, _, body = (folder / f"{name}.json").read_bytes().partition(b"\n")
        return json.loads(body, object_hook=decode) if head == _head(key, body) else None
    except (OSError, ValueError, RecursionError):
        return None


def keep(name: str, key: str, value: Any, encode: Callable[[Any], Any] | None = None) -> None:
    """Keep a value in the place of what `name` had before; where that cannot be done, do nothing.

    `encode` turns what JSON lacks into what it has, as the `default` of `json.dumps`.
    """
    folder = cache_folder()
    if folder is None:
        return
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=encode).encode()
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # A file of its own, renamed: whoever reads meanwhile sees the old one whole or the new one.
        handle, temporary = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_head(key, body) + b"\n" + body)
            Path(temporary).replace(folder / f"{name}.json")
        except OSError:
            Path(temporary).unlink(missing_ok=True)


def _head(key: str, body: bytes) -> bytes:
    return f"{key} {hashlib.sha256(body).hexdigest()}".encode()
