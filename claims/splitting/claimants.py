"""Who says something: the noun phrase beside a cue."""

from claims.splitting.cues import Cue, is_finite
from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_LONGEST_PHRASE = 30
_LONGEST_NAME = 6
_INSIDE = frozenset("-()'&/’%$#@.")
Span = tuple[int, int]


def of_source(passage: Passage, cue: Cue, timed: set[int], pack: LanguagePack) -> Span | None:
    """The words naming a source behind "según", also behind its verb ("según pudo saber la BBC")."""
    at, forms = cue.last, passage.forms
    if forms[at] in pack.neuter_articles:
        by = next((place for place in range(at, min(at + 6, len(forms))) if forms[place] in pack.agent_words), None)
        return after(passage, by + 1, timed, pack) if by else None
    for _ in range(4):
        is_verb = at < len(forms) and (
            pack.cue_verbs.match(forms, at) or is_finite(forms[at], pack) or forms[at] in pack.source_verbs
        )
        if not is_verb or passage.words[at].is_capitalised:
            break
        at += 1
    span = after(passage, at, timed, pack)
    # "las cifras publicadas por el ministerio": it is the ministry that says so.
    is_agent = span and span[1] < len(forms) and forms[span[1]] in pack.agent_words
    agent = (
        after(passage, span[1] + 1, timed, pack)
        if is_agent and forms[span[1] - 1].endswith(pack.participle_endings)
        else None
    )
    return agent or span


def after(passage: Passage, at: int, timed: set[int], pack: LanguagePack) -> Span | None:
    """The noun phrase that begins at a word, behind words of time and the like."""
    forms, words = passage.forms, passage.words
    while at < len(forms) and (at in timed or forms[at] in pack.postverbals):
        at += 1
    if at >= len(forms) or words[at].is_mark and forms[at] != '"' or not _may_begin(passage, at, pack):
        return None
    last = at + 1
    while last < min(len(forms), at + _LONGEST_PHRASE) and _goes_on(passage, at, last, timed, pack):
        last += 1
    while last > at and (_is_loose(forms, at, last - 1, words) or forms[last - 1] in pack.of_words):
        last -= 1
    return _with_name(passage, at, last, pack) if last > at and forms[last - 1] not in pack.determiners else None


def _is_loose(forms, first, at, words):
    """Whether a mark at the end of a phrase doesn't belong to it: any but a bracket that closes one in it."""
    return words[at].is_mark and not (forms[at] == ")" and "(" in forms[first:at])


def _may_begin(passage, at, pack):
    form = passage.forms[at]
    if form in pack.determiners or form in pack.subject_pronouns or passage.words[at].is_capitalised:
        return True
    return form not in pack.function_words and not is_finite(form, pack) and passage.words[at].text[0].isalpha()


def _goes_on(passage, first, at, timed, pack):
    form, word = passage.forms[at], passage.words[at]
    if at in timed or form in pack.relatives or form in pack.clause_words and form not in pack.name_joiners:
        return False
    if word.is_mark:
        return form in _INSIDE and (form != "." or _is_abbreviated(passage, at, pack))
    if form in pack.determiners or form in pack.of_words:
        return (
            passage.forms[at - 1] in pack.of_words
            or form in pack.of_words
            or passage.forms[at - 1] in pack.name_joiners
        )
    if form in pack.name_joiners:
        following = passage.words[at + 1] if at + 1 < len(passage.words) else None
        return bool(following) and (following.is_capitalised or following.form in pack.determiners)
    is_name = word.is_capitalised
    return is_name or not (
        form in pack.function_words or is_finite(form, pack) or pack.cue_verbs.match(passage.forms, at)
    )


def _is_abbreviated(passage, at, pack):
    before = passage.words[at - 1]
    return before.end == passage.words[at].start and (
        before.form in pack.abbreviations or before.form in pack.titles or "." in before.text
    )


def _with_name(passage, first, last, pack):
    """ "el procurador capitalino, Edmundo Garrido": a description takes in the name behind its comma."""
    words, forms = passage.words, passage.forms
    if last + 1 >= len(words) or forms[last] != "," or forms[first] not in pack.determiners:
        return first, last
    end = last + 1
    while (
        end < len(words)
        and end < last + 1 + _LONGEST_NAME
        and (words[end].is_capitalised or forms[end] in pack.name_joiners)
    ):
        end += 1
    closes = end == len(words) or forms[end] in (",", ".", ")", ";")
    return (first, end) if closes and end > last + 2 and words[end - 1].is_capitalised else (first, last)


def before(passage: Passage, at: int, pack: LanguagePack) -> Span | str | None:
    """The noun phrase that ends before a verb; "shared" when the verb shares the subject of an earlier one."""
    forms = passage.forms
    while at and (forms[at - 1] in pack.preverbals or forms[at - 1].endswith(pack.adverb_endings)):
        at -= 1
    if not at:
        return None
    if forms[at - 1] in pack.coordinators:
        return "shared" if at > 1 else None
    if forms[at - 1] in pack.relatives:
        at -= 1
        at -= at > 0 and forms[at - 1] == ","
        return _phrase_before(passage, at, pack)
    if forms[at - 1] == ",":
        is_gerund = at < len(forms) and forms[at].endswith(pack.gerund_endings)
        return "shared" if is_gerund else _before_apposition(passage, at - 1, pack)
    return _phrase_before(passage, at, pack)


