"""``build.py build``: content/ becomes the site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from newsarchive.cli import console
from newsarchive.cli.options import Options
from newsarchive.cli.outcome import Outcome, count
from newsarchive.nouns.fingerprint import fingerprint
from newsarchive.site.options import BuildOptions, Report
from newsarchive.site.unchanged import unchanged


def run(options: Options) -> Outcome:
    """Bring the site in the output folder up to date."""
    with console.progress("pages") as draw:
        return _outcome(_built(options, _settings(options, draw)), options)


def _settings(options: Options, draw: Callable[[int], None]) -> BuildOptions:
    media = options.content / "media"
    return BuildOptions(
        output=options.output,
        cache=options.cache,
        templates=options.templates,
        media=media if media.is_dir() else None,
        base_url=options.base_url,
        jobs=options.jobs,
        clean=options.clean,
        root=options.root,
        inputs=options.inputs,
        fingerprint=fingerprint(options.content, options.seeds),
        progress=draw,
    )


def _built(options: Options, settings: BuildOptions) -> Report:
    """Build from what there is; where nothing has changed, only say so."""
    report = unchanged(settings)
    if report is not None:
        return report
    # The libraries behind these take a while to import, which a run with nothing to do is spared.
    from newsarchive.cli.material import absent, captures_at_hand, load_content  # noqa: PLC0415
    from newsarchive.site.build import build  # noqa: PLC0415

    content, problems = load_content(options)
    if content is None:
        return Report(problems)
    captures = captures_at_hand(options)
    warnings = problems + absent(content.entries, captures, options.shown(options.seeds))
    return build(content, captures, settings, warnings)


def _outcome(report: Report, options: Options) -> Outcome:
    facts = {key: value for key, value in asdict(report).items() if key != "problems"}
    if report.failed:
        return Outcome(report.problems, done=("the site is as it was",), facts={"build": facts})
    left_out = " or ".join(filter(None, (", ".join(report.left_out[:-1]), *report.left_out[-1:])))
    return Outcome(
        report.problems,
        done=(count(report.pages, "page") + _change(report),),
        then=f"open {options.shown(options.output / 'index.html')}",
        notes=(f"no {left_out}: give --base-url",) if left_out else (),
        facts={"build": facts},
    )


def _change(report: Report) -> str:
    if not report.unchanged:
        return ""
    changed = report.written + report.deleted
    return f", {count(changed, 'file')} changed" if changed else ", nothing changed"
