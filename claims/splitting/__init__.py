"""Takes a text apart into sentences and checkable claims: deterministic, offline, in time linear to its length."""

from datetime import date

from claims.splitting import found_claims
from claims.splitting.chosen import Chosen
from claims.splitting.packs import UnsupportedLanguage, languages, load
from claims.splitting.values import CheckWorthiness, Figure, FoundClaim, Sentence, Split, TimeReference

__all__ = [
    "VERSION", "CheckWorthiness", "Chosen", "Figure", "FoundClaim", "Sentence", "Split", "TimeReference", "UnsupportedLanguage",
    "languages", "split",
]  # fmt: skip

VERSION = "4"


def split(text: str, language: str, published: date | None = None) -> Split:
    """The sentences and claims of a text; dates are reckoned from the day it was published.

    Raises UnsupportedLanguage.
    """
    pack = load(language)
    found_sentences, claims = [], []
    for said in found_claims.said_in(text, pack):
        passage = said.read.passage
        found_sentences.append(Sentence(passage.start, passage.end, said.worthiness))
        claims += found_claims.of_sentence(said, published, pack)
    return Split(language, tuple(found_sentences), tuple(claims))
