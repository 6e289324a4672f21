"""How much a sentence or a claim deserves checking: points for what it holds, which add up to a value of 0 to 1."""

from functools import cache
from itertools import islice, pairwise

from claims.splitting import predicates, tones
from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.reading import Read
from claims.splitting.times import tenses
from claims.splitting.tones import without
from claims.splitting.values import CheckWorthiness
from claims.splitting.words import Openings, Word

# In the order in which they are given.
_POINTS = {
    "who_did_what": 0.5,
    "headline": 0.2,
    "casualties": 0.3,
    "number": 0.15,
    "exact": 0.05,
    "reported": 0.15,
    "quoted": 0.05,
    "comparison": 0.1,
    "superlative": 0.1,
    "promise": 0.1,
    "name": 0.1,
    "date": 0.1,
    "place": 0.05,
    "claimant": 0.1,
    "fragment": 0.2,
    "opinion": -0.3,
    "question": -0.45,
    "exclamation": -0.3,
    "wish": -0.3,
    "advice": -0.3,
    "address": -0.3,
    "first_person": -0.15,
    "bare_speech": -0.3,
    "newsroom": -0.3,
    "boilerplate": -0.7,
}
# What weighs less in a sentence that gives facts as well.
_SOFTENED = {"opinion": -0.1, "advice": -0.1, "first_person": -0.05, "newsroom": -0.1}
# What weighs less beside a verb that tells what has happened.
_SOFTENED_BY_PAST = {"first_person": -0.05, "advice": -0.15}
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
# What a claim takes over from its sentence.
_SHARED = (
    "comparison", "superlative", "promise", "name", "opinion", "question", "exclamation", "wish",
    "advice", "address", "first_person", "bare_speech", "newsroom", "boilerplate",
)  # fmt: skip
_FEWEST_WORDS = 3
_LONGEST_CUE = 12
_LONGEST_DESCRIPTION = 30
_NEAR = 2
_LONGEST_COMPARISON = 8
_LONE_WORD = CheckWorthiness(_POINTS["fragment"], (("fragment", _POINTS["fragment"]),))


def of_sentence(read: Read, pack: LanguagePack) -> tuple[CheckWorthiness, bool]:
    """The check-worthiness of a sentence, from what was found in it, and whether it tells what is to come."""
    if read.is_lone_word and read.passage.words[-1].text not in "?!":
        return _LONE_WORD, False
    features = _features(read, pack)
    points = _POINTS | (_SOFTENED if _has_facts(read, pack) else {})
    if not (read.counts or read.quantities):
        points["advice"] = _POINTS["advice"]
    if not features.isdisjoint(_SOFTENED_BY_PAST) and _tells_past(_untold(read), pack):
        points |= _SOFTENED_BY_PAST
    foretells = not features.isdisjoint(("promise", "prediction"))
    return _sum([(slug, points[slug]) for slug in _POINTS if slug in features]), foretells


def of_claim(kind: str, sentence: CheckWorthiness, features: set[str]) -> CheckWorthiness:
    """The check-worthiness of a claim: its kind, its own features, and what it shares with its sentence."""
    base = _KIND_POINTS[kind]
    shared = {slug: points for slug, points in sentence.reasons if slug in _SHARED}
    points = {slug: _POINTS[slug] for slug in features if slug != base[0]} | shared
    return _sum([base, *((slug, points[slug]) for slug in _POINTS if slug in points)])


def _sum(reasons: list[tuple[str, float]]) -> CheckWorthiness:
    total = round(sum([points for _, points in reasons]), 2)
    value = min(1.0, max(0.0, total))
    if value != total:
        reasons = [*reasons, (_LIMIT, round(value - total, 2))]
    return CheckWorthiness(value, tuple(reasons))


def _untold(read: Read) -> list[str]:
    """The words of a sentence without its verbs of saying."""
    return without(read.passage.forms, {cue.verb for cue in read.cues})


def _has_facts(read: Read, pack: LanguagePack) -> bool:
    """Whether a sentence holds a figure, or a statement that isn't told as somebody's belief or judgement."""
    if read.counts or read.quantities:
        return True
    forms = read.passage.forms
    return any(
        not (forms[said.cue.verb] in pack.beliefs or forms[said.cue.verb] in pack.viewpoint_leads)
        and not _judges(forms[said.first : said.last], pack)
        for said in read.statements
    )


def _judges(forms: list[str], pack: LanguagePack) -> bool:
    """Whether words are a judgement and tell nothing that happened: "it was a distant prospect"."""
    if not pack.tones["opinion"].places(forms):
        return False
    return not _tells_past([form for form in forms if form not in pack.passive_auxiliaries], pack)


def _features(read: Read, pack: LanguagePack) -> set[str]:
    passage = read.passage
    held = _openings(pack).held(passage.forms)
    quoted = {at for one in read.quotations for at in range(one.quoted.first, one.quoted.last)}
    found = {
        "casualties": read.counts,
        "number": read.quantities,
        "reported": read.statements,
        "quoted": read.quotations,
        "comparison": _compares(passage.forms, pack),
        "superlative": superlatives(passage.forms, pack),
        "date": read.mentions,
        "name": _names_someone(passage.words, pack),
        "bare_speech": _is_bare_speech(read, quoted, pack),
    }
    features = {slug for slug, holds in found.items() if holds} | tones.of_sentence(read, quoted, held, pack)
    return features | _form(read, features, pack)


