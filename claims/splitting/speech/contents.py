"""Where the clause begins that a verb of saying reports.

It may follow behind a complementizer, with nothing but times, adverbs, asides and phrases with a preposition between
them ("dijo ayer en Lima que") or the claimant ("dijo el ministro que"); behind what is denied ("rejected claims that");
behind a colon; or, where the language has it, as a bare clause ("said the talks were over").
"""

from claims.splitting.predicates import is_finite
from claims.splitting.speech import noun_phrases
from claims.splitting.speech.subjects import before

_LONGEST_GAP = 18
_LONGEST_OBJECT = 9
_LONGEST_ASIDE = 12
_LONGEST_RELATIVE = 20
_LONGEST_CLAIM = 5
_LONGEST_MARKED = 3
_LONGEST_SUBJECT = 25
_BREAKS = frozenset(",;:")
_ENDS = frozenset('.;:"')
_QUOTES = frozenset('"“”«»‘')
_WITHIN_CLAUSE = frozenset("-'&$€£%\"“”‘’#@")


def behind(passage, at, verb_end, trait, within, timed, pack):
    """(where the reported clause begins, where a claimant stands before it), either None."""
    if trait in ("speech", "withheld"):
        return None, None
    subject = None
    if trait == "object":
        content = _behind_object(passage, verb_end, within, pack)
    else:
        content = _behind_claim(passage, verb_end, within, pack)
        if content is None:
            content, subject = _behind_gap(passage, verb_end, trait == "tight", within, timed, pack)
        is_late = at > 1 and passage.forms[at - 1] == "," and at - 2 in within
        if content is not None and is_late and content - 1 > verb_end + 1:
            # '"...", dijo en alusión a los jugadores que ...': what was said stands before.
            content, subject = None, None
    if content is None and trait in ("say", "bare", "object"):
        content = _bare_clause(passage, at, verb_end, trait, timed, pack)
    if content is None and verb_end + 1 < len(passage.forms) and passage.forms[verb_end] == ":":
        content = verb_end + 1 if verb_end + 1 not in within else None
    return content, subject


def _behind_gap(passage, at, is_tight, within, timed, pack):
    forms, subject, start, end = passage.forms, None, at, min(len(passage.forms), at + _LONGEST_GAP)
    while at < end:
        form = forms[at]
        if at in within:
            # "consideró ayer "inevitable" que ...": a word within marks.
            last = next((place for place in range(at, at + _LONGEST_CLAIM) if place not in within), end)
            if last - at > _LONGEST_MARKED or forms[last : last + 1] == [] or forms[last] not in pack.complementizers:
                break
            return last + 1, subject
        if form in pack.complementizers:
            # "..., dice Ana Prieto, que dirige el museo": the comma closes nothing, so a relative clause begins.
            lead = at - 1 - (forms[at - 1] in pack.prepositions)
            is_aside = forms[lead] == "," and forms[start:at].count(",") % 2
            return (None, None) if is_aside or _is_relative(forms, at, start, pack) else (at + 1, subject)
        adverb = pack.sentence_adverbs.match(forms, at) if at > start or is_tight else None
        if adverb and adverb[0] > 1:
            at += adverb[0]
            continue
        is_preposition = at not in timed and (form in pack.prepositions or form in pack.determiners)
        if is_tight and form == "," and _closing(passage, at + 1, pack) is None:
            break
        must_close = is_preposition and (is_tight or form in pack.of_words)
        if must_close and not (at + 1 < end and forms[at + 1] in pack.complementizers):
            break
        if at in timed or form in pack.clause_gaps or noun_phrases.is_adverb(form, pack):
            at = noun_phrases.adjunct_end(passage, at, timed, pack) if is_preposition else at + 1
        elif subject is None and pack.elides_subjects and noun_phrases.names_somebody(passage, at, pack):
            phrase = noun_phrases.forward(passage, at, timed, pack)
            if phrase is None:
                break
            subject, at = phrase
        elif subject is None and forms[at - 1] == "," and (closing := _closing(passage, at, pack)):
            at = closing + 1
        else:
            break
    return None, None


def _closing(passage, at, pack):
    """The comma that closes an aside before a complementizer: "aseguró, sin embargo, que"."""
    forms, end = passage.forms, min(len(passage.forms) - 2, at + _LONGEST_ASIDE)
    closing = next((place for place in range(at, end) if forms[place] in _BREAKS or forms[place] == '"'), None)
    if closing is None or forms[closing] != "," or any(is_finite(form, pack) for form in forms[at:closing]):
        return None
    is_led = forms[closing + 1] in pack.prepositions and forms[closing + 2] in pack.complementizers
    return closing if is_led or forms[closing + 1] in pack.complementizers else None


def _behind_claim(passage, at, within, pack):
    """ "rejected suggestions that", "negó los rumores de que": where what is denied or repeated begins."""
    forms, words = passage.forms, passage.words
    for place in range(at, min(len(forms) - 2, at + _LONGEST_CLAIM)):
        if words[place].is_mark or place in within:
            return None
        if forms[place] in pack.claim_nouns:
            if pack.elides_subjects and forms[place + 1] not in pack.of_words:
                return None  # "la denuncia que presentó"
            content = place + 1 + (forms[place + 1] in pack.of_words)
            is_said = content < len(forms) and forms[content] in pack.complementizers
            return content + 1 if is_said else None
    return None


