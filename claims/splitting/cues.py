"""The words that say that somebody says: "advirtió que", "said", "según", "according to"."""

from dataclasses import dataclass
from functools import cache

from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_LONGEST_GAP = 9
# No sentence of a newspaper has more; a text made of nothing else must not take for ever.
_MOST_CUES = 40
_LONGEST_SUBJECT = 25


@dataclass(frozen=True)
class Cue:
    """A verb of saying or the naming of a source in a passage, by word indexes.

    `first` and `last` (exclusive) span the cue with its auxiliary and its "que"; `verb` and `verb_end` the verb alone.
    `content` is where a reported clause begins right behind the cue, None when none does. `is_source` marks "según"
    and its like, whose claimant follows them; `is_impersonal` a form that has no claimant ("se informó que").
    """

    first: int
    last: int
    verb: int
    verb_end: int
    trait: str
    content: int | None = None
    is_source: bool = False
    is_impersonal: bool = False


def find(passage: Passage, quoted: list[tuple[int, int]], timed: set[int], pack: LanguagePack) -> list[Cue]:
    """The cues of a passage outside its quotations; `timed` are the words that name a time."""
    within = {at for first, last in quoted for at in range(first, last)}
    openers = _openers(pack)
    found, end = [], 0
    for at, form in enumerate(passage.forms):
        if at < end or form not in openers or at in within:
            continue
        cue = _source(passage, at, pack) or _verb(passage, at, within, timed, pack)
        if cue:
            found.append(cue)
            end = cue.verb_end
        if len(found) == _MOST_CUES:
            break
    return found


@cache
def _openers(pack: LanguagePack) -> frozenset[str]:
    """The words that a cue can begin with."""
    return pack.source_cues.first_words | pack.cue_verbs.first_words | pack.cue_participles.first_words


def _source(passage, at, pack):
    found = pack.source_cues.match(passage.forms, at)
    if (
        not found
        or passage.forms[at + found[0] : at + found[0] + 1] == []
        or passage.forms[at + found[0]] in pack.not_sources
        or (at and passage.forms[at - 1] in pack.noun_leads)
    ):
        return None
    last = at + found[0]
    return Cue(at, last, at, last, "source", is_source=True)


def _verb(passage, at, within, timed, pack):
    forms = passage.forms
    found = pack.cue_verbs.match(forms, at) or _participle(forms, at, pack)
    if not found or (
        at and (forms[at - 1] in pack.noun_leads or (passage.words[at].is_capitalised and not _may_lead(passage, at)))
    ):
        return None
    length, trait = found
    first, verb_end = at, at + length
    while first and forms[first - 1] in pack.perfect_auxiliaries:
        first -= 1
    is_passive = first and any(form in pack.passive_auxiliaries for form in forms[max(0, at - 2) : at])
    is_reflexive = first and forms[first - 1] in pack.impersonal_pronouns
    if first and forms[at].endswith(pack.gerund_endings) and forms[at - 1] in pack.prepositions:
        return None
    last = verb_end if trait == "speech" else _complementizer(passage, verb_end, trait, within, timed, pack)
    if is_reflexive and verb_end < len(forms) and forms[verb_end] in pack.object_leads - pack.complementizers:
        last = None
    if is_passive and (last is None or not forms[at - 2 : at - 1] or forms[at - 2] not in pack.impersonal_subjects):
        return None
    content = last if trait != "speech" else None
    if content is None and trait in ("bare", "object"):
        content = _bare_clause(passage, verb_end, trait, pack)
    end = last if last is not None and trait != "speech" else verb_end
    is_impersonal = bool(is_passive or trait == "impersonal" or (is_reflexive and content is not None))
    return Cue(first, end, at, verb_end, trait, content, is_impersonal=is_impersonal)


def _may_lead(passage, at):
    """A capital is a verb's own only where a sentence, or a quoted one, begins."""
    return passage.words[at - 1].is_mark


def _participle(forms, at, pack):
    has_auxiliary = at and any(form in pack.perfect_auxiliaries for form in forms[max(0, at - 2) : at])
    return pack.cue_participles.match(forms, at) if has_auxiliary else None


def _complementizer(passage, at, trait, within, timed, pack):
    """The index behind "que" or "that", when only adverbs, times and phrases with a preposition stand before it.

    A "that" before a verb begins a relative clause where subjects can't be left out ("a show that can be seen").
    """
    forms = passage.forms
    for place in range(at, min(len(forms), at + _LONGEST_GAP)):
        if place in within:
            return None
        if forms[place] in pack.complementizers:
            # "..., dice Ana Prieto, que dirige el museo": the comma closes nothing, so a relative clause begins.
            if forms[place - 1] == "," and forms[at:place].count(",") % 2:
                return None
            follows = forms[place + 1] if place + 1 < len(forms) else ""
            return None if follows in pack.finite_verbs and not pack.elides_subjects else place + 1
        if (
            place == at
            and trait != "object"
            and not (forms[at] in pack.clause_gaps or at in timed or forms[at].endswith(pack.adverb_endings))
        ):
            return None
        if pack.cue_verbs.match(forms, place) or forms[place] in (".", ";", ":", '"'):
            return None
    return None


def _bare_clause(passage, at, trait, pack):
    """Where a clause without "that" begins: "said the talks were over", "told Sky News the talks were over"."""
    forms, words = passage.forms, passage.words
    if trait == "object":
        at += 1 if at < len(forms) and forms[at] in pack.determiners else 0
        at += 1
        while at < len(forms) and words[at].is_capitalised and words[at - 1].is_capitalised:
            at += 1
    if at >= len(forms) or words[at].is_mark or forms[at] in pack.not_clause_leads:
        return None
    for place in range(at + 1, min(len(forms), at + _LONGEST_SUBJECT)):
        if forms[place] in pack.finite_verbs:
            return at
        if forms[place] in pack.subject_ends:
            return None
    return None


def is_finite(form: str, pack: LanguagePack) -> bool:
    """Whether a word looks like the verb of a clause."""
    return form in pack.finite_verbs or (len(form) > 4 and form.endswith(pack.verb_endings))
