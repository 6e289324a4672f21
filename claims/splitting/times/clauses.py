"""Which of the times in a sentence a claim speaks of, by the clauses they stand in."""

from typing import NamedTuple

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.speech.cues import Cue
from claims.splitting.times import tenses
from claims.splitting.times.reckoning import Mention
from claims.splitting.words import Passage

# So many words before a time may stand what says that something is compared with it.
_COMPARED = 8
# A relative clause begins "which", "in which", "en el que".
_LEAD = 3
_DASHES = frozenset("—–")
_MARKS = frozenset(',;:()—–[]"“”«»')


class Clause(NamedTuple):
    """Words between two marks or conjunctions; `is_side` when it only tells more of something in another clause."""

    first: int
    last: int
    is_side: bool

    def holds(self, at: int) -> bool:
        return self.first <= at < self.last


class Times:
    """The times of a sentence, ready to be asked for the one that a claim speaks of."""

    def __init__(self, passage: Passage, mentions: list[Mention], pack: LanguagePack):
        self._passage, self._pack = passage, pack
        joined = _joined(passage, mentions, pack)
        self._clauses = _clauses(passage, joined, pack) if joined else []
        self._mentions = joined
        self._opener = _opener(passage, self._clauses, pack)

    def of_figure(self, first: int, last: int) -> Mention | None:
        """The time in the clause of a number, the nearest where there are several."""
        own = [one for one in self._usable(first) if self._clause(one.first) == self._clause(first)]
        # "from 8% in 2020 to 5% in 2024": of two that are equally near, the one behind.
        nearest = min(own, key=lambda one: (max(first - one.last, one.first - last), one.first < first), default=None)
        return nearest or self._led_to(first) or self._only(first, last)

    def of_span(self, first: int, last: int, cue: Cue | None) -> Mention | None:
        """The time within a statement, in its main clause before any other; else the one beside its cue."""
        usable = self._usable(first)
        inside = [one for one in usable if first <= one.first < last]
        main = [one for one in inside if not self._clause(one.first).is_side]
        beside = [one for one in usable if cue and self._clause(one.first) == self._clause(cue.verb)]
        return next(iter(main or inside or beside), None) or self._only(first, last, cue is not None)

    def _led_to(self, first: int) -> Mention | None:
        """ "El lunes hubo un choque que dejó tres muertos": the time of the clause that a relative one tells more of."""
        place = next((place for place, clause in enumerate(self._clauses) if clause.holds(first)), 0)
        if not place or not self._is_relative(self._clauses[place]):
            return None
        return next((one for one in reversed(self._usable(first)) if self._clauses[place - 1].holds(one.first)), None)

    def _is_relative(self, clause: Clause) -> bool:
        lead = clause.first + (self._passage.words[clause.first].is_mark and clause.first + 1 < clause.last)
        return any(form in self._pack.relatives for form in self._passage.forms[lead : lead + _LEAD])

    def _only(self, first: int, last: int, is_said: bool = False) -> Mention | None:
        usable = self._usable(first)
        return usable[0] if len(usable) == 1 and not self._is_aside(usable[0].first, first, last, is_said) else None

    def _is_aside(self, at: int, first: int, last: int, is_said: bool) -> bool:
        """Whether a time is told of somebody in passing (", who retired in 1990,"), or between dashes."""
        clause, words = self._clause(at), self._passage.words
        if clause.holds(first) or clause.holds(last - 1):
            return False
        is_behind_mark = words[clause.first].is_mark
        lead = words[min(clause.first + is_behind_mark, len(words) - 1)].form
        if lead in self._pack.person_relatives and (is_behind_mark or is_said):
            return True
        return _is_between_dashes(self._passage, at, first)

    def _usable(self, first: int) -> list[Mention]:
        """All but the times of something else: of an opening that the claim is no part of, of what it is compared
        with, of what had begun before."""
        opener = self._opener
        return [
            one
            for one in self._mentions
            if not (opener and opener.holds(one.first) and one.first >= opener.first and not opener.holds(first))
            and not _is_compared(self._passage, one, first, self._pack)
            and not _is_outlived(self._passage, one, first, self._pack)
        ]

    def _clause(self, at: int) -> Clause:
        return next(clause for clause in self._clauses if clause.holds(at))


def _is_between_dashes(passage: Passage, at: int, claim: int) -> bool:
    """ "The star – she has an exam on Monday – won": whether a word stands between two dashes and a claim does not."""
    dashes = [place for place, word in enumerate(passage.words) if word.text in _DASHES]
    opening = max((place for place in dashes if place < at), default=None)
    closing = min((place for place in dashes if place > at), default=None)
    return opening is not None and closing is not None and not opening < claim < closing