def _phrase_before(passage, end, pack):
    """The phrase between a clause's beginning and its verb, rid of what leads in to it."""
    forms, first = passage.forms, end
    while first and end - first < _LONGEST_PHRASE and not _is_boundary(passage, first - 1, pack):
        if forms[first - 1] == ")" and first < end:
            break
        first -= 1
    if first == end:
        return None
    if (
        first
        and forms[first - 1] == ","
        and not (passage.words[first].is_capitalised or forms[first] in pack.determiners)
    ):
        return _before_apposition(passage, end, pack) or _rid_of_lead(passage, first, end, pack)
    if first and forms[first - 1] in pack.relatives and is_finite(forms[first], pack):
        return _phrase_before(passage, first - 1 - (forms[first - 2 : first - 1] == [","]), pack)
    first = _joined(passage, first, pack)
    return _rid_of_lead(passage, first, end, pack)


def _is_boundary(passage, at, pack):
    form = passage.forms[at]
    if form == "." and at and _is_abbreviated(passage, at, pack):
        return False
    return (passage.words[at].is_mark and form not in _INSIDE) or form == "." or form in pack.clause_words


def _joined(passage, first, pack):
    """ "Los niños y sus familiares dijeron": what stands before the "y" belongs to the phrase when it has no verb."""
    forms, at = passage.forms, first - 1
    if at < 1 or forms[at] not in pack.and_words:
        return first
    start = at
    while start and not _is_boundary(passage, start - 1, pack):
        start -= 1
    has_verb = any(_is_verb(passage, place, pack) for place in range(start, at))
    return first if has_verb or start == at else start


def _rid_of_lead(passage, first, end, pack):
    forms, words = passage.forms, passage.words
    while first < end:
        adverb = pack.sentence_adverbs.match(forms, first)
        time = pack.relative_times.match(forms, first)
        if adverb and first + adverb[0] < end and not words[first].is_mark:
            first += adverb[0]
        elif time:
            first += time[0]
        elif pack.weekdays.get(forms[first]) is not None:
            first += 1
        elif forms[first] in pack.time_leads and first + 1 < end and forms[first + 1] in pack.weekdays:
            first += 2
        else:
            break
    if first < end and (forms[first] in pack.prepositions or _is_verb(passage, first, pack)):
        starts = [at for at in range(first + 1, end) if _begins_subject(passage, at, pack)]
        first = starts[-1] if starts else end
    return (first, end) if first < end and any(not words[at].is_mark for at in range(first, end)) else None


def _is_verb(passage, at, pack):
    """Whether a word is a verb; a capital tells a name from one but where the sentence begins."""
    return is_finite(passage.forms[at], pack) and (at == 0 or not passage.words[at].is_capitalised)


def _begins_subject(passage, at, pack):
    form, earlier = passage.forms[at], passage.forms[at - 1]
    if earlier in pack.prepositions or earlier in pack.of_words or earlier in pack.determiners:
        return False
    return form in pack.determiners or (passage.words[at].is_capitalised and not passage.words[at - 1].is_capitalised)


def _before_apposition(passage, comma, pack):
    """ "Volodymyr Zelensky, presidente ucraniano, advirtió": the phrase before what stands within commas."""
    forms = passage.forms
    chunks, end = [], comma
    while len(chunks) < 5:
        start = end
        while start and forms[start - 1] not in (",", ";", ":", '"'):
            start -= 1
        chunks.append((start, end))
        if not start or forms[start - 1] != ",":
            break
        end = start - 1
    is_subject = [_is_phrase(passage, chunk, pack) for chunk in chunks]
    for place, chunk in enumerate(chunks):
        if not is_subject[place]:
            continue
        later = chunks[place - 1] if place else None
        further = chunks[place + 1] if place + 1 < len(chunks) else None
        if (
            further
            and is_subject[place + 1]
            and (forms[further[0]] in pack.determiners) != (forms[chunk[0]] in pack.determiners)
        ):
            span = _rid_of_lead(passage, *further, pack)
            is_description = span and forms[span[0]] in pack.determiners and not is_finite(forms[chunk[0]], pack)
            return (span[0], chunk[1]) if is_description else span
        return _rid_of_lead(passage, *chunk, pack) if later or place == 0 else None
    return None


def _is_phrase(passage, chunk, pack):
    first, last = chunk
    if first >= last:
        return False
    cleaned = _rid_of_lead(passage, first, last, pack)
    if (
        not cleaned
        or passage.slice(first, last).isupper()
        or all(form in pack.function_words for form in passage.forms[first:last])
        or passage.forms[first] in pack.relatives
        or passage.forms[first] in pack.prepositions
    ):
        return False
    first, last = cleaned
    starts = passage.words[first].is_capitalised or passage.forms[first] in pack.determiners
    return starts and not any(_is_verb(passage, at, pack) for at in range(first, last))


def leading(passage: Passage, pack: LanguagePack) -> Span | None:
    """The subject a sentence opens with, when a verb follows it."""
    forms, first = passage.forms, 0
    for at in range(1, min(len(forms), 2 * _LONGEST_PHRASE)):
        is_verb = is_finite(forms[at], pack) and not passage.words[at].is_capitalised
        if forms[at] in (";", ":", '"', "“", "«") or (forms[at] in pack.relatives and not is_verb):
            return None
        if is_verb or forms[at] == ",":
            end = at
            while end > first and (forms[end - 1] in pack.preverbals or forms[end - 1].endswith(pack.adverb_endings)):
                end -= 1
            span = _rid_of_lead(passage, first, end, pack) if end > first else None
            if span or is_verb:
                return span
            first = at + 1
    return None
