"""Takes a text apart into sentences and checkable claims: deterministic, offline, in time linear to its length."""

from collections import Counter
from datetime import date

from claims.splitting import casualties, dates, marks, numbers, quantities, sentences
from claims.splitting.languages import UnsupportedLanguage, languages, load
from claims.splitting.screening import screen
from claims.splitting.values import CheckWorthiness, Figure, FoundClaim, Sentence, Split, TimeReference
from claims.splitting.words import Passage

__all__ = [
    "VERSION", "CheckWorthiness", "Figure", "FoundClaim", "Sentence", "Split", "TimeReference", "UnsupportedLanguage",
    "languages", "split",
]  # fmt: skip

VERSION = "1"


def split(text: str, language: str, published: date | None = None) -> Split:
    """The sentences and claims of a text; dates are reckoned from the day it was published.

    Raises UnsupportedLanguage.
    """
    pack = load(language)
    spans = sentences.find(text, marks.pairs(text), pack)
    passages = [Passage(text, start, end) for start, end in spans]
    places = Counter(form for passage in passages for form in passage.forms)
    claims = []
    for passage in passages:
        claims += _figures(passage, pack, places)
    return Split(language, tuple(Sentence(start, end, CheckWorthiness(0.0, ())) for start, end in spans), tuple(claims))


def _figures(passage, pack, places):
    mentions = dates.find(passage, pack)
    found = screen(numbers.find(passage, pack), passage, mentions, pack)
    counts = casualties.find(passage, found, pack)
    used = {c.number.first for c in counts}
    qs = quantities.find(passage, [n for n in found if n.first not in used], places, pack)
    for kind, f in [("casualty_count", c) for c in counts] + [("quantity", q) for q in qs]:
        n = f.number
        w = passage.words
        fig = Figure(getattr(f, "measure", None), getattr(f, "unit", None), numbers.plain(n.value), numbers.plain(n.value_max) if n.value_max else None, n.comparator, w[n.first].start, w[n.last - 1].end)
        s, e = w[f.first].start, w[f.last - 1].end
        yield FoundClaim(kind, s, e, passage.text[s:e], None, None, fig, None, None, CheckWorthiness(0.0, ()), "", ())