def _joined(passage: Passage, mentions: list[Mention], pack: LanguagePack) -> list[Mention]:
    """ "el martes 5 de agosto" is one time, told twice."""
    found: list[Mention] = []
    for mention in mentions:
        earlier = found[-1] if found else None
        if not earlier or not _is_same(passage, earlier, mention, pack):
            found.append(mention)
            continue
        told = mention if mention.day is not None else earlier
        between = passage.forms[earlier.last : mention.first]
        is_bracketed = "(" in between and passage.forms[mention.last : mention.last + 1] == [")"]
        found[-1] = told._replace(first=earlier.first, last=mention.last + is_bracketed)
    return found


def _is_same(passage, earlier, mention, pack):
    """Whether two times stand together: "hoy, martes", "on Friday (May 2)", "el fin de semana del 3 y 4 de mayo"."""
    between = passage.forms[earlier.last : mention.first]
    if earlier.unit in ("week", "weekend") and not earlier.offset and mention.day is not None:
        return (len(between) == 1 and between[0] in pack.date_joiners) or (not between and mention.until is not None)
    is_pair = earlier.is_day and mention.is_day and not earlier.until and len(between) <= 2
    return is_pair and all(form in pack.determiners or form in (",", "(") for form in between)


def _clauses(passage: Passage, mentions: list[Mention], pack: LanguagePack) -> list[Clause]:
    timed = {at for mention in mentions for at in range(mention.first, mention.last)}
    sides = (pack.relatives | pack.clause_words) - pack.and_words - pack.coordinators
    found, first = [], 0
    for at, form in enumerate(passage.forms):
        begins = at not in timed and (form in _MARKS or (form in sides and at > first + 1))
        if begins and not _is_frame(passage, first, at, timed, pack):
            found.append(_clause(passage, first, at, found, sides, pack))
            first = at
    return [*found, _clause(passage, first, len(passage.forms), found, sides, pack)]


def _is_frame(passage, first, last, timed, pack):
    """Whether words are nothing but a time, "El lunes,", which belongs to the clause that follows."""
    return all(
        at in timed or passage.words[at].is_mark or passage.forms[at] in pack.prepositions | pack.determiners
        for at in range(first, last)
    )


def _clause(passage, first, last, earlier, sides, pack):
    """A clause, aside when it begins with a relative, or behind a comma with a participle (", founded in 1985,")."""
    lead = first + (passage.words[first].is_mark and first + 1 < last)
    form = passage.forms[lead]
    may_add = lead > first and not (earlier and earlier[-1].is_side)
    return Clause(
        first, last, form in sides or (may_add and form.endswith(pack.participle_endings + pack.gerund_endings))
    )


def _opener(passage: Passage, clauses: list[Clause], pack: LanguagePack) -> Clause | None:
    """ "Antes de asumir en enero, ...": an opening that speaks of something else, from where it no longer dates the
    sentence ("Antes del lunes, ..." does)."""
    lead = pack.opening_leads.match(passage.forms, 0) if len(clauses) > 1 else None
    if not lead:
        return None
    first = lead[0] + (passage.forms[lead[0]] in pack.determiners)
    return clauses[0]._replace(first=first + 1)


def _is_compared(passage: Passage, mention: Mention, claim: int, pack: LanguagePack) -> bool:
    """Whether a time is what a claim before it is compared with: "un 3 % más que en 2019", "compared with July"."""
    for at in range(mention.first - 1, max(claim, mention.first - _COMPARED) - 1, -1):
        if passage.forms[at] in _MARKS:
            return False
        if pack.comparison_leads.match(passage.forms, at):
            return True
    return False


def _is_outlived(passage: Passage, mention: Mention, claim: int, pack: LanguagePack) -> bool:
    """Whether a year only tells since when there is what the claim speaks of: "founded in 1985, it employs 3,000"."""
    forms, first = passage.forms, mention.first
    if mention.last > claim or mention.month or mention.unit or mention.until or mention.extent:
        return False
    began = any(
        tenses.is_past(form, pack) or form.endswith(pack.participle_endings)
        for form in forms[max(0, first - 3) : first]
    )
    return began and any(_is_present(form, pack) for form in forms[mention.last : claim])


def _is_present(form, pack):
    is_verb = form in pack.verb_forms or is_finite(form, pack)
    return is_verb and (form in pack.stative_words or not tenses.is_past(form, pack))
