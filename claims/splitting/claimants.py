"""Who says something: the noun phrase beside a verb of saying.

Before its verb a claimant is sought in the words of the verb's clause, from the verb backwards. Commas, dashes and
brackets part these words into chunks:

    The minister | who resigned in May | 52 | told
    En Madrid | el portavoz del grupo | Iván Cruz | advirtió

A chunk holds a phrase when, rid of the adverbs, times and prepositions that lead in to it and of the relative clauses
in it, it begins like one and has no verb. The nearest chunk with a phrase has the claimant; chunks without one (ages,
relative clauses, participles, places) are passed over. Two phrases side by side are a name and its description.
A verb behind a coordinator, or a gerund behind a comma, shares the subject of an earlier verb; behind a relative it
has the phrase that the relative refers to. Behind its verb a claimant is the first phrase after times, adverbs and
adjuncts ("informó este lunes en rueda de prensa la ministra").
"""

from claims.splitting.cues import Cue
from claims.splitting.languages import LanguagePack
from claims.splitting.noun_phrases import (
    Span,
    adjunct_end,
    begins,
    forward,
    is_abbreviated,
    is_adverb,
    is_finite,
    is_preposition,
    is_verb,
)
from claims.splitting.words import Passage

_FARTHEST = 60
_MOST_CHUNKS = 7
_LONGEST_INSERTION = 14
_LONGEST_NAME = 7
_COMMAS = frozenset(",—–")
_INSIDE = frozenset("-'&/’%$#@.")


def of_source(passage: Passage, cue: Cue, timed: set[int], pack: LanguagePack) -> Span | None:
    """The words naming a source behind "según", also behind its verb ("según pudo saber la BBC")."""
    at, forms = cue.last, passage.forms
    if forms[at] in pack.neuter_articles:
        by = next((place for place in range(at, min(at + 6, len(forms))) if forms[place] in pack.agent_words), None)
        return after(passage, by + 1, timed, pack) if by else None
    for _ in range(5):
        is_verb_form = at < len(forms) and (
            pack.cue_verbs.match(forms, at)
            or pack.cue_participles.match(forms, at)
            or is_finite(forms[at], pack)
            or forms[at] in pack.source_verbs
        )
        if not is_verb_form or passage.words[at].is_capitalised:
            break
        at += 1
    if at > cue.last and not _is_said(forms[cue.last : at], pack):
        return None
    span = after(passage, at, timed, pack)
    return span and (_agent(passage, span, timed, pack) or _without_participle(passage, span, pack))


def _is_said(forms, pack):
    """Whether "según" opens a source with a verb ("según informó X") and not a course of time ("según avanzaba")."""
    return any(pack.cue_verbs.match(forms, at) or form in pack.source_verbs for at, form in enumerate(forms)) or any(
        pack.cue_participles.match(forms, at) for at in range(len(forms))
    )


def _agent(passage, span, timed, pack):
    """ "las cifras publicadas por el ministerio": it is the ministry that says so."""
    forms = passage.forms
    by = next((at for at in range(*span) if forms[at] in pack.agent_words), span[1])
    is_agent = by < len(forms) and forms[by] in pack.agent_words and forms[by - 1].endswith(pack.participle_endings)
    return after(passage, by + 1, timed, pack) if is_agent else None


def _without_participle(passage, span, pack):
    """ "datos del Instituto difundidos": what was done to a source is no part of its name."""
    first, last = span
    loose = last - first > 2 and not passage.words[last - 1].is_capitalised
    if loose and passage.forms[last - 1].endswith(pack.participle_endings):
        return (first, last - 1) if passage.forms[last - 2] not in pack.determiners else span
    return span


def after(passage: Passage, at: int, timed: set[int], pack: LanguagePack) -> Span | None:
    """The noun phrase behind a verb, past words of time, adverbs and adjuncts."""
    forms, start = passage.forms, at
    while at < len(forms) and at - start < _FARTHEST:
        form = forms[at]
        is_adverbial = form in pack.postverbals or is_adverb(form, pack)
        is_beside_time = form in _COMMAS and at > start and (at + 1 in timed or at - 1 in timed)
        if at in timed or is_adverbial or is_beside_time:
            at += 1
        elif form in pack.adjunct_prepositions:
            at = adjunct_end(passage, at, timed, pack)
            at += at + 1 < len(forms) and forms[at] == "," and (at + 1 in timed or begins(passage, at + 1, pack))
        else:
            break
    return forward(passage, at, timed, pack)


def before(passage: Passage, at: int, timed: set[int], pack: LanguagePack) -> Span | str | None:
    """The noun phrase that is the subject of a verb; "shared" when the verb shares the subject of an earlier one."""
    forms, end = passage.forms, at
    while end and _is_preverbal(passage, end - 1, timed, pack):
        end -= 1
    if not end:
        return None
    if forms[end - 1] in pack.relatives:
        return _antecedent(passage, end - 1, timed, pack)
    if forms[end - 1] in pack.coordinators:
        return "shared" if end > 1 else None
    if forms[at].endswith(pack.gerund_endings):
        return forms[end - 1] not in _COMMAS and _antecedent(passage, end, timed, pack) or "shared"
    return _subject(passage, end, timed, pack)


