"""The words that say that somebody says: "advirtió que", "said", "según", "according to".

A verb of saying is a cue when it isn't a noun ("the claim that") or a passive ("was told that"). What it reports may
follow it: behind a complementizer, with nothing but times, adverbs and phrases with a preposition between them
("dijo ayer en Lima que") or the claimant ("dijo el ministro que"); behind a colon; or, where the language has it, as
a bare clause ("said the talks were over").
"""

from dataclasses import dataclass
from functools import cache

from claims.splitting import noun_phrases
from claims.splitting.languages import LanguagePack
from claims.splitting.noun_phrases import is_finite
from claims.splitting.words import Passage

_LONGEST_GAP = 18
_LONGEST_OBJECT = 9
# No sentence of a newspaper has more; a text made of nothing else must not take for ever.
_MOST_CUES = 40
_LONGEST_SUBJECT = 25
_ENDS = frozenset('.;:"')
_WITHIN_CLAUSE = frozenset("-'&$€£%\"“”‘’#@")


@dataclass(frozen=True)
class Cue:
    """A verb of saying or the naming of a source in a passage, by word indexes.

    `first` and `last` (exclusive) span the cue with its auxiliary and its "que"; `verb` and `verb_end` the verb alone.
    `content` is where a reported clause begins right behind the cue, None when none does; `subject` is where a
    claimant stands between the two. `is_source` marks "según" and its like, whose claimant follows them;
    `is_impersonal` a form that has no claimant ("se informó que").
    """

    first: int
    last: int
    verb: int
    verb_end: int
    trait: str
    content: int | None = None
    subject: int | None = None
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
    following = passage.forms[at + found[0] : at + found[0] + 1] if found else []
    is_noun = at and passage.forms[at - 1] in pack.noun_leads
    if not following or following[0] in pack.not_sources or is_noun:
        return None
    last = at + found[0]
    return Cue(at, last, at, last, "source", is_source=True)


def _verb(passage, at, within, timed, pack):
    forms = passage.forms
    found = pack.cue_verbs.match(forms, at) or _participle(forms, at, pack)
    if not found or (found[1] != "infinitive" and _is_noun(passage, at, found[0], pack)):
        return None
    verb_end, trait = at + found[0], found[1]
    if trait == "infinitive" and not (at and forms[at - 1] in pack.infinitive_leads):
        return None
    first = at
    while first and forms[first - 1] in pack.perfect_auxiliaries:
        first -= 1
    content, subject = _content(passage, at, verb_end, trait, within, timed, pack)
    is_passive = any(form in pack.passive_auxiliaries for form in forms[max(0, at - 2) : at])
    if is_passive and (content is None or forms[max(0, at - 2)] not in pack.impersonal_subjects):
        return None
    if content is None and trait in ("infinitive", "impersonal"):
        return None
    # "la técnica se repite": with a "se" and without a clause nothing is said.
    is_own = first and forms[first - 1] in pack.impersonal_pronouns and verb_end not in within
    if content is None and trait in ("clause", "tight") and is_own:
        return None
    is_hidden = content is not None and first and trait != "reflexive" and forms[first - 1] in pack.impersonal_pronouns
    is_impersonal = bool(is_passive or is_hidden or trait == "impersonal")
    before = forms[max(0, first - 2) : first]
    if is_impersonal and not is_passive and any(form in pack.impersonal_blocks for form in before):
        return None
    has_complementizer = content is not None and forms[content - 1] in pack.complementizers
    last = content if has_complementizer and subject is None else verb_end
    return Cue(first, last, at, verb_end, trait, content, subject, is_impersonal=is_impersonal)


def _is_noun(passage, at, length, pack):
    """Whether a form of saying is a noun or a name here; a capital is a verb's own only where a sentence begins."""
    if not at or length > 1:
        return False
    forms, words = passage.forms, passage.words
    if forms[at - 1] in pack.noun_leads or (words[at].is_capitalised and not words[at - 1].is_mark):
        return True
    return forms[at] in pack.noun_cues and not words[at - 1].is_capitalised and is_finite(forms[at - 1], pack)


def _participle(forms, at, pack):
    has_auxiliary = at and any(form in pack.perfect_auxiliaries for form in forms[max(0, at - 2) : at])
    return pack.cue_participles.match(forms, at) if has_auxiliary else None


def _content(passage, at, verb_end, trait, within, timed, pack):
    """(where the reported clause begins, where a claimant stands before it), either None."""
    if trait == "speech":
        return None, None
    subject = None
    if trait == "object":
        content = _behind_object(passage, verb_end, within, pack)
    else:
        content, subject = _behind_gap(passage, verb_end, trait == "tight", within, timed, pack)
    if content is None and trait in ("say", "bare", "object"):
        content = _bare_clause(passage, at, verb_end, trait, timed, pack)
    if content is None and verb_end + 1 < len(passage.forms) and passage.forms[verb_end] == ":":
        content = verb_end + 1 if verb_end + 1 not in within else None
    return content, subject