def _is_relative(forms, at, verb_end, pack):
    """Whether a "que" belongs to a noun ("por lo que"); so does a "that" before a verb where each has its subject."""
    # In "ha dicho que" the word before is the verb itself.
    if at > verb_end and (forms[at - 1] in pack.determiners or forms[at - 1] in pack.neuter_articles):
        return True
    if pack.elides_subjects or at + 1 >= len(forms) or forms[at + 1] not in pack.finite_verbs:
        return False
    is_close = at == verb_end and forms[at + 1] not in pack.function_words
    if is_close and any(is_finite(form, pack) for form in forms[at + 2 : at + _LONGEST_GAP]):
        return False  # "denied that live rounds were used"
    return not (at + 2 < len(forms) and is_finite(forms[at + 2], pack) and forms[at + 1] not in pack.function_words)


def _behind_object(passage, at, within, pack):
    forms = passage.forms
    for place in range(at, min(len(forms), at + _LONGEST_OBJECT)):
        if forms[place] in pack.complementizers:
            return None if _is_relative(forms, place, at, pack) else place + 1
        if place in within or forms[place] in _ENDS or pack.cue_verbs.match(forms, place):
            return None
    return None


def _bare_clause(passage, verb, at, trait, timed, pack):
    """Where a clause without "that" begins: "said the talks were over", "told Sky News the talks were over"."""
    forms, words = passage.forms, passage.words
    if (
        trait == "object"
        and forms[at : at + 1]
        and forms[at] in pack.prepositions
        and (forms[at] not in pack.clause_gaps)
    ):
        return None  # "warned of a strike", "warns against opening them"
    if trait == "object":
        at = _object_end(passage, at, timed, pack)
    else:
        at = _gap_end(passage, at, trait, timed, pack)
    is_pronoun = forms[at : at + 1] and forms[at] in pack.subject_pronouns
    if trait == "say" and verb and (is_pronoun and not words[verb - 1].is_mark or _is_condition(forms, at, pack)):
        return at
    # "told the commission, the firm was broke": a comma may stand behind whoever was told.
    at += trait == "object" and forms[at : at + 1] == [","] and not is_finite(forms[at - 1], pack)
    if at >= len(forms) or words[at].is_mark or forms[at] in pack.not_clause_leads and not _is_figure(forms, at, pack):
        return None
    if _begins_none(passage, verb, at, pack):
        return None
    # Behind a comma or a quotation the verb's own subject may follow ("..., said a man briefed on the talks").
    is_free = (
        trait != "bare"
        and verb
        and (not words[verb - 1].is_mark or forms[verb - 1] == ")" or _is_described(passage, verb, timed, pack))
    )
    is_known = is_free or forms[at] in pack.subject_pronouns
    relatives, closed = 0, at
    for place in range(at + 1, min(len(forms), at + _LONGEST_SUBJECT)):
        form = forms[place]
        if place <= closed:
            continue
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
        elif form == "," and is_free:
            closed = _insertion_end(forms, place, pack) or _list_end(forms, at, place, pack)
            if closed is None:
                return None
        elif words[place].is_mark and form not in _WITHIN_CLAUSE or not is_free and form in pack.subject_ends:
            return None
    return None


def _begins_none(passage, verb, at, pack):
    """Whether no clause can begin at a word: "a call they believed could be his", "a quake that claimed 30 lives"."""
    forms = passage.forms
    is_verb = (
        forms[at] in pack.finite_verbs and forms[at] in pack.function_words and not passage.words[at].is_capitalised
    )
    # but "a project which officials said could fail"
    is_verb = is_verb and pack.relatives.isdisjoint(forms[max(0, verb - _LONGEST_CLAIM) : verb])
    # "complained about what they saw", but "said about 30 people died"
    is_object = forms[at] in pack.prepositions and forms[at] not in pack.clause_gaps
    figure = pack.comparators_before.match(forms, at) or (1, None)
    following = forms[at + figure[0]] if at + figure[0] < len(forms) else "."
    if is_object and not (following[0].isdecimal() or following in pack.number_words):
        return True
    is_claimed = verb and forms[verb - 1] in pack.relatives and _is_figure(forms, at, pack)
    return is_verb or is_claimed


def _is_described(passage, verb, timed, pack):
    """ "Ray Dixon, who runs the port, said": the comma closes what stands behind the sentence's own first subject."""
    forms = passage.forms
    if forms[verb - 1] != "," or any(form in _QUOTES for form in forms[:verb]):
        return False
    subject = before(passage, verb, timed, pack)
    is_first = isinstance(subject, tuple) and (subject[1] < verb - 1 or "," in forms[slice(*subject)])
    return is_first and not any(is_finite(form, pack) for form in forms[: subject[0]])


