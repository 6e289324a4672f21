"""Texts in the form of news, put together of all that a language pack knows, so that its rules run into each other."""

import random
from collections.abc import Mapping
from functools import cache

from claims.splitting.packs import load
from claims.splitting.words import Phrases

NAMES = (
    "Ana Prieto", "Tomás Rey", "el ministro Bruno Achával", "Dr. Quint", "O'Hara", "María-José", "EE.UU.", "U.S.",
    "Kiev", "New York", "la ONU", "N. N.", "Al-Hadid", "de la Vega", "Ñandú", "İnan", "ßen",
)  # fmt: skip
FIGURES = (
    "0", "1", "12", "32", "100", "2.000", "2,000", "3,5", "3.5", "1.2.3", "1,234,567.8", "12345678901234567890", "0,5",
    "1914", "2017", "2025-08-06", "31", "22:00", "2-1", "24/7", "3º", "5th", "$5m", "10km", "€2bn", "40%", "F-16",
    "N-340", "½", "٣٢", "१२", "²", "³", "Ⅻ", "30-40", "30–40", "1.000.000", "007", "-5", "+3",
)  # fmt: skip
MARKS = (
    ",", ".", ";", ":", "!", "?", "…", "...", "¿", "¡", "(", ")", "[", "]", "-", "—", "–", "―", "/", "'", '"', "«", "»",
    "“", "”", "„", "‘", "’", '",', '."', '".', "»,", "”.", "%", "$", "€", "£", "#", "&", "\n", "\n\n", "\t", "\u00a0",
    "\u2028", "\u200b", "\u200f", "\u00ad", "\u0301", "😀", "👩\u200d🚒", "שלום", "مرحبا", "你好。", "\ufe0f", "\x07",
)  # fmt: skip
GLUE = (" ", " ", " ", " ", " ", " ", "", ", ", "\n", "-", "  ")


@cache
def known(slug: str) -> dict[str, tuple[str, ...]]:
    """The words and phrases of a pack by the field that holds them."""
    fields = {name: _phrases(value) for name, value in vars(load(slug)).items()}
    return {name: phrases for name, phrases in fields.items() if phrases}


def _phrases(value):
    if isinstance(value, Phrases):
        return tuple(sorted(" ".join(forms) for forms in value._values))
    if isinstance(value, Mapping | frozenset):
        return tuple(sorted(word for word in value if isinstance(word, str) and word))
    return ()


def news(choose: random.Random, slug: str, longest: int = 60) -> str:
    """A text of up to so many fragments: words of the pack, each field as likely as any other, names, figures, marks."""
    fields = known(slug)
    names = sorted(fields)
    # A few fields only, so that what belongs to one rule stands together often.
    some = [choose.choice(names) for _ in range(choose.randint(1, 8))]
    pieces = []
    for _ in range(choose.randint(1, longest)):
        kind = choose.random()
        source = MARKS if kind < 0.2 else NAMES if kind < 0.32 else FIGURES if kind < 0.44 else None
        word = choose.choice(source or fields[choose.choice(some if kind < 0.85 else names)])
        pieces.append(choose.choice((word, word, word, word.capitalize(), word.upper())))
        pieces.append(choose.choice(GLUE))
    return "".join(pieces)