def _behind_gap(passage, at, is_tight, within, timed, pack):
    forms, subject, start, end = passage.forms, None, at, min(len(passage.forms), at + _LONGEST_GAP)
    while at < end and at not in within:
        form = forms[at]
        if form in pack.complementizers:
            # "..., dice Ana Prieto, que dirige el museo": the comma closes nothing, so a relative clause begins.
            is_aside = forms[at - 1] == "," and forms[start:at].count(",") % 2
            return (None, None) if is_aside or _is_relative(forms, at, pack) else (at + 1, subject)
        is_preposition = at not in timed and (form in pack.prepositions or form in pack.determiners)
        must_close = is_preposition and (is_tight or form in pack.of_words)
        if must_close and not (at + 1 < end and forms[at + 1] in pack.complementizers):
            break
        if at in timed or form in pack.clause_gaps or noun_phrases.is_adverb(form, pack):
            at = noun_phrases.adjunct_end(passage, at, timed, pack) if is_preposition else at + 1
        elif subject is None and pack.elides_subjects and noun_phrases.names_somebody(passage, at, pack):
            subject = at
            at = noun_phrases.forward(passage, at, timed, pack)[1]
        else:
            break
    return None, None


def _is_relative(forms, at, pack):
    """Whether a "que" belongs to a noun ("por lo que"); so does a "that" before a verb where each has its subject."""
    if forms[at - 1] in pack.determiners or forms[at - 1] in pack.neuter_articles:
        return True
    if pack.elides_subjects or at + 1 >= len(forms) or forms[at + 1] not in pack.finite_verbs:
        return False
    return not (at + 2 < len(forms) and is_finite(forms[at + 2], pack) and forms[at + 1] not in pack.function_words)


def _behind_object(passage, at, within, pack):
    forms = passage.forms
    for place in range(at, min(len(forms), at + _LONGEST_OBJECT)):
        if forms[place] in pack.complementizers:
            return None if _is_relative(forms, place, pack) else place + 1
        if place in within or forms[place] in _ENDS or pack.cue_verbs.match(forms, place):
            return None
    return None


def _bare_clause(passage, verb, at, trait, timed, pack):
    """Where a clause without "that" begins: "said the talks were over", "told Sky News the talks were over"."""
    forms, words = passage.forms, passage.words
    if trait == "object":
        at = _object_end(passage, at, pack)
    else:
        at = _gap_end(passage, at, trait, timed, pack)
    if at >= len(forms) or words[at].is_mark or forms[at] in pack.not_clause_leads:
        return None
    # Behind a comma or a quotation the verb's own subject may follow ("..., said a man briefed on the talks").
    is_free = trait != "bare" and verb and not words[verb - 1].is_mark
    is_known = is_free or forms[at] in pack.subject_pronouns
    relatives = 0
    for place in range(at + 1, min(len(forms), at + _LONGEST_SUBJECT)):
        form = forms[place]
        if (
            form in pack.finite_verbs
            or form in pack.verb_forms
            or is_finite(form, pack)
            and (is_known or _is_past(forms, place, pack))
        ):
            if not relatives:
                return at
            relatives -= 1
        elif is_free and form in pack.relatives:
            relatives += 1
        elif words[place].is_mark and form not in _WITHIN_CLAUSE or not is_free and form in pack.subject_ends:
            return None
    return None


def _is_past(forms, at, pack):
    """Whether what may be a participle is a past: an object or a measure follows it."""
    following = forms[at + 1] if at + 1 < len(forms) else "."
    is_object = following in pack.determiners or following in pack.subject_pronouns or following[0].isdigit()
    return is_object or following.endswith(pack.gerund_endings)


def _gap_end(passage, at, trait, timed, pack):
    forms = passage.forms
    while at < len(forms) and (at in timed or noun_phrases.is_adverb(forms[at], pack)):
        at += 1
    if trait == "say" and at < len(forms) and forms[at] in pack.prepositions and forms[at] in pack.clause_gaps:
        at = noun_phrases.adjunct_end(passage, at, timed, pack)
    return at


def _object_end(passage, at, pack):
    """Behind whoever was told: a name, or a noun with its article; where nobody was, the clause begins at once."""
    forms, words, start = passage.forms, passage.words, at
    at += at < len(forms) and forms[at] in pack.determiners
    is_name = at < len(forms) and words[at].is_capitalised
    at += 1
    while at < len(forms) and is_name and words[at].is_capitalised:
        at += 1
    if at + 1 < len(forms) and not is_name and forms[at + 1] in pack.determiners and words[at].text[0].islower():
        at += not is_finite(forms[at], pack)
    return start if at < len(forms) and is_finite(forms[at], pack) else at
