"""Takes a text apart into sentences and checkable claims: deterministic, offline, in time linear to its length."""

from datetime import date

from claims.splitting import marks, sentences
from claims.splitting.languages import UnsupportedLanguage, languages, load
from claims.splitting.values import CheckWorthiness, Figure, FoundClaim, Sentence, Split, TimeReference

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
    return Split(language, tuple(Sentence(start, end, CheckWorthiness(0.0, ())) for start, end in spans), ())
