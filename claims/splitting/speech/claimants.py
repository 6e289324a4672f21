"""Who says something: the noun phrase beside a verb of saying.

Before its verb a claimant is the verb's subject. Behind its verb it is the first phrase after times, adverbs and
adjuncts ("informó este lunes en rueda de prensa la ministra"), behind "según" also after a verb ("según pudo saber X").
"""

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.speech.cues import Cue
from claims.splitting.speech.noun_phrases import Span, adjunct_end, begins, forward, is_adverb, names_somebody
from claims.splitting.speech.subjects import before, leading
from claims.splitting.words import Passage

__all__ = ["after", "before", "leading", "of_source", "origin"]

_FARTHEST = 60
_FARTHEST_ORIGIN = 14
_COMMAS = frozenset(",—–")


def of_source(passage: Passage, cue: Cue, timed: set[int], pack: LanguagePack) -> Span | None:
    """The words naming a source behind "según", also behind its verb ("según pudo saber la BBC")."""
    at, forms = cue.last, passage.forms
    while at + 1 < len(forms) and forms[at] in pack.preverbals and pack.cue_verbs.match(forms, at + 1):
        at += 1
    if at == len(forms):
        return None
    if forms[at] in pack.neuter_articles:
        by = next((place for place in range(at, min(at + 6, len(forms))) if forms[place] in pack.agent_words), None)
        return after(passage, by + 1, timed, pack) if by else None
    for _ in range(5 if pack.source_verbs else 0):
        is_verb_form = at < len(forms) and (
            pack.cue_verbs.match(forms, at)
            or pack.cue_participles.match(forms, at)
            or is_finite(forms[at], pack)
            or forms[at] in pack.source_verbs
        )
        is_told = (
            at < len(forms)
            and forms[at] in pack.prepositions
            and not any(form in pack.source_verbs for form in forms[at + 1 : at + 2])
        )
        if not is_verb_form or is_told or passage.words[at].is_capitalised:
            break
        at += 1
    if at > cue.last and not _is_said(forms[cue.last : at], pack):
        return None
    span = after(passage, at, timed, pack)
    return span and (_agent(passage, span, timed, pack) or _without_participle(passage, span, pack))


def is_verbal(passage: Passage, at: int, pack: LanguagePack) -> bool:
    """Whether a verb of saying opens a source: "según ha comunicado"."""
    forms = passage.forms
    at += forms[at] in pack.perfect_auxiliaries
    found = pack.cue_verbs.match(forms, at) or pack.cue_participles.match(forms, at)
    return bool(found) and not passage.words[at].is_capitalised


def _is_said(forms, pack):
    """Whether "según" opens a source with a verb ("según informó X") and not a course of time ("según avanzaba")."""
    return any(pack.cue_verbs.match(forms, at) or form in pack.source_verbs for at, form in enumerate(forms)) or any(
        pack.cue_participles.match(forms, at) for at in range(len(forms))
    )


def _agent(passage, span, timed, pack):
    """ "las cifras publicadas por el ministerio", "las que dio el ministerio": it is the ministry that says so."""
    forms, first = passage.forms, span[1]
    is_thing = not names_somebody(passage, span[0], pack)
    if is_thing and forms[first : first + 1] and forms[first] in pack.relatives and pack.elides_subjects:
        giver = first + 1 + (forms[first + 1 : first + 2] != [] and forms[first + 1] in pack.preverbals)
        if giver < len(forms) and is_finite(forms[giver], pack):
            given = after(passage, giver + 1, timed, pack)
            return given if given and names_somebody(passage, given[0], pack) else None
    by = next((at for at in range(*span) if forms[at] in pack.agent_words), span[1])
    is_agent = by < len(forms) and forms[by] in pack.agent_words and forms[by - 1].endswith(pack.participle_endings)
    return after(passage, by + 1, timed, pack) if is_agent else None


def _without_participle(passage, span, pack):
    """ "datos del Instituto difundidos": what was done to a source is no part of its name."""
    first, last = span
    loose = last - first > 2 and not passage.words[last - 1].is_capitalised
    if loose and passage.forms[last - 1].endswith(pack.participle_endings):
        return (
            (first, last - 1)
            if not (passage.forms[last - 2] in pack.determiners or passage.forms[last - 2] in pack.of_words)
            else span
        )
    return span


def origin(passage: Passage, at: int, timed: set[int], pack: LanguagePack) -> Span | None:
    """ "Desde el sindicato aseguran": where a verb for many, without a subject, says that it comes from."""
    forms = passage.forms
    for first in range(at - 2, max(-1, at - _FARTHEST_ORIGIN), -1):
        if forms[first] in pack.origin_words and (not first or passage.words[first - 1].is_mark):
            span = forward(passage, first + 1, timed, pack)
            return span if span and all(forms[place] in pack.preverbals for place in range(span[1], at)) else None
    return None


def after(passage: Passage, at: int, timed: set[int], pack: LanguagePack) -> Span | None:
    """The noun phrase behind a verb, past words of time, adverbs and adjuncts."""
    forms, start = passage.forms, at
    while at < len(forms) and at - start < _FARTHEST:
        form = forms[at]
        is_adverbial = form in pack.postverbals or is_adverb(form, pack)
        is_beside_time = form in _COMMAS and at > start and (at + 1 in timed or at - 1 in timed)
        adverb = None if at in timed else pack.sentence_adverbs.match(forms, at)
        if adverb and adverb[0] > 1:
            # "afirmó por su parte la ministra"
            at += adverb[0]
        elif at in timed or is_adverbial or is_beside_time:
            at += 1
        elif form in pack.adjunct_prepositions:
            at = adjunct_end(passage, at, timed, pack)
            at += at + 1 < len(forms) and forms[at] == "," and (at + 1 in timed or begins(passage, at + 1, pack))
        else:
            break
    return forward(passage, at, timed, pack)
