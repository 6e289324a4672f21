"""The subject of a verb: the noun phrase before it, or that it shares the subject of an earlier verb.

It is sought in the words of the verb's clause, from the verb backwards. Commas, dashes and brackets part these words
into chunks:

    The minister | who resigned in May | 52 | told
    En Madrid | el portavoz del grupo | Iván Cruz | advirtió

A chunk holds a phrase when, rid of the adverbs, times and prepositions that lead in to it and of the relative clauses
in it, it begins like one and has no verb. The nearest chunk with a phrase has the subject; chunks without one (ages,
relative clauses, participles, places) are passed over. Two phrases side by side are a name and its description.
A verb behind a coordinator, or a gerund behind a comma, shares the subject of an earlier verb; behind a relative it
has the phrase that the relative refers to.
"""

from claims.splitting.languages import LanguagePack
from claims.splitting.speech.antecedents import antecedent
from claims.splitting.speech.appositions import listed, named
from claims.splitting.speech.noun_phrases import (
    Span,
    begins,
    forward,
    is_abbreviated,
    is_acronym,
    is_adverb,
    is_preposition,
    is_verb,
    names_somebody,
)
from claims.splitting.words import Passage

_FARTHEST = 60
_MOST_CHUNKS = 7
_LONGEST_NAME = 7
_COMMAS = frozenset(",—–")
_INSIDE = frozenset("-'&/’%$#@.")
_APOSTROPHES = frozenset("'’‘")


def before(passage: Passage, at: int, timed: set[int], pack: LanguagePack) -> Span | str | None:
    """The noun phrase that is the subject of a verb; "shared" when the verb shares the subject of an earlier one."""
    if at not in passage.subjects:
        passage.subjects[at] = _before(passage, at, timed, pack)
    return passage.subjects[at]


def _before(passage, at, timed, pack):
    forms, end = passage.forms, at
    end -= end > 1 and forms[end - 1] in pack.object_pronouns and forms[at].endswith(pack.sure_verb_endings)
    while end and _is_preverbal(passage, end - 1, timed, pack):
        end -= 1
    end = _before_time(passage, end, timed, pack)
    if not end:
        return None
    if forms[end - 1] in pack.relatives and not is_acronym(passage.words[end - 1]):
        return antecedent(passage, end - 1, timed, pack)
    if forms[end - 1] in pack.coordinators:
        return "shared" if end > 1 else None
    if forms[at].endswith(pack.gerund_endings):
        return forms[end - 1] not in _COMMAS and antecedent(passage, end, timed, pack) or "shared"
    return _subject(passage, end, timed, pack)


def _before_time(passage, end, timed, pack):
    """ "The council had in May reported": before the auxiliary that a time parts from its verb."""
    forms, first = passage.forms, end
    while first and (first - 1 in timed or first in timed and forms[first - 1] in pack.prepositions):
        first -= 1
    if first == end or not first or forms[first - 1] not in pack.perfect_auxiliaries:
        return end
    return first - 1


def _is_preverbal(passage, at, timed, pack):
    form = passage.forms[at]
    is_noun = at and passage.forms[at - 1] in pack.determiners or passage.words[at].is_capitalised
    is_connector = form in pack.sentence_adverbs and not (form in pack.clause_words or form in pack.contrast_words)
    return form in pack.preverbals or is_connector or is_adverb(form, pack) and not is_noun


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
        return None if not is_adjacent and _is_of_adjunct(passage, *phrases[0], pack) else phrases[0]
    return listed(passage, *phrases, pack) if is_adjacent else named(passage, *phrases, pack)


def _is_of_adjunct(passage, first, last, pack):
    """ "A preguntas de su abogada, Ana Ruiz, agregó": a name within commas that tells who a person just named is."""
    forms, words = passage.forms, passage.words
    if first < 3 or forms[first - 1] != "," or not all(word.is_capitalised for word in words[first:last]):
        return False
    start = max((at + 1 for at in range(first - 1) if forms[at] in _COMMAS), default=0)
    return is_preposition(forms[start], pack) and (forms[first - 2] in pack.titles or forms[first - 2] in pack.people)


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
        is_stop = form == "." and not is_abbreviated(passage, first - 1, pack) or _is_quote(passage, first - 1)
        is_stop = is_stop or form == "-" and passage.words[first - 2].end < passage.words[first - 1].start
        if is_stop or passage.words[first - 1].is_mark and form not in _INSIDE:
            break
        first -= 1
    return first


def _is_quote(passage, at):
    """Whether an apostrophe is a quotation mark: it stands behind no letter, nor behind a name's stop ("the U.N.'s")."""
    earlier = passage.words[at - 1] if at else None
    is_joined = (
        earlier
        and earlier.end == passage.words[at].start
        and earlier.text[-1].isalnum() | (passage.forms[at + 1 : at + 2] == ["s"])
    )
    return passage.forms[at] in _APOSTROPHES and not is_joined


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
    if (
        is_adjacent
        and end - first > 1
        and passage.forms[end - 1] in pack.subject_pronouns
        and not pack.elides_subjects
    ):
        first = end - 1  # "a pattern it described as"
    return (first, end) if first < end and _is_phrase(passage, first, end, pack, is_adjacent) else None