def _is_condition(forms, at, pack):
    """ "says if that fails, prices would rise": a subordinate clause opens what is said, a main one follows."""
    lead = pack.subordinators.match(forms, at)
    is_clause = bool(lead) and forms[at] in pack.clause_words and forms[at] not in pack.prepositions
    # "said despite the rain, the match would start"
    is_adverbial = (
        at < len(forms)
        and forms[at] in pack.prepositions
        and not (forms[at] in pack.clause_gaps or forms[at] in pack.of_words)
    )
    if not (is_clause or lead or is_adverbial):
        return False
    end = min(len(forms), at + _LONGEST_SUBJECT)
    comma = next((place for place in range(at, end) if forms[place] in _ENDS or forms[place] == ","), end)
    following = forms[comma + 1] if comma + 1 < len(forms) else "."
    goes_on = is_clause or following in pack.determiners or following in pack.subject_pronouns
    return (
        comma < end
        and forms[comma] == ","
        and goes_on
        and any(is_finite(form, pack) for form in forms[comma : comma + 9])
    )


def _insertion_end(forms, comma, pack):
    """The comma behind what is inserted between a subject and its verb: "the result, if confirmed, would"."""
    is_relative = comma + 1 < len(forms) and forms[comma + 1] in pack.relatives
    end = min(len(forms) - 1, comma + (_LONGEST_RELATIVE if is_relative else _LONGEST_ASIDE))
    closing = next((at for at in range(comma + 1, end) if forms[at] in _ENDS or forms[at] == ","), None)
    if closing is None or forms[closing] != "," or forms[comma + 1] in pack.coordinators:
        return None
    if forms[closing + 1][0].isdecimal() and forms[closing + 2 : closing + 3] == [","]:
        closing += 2  # "the driver, Ben Hale, 41, admitted"
    if closing + 1 == len(forms):
        return None
    # Behind a list of names or a second clause nothing goes on with a verb.
    goes_on = is_finite(forms[closing + 1], pack) or forms[closing + 1] in pack.preverbals
    return closing if goes_on else None


def _list_end(forms, start, comma, pack):
    """The last word before the verb of several subjects: "rain, floods and rising prices were slowing work"."""
    end = min(len(forms) - 1, comma + _LONGEST_SUBJECT)
    joined = next((at for at in range(comma + 1, end) if forms[at] in _ENDS or forms[at] in pack.and_words), end)
    if not pack.subject_ends.isdisjoint(forms[start:comma]):
        return None
    if joined == end or forms[joined] in _ENDS or any(is_finite(form, pack) for form in forms[comma:joined]):
        return None
    near = range(joined + 1, min(end, joined + _LONGEST_CLAIM))
    verb = next((at for at in near if forms[at] in pack.finite_verbs), None)
    return verb - 1 if verb and pack.clause_words.isdisjoint(forms[joined + 1 : verb]) else None


def _is_figure(forms, at, pack):
    """ "said at least 30 people died": a figure opens the clause."""
    return pack.comparators_before.match(forms, at) is not None


def _is_past(forms, at, pack):
    """Whether what may be a participle is a past: an object or a measure follows it."""
    following = forms[at + 1] if at + 1 < len(forms) else "."
    is_object = following in pack.determiners or following in pack.subject_pronouns or following[0].isdigit()
    return is_object or following.endswith(pack.gerund_endings)


def _gap_end(passage, at, trait, timed, pack):
    forms = passage.forms
    while at < len(forms) and (at in timed or noun_phrases.is_adverb(forms[at], pack)):
        at += 1
    is_adjunct = at < len(forms) and forms[at] in pack.prepositions and forms[at] in pack.clause_gaps
    if trait == "say" and is_adjunct and not _is_figure(forms, at, pack):
        at = noun_phrases.adjunct_end(passage, at, timed, pack)
        while at < len(forms) and at in timed:
            at += 1
    return at


def _object_end(passage, at, timed, pack):
    """Behind whoever was told: a name, or a noun with its article; where nobody was, the clause begins at once."""
    forms, words, start = passage.forms, passage.words, at
    at += at < len(forms) and forms[at] in pack.determiners
    is_name = at < len(forms) and words[at].is_capitalised
    at += 1
    while at < len(forms) and is_name and (words[at].is_capitalised or _is_stop_of_name(passage, at, pack)):
        at += 1
    is_titled = is_name and forms[start] in pack.determiners
    is_noun = not is_name and at + 1 < len(forms) and forms[at + 1] in pack.determiners
    if at + 1 < len(forms) and (is_titled or is_noun) and words[at].text[0].islower() and at not in timed:
        at += not is_finite(forms[at], pack)
    if at + 1 < len(forms) and forms[at] in pack.of_words:
        whole = noun_phrases.forward(passage, at + 1, timed, pack)  # "told a meeting of officials he had left"
        at = whole[1] if whole else at
    while at < len(forms) and at in timed:
        at += 1
    return start if at < len(forms) and is_finite(forms[at], pack) else at


def _is_stop_of_name(passage, at, pack):
    return passage.forms[at] == "." and noun_phrases.is_abbreviated(passage, at, pack)
