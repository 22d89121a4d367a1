"""Whether a ``data:`` address holds what it says (RFC 2397): files that a page offers for download within itself."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from urllib.parse import unquote_to_bytes

_HEAD = re.compile(
    r"data:(?P<type>[\w.+-]+/[\w.+-]+)?(?P<parameters>(?:;[\w-]+=[^;,]*)*)(?P<base64>;base64)?", re.IGNORECASE
)
# What has to be encoded: https://url.spec.whatwg.org/#url-parsing leaves white space out and ends the data at a hash.
_BARE = (
    ("has a # in its data, behind which a browser takes nothing", re.compile("#")),
    ("has a % in its data that is no encoded byte", re.compile(r"%(?![0-9A-Fa-f]{2})")),
    ("has a line end or a tab in its data, which a browser may leave out", re.compile(r"[\t\n\r]")),
)


def fault(address: str) -> str | None:
    """What is wrong with the address; None if it can be decoded into what its type says."""
    head, comma, data = address.partition(",")
    said = _HEAD.fullmatch(head)
    if not comma or said is None:
        return "does not say of what type its data are"
    if bare := next((what for what, sign in _BARE if sign.search(data)), None):
        return bare
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
