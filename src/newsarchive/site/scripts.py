"""Values as classic scripts hand them to a page: scripts, since ``fetch`` does not exist on ``file://``."""

from __future__ import annotations

import json


def literal(value: object) -> str:
    """JSON that may stand in a script: no end of it, no line end that old engines count."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
