"""Which language a text is written in."""

import re
from functools import cache

from lingua import Language, LanguageDetector, LanguageDetectorBuilder

# Articles say what language they are in long before this; more text only costs time.
ENOUGH = 4000

# Below this the quick model is often wrong, so a second and better one is asked: it costs 40 MB for these languages
# and would cost 900 MB for all. How sure each must be was read off a table of short sentences in twenty languages.
SHORT = 300
NEIGHBOURS = [
    Language.ENGLISH, Language.SPANISH, Language.CATALAN, Language.FRENCH, Language.ITALIAN, Language.PORTUGUESE,
]  # fmt: skip
SURE_ENOUGH, SURE_IN_FEW = 0.82, 0.5

# The models do not know Galician. These are words of it that Spanish has not, and the other way round.
GALICIAN = re.compile(
    r"\b(?:[dn]?unhas?|máis|tamén|non|foi|aos?|coas?|cos|polas?|polos|xa|é|á|os|na|dúas|dixo|vén|moi|onte|hoxe|aínda|seus?"
    r"|súas?)\b",
    re.IGNORECASE,
)
SPANISH = re.compile(r"\b(?:el|la|los|las|lo|y|una|del|al|más|muy|también|hoy|ayer|su|sus|dijo)\b", re.IGNORECASE)


@cache
def quick() -> LanguageDetector:
    """All languages by trigrams: tells them apart from a few sentences on, in 50 MB."""
    return LanguageDetectorBuilder.from_all_languages().with_low_accuracy_mode().build()


@cache
def careful() -> LanguageDetector:
    return LanguageDetectorBuilder.from_languages(*NEIGHBOURS).build()


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`, or None where there are no words to tell it from."""
    text = text[:ENOUGH]
    language = likeliest(text)
    if language is None:
        return None
    return "gl" if language == Language.SPANISH and is_galician(text) else language.iso_code_639_1.name.lower()


def likeliest(text: str) -> Language | None:
    language = quick().detect_language_of(text)
    if language is None or len(text) > SHORT:
        return language
    if language not in NEIGHBOURS and quick().compute_language_confidence(text, language) >= SURE_ENOUGH:
        return language
    among_few = careful().compute_language_confidence_values(text)[0]
    return among_few.language if language in NEIGHBOURS or among_few.value >= SURE_IN_FEW else language


def is_galician(text: str) -> bool:
    return len(GALICIAN.findall(text)) > len(SPANISH.findall(text))
