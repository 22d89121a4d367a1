"""Learn how advertisers speak: the weights of `newsarchive.reading.planted.sentences.speech`.

    python benchmarks/speech.py            how well sentences that were not learnt from are told apart
    python benchmarks/speech.py --write    learn from all and write the weights into the package

Learnt from: the gold to design with (planted stretches against the text around
them) and the sentences in `benchmarks/speech/`. Logistic regression by
gradient steps in a fixed order, so that the same sentences give the same
weights; a word that only one sentence has is none.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
sys.path.insert(0, str(ROOT / "benchmarks"))

from gold import load  # noqa: E402

from newsarchive.nouns.capture import Capture  # noqa: E402
from newsarchive.nouns.ledger import Role  # noqa: E402
from newsarchive.reading.planted.sentences import speech  # noqa: E402

EXAMPLES = ROOT / "benchmarks" / "speech"
WEIGHTS = ROOT / "src" / "newsarchive" / "reading" / "planted" / "sentences" / speech.WEIGHTS
ROUNDS, STEP, DECAY = 60, 2.0, 1e-4  # passes over all sentences, length of a step, pull of each weight towards nothing
PLANTED_COUNTS = 3.0  # a planted sentence counts as much as so many genuine ones: there are fewer
SEEN = 2  # sentences that must have a word
FOLDS = 5
LEAST = 0.3  # a weight nearer to nothing is none
QUOTES = frozenset('“"«‘「『')
_STOP = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")

Example = tuple[str, bool]  # a sentence, and whether it was planted


def examples() -> list[Example]:
    """Every sentence to learn from, once, in a fixed order."""
    found = dict.fromkeys((text.strip(), planted) for text, planted in (*_written(), *_of_gold()) if text.strip())
    return sorted(found)


def _written() -> Iterator[Example]:
    for path in sorted(EXAMPLES.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield line, path.name.startswith(("planted", "anchors"))


def _of_gold() -> Iterator[Example]:
    for one in load(ROOT / "tests" / "captures" / "design"):
        if one.ledger is None or not isinstance(one.capture, Capture):
            continue
        for span in one.ledger.spans:
            if span.role is not Role.BLANK:  # menus and boxes speak to the reader, too
                for text in _STOP.split(span.of(one.capture.lines[span.line - 1])):
                    if span.role is Role.INJECTED or text.strip()[:1] not in QUOTES:  # who quotes does not speak so
                        yield text, span.role is Role.INJECTED


def learn(known: Sequence[Example]) -> dict[str, float]:
    """The weights that tell these sentences apart."""
    told = [(tuple(sorted(speech.features(text))), planted) for text, planted in known]
    seen = Counter(feature for features, _ in told for feature in features)
    names = [speech.BIAS, *sorted(feature for feature, times in seen.items() if times >= SEEN)]
    places = {name: at for at, name in enumerate(names)}  # a list is asked in half the time of names
    numbered = [(tuple(places[one] for one in features if one in places), planted) for features, planted in told]
    rows = [(features, planted, math.sqrt(1 + len(features))) for features, planted in numbered]
    weights = [0.0] * len(names)
    for turn in range(ROUNDS):
        step = STEP / (1 + turn)
        kept = 1 - step * DECAY
        for at in range(len(rows)):
            features, planted, length = rows[(at * 7919 + turn) % len(rows)]  # mixed, and the same each time
            log = weights[0]
            for one in features:  # `sum` rounds in another way since Python 3.12
                log += weights[one]
            short = (planted - speech.odds(max(-30.0, min(30.0, log)))) * (PLANTED_COUNTS if planted else 1.0)
            weights[0] += step * short / 10
            scale = step * short / length
            for one in features:
                weights[one] = weights[one] * kept + scale
    return dict(zip(names, weights, strict=True))


def weigh(weights: dict[str, float], text: str) -> float:
    return weights[speech.BIAS] + sum(weights.get(one, 0.0) for one in speech.features(text))


def told_apart(known: Sequence[Example], levels: Sequence[float]) -> list[tuple[float, int, int]]:
    """For each level of the logarithm of odds: planted sentences found, and genuine ones taken, none learnt from."""
    scores: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        weights = learn([one for at, one in enumerate(known) if at % FOLDS != fold])
        scores += [(weigh(weights, text), planted) for at, (text, planted) in enumerate(known) if at % FOLDS == fold]
    return [
        (level, sum(p and s >= level for s, p in scores), sum(not p and s >= level for s, p in scores))
        for level in levels
    ]


def written(weights: dict[str, float]) -> str:
    """The table of weights, the heaviest first."""
    rows = sorted(((name, round(w, 2)) for name, w in weights.items()), key=lambda row: (-abs(row[1]), row[0]))
    kept = [f"{name}\t{weight}" for name, weight in rows if abs(weight) >= LEAST or name == speech.BIAS]
    return "# learnt by benchmarks/speech.py: word or pair of words, weight\n" + "\n".join(kept) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    options = parser.parse_args()
    known = examples()
    planted = sum(one for _, one in known)
    print(f"{planted} planted sentences, {len(known) - planted} genuine")
    if options.write:
        WEIGHTS.write_text(written(learn(known)), encoding="utf-8", newline="\n")
        return 0
    for level, found, taken in told_apart(known, (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0)):
        print(f"log odds {level:.1f}: {found / planted:.1%} of the planted found, {taken} genuine taken")
    return 0


if __name__ == "__main__":
    sys.exit(main())