@cache
def _openings(pack: LanguagePack) -> Openings:
    return Openings({**pack.tones, "credits": pack.credits, "imperatives": pack.imperatives})


def _form(read: Read, features: set[str], pack: LanguagePack) -> set[str]:
    """Whether words state something in a main clause, as a headline, or in a part of a sentence only."""
    passage = read.passage
    words = (word for word in passage.words if not word.is_mark)
    has_words = len(list(islice(words, _FEWEST_WORDS))) == _FEWEST_WORDS
    if has_words and predicates.states(passage, pack):
        return {"who_did_what"}
    is_event = has_words and predicates.tells_event(passage, pack)
    is_ranking = "name" in features and not features.isdisjoint({"superlative", "comparison"})
    is_entry = "number" in features and ":" in passage.forms  # "Turnout in Leith: 41.3%"
    # "Además de 49 buses vandalizados"
    is_count = "number" in features and "name" in features and has_words
    is_count = is_count and any(
        form.endswith(pack.participle_endings) and form.endswith(pack.plural_endings) for form in passage.forms
    )
    return {"fragment", "headline"} if is_event or is_ranking or is_entry or is_count else {"fragment"}


def _names_someone(words: list[Word], pack: LanguagePack) -> bool:
    """Whether a capital stands within the words, other than at the beginning of a sentence."""
    return any(
        word.is_capitalised and len(word.text) > 1 and not earlier.is_mark and word.form not in pack.function_words
        for earlier, word in pairwise(words)
    )


def _is_bare_speech(read: Read, quoted: set[int], pack: LanguagePack) -> bool:
    """Whether a sentence is little but somebody's words, and these hold no number, no name and nothing past."""
    passage = read.passage
    spoken = [one.quoted for one in read.quotations if not one.is_partial]
    if not spoken:
        return False
    if _tells_beside(read, quoted, pack):
        return False
    words = [word for one in spoken for word in passage.words[one.first + 1 : one.last]]
    forms = [word.form for word in words]
    if _tells_past(forms, pack) or _compares(forms, pack):
        return False
    figures = [*read.counts, *read.quantities]
    if any(one.first <= figure.first < one.last for one in spoken for figure in figures):
        return False
    return not _names_someone(words, pack) or bool(pack.tones["first_person"].places(forms))


def _tells_beside(read: Read, quoted: set[int], pack: LanguagePack) -> bool:
    """Whether a sentence says more around a quotation than who spoke: much before it, or a verb that no "who" leads."""
    words, forms = read.passage.words, read.passage.forms
    outside = [at for at, word in enumerate(words) if at not in quoted and not word.is_mark]
    if len(outside) <= max(_LONGEST_CUE, len(quoted) // 3):
        return False
    if len(outside) > _LONGEST_DESCRIPTION or outside[0] == 0 or read.counts or read.statements:
        return True
    if any(one.first not in quoted for one in read.quantities):
        return True
    cues = {cue.verb for cue in read.cues}
    return any(
        at not in cues and is_finite(forms[at], pack) and pack.relatives.isdisjoint(forms[max(0, at - _NEAR) : at])
        for at in outside
    )


def _tells_past(forms: list[str], pack: LanguagePack) -> bool:
    """Whether some verb tells what happened: not a participle as a noun ("the injured") or as a feeling ("are tired")."""
    return any(
        tenses.is_past(form, pack)
        and form not in pack.stative_words
        and not (at and _is_noun_or_passive(forms, at, pack))
        for at, form in enumerate(forms)
    )


def _is_noun_or_passive(forms: list[str], at: int, pack: LanguagePack) -> bool:
    """ "the injured", "must be separated"; not "los sacó"."""
    before = forms[at - 1]
    if before in pack.bare_auxiliaries:
        return True
    is_object = before in pack.object_pronouns and forms[at].endswith(pack.past_endings)
    return before in pack.determiners and not is_object


def _compares(forms: list[str], pack: LanguagePack) -> bool:
    """ "el doble que", "more paintings than"; not "more than 300", which bounds a number."""
    if pack.comparisons.places(forms):
        return True
    return not pack.comparison_openers.isdisjoint(forms) and any(
        form in pack.comparison_openers
        and not pack.comparison_joiners.isdisjoint(forms[at + 2 : at + _LONGEST_COMPARISON])
        for at, form in enumerate(forms)
    )


def superlatives(forms: list[str], pack: LanguagePack) -> list[int]:
    """Where words claim that something is the most, the first or the like, as indexes of words."""
    known = set(pack.superlatives.places(forms))
    if not known and pack.superlative_leads.isdisjoint(forms):
        return []
    return [
        at
        for at, form in enumerate(forms)
        if at in known
        or (form in pack.superlative_leads and _follows_article(forms, at, pack) and not _bounds(forms, at, pack))
    ]


def _bounds(forms, at, pack):
    """ "ao menos 12", "los más de 300": a word that bounds a number, before or behind it."""
    known = pack.comparators_before.match(forms, at) or pack.comparators_before.match_before(forms, at + 1)
    return bool(known or pack.comparators_after.match_before(forms, at + 1))


def _follows_article(forms, at, pack):
    """ "el ataque más mortífero", "the most expensive": an article within two words before."""
    return at + 1 < len(forms) and any(form in pack.definite_articles for form in forms[max(0, at - 2) : at])
