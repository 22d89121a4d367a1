"""Whether a ``data:`` address holds what it says (RFC 2397): files that a page offers for download within itself."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from urllib.parse import unquote_to_bytes

_HEAD = re.compile(
    r"data:(?P<type>[\w.+-]+/[\w.+-]+)?(?P<parameters>(?:;[\w-]+=[^;,]*)*)(?P<base64>;base64)?", re.IGNORECASE
)
_BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def fault(address: str) -> str | None:
    """What is wrong with the address; None if it can be decoded into what its type says."""
    head, comma, data = address.partition(",")
    said = _HEAD.fullmatch(head)
    if not comma or said is None:
        return "does not say of what type its data are"
    if "#" in data:
        return "has a # in its data, behind which a browser takes nothing"
    if _BARE_PERCENT.search(data):
        return "has a % in its data that is no encoded byte"
    is_json = (said["type"] or "").lower().endswith("json")
    try:
        held = b64decode(unquote_to_bytes(data), validate=True) if said["base64"] else unquote_to_bytes(data)
        if is_json or "utf-8" in said["parameters"].lower():
            text = held.decode()
            _ = json.loads(text) if is_json else None
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        return f"has data that are not {'UTF-8' if isinstance(error, UnicodeDecodeError) else 'JSON'}"
    except ValueError:
        return "has data that are not base64"
    return None