def _main_clause(passage, first, end, pack):
    """The part of a chunk before a verb that belongs to its clause: behind what opens one, before a relative clause."""
    forms, has_verb = passage.forms, False
    for at in range(end - 1, first - 1, -1):
        form = "" if is_acronym(passage.words[at]) else forms[at]
        if is_verb(passage, at, pack):
            if not has_verb and at + 1 < end and _opens_clause(forms, first, at, pack):
                return at + 1, end
            has_verb = True
        elif form in pack.relatives and at > first and (has_verb or _is_relative_clause(forms, at, end, pack)):
            end, has_verb = at, False
        elif form in pack.and_words:
            if any(is_verb(passage, place, pack) for place in range(first, at)):
                return at + 1, end
        elif (
            form in pack.clause_words
            and not has_verb
            and not (form in pack.name_joiners or form in pack.absolute_leads)
        ):
            return at + 1, end
    return first, _before_participle(passage, first, end, pack)


def _is_relative_clause(forms, at, end, pack):
    """ "the clinic that heads the centres": behind the pronoun stands what ends as a verb does, with its object."""
    ends = forms[at + 1].endswith(pack.present_endings) if at + 2 < end else False
    return ends and forms[at + 2] in pack.determiners and forms[at + 1] not in pack.function_words


def _opens_clause(forms, first, at, pack):
    """Whether a verb of saying opens a clause without a "that", no relative before it: "she said officials said"."""
    cue = pack.cue_verbs.match(forms, at)
    return bool(cue) and cue[1] in ("say", "bare") and pack.relatives.isdisjoint(forms[first:at])


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
        adverb = adverb or _comparator(forms, first, pack)
        leads_time = forms[first] in pack.determiners or forms[first] in pack.prepositions or forms[first] == ","
        if adverb and first + adverb[0] <= end and not passage.words[first].is_mark:
            first += adverb[0]
        elif first in timed or first + 1 in timed and leads_time or is_adverb(forms[first], pack) and first + 1 < end:
            first += 1
        else:
            break
    return first


def _comparator(forms, at, pack):
    """ "At least two firms": what compares a number, before it."""
    found = pack.comparators_before.match(forms, at)
    following = forms[at + found[0] : at + found[0] + 1] if found else []
    return found if following and (following[0] in pack.number_words or following[0].isdecimal()) else None


def _is_phrase(passage, first, end, pack, is_adjacent):
    forms, word = passage.forms, passage.words[first]
    if forms[first].endswith(pack.gerund_endings) and pack.cue_verbs.match(forms, first):
        return False
    looks_verbal = forms[first].endswith(pack.gerund_endings) or forms[first].endswith(pack.participle_endings)
    follows = forms[first + 1] if first + 1 < end else ""
    if looks_verbal and follows in pack.prepositions and follows not in pack.of_words:
        return False
    # "Opening the debate in Leeds, ..." is no phrase.
    if forms[first].endswith(pack.gerund_endings) and (
        follows in pack.determiners or follows in pack.subject_pronouns
    ):
        return False
    if end - first == 1 and forms[first] in pack.lone_claimants:
        return is_adjacent
    is_empty = all(
        word.form in pack.function_words and word.form not in pack.subject_pronouns and not is_acronym(word)
        for word in passage.words[first:end]
    )
    if is_empty or any(is_verb(passage, at, pack) for at in range(first, end)):
        return False
    opens = forms[first] in pack.determiners or forms[first] in pack.subject_pronouns
    if opens or word.is_capitalised or forms[first] in pack.number_words and end - first > 1:
        return True
    if forms[first] in pack.titles and end - first > 1 and passage.words[first + 1].is_capitalised:
        return True
    is_noun = word.text[0].isalpha() and forms[first] not in pack.function_words
    is_plural = forms[first].endswith(pack.plural_endings) and not forms[first].endswith(pack.participle_endings)
    return is_noun and (is_adjacent or is_plural)


def leading(passage: Passage, timed: set[int], pack: LanguagePack) -> Span | None:
    """The subject of the first verb of a sentence, or what stands before its first comma when it has none."""
    forms, comma = passage.forms, None
    is_main = forms[0] not in pack.clause_words and forms[0] not in pack.prepositions
    for at in range(0 if pack.elides_subjects else 1, min(len(forms), _FARTHEST)):
        if forms[at] in (";", ":", '"', "“", "«"):
            return _phrase(passage, 0, comma, timed, pack, is_adjacent=True) if comma else None
        comma = comma or (at if forms[at] == "," else None)
        if is_verb(passage, at, pack) and not _is_relative(passage, at, timed, pack):
            subject = before(passage, at, timed, pack)
            if isinstance(subject, tuple):
                return subject
            if pack.elides_subjects and subject is None and is_main:
                behind = forward(passage, at + 1, timed, pack)
                return behind if behind and names_somebody(passage, behind[0], pack) else None
        is_main = is_main and forms[at] not in pack.clause_words
    return None


def _is_relative(passage, at, timed, pack):
    """Whether a verb stands in a relative clause right behind its pronoun, or in one such as ", whose side are"."""
    first = at
    while first and at - first < _LONGEST_NAME and passage.forms[first - 1] != ",":
        first -= 1
    opener = passage.forms[first] if first and passage.forms[first - 1] == "," else ""
    if opener in pack.clause_words and not any(opener in words for words in (pack.and_words, pack.coordinators)):
        return True
    while at and _is_preverbal(passage, at - 1, timed, pack):
        at -= 1
    return at > 0 and passage.forms[at - 1] in pack.relatives and not is_acronym(passage.words[at - 1])
