"""How much a sentence or a claim deserves checking: points for what it holds, which add up to a value of 0 to 1."""

from itertools import pairwise

from claims.splitting import tenses
from claims.splitting.cues import is_finite
from claims.splitting.languages import LanguagePack
from claims.splitting.reading import Read
from claims.splitting.values import CheckWorthiness
from claims.splitting.words import Passage, Word

# In the order in which they are given.
_POINTS = {
    "who_did_what": 0.5,
    "casualties": 0.3,
    "number": 0.15,
    "reported": 0.15,
    "quoted": 0.05,
    "superlative": 0.1,
    "name": 0.1,
    "date": 0.1,
    "place": 0.05,
    "claimant": 0.1,
    "fragment": 0.2,
    "prediction": -0.1,
    "opinion": -0.3,
    "question": -0.45,
    "exclamation": -0.3,
    "wish": -0.3,
    "advice": -0.25,
    "bare_speech": -0.25,
    "boilerplate": -0.7,
}
_KIND_POINTS = {
    "casualty_count": ("casualties", 0.6),
    "quantity": ("number", 0.45),
    "reported_statement": ("reported", 0.45),
    "quotation": ("quoted", 0.35),
    "statement": ("who_did_what", 0.45),
}
_LIMIT = "limit"
REASONS = (*_POINTS, _LIMIT)
"""The slugs of all reasons there are."""

CHECKABLE = 0.5
_TONES = ("prediction", "opinion", "question", "exclamation", "wish", "advice", "bare_speech", "boilerplate")
_FEWEST_WORDS = 4
_MOSTLY = 0.75
_LONE_WORD = CheckWorthiness(_POINTS["fragment"], (("fragment", _POINTS["fragment"]),))


def of_sentence(read: Read, pack: LanguagePack) -> CheckWorthiness:
    """The check-worthiness of a sentence, from what was found in it."""
    if len(read.passage.words) < 2:
        return _LONE_WORD
    features = _features(read, pack)
    return _sum([(slug, _POINTS[slug]) for slug in _POINTS if slug in features])


def of_claim(kind: str, sentence: CheckWorthiness, features: set[str]) -> CheckWorthiness:
    """The check-worthiness of a claim: its kind, its own features, and the tone of its sentence."""
    base = _KIND_POINTS[kind]
    tones = [(slug, points) for slug, points in sentence.reasons if slug in _TONES]
    own = [(slug, _POINTS[slug]) for slug in _POINTS if slug in features and slug != base[0]]
    return _sum([base, *own, *tones])


def _sum(reasons: list[tuple[str, float]]) -> CheckWorthiness:
    total = round(sum(points for _, points in reasons), 2)
    value = min(1.0, max(0.0, total))
    if value != total:
        reasons = [*reasons, (_LIMIT, round(value - total, 2))]
    return CheckWorthiness(value, tuple(reasons))


def _features(read: Read, pack: LanguagePack) -> set[str]:
    passage = read.passage
    features = {"who_did_what"} if _states(passage, pack) else {"fragment"}
    found = {
        "casualties": read.counts,
        "number": read.quantities,
        "reported": read.statements,
        "quoted": read.quotations,
        "date": read.mentions,
        "name": _has_name(passage, pack),
        "superlative": superlatives(passage.forms, pack),
        "prediction": tenses.coming(passage.forms, pack),
        "bare_speech": _is_bare_speech(read, pack),
    }
    return features | {slug for slug, holds in found.items() if holds} | _tone(read, pack)


def _states(passage: Passage, pack: LanguagePack) -> bool:
    words = [word for word in passage.words if not word.is_mark]
    return len(words) >= _FEWEST_WORDS and any(is_finite(word.form, pack) for word in words)


def _tone(read: Read, pack: LanguagePack) -> set[str]:
    passage = read.passage
    # A question that is quoted within a statement doesn't make a question of it.
    last = next((word.text for word in reversed(passage.words) if word.text not in "\"”»’')]"), "")
    tone = {{"?": "question", "!": "exclamation"}.get(last, "")}
    for slug, phrases in pack.tones.items():
        if phrases.places(passage.forms):
            tone.add(slug)
    if any(pack.boilerplate.match(passage.forms, at) for at in range(min(2, len(passage.forms)))) or _is_dateline(
        read
    ):
        tone.add("boilerplate")
    return tone - {""}


def _is_dateline(read: Read) -> bool:
    """A line that is a date and nothing else."""
    words = [at for at, word in enumerate(read.passage.words) if not word.is_mark]
    return bool(read.mentions) and all(at in read.timed or read.passage.forms[at].isdecimal() for at in words)


def _has_name(passage: Passage, pack: LanguagePack) -> bool:
    return _names_someone(passage.words, pack)


def _names_someone(words: list[Word], pack: LanguagePack) -> bool:
    """Whether a capital stands within the words, other than at the beginning of a sentence."""
    return any(
        word.is_capitalised and not earlier.is_mark and word.form not in pack.function_words
        for earlier, word in pairwise(words)
    )


def _is_bare_speech(read: Read, pack: LanguagePack) -> bool:
    """Whether a sentence is little but somebody's words, and these hold no number, no name and nothing past."""
    quoted = [one.quoted for one in read.quotations if not one.is_partial]
    length = sum(one.last - one.first for one in quoted)
    if not length or length < _MOSTLY * len(read.passage.words):
        return False
    words = [word for one in quoted for word in read.passage.words[one.first + 1 : one.last]]
    has_past = any(word.form.endswith(pack.past_endings) or word.form in pack.past_verbs for word in words)
    inside = any(one.first <= figure.first < one.last for one in quoted for figure in [*read.counts, *read.quantities])
    return not (_names_someone(words, pack) or has_past or inside)


def superlatives(forms: list[str], pack: LanguagePack) -> list[int]:
    """Where words claim that something is the most, the first or the like, as indexes of words."""
    known = set(pack.superlatives.places(forms))
    return [
        at
        for at, form in enumerate(forms)
        if at in known or (form in pack.superlative_leads and _follows_article(forms, at, pack))
    ]


def _follows_article(forms, at, pack):
    """ "el ataque más mortífero", "the most expensive": an article within two words before."""
    return at + 1 < len(forms) and any(form in pack.definite_articles for form in forms[max(0, at - 2) : at])
