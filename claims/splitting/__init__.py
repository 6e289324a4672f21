"""Takes a text apart into sentences and checkable claims: deterministic, offline, in time linear to its length."""

from datetime import date

from claims.splitting import check_worthiness, found_claims
from claims.splitting.attribution import Attribution
from claims.splitting.packs import UnsupportedLanguage, languages, load
from claims.splitting.reading import read
from claims.splitting.values import CheckWorthiness, Figure, FoundClaim, Sentence, Split, TimeReference

__all__ = [
    "VERSION", "CheckWorthiness", "Figure", "FoundClaim", "Sentence", "Split", "TimeReference", "UnsupportedLanguage",
    "languages", "split",
]  # fmt: skip

VERSION = "4"


def split(text: str, language: str, published: date | None = None) -> Split:
    """The sentences and claims of a text; dates are reckoned from the day it was published.

    Raises UnsupportedLanguage.
    """
    pack = load(language)
    reads = read(text, pack)
    attribution = Attribution(reads, pack)
    found_sentences, claims = [], []
    for one in reads:
        worthiness, foretells = check_worthiness.of_sentence(one, pack)
        said = found_claims.Said(one, *attribution.of(one), worthiness, foretells)
        found_sentences.append(Sentence(one.passage.start, one.passage.end, worthiness))
        claims += found_claims.of_sentence(said, published, pack)
    return Split(language, tuple(found_sentences), tuple(claims))
