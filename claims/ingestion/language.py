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


def words(*listed: str) -> re.Pattern:
    return re.compile(rf"\b(?:{'|'.join(listed)})\b", re.IGNORECASE)


# The models do not know Galician, and take it for one of its neighbours. For each of these: words of Galician that the
# neighbour has not, and the other way round.
GALICIAN = {
    Language.SPANISH: (
        words("[dn]?unhas?", "máis", "tamén", "non", "foi", "aos?", "coas?", "cos", "polas?", "polos", "xa", "é", "á", "os",
              "na", "dúas", "dixo", "vén", "moi", "onte", "hoxe", "aínda", "seus?", "súas?"),
        words("el", "las?", "los?", "y", "una", "del", "al", "más", "muy", "también", "hoy", "ayer", "sus?", "dijo"),
    ),
    Language.PORTUGUESE: (
        words("(?:[dn]|alg|ning)?unhas?", "máis", "tamén", "non", "coas?", "cos?", "polos?", "polas?", "xa", "dixo", "dixeron",
              "moi", "moit[oa]s?", "onte", "hoxe", "aínda", "súas?", "dúas", "dous", "lles?", "ó", "ós", "foron", "houbo",
              "teñen", "goberno", "xunta", "xente", "persoas?", "prezos?", "alcaldes?", "alcaldesa", "veciñ[oa]s?",
              "concello", "vindeiro", "tres", "detivo"),
        words("não", "umas?", "[dn]umas?", "em", "um", "com", "também", "já", "disse", "disseram", "muit[oa]s?", "ontem",
              "hoje", "ainda", "suas?", "duas", "dois", "pel[oa]s?", "lhes?", "às?", "foram", "houve", "têm", "são",
              "governo", "pessoas?", "três", "preços?"),
    ),
}  # fmt: skip


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
    return "gl" if is_galician(text, language) else language.iso_code_639_1.name.lower()


def likeliest(text: str) -> Language | None:
    language = quick().detect_language_of(text)
    if language is None or len(text) > SHORT:
        return language
    if language not in NEIGHBOURS and quick().compute_language_confidence(text, language) >= SURE_ENOUGH:
        return language
    among_few = careful().compute_language_confidence_values(text)[0]
    return among_few.language if language in NEIGHBOURS or among_few.value >= SURE_IN_FEW else language


def is_galician(text: str, likeliest: Language) -> bool:
    """Whether a text that seems to be in a neighbour of Galician has more of Galician's own words than of its."""
    if likeliest not in GALICIAN:
        return False
    galician, other = GALICIAN[likeliest]
    return len(galician.findall(text)) > len(other.findall(text))