def _is_preverbal(passage, at, timed, pack):
    form = passage.forms[at]
    is_noun = at and passage.forms[at - 1] in pack.determiners or passage.words[at].is_capitalised
    return form in pack.preverbals or is_adverb(form, pack) and not is_noun


def _antecedent(passage, end, timed, pack):
    """What a relative pronoun refers to: the phrase that ends right before it."""
    forms, words = passage.forms, passage.words
    end -= end > 0 and forms[end - 1] in _COMMAS
    if not end or words[end - 1].is_mark and forms[end - 1] != ")":
        return None
    if forms[end - 1] in pack.prepositions or forms[end - 1] in pack.determiners:
        return "shared" if forms[end - 1] not in pack.neuter_articles else None
    first = end
    while first and end - first < _LONGEST_INSERTION and _is_nominal(passage, first - 1, timed, pack):
        first -= 1
        if forms[first] in pack.determiners and (not first or forms[first - 1] not in pack.of_words):
            break
    while first < end and (forms[first] in pack.of_words | pack.and_words or words[first].is_mark):
        first += 1
    return (first, end) if first < end else None


def _is_nominal(passage, at, timed, pack):
    form, word = passage.forms[at], passage.words[at]
    if form in pack.of_words or form in pack.name_joiners:
        return True
    if word.is_mark:
        return form in "()" or form in _INSIDE and (form != "." or is_abbreviated(passage, at, pack))
    return not (form in pack.prepositions or form in pack.clause_words or at in timed or is_verb(passage, at, pack))


def _subject(passage, end, timed, pack):
    """The phrase in the nearest chunk before a verb that has one, with the phrase beside it where they are one."""
    forms, phrases, place = passage.forms, [], end
    is_adjacent = forms[end - 1] not in _COMMAS
    for number in range(_MOST_CHUNKS):
        start = _chunk_start(passage, place, end, pack)
        span = _phrase(passage, start, place, timed, pack, is_adjacent and not number)
        if span:
            phrases.append(span)
        has_verb = not span and not _is_insertion(passage, start, place, pack) and start < place
        if len(phrases) == 2 or has_verb or not start or forms[start - 1] not in _COMMAS:
            break
        place = start - 1
    if not phrases:
        return None
    if len(phrases) == 1:
        return phrases[0]
    return _listed(passage, *phrases, pack) if is_adjacent else _named(passage, *phrases, pack)


def _chunk_start(passage, end, verb, pack):
    """Where the chunk before a word begins: behind a comma or the end of what came before the clause."""
    forms, first = passage.forms, end
    while first and verb - first < _FARTHEST:
        form = forms[first - 1]
        if form in (")", '"'):
            opening = _opening(forms, first - 1)
            if opening is None:
                break
            first = opening
            continue
        is_stop = form == "." and not is_abbreviated(passage, first - 1, pack)
        if is_stop or passage.words[first - 1].is_mark and form not in _INSIDE:
            break
        first -= 1
    return first


def _opening(forms, closing):
    """Where brackets, or marks around a name within the phrase, open; None for any other marks."""
    if forms[closing] == ")":
        nearest = range(closing - 1, max(-1, closing - _LONGEST_NAME), -1)
        return next((at for at in nearest if forms[at] == "("), None)
    nearest = range(closing - 2, max(0, closing - _LONGEST_NAME), -1)
    opening = next((at for at in nearest if forms[at] == '"'), None)
    return opening if opening and forms[opening - 1][-1].isalnum() and forms[closing - 1][-1].isalnum() else None


def _is_insertion(passage, start, end, pack):
    """Whether a chunk without a phrase may stand between a subject and its verb."""
    if start >= end:
        return True
    form, second = passage.forms[start], passage.forms[start + 1 : start + 2]
    if form in pack.relatives or (second and form in pack.prepositions and second[0] in pack.relatives):
        return True
    return form in pack.clause_words or not any(is_verb(passage, at, pack) for at in range(start, end))


def _phrase(passage, first, end, timed, pack, is_adjacent):
    """The noun phrase of a chunk, None when it has none; a chunk away from the verb must begin with its phrase."""
    if first >= end:
        return None
    first, end = _main_clause(passage, first, end, pack)
    first = _lead_end(passage, first, end, timed, pack)
    first += first < end and passage.forms[first] in pack.absolute_leads
    if first < end and (is_preposition(passage.forms[first], pack) or is_verb(passage, first, pack)):
        if not is_adjacent:
            return None
        first = next((at for at in range(first + 1, end) if begins(passage, at, pack)), end)
    while end > first and (end - 1 in timed or passage.forms[end - 1] in pack.prepositions):
        end -= 1
    while end > first and passage.words[end - 1].is_mark and passage.forms[end - 1] not in ')".':
        end -= 1
    return (first, end) if first < end and _is_phrase(passage, first, end, pack, is_adjacent) else None


