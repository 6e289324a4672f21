"""Reported statements: the clause that somebody is reported to have said, in the reporter's words."""

from itertools import pairwise
from typing import NamedTuple

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.speech import claimants, extents, noun_phrases
from claims.splitting.speech.cues import Cue
from claims.splitting.words import Passage

_FEWEST_WORDS = 3
_LONGEST_SOURCE = 40
_LONGEST_TAIL = 20
_FINAL_MARKS = ".;:,!?…"
_LEADING_MARKS = _FINAL_MARKS + "-–—|•·▪*"


class Statement(NamedTuple):
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
            trimmed = _trimmed(passage, *span, pack)
            is_clause = trimmed and (span[1] < cue.first or _is_clause(passage, trimmed, cue, pack))
            if is_clause and not _is_quotation(trimmed, quoted) and not _is_nested_belief(cue, found):
                found.append(Statement(*trimmed, cue))
    return found


def _spans(passage, cue, later, quoted, timed, pack):
    if cue.content is not None:
        return [extents.behind(passage, cue, later, quoted, timed, pack)]
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


def _source_content(passage, cue, timed, pack):
    """ "Según X, ..." has its content behind it, "..., según X" before it, ", según X," around it."""
    forms = passage.forms
    if cue.trait == "own" and cue.last < len(forms) and forms[cue.last] != ",":
        return [(cue.last, extents.sentence_end(passage))]
    is_own_clause = cue.first > 0 and forms[cue.first - 1] == ";"
    lead = [] if is_own_clause else forms[extents.clause_start(passage, cue.first) : cue.first]
    opens_clause = _opens_clause(lead, pack)
    if any(is_finite(form, pack) for form in lead) and not opens_clause:
        return [] if _ends_with_verb(lead, pack) else [(extents.clause_start(passage, cue.first), cue.first)]
    source = claimants.of_source(passage, cue, timed, pack)
    # "Según se supo, ...", "According to him, ...".
    following = forms[cue.last : cue.last + 2]
    is_short = cue.trait == "own" or not pack.impersonal_pronouns.isdisjoint(following[:1]) or following[1:] == [","]
    if source is None and not opens_clause and lead[-1:] != [","] and not is_short:
        return []
    comma = _content_comma(passage, source[1] if source else cue.last, timed, pack)
    # "Unas 300 personas, según la policía, y más de 800, según ...": a list goes on.
    is_list = comma is not None and lead[-1:] == [","] and not pack.and_words.isdisjoint(forms[comma + 1 : comma + 2])
    goes_on = is_list or bool(pack.source_cues.places(lead))
    return [] if comma is None or goes_on else [(comma + 1, extents.sentence_end(passage))]


def _ends_with_verb(lead, pack):
    """ "La Unión anuncia, según la propuesta, que ...", ""...", he said, according to ...": said by its own subject."""
    end = len(lead) - (lead[-1] == ",")
    found = pack.cue_verbs.match(lead, end - 1) if end else None
    return bool(found) and found[1] != "infinitive"


def _opens_clause(lead, pack):
    """Whether a source stands at the beginning of a clause within the sentence: "..., y, según X, ..."."""
    last = len(lead) - 1 - (lead[-1:] == [","])
    return last >= 0 and (lead[last] in pack.complementizers or lead[last] in pack.coordinators)


def _content_comma(passage, named, timed, pack):
    """The comma behind a source and what describes it ("Según Ana Ruiz, directora del museo, ...")."""
    forms, words = passage.forms, passage.words
    commas = [at for at in range(named, min(len(forms), named + _LONGEST_SOURCE)) if forms[at] == ","]
    for comma, following in pairwise(commas):
        first = comma + 1
        is_plain = forms[first] in pack.relatives or not (
            first in timed
            or words[first].is_capitalised
            or words[first].text[0].isdecimal()
            or forms[first] in pack.function_words
            or pack.sentence_adverbs.match(forms, first)
            or noun_phrases.is_adverb(forms[first], pack)
        )
        is_aside = following == first + 1 or _is_apposition(passage, comma, following, pack)
        has_verb = any(is_finite(forms[at], pack) for at in range(first, following))
        if not (is_plain or is_aside) or has_verb and forms[first] not in pack.relatives:
            return comma
    return commas[-1] if commas else None


