"""Direct quotations: words within quotation marks that somebody is shown to have said."""

from dataclasses import dataclass

from claims.splitting import claimants
from claims.splitting.cues import Cue, is_finite
from claims.splitting.languages import LanguagePack
from claims.splitting.marks import Marked
from claims.splitting.words import Passage

_FEWEST_WORDS = 2
_NEAR = 14
_CLOSERS = frozenset(",.!?…;")
_DASHES = frozenset("-–—―")


@dataclass(frozen=True)
class Quoted:
    """A pair of marks within a passage: first and last (exclusive) are word indexes, marks taken in."""

    marked: Marked
    first: int
    last: int

    def size(self, passage: Passage) -> int:
        return sum(not word.is_mark for word in passage.words[self.first : self.last])


@dataclass(frozen=True)
class Quotation:
    """A quotation, the cue that shows it and, of its claimant, the words or "last" for whoever spoke last."""

    quoted: Quoted
    cue: Cue | None
    claimant: tuple[int, int] | str | None
    is_partial: bool


def within(passage: Passage, marked: list[Marked]) -> list[Quoted]:
    """The pairs of marks in a passage that no other pair holds, by their words."""
    clipped = [pair if pair.is_opened else _from(pair, passage.start) for pair in marked]
    return [
        Quoted(pair, passage.at(pair.start), passage.at(pair.end))
        for pair in clipped
        if passage.start <= pair.start < pair.end <= passage.end
    ]


def _from(pair: Marked, start: int) -> Marked:
    """A quotation whose opening mark is missing begins with the sentence that its closing mark stands in."""
    return pair._replace(start=max(start, pair.start), inner_start=max(start, pair.start))


def cut(passage: Passage, quoted: Quoted, pack: LanguagePack) -> Quoted:
    """A quotation whose closing mark is missing ends before a cue behind a comma that it seems to hold."""
    if quoted.marked.is_closed or quoted.marked.is_dash:
        return quoted
    forms = passage.forms
    for at in range(quoted.first + 3, quoted.last - 2):
        cue = pack.cue_verbs.match(forms, at + 1) if forms[at] == "," else None
        if cue and forms[at + 1 + cue[0]] not in pack.complementizers:
            end = passage.words[at].start
            return Quoted(quoted.marked._replace(end=end, inner_end=end), quoted.first, at)
    return quoted


def find(
    passage: Passage, quoted: list[Quoted], cues: list[Cue], timed: set[int], pack: LanguagePack
) -> list[Quotation]:
    """The quotations of a passage, each with whoever its nearest cue shows to have said it."""
    spoken = [one for one in quoted if one.size(passage) >= _FEWEST_WORDS]
    found = [_shown(passage, one, cues, timed, pack) for one in spoken]
    return [quotation for quotation in found if quotation]


def _shown(passage, one, cues, timed, pack):
    for rule in (_by_cue_behind, _by_dash, _by_cue_before, _by_source, _by_colon, _by_wording, _alone):
        shown = rule(passage, one, cues, timed, pack)
        if shown:
            return shown
    return None


def _by_cue_behind(passage, one, cues, timed, pack):
    """ "...", dijo Zelensky; "..." Zelensky said."""
    forms, at = passage.forms, one.last
    while at < len(forms) and at < one.last + 2 and forms[at] in _CLOSERS:
        at += 1
    cue = next((cue for cue in cues if cue.first >= at and not cue.is_source), None)
    source = next((cue for cue in cues if cue.is_source and at <= cue.first <= at + 1), None)
    if source:
        return Quotation(
            one, source, claimants.of_source(passage, source, timed, pack), _is_fragment(passage, one, pack)
        )
    if not cue or cue.first - at > _NEAR:
        return None
    between = range(at, cue.first)
    if all(forms[place] in pack.preverbals for place in between):
        follows = claimants.after(passage, cue.verb_end, timed, pack)
        return Quotation(one, cue, follows or _earlier_subject(passage, one, cues, pack) or "last", False)
    if not pack.has_claimant_before_late_cue or any(
        forms[place] in pack.clause_words | {'"', ";", ":"} for place in between
    ):
        return None
    if one.last == at and _is_fragment(passage, one, pack):
        return None
    subject = claimants.before(passage, cue.first, pack)
    return Quotation(one, cue, subject, False) if isinstance(subject, tuple) and subject[0] >= at else None


def _earlier_subject(passage, one, cues, pack):
    """'Ella creció en Texas: "...", confesó': an elided claimant was the subject of what stands before."""
    return claimants.leading(passage, pack) if one.first > 2 and passage.forms[one.first - 1] == ":" else None


