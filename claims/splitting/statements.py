"""Reported statements: the clause that somebody is reported to have said, in the reporter's words."""

from dataclasses import dataclass
from itertools import pairwise

from claims.splitting import claimants, noun_phrases
from claims.splitting.cues import Cue, is_finite
from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_FEWEST_WORDS = 3
_LONGEST_SOURCE = 40
_LONGEST_TAIL = 20
_FINAL_MARKS = ".;:,!?…"
_PARTING = frozenset(",;")


@dataclass(frozen=True)
class Statement:
    """What was said, from one word to another (exclusive), and the cue that says so."""

    first: int
    last: int
    cue: Cue


def find(
    passage: Passage, cues: list[Cue], quoted: list[tuple[int, int]], timed: set[int], pack: LanguagePack
) -> list[Statement]:
    """The reported statements of a passage; `quoted` are the word ranges of its quotations, marks taken in."""
    if passage.forms[-1:] == ["?"]:
        return []
    found = []
    for place, cue in enumerate(cues):
        for span in _spans(passage, cue, cues[place + 1 :], quoted, timed, pack):
            trimmed = _trimmed(passage, *span)
            is_clause = trimmed and (span[1] < cue.first or _is_clause(passage, trimmed, cue, pack))
            if is_clause and not _is_quotation(trimmed, quoted) and not _is_nested_belief(cue, found):
                found.append(Statement(*trimmed, cue))
    return found


def _spans(passage, cue, later, quoted, timed, pack):
    if cue.content is not None:
        return [_behind(passage, cue, later, quoted, timed, pack)]
    if cue.is_source:
        return _source_content(passage, cue, timed, pack)
    return _around(passage, cue, quoted, timed, pack)


def _is_nested_belief(cue, found):
    """ "said he believes ...": what somebody says of his own belief is one statement."""
    return (
        cue.trait in ("bare", "say")
        and cue.content == cue.verb_end
        and any(one.first == cue.first - 1 and one.cue is not cue for one in found)
    )


def _behind(passage, cue, later, quoted, timed, pack):
    end = _sentence_end(passage)
    for first, last in quoted:
        is_last = first > cue.content and last >= end - 1 and passage.forms[first - 1] in (":", ",")
        if is_last and any(is_finite(form, pack) for form in passage.forms[cue.content : first]):
            end = first - 1
    is_inserted = cue.first and passage.forms[cue.first - 1] in pack.relatives
    for other in later:
        boundary = _boundary(passage, other, is_inserted, timed, pack)
        if boundary is not None and boundary > cue.content:
            end = min(end, boundary)
    return cue.content, end


def _sentence_end(passage: Passage) -> int:
    end = len(passage.words)
    while end and passage.words[end - 1].text in _FINAL_MARKS:
        end -= 1
    return end


def _boundary(passage: Passage, cue: Cue, is_inserted: bool, timed: set[int], pack: LanguagePack) -> int | None:
    """Where the clause of a later cue begins, when it doesn't belong to what was said before it.

    What was said in a relative clause ("Anaya, quien aseguró que ...,") ends before the subject that goes on.
    """
    forms, at = passage.forms, cue.first
    if cue.is_source:
        return at - 1 if at and forms[at - 1] == "," else None
    while at and (forms[at - 1] in pack.preverbals or noun_phrases.is_adverb(forms[at - 1], pack)):
        at -= 1
    if at and forms[at - 1] in pack.coordinators:
        return at - 1 - (at > 1 and forms[at - 2] == ",")
    if at and forms[at - 1] in _PARTING:
        return at - 1
    subject = claimants.before(passage, cue.first, timed, pack)
    if not isinstance(subject, tuple) or not subject[0]:
        return None
    if is_inserted and forms[subject[0] - 1] == ",":
        return subject[0] - 1
    return _clause_boundary(forms, subject[0], cue, pack)


def _clause_boundary(forms, subject, cue, pack):
    """Where a clause with a subject of its own parts from what was said before it: ", and officials denied"."""
    lead = subject - 1
    lead -= lead > 0 and forms[lead] in pack.complementizers and forms[lead - 1] in pack.contrast_words
    if forms[lead] == ";" or (forms[lead] == "," and cue.content is None):
        return lead
    is_parted = lead > 0 and forms[lead - 1] == ","
    if forms[lead] in pack.contrast_words:
        return lead - is_parted
    is_absolute = is_parted and forms[lead] in pack.coordinators | pack.absolute_leads
    return lead - 1 if is_absolute else None


def _source_content(passage, cue, timed, pack):
    """ "Según X, ..." has its content behind it, "..., según X" before it, ", según X," around it."""
    forms = passage.forms
    lead = forms[: cue.first]
    opens_clause = bool(lead) and lead[-1] in pack.complementizers | pack.coordinators
    if any(is_finite(form, pack) for form in lead) and not opens_clause:
        return [(_clause_start(passage, cue.first), cue.first)]
    source = claimants.of_source(passage, cue, timed, pack)
    if source is None and not opens_clause and lead[-1:] != [","] and not _is_said(forms, cue, pack):
        return []
    comma = _content_comma(passage, source[1] if source else cue.last, timed, pack)
    if comma is None:
        return []
    return [*_parted_lead(passage, cue.first, timed, pack), (comma + 1, _sentence_end(passage))]