def _main_clause(passage, first, end, pack):
    """The part of a chunk before a verb that belongs to its clause: behind what opens one, before a relative clause."""
    forms, has_verb = passage.forms, False
    for at in range(end - 1, first - 1, -1):
        form = forms[at]
        if is_verb(passage, at, pack):
            has_verb = True
        elif form in pack.relatives and has_verb and at > first:
            end, has_verb = at, False
        elif form in pack.and_words:
            if any(is_verb(passage, place, pack) for place in range(first, at)):
                return at + 1, end
        elif form in pack.clause_words and not has_verb and form not in pack.name_joiners | pack.absolute_leads:
            return at + 1, end
    return first, _before_participle(passage, first, end, pack)


def _before_participle(passage, first, end, pack):
    """ "Figures released on Tuesday show": a participle that looks like a verb ends the phrase it describes."""
    verbs = [at for at in range(first, end) if is_verb(passage, at, pack)]
    reduced = verbs and verbs[0] > first and all(passage.forms[at].endswith(pack.participle_endings) for at in verbs)
    return verbs[0] if reduced else end


def _lead_end(passage, first, end, timed, pack):
    """Behind the adverbs and times that a clause opens with."""
    forms = passage.forms
    while first < end:
        adverb = pack.sentence_adverbs.match(forms, first)
        leads_time = forms[first] in pack.determiners or forms[first] in pack.prepositions or forms[first] == ","
        if adverb and first + adverb[0] < end and not passage.words[first].is_mark:
            first += adverb[0]
        elif first in timed or first + 1 in timed and leads_time or is_adverb(forms[first], pack) and first + 1 < end:
            first += 1
        else:
            break
    return first


def _is_phrase(passage, first, end, pack, is_adjacent):
    forms, word = passage.forms, passage.words[first]
    looks_verbal = forms[first].endswith(pack.gerund_endings) or forms[first].endswith(pack.participle_endings)
    if looks_verbal and first + 1 < end and forms[first + 1] in pack.prepositions - pack.of_words:
        return False
    if any(is_verb(passage, at, pack) for at in range(first, end)) or all(
        form in pack.function_words and form not in pack.subject_pronouns for form in forms[first:end]
    ):
        return False
    opens = forms[first] in pack.determiners or forms[first] in pack.subject_pronouns
    if opens or word.is_capitalised or forms[first] in pack.number_words and end - first > 1:
        return True
    is_noun = word.text[0].isalpha() and forms[first] not in pack.function_words
    is_plural = forms[first].endswith(pack.plural_endings) and not forms[first].endswith(pack.participle_endings)
    return is_noun and (is_adjacent or is_plural)


def _named(passage, near, far, pack):
    """Of two phrases within commas before a verb, the name: with what describes it when that stands first."""
    words, forms = passage.words, passage.forms
    if forms[near[0]] in pack.determiners:
        joins = forms[far[0]] in pack.determiners and words[near[1] - 1].is_capitalised
        return (far[0], near[1]) if joins else far
    if forms[far[0]] in pack.determiners:
        return far[0], near[1]
    is_name = all(word.is_capitalised or word.form in pack.name_joiners for word in words[slice(*near)])
    is_aside = near[1] - near[0] == 1 or forms[near[0]] in pack.titles or not is_name
    return far if is_aside and words[far[0]].is_capitalised else near


def _listed(passage, near, far, pack):
    """ "Ana, Luis y Pedro dijeron": a phrase with an "y" goes on before its comma; a bare description has its name."""
    forms, words = passage.forms, passage.words
    is_bare = forms[near[0]] not in pack.determiners and words[near[0]].text[0].islower()
    if is_bare and forms[near[0]] in pack.titles and words[far[0]].is_capitalised:
        return far
    is_list = any(form in pack.and_words for form in forms[slice(*near)]) and far[1] == near[0] - 1
    same = (forms[near[0]] in pack.determiners) == (forms[far[0]] in pack.determiners)
    return (far[0], near[1]) if is_list and same else near


def leading(passage: Passage, timed: set[int], pack: LanguagePack) -> Span | None:
    """The subject of the first verb of a sentence, or what stands before its first comma when it has none."""
    forms, comma = passage.forms, None
    for at in range(1, min(len(forms), _FARTHEST)):
        if forms[at] in (";", ":", '"', "“", "«"):
            return _phrase(passage, 0, comma, timed, pack, is_adjacent=True) if comma else None
        comma = comma or (at if forms[at] == "," else None)
        if is_verb(passage, at, pack):
            subject = before(passage, at, timed, pack)
            if isinstance(subject, tuple):
                return subject
    return None
