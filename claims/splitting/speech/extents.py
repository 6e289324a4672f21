"""How far what was said reaches: where the sentence begins to tell it, and where it goes on with something else."""

import re

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.speech import claimants, noun_phrases
from claims.splitting.speech.cues import Cue
from claims.splitting.words import Passage

_FINAL_MARKS = ".;:,!?…"
_PARTING = frozenset(",;")
_DASHES = frozenset("-–—")
_LONGEST_DATELINE = 16
_LONGEST_SUBJECT = 6
_CLOCK = re.compile(
    r"\d{1,2}[:.h]\d\d(?: ?(?:h|hs|hrs?|horas|[ap]m|[ap]\.m\.|GMT|UTC|BST|CES?T|E[SD]?T|P[SD]T|IST|WAT|EAT)\b\.?)?"
    r"(?: ?[|:,.–—-])?(?=\s)",
    re.IGNORECASE,
)


def story_start(passage: Passage) -> int:
    """Where a sentence begins behind its dateline ("KIEV, 6 ago (Nova) — ...") or the clock time of a live report."""
    clock = _CLOCK.match(passage.text, passage.start, passage.end)
    if clock:
        return passage.at(clock.end())
    forms, words = passage.forms, passage.words
    for at in range(1, min(len(forms) - 1, _LONGEST_DATELINE)):
        if forms[at] in _DASHES:
            is_closed = ")" in forms[max(0, at - 2) : at]
            return at + 1 if is_closed or words[0].text.isupper() and len(words[0].text) > 2 else 0
        if not (words[at].is_mark or words[at].is_capitalised or words[at].text[0].isdecimal() or len(forms[at]) < 5):
            is_bracketed = "(" in forms[:at] and ")" not in forms[:at]
            if not is_bracketed:
                return 0
    return 0


def clause_start(passage: Passage, end: int) -> int:
    """Where the clause that ends at a word begins: behind a semicolon, a dateline, or with the sentence."""
    semicolons = [at for at in range(end) if passage.forms[at] == ";"]
    start = semicolons[-1] + 1 if semicolons else story_start(passage)
    return start if start < end else 0


def sentence_end(passage: Passage) -> int:
    """Behind the last word of a sentence, its final marks left out."""
    end = len(passage.words)
    while end and passage.words[end - 1].text in _FINAL_MARKS:
        end -= 1
    return end


def behind(passage: Passage, cue: Cue, later: list[Cue], quoted, timed: set[int], pack: LanguagePack):
    """The words that a cue reports behind itself; `later` are the cues that follow it."""
    is_inserted = cue.first and passage.forms[cue.first - 1] in pack.relatives or _is_of_thing(passage, cue, pack)
    end = _aside_end(passage, cue, sentence_end(passage))
    end = _occasion_start(passage.forms, cue.content, end, pack)
    end = _quotation_start(passage, cue, quoted, end, pack)
    for other in later:
        boundary = _boundary(passage, other, cue.content, is_inserted, timed, pack)
        if boundary is not None and boundary > cue.content:
            end = min(end, boundary)
    # "The doctor, who said that ..., thanked": only what has had no verb yet goes on with it.
    is_inserted = is_inserted and not any(is_finite(form, pack) for form in passage.forms[: cue.first])
    if is_inserted or _is_subordinate(passage, cue, pack):
        end = _main_clause(passage, cue.content, end, is_inserted, pack)
    return cue.content, end


def _is_of_thing(passage, cue, pack):
    """ "The plan, which officials said could cost millions, was shelved": what was said is told of what stands before."""
    forms = passage.forms
    if cue.content >= len(forms) or not is_finite(forms[cue.content], pack):
        return False
    near = range(max(1, cue.first - _LONGEST_SUBJECT), cue.first)
    return any(forms[at] in pack.relatives and forms[at - 1] == "," for at in near)


def _occasion_start(forms, first, end, pack):
    """ "... que puede ganar, en una entrevista con este diario": on what occasion it was said is no part of it."""
    openings = pack.occasions.places(forms[first:end])
    at = first + max(openings) if openings else 0
    is_last = at > first and forms[at - 1] == "," and not any(is_finite(form, pack) for form in forms[at:end])
    return at - 1 if is_last else end


def _aside_end(passage, cue, end):
    """What was said between dashes or within brackets ends with them: "The plan - which he said was void - failed"."""
    forms, start = passage.forms, story_start(passage)
    dashes = sum(form in _DASHES for form in forms[start : cue.first])
    brackets = forms[: cue.first].count("(") - forms[: cue.first].count(")")
    if dashes % 2 == 0 and brackets <= 0:
        return end
    closers = _DASHES if dashes % 2 else {")"}
    return next((at for at in range(cue.content, end) if forms[at] in closers), end)


def _quotation_start(passage, cue, quoted, end, pack):
    """A full quotation that ends the sentence is no part of what was reported before it, nor what is said of one."""
    for first, last in quoted:
        is_last = first > cue.content and last >= end - 1 and passage.forms[first - 1] in (":", ",")
        is_told = first == cue.content and passage.forms[last : last + 1] == [","]
        # "repitió que «...», como si ...": behind a full quotation the reporter goes on.
        if is_told and last + 2 < end and _is_aside_of_reporter(passage.forms, last + 1, pack):
            end = min(end, last)
        if is_last and any(is_finite(form, pack) for form in passage.forms[cue.content : first]):
            end = first - 1
    return end