def _is_said(forms, cue, pack):
    return forms[cue.last] in pack.impersonal_pronouns


def _content_comma(passage, named, timed, pack):
    """The comma behind a source and what describes it ("Según Ana Ruiz, directora del museo, ...")."""
    forms, words = passage.forms, passage.words
    commas = [at for at in range(named, min(len(forms), named + _LONGEST_SOURCE)) if forms[at] == ","]
    for comma, following in pairwise(commas):
        first = comma + 1
        is_plain = forms[first] in pack.relatives or not (
            first in timed
            or words[first].is_capitalised
            or forms[first] in pack.function_words
            or pack.sentence_adverbs.match(forms, first)
            or noun_phrases.is_adverb(forms[first], pack)
        )
        is_aside = following == first + 1
        has_verb = any(is_finite(forms[at], pack) for at in range(first, following))
        if not (is_plain or is_aside) or has_verb and forms[first] not in pack.relatives:
            return comma
    return commas[-1] if commas else None


def _parted_lead(passage, end, timed, pack):
    """The subject that a cue within commas parts from its verb ("El puente, según la policía, estaba cerrado")."""
    start = _clause_start(passage, end)
    if end - start < 2 or passage.forms[end - 1] != "," or start in timed:
        return []
    if pack.sentence_adverbs.match(passage.forms, start):
        return []
    phrase = noun_phrases.forward(passage, start, timed, pack)
    return [(start, end - 1)] if phrase and phrase[1] == end - 1 else []


def _clause_start(passage: Passage, end: int) -> int:
    semicolons = [at for at in range(end) if passage.forms[at] == ";"]
    return semicolons[-1] + 1 if semicolons else 0


def _around(passage, cue, quoted, timed, pack):
    """ "..., informó X": the cue stands behind what was said, or in its midst; "pues dijo, ..." before it."""
    forms, at = passage.forms, cue.first
    if cue.trait == "speech" or forms[cue.verb].endswith(pack.gerund_endings):
        return []
    following = forms[cue.verb_end] if cue.verb_end < len(forms) else "."
    if at and forms[at - 1] in pack.coordinators and following == ",":
        return [(cue.verb_end + 1, _sentence_end(passage))]
    comma = _comma_before(passage, cue, pack)
    if comma is None or any(last == comma or last == comma + 1 for _, last in quoted):
        return []
    start = _clause_start(passage, comma)
    if any(first in (cue.verb_end, cue.verb_end + 1) or first == start for first, _ in quoted):
        return []
    near = range(cue.verb_end, min(len(forms), cue.verb_end + _LONGEST_TAIL))
    resumed = next((at + 1 for at in near if forms[at] == ","), len(forms))
    if not any(is_finite(form, pack) for form in forms[start:comma]):
        lead = _parted_lead(passage, comma + 1, timed, pack)
        has_rest = any(is_finite(form, pack) for form in forms[resumed : resumed + _LONGEST_TAIL])
        return [*lead, (resumed, _sentence_end(passage))] if lead and has_rest else []
    if resumed >= len(forms) or forms[resumed] not in pack.resuming_words:
        return [(start, comma)]
    while resumed < len(forms) and forms[resumed] in pack.resuming_words | pack.complementizers:
        resumed += 1
    return [(start, comma), (resumed, _sentence_end(passage))]


def _comma_before(passage, cue, pack):
    """The comma that parts what was said from its cue, with at most a short claimant between them."""
    forms, at = passage.forms, cue.first
    if at and forms[at - 1] == ",":
        is_closed = cue.trait == "say" or cue.verb_end >= len(forms) or forms[cue.verb_end] not in pack.object_leads
        return at - 1 if is_closed else None
    if not pack.has_claimant_before_late_cue:
        return None
    is_last = (
        cue.trait == "object"
        or cue.verb_end >= len(forms)
        or forms[cue.verb_end] in (".", ",")
        or forms[cue.verb_end] in pack.clause_gaps
    )
    while (
        is_last
        and at
        and cue.first - at < 12
        and not (passage.words[at - 1].is_mark and forms[at - 1] not in "()'&")
        and not is_finite(forms[at - 1], pack)
    ):
        at -= 1
    return at - 1 if is_last and at and forms[at - 1] == "," and at < cue.first else None


def _trimmed(passage, first, last):
    words = passage.words
    while first < last and (words[first].text in _FINAL_MARKS + "-–—"):
        first += 1
    while last > first and words[last - 1].text in _FINAL_MARKS + "–—-":
        last -= 1
    return (first, last) if last > first else None


def _is_quotation(span, quoted):
    return any(first <= span[0] and span[1] <= last for first, last in quoted)


def _is_clause(passage, span, cue, pack):
    forms = passage.forms[slice(*span)]
    if cue.content is not None and passage.forms[cue.content - 1] in pack.complementizers:
        return not all(form in pack.function_words for form in forms)
    return len(forms) >= _FEWEST_WORDS or len(forms) > 1 and any(is_finite(form, pack) for form in forms)