def _is_apposition(passage, comma, following, pack):
    """ "According to Ana Ruiz, the director of the museum, the ...": behind a name, before another phrase."""
    forms, words, first = passage.forms, passage.words, comma + 1
    is_told = words[comma - 1].is_capitalised and forms[first] in pack.determiners and following + 2 < len(forms)
    goes_on = is_told and (forms[following + 1] in pack.determiners or words[following + 1].is_capitalised)
    return goes_on and any(is_finite(form, pack) for form in forms[following:])


def _around(passage, cue, quoted, timed, pack):
    """ "..., informó X": the cue stands behind what was said, or in its midst; "pues dijo, ..." before it."""
    forms, at = passage.forms, cue.first
    if cue.trait in ("speech", "denial", "withheld") or forms[cue.verb].endswith(pack.gerund_endings):
        return []
    following = forms[cue.verb_end] if cue.verb_end < len(forms) else "."
    if at and forms[at - 1] in pack.coordinators and following == ",":
        return [(cue.verb_end + 1, extents.sentence_end(passage))]
    comma = _comma_before(passage, cue, timed, pack)
    start = extents.clause_start(passage, comma) if comma else 0
    if comma is None or _is_spoken(passage, cue, start, comma, quoted):
        return []
    near = range(cue.verb_end, min(len(forms), cue.verb_end + _LONGEST_TAIL))
    resumed = next((at + 1 for at in near if forms[at] == ","), len(forms))
    if not any(is_finite(form, pack) for form in forms[start:comma]) and not _ends_sentence(
        passage, cue, start, comma, timed, pack
    ):
        is_subject = _is_subject(passage, start, comma, timed, pack)
        has_rest = any(is_finite(form, pack) for form in forms[resumed : resumed + _LONGEST_TAIL])
        if is_subject and has_rest:
            return [(resumed, extents.sentence_end(passage))]
        return [(start, comma)] if any(start < first and last == comma for first, last in quoted) else []
    if not _has_main_verb(forms, start, comma, pack) and not _ends_sentence(passage, cue, start, comma, timed, pack):
        return []
    if resumed >= len(forms) or forms[resumed] not in pack.resuming_words:
        return [(start, comma)]
    while resumed < len(forms) and (forms[resumed] in pack.resuming_words or forms[resumed] in pack.complementizers):
        resumed += 1
    return [(start, comma), (resumed, extents.sentence_end(passage))]


def _ends_sentence(passage, cue, start, comma, timed, pack):
    """ "The dispute delays aid, groups said.": what closes a sentence so has a clause before it, whatever its verb."""
    forms = passage.forms
    is_last = cue.trait == "say" and cue.first - comma > 1 and forms[cue.verb_end :] in ([], ["."])
    opens = start not in timed and forms[start] not in pack.prepositions and forms[start] not in pack.clause_words
    return is_last and opens and comma - start > _FEWEST_WORDS and not forms[start].endswith(pack.gerund_endings)


def _is_spoken(passage, cue, start, comma, quoted):
    """Whether a late cue stands beside a quotation of its own, and not behind words that hold one."""
    if any(first in (cue.verb_end, cue.verb_end + 1) or first == start for first, _ in quoted):
        return True
    return any(last in (comma, comma + 1) and passage.words[first - 1].is_mark for first, last in quoted if first)


def _is_subject(passage, start, comma, timed, pack):
    """Whether a cue within commas parts a subject from its verb ("El puente, según la policía, estaba cerrado")."""
    if comma - start < 1 or start in timed or pack.sentence_adverbs.match(passage.forms, start):
        return False
    phrase = noun_phrases.forward(passage, start, timed, pack)
    return phrase is not None and phrase[1] == comma


def _has_main_verb(forms, start, comma, pack):
    """Whether words have a verb outside the relative clause that ends them: "The fee, which took effect in May,"."""
    inserted = next((at for at in range(start, comma) if forms[at] == "," and forms[at + 1] in pack.relatives), comma)
    closed = next((at for at in range(inserted + 1, comma) if forms[at] == ","), comma)
    return any(is_finite(forms[at], pack) for at in [*range(start, inserted), *range(closed, comma)])