def _by_dash(passage, one, cues, timed, pack):
    """ "..." - Matthew Ingram; "...": papa Francisco."""
    forms, at = passage.forms, one.last
    while at < len(forms) and forms[at] in _CLOSERS:
        at += 1
    if at + 1 >= len(forms) or not (forms[at] in _DASHES or forms[at] == ":") or one.first > 1:
        return None
    ends = len(forms) - (forms[-1] == ".")
    is_name = ends - at - 1 <= 8 and any(word.is_capitalised for word in passage.words[at + 1 : ends])
    return Quotation(one, None, (at + 1, ends), False) if is_name else None


def _by_cue_before(passage, one, cues, timed, pack):
    """López Obrador dijo: "..."; advirtió que ... "..."."""
    if _is_name(passage, one, pack):
        return None
    earlier = [cue for cue in reversed(cues) if cue.verb_end <= one.first and not cue.is_source]
    fragment = _is_fragment(passage, one, pack)
    for cue in earlier[:1]:
        lead = passage.forms[cue.verb_end : one.first]
        if _leads_in(lead, pack):
            return Quotation(one, cue, "cue", fragment and bool(lead) and lead[-1] not in (":", ","))
    if not fragment and one.size(passage) < 3:
        return None
    holding = [cue for cue in earlier if cue.content is not None and cue.content <= one.first]
    near = [cue for cue in earlier if cue.trait == "speech" or one.first - cue.verb_end <= _NEAR]
    cue = next(iter(holding or near), None)
    return Quotation(one, cue, "cue", fragment) if cue else None


def _leads_in(lead, pack):
    """Whether nothing but words like "que" and a colon stands between a cue and the quotation."""
    return (
        all(form in pack.quotation_leads for form in lead)
        or lead[-1] in (":", ",")
        or lead[-1] in pack.complementizers
    )


def _by_source(passage, one, cues, timed, pack):
    """According to X, "...": the source stands before."""
    cue = next((cue for cue in reversed(cues) if cue.is_source and cue.verb_end <= one.first), None)
    if not cue or _is_name(passage, one, pack):
        return None
    return Quotation(one, cue, "cue", _is_fragment(passage, one, pack))


def _by_colon(passage, one, cues, timed, pack):
    """Selena creció en Texas: "..."."""
    forms = passage.forms
    if not one.first or forms[one.first - 1] != ":":
        return None
    if _is_name(passage, one, pack) or one.size(passage) < 4:
        return None
    subject = claimants.leading(passage, pack) or _short_name(passage, one.first - 1)
    return Quotation(one, None, subject, False)


def _short_name(passage, end):
    is_name = end <= 6 and passage.words[end - 1].is_capitalised and passage.words[0].is_capitalised
    return (0, end) if is_name else None


def _by_wording(passage, one, cues, timed, pack):
    """con la frase "Abolish ICE": words that stood somewhere."""
    leads = passage.forms[max(0, one.first - 3) : one.first]
    if not any(form in pack.wording_nouns for form in leads):
        return None
    return Quotation(one, None, None, _is_fragment(passage, one, pack))


def _alone(passage, one, cues, timed, pack):
    """A sentence that is a quotation and nothing else, or all but its opening, goes on with whoever spoke last."""
    outside = sum(not word.is_mark for word in passage.words[: one.first] + passage.words[one.last :])
    if outside and (one.size(passage) < 8 or not _has_verb(passage, one, pack) or outside > 3 and one.first > 1):
        return None
    if outside == 0 and one.size(passage) < 8 and (one.size(passage) < 4 or not _has_verb(passage, one, pack)):
        return None
    return Quotation(one, None, "last", False)


def _has_verb(passage, one, pack):
    return any(is_finite(form, pack) for form in passage.forms[one.first : one.last])


def _is_fragment(passage, one, pack):
    """Whether the marks hold less than a clause of its own."""
    inner = [word for word in passage.words[one.first : one.last] if not word.is_mark]
    if one.marked.is_opened and one.first == 0:
        return False
    starts_small = inner[0].text[0].islower()
    before = passage.forms[one.first - 1] if one.first else ""
    if before in pack.complementizers or before in (":", ","):
        return not any(is_finite(word.form, pack) for word in inner)
    return starts_small


def _is_name(passage, one, pack):
    """Titles, names and nicknames stand in marks too: all words capitalised, or a word for a name before them."""
    inner = [word for word in passage.words[one.first : one.last] if not word.is_mark]
    names = [
        word
        for word in inner
        if word.is_capitalised or word.form in pack.name_joiners or word.form in pack.function_words
    ]
    if (
        inner[0].is_capitalised
        and len(names) == len(inner)
        and len(inner) <= 6
        and not any(is_finite(w.form, pack) for w in inner)
    ):
        return True
    lead = passage.words[max(0, one.first - 2) : one.first]
    is_named = any(word.form in pack.naming_words for word in lead)
    return is_named and len(inner) <= 8 and not any(word.form in (":", ",") for word in lead[-1:])
