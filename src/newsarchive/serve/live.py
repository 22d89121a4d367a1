"""What makes an open page reload: a stream of states, and a script that listens to it.

The script and the stream live under an address that no page of a site has.
They are server-sent events (WHATWG HTML, section 9.2): one long answer, a
blank line after each message, and a browser that connects again by itself.
"""

from __future__ import annotations

import html
import json
import re
import threading
from dataclasses import dataclass

SCRIPT_ADDRESS = "/-/reload.js"
STREAM_ADDRESS = "/-/states"

# Only text is ever set, never markup: messages quote what stands in captures.
SCRIPT = """\
"use strict";
(() => {
  let first = null;
  let box = null;
  const show = (problems) => {
    if (box) box.remove();
    box = null;
    if (!problems.length) return;
    box = document.createElement("section");
    box.setAttribute("role", "alert");
    box.style.cssText =
      "position:fixed;inset:auto 0 0 0;z-index:2147483647;max-height:60vh;overflow:auto;padding:1rem 1.5rem;" +
      "background:#7a1020;color:#fff;font:1rem/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere";
    const close = document.createElement("button");
    close.textContent = "Close";
    close.style.cssText = "float:right;font:inherit;color:inherit;background:none;border:1px solid;padding:.2rem .8rem";
    close.onclick = () => show([]);
    const text = document.createElement("div");
    text.textContent = "The site is as it was before these problems:\\n\\n" + problems.join("\\n");
    box.append(close, text);
    document.body.append(box);
  };
  const states = new EventSource("STREAM");
  states.onmessage = (message) => {
    const state = JSON.parse(message.data);
    if (first !== null && first !== state.generation) {
      states.close();
      location.reload();
      return;
    }
    first = state.generation;
    show(state.problems);
  };
  addEventListener("keydown", (event) => { if (event.key === "Escape") show([]); });
  // A page kept for the back button would otherwise hold its connection, of which a browser has six.
  addEventListener("pagehide", () => states.close());
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
""".replace("STREAM", STREAM_ADDRESS)

_TAG = f'<script src="{SCRIPT_ADDRESS}" defer></script>'.encode()
_POLICY = re.compile(
    rb'(<meta[^<>]{0,200}Content-Security-Policy[^<>]{0,50}content=")([^"<>]{0,4000})(")', re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class State:
    """What an open page has to know.

    generation: changes with every change of the site, and with every start of the server.
    problems: what is wrong now, a line each.
    """

    generation: str
    problems: tuple[str, ...] = ()

    def message(self) -> bytes:
        """The state as one message of the stream."""
        value = {"generation": self.generation, "problems": self.problems}
        return b"data: " + json.dumps(value).encode() + b"\n\n"


class Board:
    """Where the state is posted: one writer, a reader for each open page."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._changed = threading.Condition()
        self.closed = False

    @property
    def state(self) -> State:
        """The state as last posted."""
        return self._state

    def post(self, state: State) -> None:
        """Replace the state and wake who waits for that."""
        with self._changed:
            self._state = state
            self._changed.notify_all()

    def close(self) -> None:
        """Let every reader go."""
        with self._changed:
            self.closed = True
            self._changed.notify_all()

    def wait(self, known: State, seconds: float) -> State:
        """The state once it differs from `known`, or `known` itself after `seconds` or when closed."""
        with self._changed:
            self._changed.wait_for(lambda: self.closed or self._state != known, seconds)
            return self._state


def enliven(page: bytes) -> bytes:
    """An HTML page with the script in it, and a policy that lets it listen."""
    page = _POLICY.sub(lambda found: found[1] + _allowed(found[2]) + found[3], page, count=1)
    head, tag, tail = page.rpartition(b"</body>")
    return head + _TAG + tag + tail if tag else page + _TAG


def _allowed(policy: bytes) -> bytes:
    """A content security policy, an attribute's value, with the server's own script and stream allowed."""
    directives: dict[str, list[str]] = {}
    for part in html.unescape(policy.decode("utf-8", "replace")).split(";"):
        name, *values = part.split() or [""]
        if name:
            directives.setdefault(name.lower(), values)
    for name in ("script-src", "connect-src"):
        values = directives.get(name, directives.get("default-src", []))
        directives[name] = [*(value for value in values if value not in ("'none'", "'self'")), "'self'"]
    return html.escape("; ".join(" ".join((name, *values)) for name, values in directives.items())).encode()