def _is_aside_of_reporter(forms, at, pack):
    """ "..., como si", "..., aunque": but "..., pero que" goes on with what was said."""
    is_linked = forms[at] in pack.manner_words or forms[at] in pack.contrast_words
    return is_linked and forms[at + 1] not in pack.complementizers


def _boundary(
    passage: Passage, cue: Cue, content: int, is_inserted: bool, timed: set[int], pack: LanguagePack
) -> int | None:
    """Where the clause of a later cue begins, when it doesn't belong to what was said before it.

    What was said in a relative clause ("Anaya, quien aseguró que ...,") ends before the subject that goes on.
    """
    forms, at = passage.forms, _lead_in(passage.forms, cue.first, pack)
    if cue.is_source:
        return _source_boundary(forms, cue.first, pack)
    if cue.trait == "withheld" and forms[cue.first] in pack.prepositions:
        return at - (forms[at - 1] == ",")
    if at and forms[at - 1] in pack.coordinators:
        return at - 1 - (at > 1 and forms[at - 2] == ",")
    opening = pack.subordinators.match_before(forms, at)
    # "..., pese a que reconoció que ..."
    if opening and opening[0] > 1 and at > opening[0] and forms[at - opening[0] - 1] == ",":
        return at - opening[0] - 1
    subject = claimants.before(passage, cue.first, timed, pack)
    if at and forms[at - 1] in _PARTING:
        if isinstance(subject, tuple) and subject[0] > content and forms[subject[0] - 1] == ";":
            return subject[0] - 1
        # "that the driver, Ben Hale, admitted ...": the comma closes what stands between subject and verb.
        return at - 1 if not isinstance(subject, tuple) or subject[0] != content else None
    if not isinstance(subject, tuple) or not subject[0]:
        return None
    if is_inserted and forms[subject[0] - 1] == ",":
        return subject[0] - 1
    return _clause_boundary(forms, subject[0], cue, pack)


def _lead_in(forms, at, pack):
    """Back over what stands before a verb in its clause: "pero, aun así, ya no dijo"."""
    while at:
        adverb = pack.sentence_adverbs.match_before(forms, at - 1) if forms[at - 1] == "," else None
        if adverb:
            at -= 1 + adverb[0]
        elif forms[at - 1] in pack.preverbals or noun_phrases.is_adverb(forms[at - 1], pack):
            at -= 1
        else:
            break
    return at


def _source_boundary(forms, at, pack):
    """ "..., según X" ends what was said before it, and so does "..., mientras que para X"."""
    lead = at - (at > 0 and forms[at - 1] in pack.complementizers)
    if lead and forms[lead - 1] in pack.contrast_words:
        return lead - 1 - (lead > 1 and forms[lead - 2] == ",")
    return at - 1 if at and forms[at - 1] in _PARTING else None


def _clause_boundary(forms, subject, cue, pack):
    """Where a clause with a subject of its own parts from what was said before it: ", and officials denied"."""
    lead = subject - 1
    if (
        lead > 1
        and forms[lead] in pack.relatives
        and forms[lead - 1] in pack.neuter_articles
        and forms[lead - 2] == ","
    ):
        return lead - 2  # "..., lo que el Gobierno niega"
    lead -= lead > 0 and forms[lead] in pack.complementizers and forms[lead - 1] in pack.contrast_words
    if forms[lead] == ";" or (forms[lead] == "," and cue.content is None):
        has_clause = any(is_finite(form, pack) for form in forms[:lead])
        return lead if has_clause else None
    is_parted = lead > 0 and forms[lead - 1] == ","
    if forms[lead] in pack.contrast_words:
        return lead - is_parted
    is_absolute = is_parted and (forms[lead] in pack.coordinators or forms[lead] in pack.absolute_leads)
    return lead - 1 if is_absolute else None


def _is_subordinate(passage, cue, pack):
    """Whether a cue is the verb of a subordinate clause that opens the sentence: "Aunque X insiste en que ..., "."""
    forms, start = passage.forms, story_start(passage)
    lead = pack.subordinators.match(forms, start)
    return bool(lead) and not any(is_finite(form, pack) for form in forms[start + lead[0] : cue.first])


def _main_clause(passage, content, end, is_inserted, pack):
    """Where the main clause goes on behind a comma: with a subject of its own or, behind a relative clause, its verb."""
    forms, verbs = passage.forms, [at for at in range(content, end) if is_finite(passage.forms[at], pack)]
    if not verbs:
        return end
    commas = (at for at in range(verbs[0], end - 1) if forms[at] == ",")
    return next((at for at in commas if _goes_on(passage, at + 1, verbs[-1], is_inserted, pack)), end)


def _goes_on(passage, at, last_verb, is_inserted, pack):
    forms = passage.forms
    if is_inserted:
        while at + 1 < len(forms) and (forms[at] in pack.preverbals or noun_phrases.is_adverb(forms[at], pack)):
            at += 1
        return bool(is_finite(forms[at], pack) or pack.cue_verbs.match(forms, at))
    is_linked = any(forms[at] in words for words in (pack.clause_words, pack.coordinators, pack.prepositions))
    return at <= last_verb and not is_linked and not forms[at].endswith(pack.gerund_endings)