def _comma_before(passage, cue, timed, pack):
    """The comma that parts what was said from its cue, with at most a short claimant between them."""
    forms, at = passage.forms, cue.first
    if at and forms[at - 1] == ",":
        is_plain = cue.trait == "tight" and _is_bare_object(passage, cue.verb_end, timed, pack)
        has_object = is_plain or cue.trait != "say" and _has_object(passage, cue.verb_end, timed, pack)
        return at - 1 if not has_object else None
    if not pack.has_claimant_before_late_cue:
        return None
    is_last = (
        cue.trait == "object"
        or cue.verb_end >= len(forms)
        or forms[cue.verb_end] in (".", ",")
        or forms[cue.verb_end] in pack.clause_gaps
    )
    following = forms[cue.verb_end] if cue.verb_end < len(forms) else "."
    if cue.trait in ("bare", "clause") and following in pack.object_leads and following not in pack.determiners:
        return None  # "on Monday vowed to continue"
    while is_last and at and cue.first - at < 12 and _is_of_claimant(passage, at - 1, pack):
        at -= 1
    return at - 1 if is_last and at and forms[at - 1] == "," and at < cue.first else None


def _is_bare_object(passage, at, timed, pack):
    """ "acusara racismo": a plain noun behind a verb that takes objects is one, unless it is somebody."""
    if at >= len(passage.forms) or at in timed or not passage.forms[at].isalpha():
        return False
    is_small = passage.forms[at] in pack.function_words or noun_phrases.is_adverb(passage.forms[at], pack)
    return not is_small and not noun_phrases.names_somebody(passage, at, pack)


def _has_object(passage, at, timed, pack):
    """Whether a verb's own object follows: "rechazó tales críticas", "adds $3", "dijo haber pagado"."""
    if at >= len(passage.forms):
        return False
    form, word = passage.forms[at], passage.words[at]
    is_figure = any(map(str.isdecimal, word.text)) or word.text in "$€£"
    is_infinitive = word.text[0].islower() and form.endswith(pack.infinitive_endings) and len(form) > 2
    if form in pack.object_leads and form in pack.adjunct_prepositions:
        # "informaron a Efe fuentes del caso": who says it stands behind whom it is said to.
        told = noun_phrases.adjunct_end(passage, at, timed, pack)
        return told >= len(passage.forms) or not noun_phrases.names_somebody(passage, told, pack)
    return form in pack.object_leads or is_figure or is_infinitive


def _is_of_claimant(passage, at, pack):
    form = passage.forms[at]
    if passage.words[at].is_mark:
        return form in "()'&" or form == "." and noun_phrases.is_abbreviated(passage, at, pack)
    is_verb = is_finite(form, pack) and not noun_phrases.speaks(form, pack)  # "..., witnesses said"
    return not (is_verb or form in pack.clause_words and form not in pack.and_words and form not in pack.name_joiners)


def _trimmed(passage, first, last, pack):
    words, forms = passage.words, passage.forms
    while first < last and words[first].text in _LEADING_MARKS:
        first += 1
    while last > first and (words[last - 1].text in _FINAL_MARKS + "–—-" or forms[last - 1] in pack.clause_words):
        # "..., por lo que, dijo, ...": what leads on to something else ends nothing.
        last -= 1
        is_linked = forms[last] in pack.relatives
        while (
            is_linked
            and last > first
            and (forms[last - 1] in pack.prepositions or forms[last - 1] in pack.neuter_articles)
        ):
            last -= 1
    return (first, last) if last > first else None


def _is_quotation(span, quoted):
    return any(first <= span[0] and span[1] <= last for first, last in quoted)


def _is_clause(passage, span, cue, pack):
    forms = passage.forms[slice(*span)]
    if cue.content is not None and passage.forms[cue.content - 1] in pack.complementizers:
        return not all(form in pack.function_words for form in forms)
    return len(forms) >= _FEWEST_WORDS or len(forms) > 1 and any(is_finite(form, pack) for form in forms)
