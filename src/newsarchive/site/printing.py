"""A Jinja2 that prints thousands of pages of one language: the same templates, the same bytes, less work a page.

Some things are done otherwise, each where Jinja2 has a place for it: words of
the interface that are constants are translated when a template is compiled, a
text without a special character is not copied to escape it, functions and
macros are called directly (none that templates are given wants their context),
an attribute is asked for without a call of our own, what a block prints is
gathered and not handed up piece by piece, and the names that all templates know
are one mapping, since no template has more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableMapping
from keyword import iskeyword
from pathlib import Path
from typing import Any

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context
from markupsafe import Markup, escape

from newsarchive.site.messages import Asked, of_template


def escaped(value: object) -> str:
    """`value` as it stands in HTML: what `markupsafe.escape` gives, without a copy where nothing has to be escaped."""
    if type(value) is Markup:
        return value
    if type(value) is str and not ("&" in value or "<" in value or ">" in value or '"' in value or "'" in value):
        return value
    return escape(value)


class _Generator(CodeGenerator):
    environment: LanguageEnvironment

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        said = self._said(node)
        names = [given.key for given in node.kwargs]
        if said is not None:
            self.write(repr(said))
        elif forward_caller or node.dyn_args or node.dyn_kwargs or any(map(iskeyword, names)):
            super().visit_Call(node, frame, forward_caller=forward_caller)
        else:
            self.visit(node.node, frame)
            self.write("(")
            for given in (*node.args, *node.kwargs):
                self.visit(given, frame)
                self.write(", ")
            self.write(")")

    def blockvisit(self, nodes: Iterable[nodes.Node], frame: Frame) -> None:
        """What a template or a block prints is gathered and given away at once, not piece by piece up to the page."""
        if frame.buffer is not None:
            super().blockvisit(nodes, frame)
            return
        self.buffer(frame)
        super().blockvisit(nodes, frame)
        self.writeline(f"yield concat({frame.buffer})")
        frame.buffer = None

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """What is no attribute is left to Jinja2, which looks for a key of that name and complains."""
        if isinstance(node.node, nodes.Const):
            super().visit_Getattr(node, frame)
            return
        self.write("(found if (found := getattr((owner := ")
        self.visit(node.node, frame)
        self.write(f"), {node.attr!r}, missing)) is not missing else environment.getattr(owner, {node.attr!r}))")

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        return self._said(node) or super()._output_child_to_const(node, frame, finalize)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile and finalize.src is None:
            self.write("environment.escaped(")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _said(self, node: nodes.Node) -> Markup | None:
        """What ``_('…')`` says, where a constant and nothing else is in it."""
        if not isinstance(node, nodes.Call) or len(node.args) != 1 or node.kwargs or node.dyn_args or node.dyn_kwargs:
            return None
        (text,), name = node.args, node.node
        if isinstance(name, nodes.Name) and name.name == "_" and isinstance(text, nodes.Const):
            return self.environment.say(text.value)
        return None


class _Context(Context):
    """One that does not list the names which every template knows: Jinja2 wants the list only to find others."""

    def __init__(self, *given: Any, **named: Any) -> None:
        named["globals"] = None
        super().__init__(*given, **named)


class LanguageEnvironment(Environment):
    """An environment for one language.

    say: translates a text of the interface; templates call it ``_``. asked: what
    the templates compiled so far have for translation, by their names.
    """

    code_generator_class = _Generator
    context_class = _Context
    escaped = staticmethod(escaped)

    def __init__(self, say: Callable[[str], Markup], **options: Any) -> None:
        super().__init__(**options)
        self.say = say
        self.globals["_"] = say
        self.asked: dict[str, tuple[Asked, ...]] = {}

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """The names that a template knows: those of all; a chain of mappings only where it is given more (`d`)."""
        return super().make_globals(d) if d else self.globals

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        """Notes what a template asks for while it is compiled: it need not be read once more for that."""
        self.asked[name or ""] = tuple(of_template(source, Path(filename or name or "")))
        return super()._generate(source, name, filename, defer_init)
