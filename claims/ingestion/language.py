"""Which language a text is written in."""

from functools import cache

from lingua import LanguageDetector, LanguageDetectorBuilder

# Articles say what language they are in long before this; more text only costs time.
ENOUGH = 4000


@cache
def detector() -> LanguageDetector:
    """Trigrams alone (`low accuracy`) tell languages apart from a sentence on, at a tenth of the memory."""
    return LanguageDetectorBuilder.from_all_languages().with_low_accuracy_mode().build()


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`, or None where there are no words to tell it from."""
    language = detector().detect_language_of(text[:ENOUGH])
    return language.iso_code_639_1.name.lower() if language else None
