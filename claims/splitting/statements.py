"""Reported statements: the clause that somebody is reported to have said, in the reporter's words."""

from dataclasses import dataclass

from claims.splitting import claimants
from claims.splitting.cues import Cue, is_finite
from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_FEWEST_WORDS = 3
_SHORT_LEAD = 5
_FINAL_MARKS = ".;:,!?…"


@dataclass(frozen=True)
class Statement:
    """What was said, from one word to another (exclusive), and the cue that says so."""

    first: int
    last: int
    cue: Cue


def find(passage: Passage, cues: list[Cue], quoted: list[tuple[int, int]], pack: LanguagePack) -> list[Statement]:
    """The reported statements of a passage; `quoted` are the word ranges of its quotations, marks taken in."""
    found = []
    for place, cue in enumerate(cues):
        spans = [_behind(passage, cue, cues[place + 1 :], quoted, pack)]
        if spans[0] is None:
            spans = (
                _source_content(passage, cue, cues, pack)
                if cue.is_source
                else _around(passage, cue, cues, quoted, pack)
            )
        for span in spans:
            trimmed = span and _trimmed(passage, *span)
            if not trimmed or _is_quotation(trimmed, quoted) or not _is_clause(passage, trimmed, pack):
                continue
            if not _is_nested_belief(passage, cue, found):
                found.append(Statement(*trimmed, cue))
    return found


def _is_nested_belief(passage, cue, found):
    """ "said he believes ...": what somebody says of his own belief is one statement."""
    return (
        cue.trait == "bare"
        and cue.content == cue.verb_end
        and any(one.first == cue.first - 1 and one.cue is not cue for one in found)
    )


def _behind(passage, cue, later, quoted, pack):
    if cue.content is None:
        return None
    end = _sentence_end(passage)
    for first, last in quoted:
        is_last = first > cue.content and last >= end - 1 and passage.forms[first - 1] in (":", ",")
        if is_last and any(is_finite(form, pack) for form in passage.forms[cue.content : first]):
            end = first - 1
    for other in later:
        boundary = _boundary(passage, other, pack)
        if boundary is not None and boundary > cue.content:
            end = min(end, boundary)
    return cue.content, end


def _sentence_end(passage: Passage) -> int:
    end = len(passage.words)
    while end and passage.words[end - 1].text in _FINAL_MARKS:
        end -= 1
    return end


def _boundary(passage: Passage, cue: Cue, pack: LanguagePack) -> int | None:
    """Where the clause of a later cue begins, when it doesn't belong to what was said before it."""
    forms, at = passage.forms, cue.first
    if cue.is_source:
        return at - 1 if at and forms[at - 1] == "," else None
    while at and (forms[at - 1] in pack.preverbals or forms[at - 1].endswith(pack.adverb_endings)):
        at -= 1
    if at and forms[at - 1] in pack.coordinators:
        return at - 1 - (at > 1 and forms[at - 2] == ",")
    subject = claimants.before(passage, cue.first, pack)
    lead = subject[0] - 1 if isinstance(subject, tuple) else 0
    is_absolute = lead > 0 and forms[lead] in pack.coordinators | pack.absolute_leads and forms[lead - 1] == ","
    return lead - 1 if is_absolute else None


def _source_content(passage, cue, cues, pack):
    """ "Según X, ..." has its content behind it, "..., según X" before it."""
    forms = passage.forms
    lead = forms[: cue.first]
    is_leading = not any(is_finite(form, pack) for form in lead) or (
        lead and lead[-1] in pack.complementizers | pack.coordinators
    )
    if not is_leading:
        return [(_clause_start(passage, cue.first), cue.first)]
    source = claimants.of_source(passage, cue, set(), pack)
    named = source[1] if source else cue.last
    comma = next((at for at in range(named, len(forms)) if forms[at] == ","), None)
    if comma is None:
        return []
    return [(comma + 1, _sentence_end(passage))]


def _clause_start(passage: Passage, end: int) -> int:
    semicolons = [at for at in range(end) if passage.forms[at] == ";"]
    return semicolons[-1] + 1 if semicolons else 0


def _around(passage, cue, cues, quoted, pack):
    """ "..., informó X": the cue stands behind what was said, or in its midst; "pues dijo, ..." before it."""
    forms, at = passage.forms, cue.first
    if cue.trait == "speech":
        return []
    following = forms[cue.verb_end] if cue.verb_end < len(forms) else "."
    if at and forms[at - 1] in pack.coordinators and following == ",":
        return [(cue.verb_end + 1, _sentence_end(passage))]
    comma = _comma_before(passage, cue, pack)
    if comma is None or any(last == comma or last == comma + 1 for _, last in quoted):
        return []
    start = _clause_start(passage, comma)
    opens = any(first in (cue.verb_end, cue.verb_end + 1) or first == start for first, _ in quoted)
    if opens or not any(is_finite(form, pack) for form in passage.forms[start:comma]):
        return []
    spans = [(start, comma)]
    next_comma = next((at for at in range(cue.verb_end, min(len(forms), cue.verb_end + 10)) if forms[at] == ","), None)
    if next_comma and next_comma + 1 < len(forms) and forms[next_comma + 1] in pack.resuming_words:
        spans.append((next_comma + 1, _sentence_end(passage)))
    return spans


def _comma_before(passage, cue, pack):
    """The comma that parts what was said from its cue, with at most a short claimant between them."""
    forms, at = passage.forms, cue.first
    if at and forms[at - 1] == ",":
        is_closed = cue.verb_end >= len(forms) or forms[cue.verb_end] not in pack.object_leads
        return at - 1 if is_closed else None
    if not pack.has_claimant_before_late_cue:
        return None
    is_last = (
        cue.verb_end >= len(forms) or forms[cue.verb_end] in (".", ",") or forms[cue.verb_end] in pack.clause_gaps
    )
    while (
        is_last
        and at
        and cue.first - at < 12
        and not passage.words[at - 1].is_mark
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


def _is_clause(passage, span, pack):
    first, last = span
    return last - first >= _FEWEST_WORDS or (
        last - first > 1 and any(is_finite(form, pack) for form in passage.forms[first:last])
    )
