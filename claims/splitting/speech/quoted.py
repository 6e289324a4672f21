"""What stands within marks in a sentence, by its words, and whether it looks like speech, a name or a label."""

from typing import NamedTuple

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.punctuation.marks import Marked
from claims.splitting.speech.cues import Cue
from claims.splitting.words import Passage, Word

_LONGEST_NAME = 6
_LONGEST_NAMED = 8
_LONGEST_LABEL = 4
_NEAR = 4
_DASHES = frozenset("-–—―")


class Quoted(NamedTuple):
    """A pair of marks within a passage: first and last (exclusive) are word indexes, marks taken in."""

    marked: Marked
    first: int
    last: int

    def words(self, passage: Passage) -> list[Word]:
        return [word for word in passage.words[self.first : self.last] if not word.is_mark]


class Quotation(NamedTuple):
    """A quotation, the cue that shows it and, of its claimant, the words or "last" for whoever spoke last."""

    quoted: Quoted
    cue: Cue | None
    claimant: tuple[int, int] | str | None
    is_partial: bool

    @property
    def runs_on(self) -> bool:
        """Whether nothing ends it in its paragraph, so that the next one may go on with it."""
        return self.claimant == "last" and not self.quoted.marked.is_closed


def within(passage: Passage, marked: list[Marked], pack: LanguagePack) -> list[Quoted]:
    """The pairs of marks in a passage by their words, those without a closing mark cut at their cue."""
    clipped = [pair if pair.is_opened else _from(pair, passage.start) for pair in marked]
    found = []
    for pair in clipped:
        if passage.start <= pair.start < pair.end <= passage.end:
            one = _cut(passage, Quoted(pair, passage.at(pair.start), passage.at(pair.end)), pack)
            found += _parted(passage, one, pack)
    return found


def _parted(passage: Passage, one: Quoted, pack: LanguagePack) -> list[Quoted]:
    """«Nos ahogan –protestó su presidente–. Aquí viven diez familias»: a cue between dashes within the marks."""
    forms, words = passage.forms, passage.words
    if one.marked.is_dash or _DASHES.isdisjoint(forms[one.first : one.last]):
        return [one]
    places = [
        at
        for at in range(one.first + 2, one.last - 1)
        if forms[at] in _DASHES and words[at].end == words[at + 1].start
    ]
    opening = next((at for at in places if pack.cue_verbs.match(forms, at + 1)), None)
    closing = next((at for at in range(opening + 2, one.last) if forms[at] in _DASHES), None) if opening else None
    if not closing:
        return [one]
    end, start = words[opening - 1].end, closing + 1
    while start < one.last and forms[start] in ".,":
        start += 1
    first = Quoted(one.marked._replace(end=end, inner_end=end), one.first, opening)
    if start >= one.last - 1:
        return [first]
    begin = words[start].start
    return [first, Quoted(one.marked._replace(start=begin, inner_start=begin), start, one.last)]


def _from(pair: Marked, start: int) -> Marked:
    """A quotation whose opening mark is missing begins with the sentence that its closing mark stands in."""
    return pair._replace(start=max(start, pair.start), inner_start=max(start, pair.start))


def _cut(passage: Passage, quoted: Quoted, pack: LanguagePack) -> Quoted:
    """A quotation whose closing mark is missing ends before a cue behind a comma that it seems to hold."""
    if quoted.marked.is_closed or quoted.marked.is_dash:
        return quoted
    forms = passage.forms
    for at in range(quoted.first + 3, quoted.last - 2):
        cue = pack.cue_verbs.match(forms, at + 1) if forms[at] == "," else None
        if cue and pack.complementizers.isdisjoint(forms[at + 1 + cue[0] : at + 2 + cue[0]]):
            end = passage.words[at].start
            return Quoted(quoted.marked._replace(end=end, inner_end=end), quoted.first, at)
    return quoted


def holds_clause(passage: Passage, one: Quoted, pack: LanguagePack) -> bool:
    """Whether somebody could have spoken the words so: they have a verb, or speak of "I", "we" or "you"."""
    return any(is_finite(word.form, pack) or word.form in pack.spoken_words for word in one.words(passage))


def is_fragment(passage: Passage, one: Quoted, pack: LanguagePack) -> bool:
    """Whether the marks hold less than a clause of its own."""
    if one.marked.is_dash or (one.marked.is_opened and one.first == 0):
        return False
    starts_small = one.words(passage)[0].text[0].islower()
    before = passage.forms[one.first - 1] if one.first else ""
    is_led_in = before in pack.complementizers or before in (":", ",") or pack.cue_verbs.match([before], 0)
    if is_led_in:
        return not holds_clause(passage, one, pack) and (starts_small or before != ":")
    return starts_small


def is_name(passage: Passage, one: Quoted, cues: list[Cue], pack: LanguagePack) -> bool:
    """Titles, names and nicknames stand in marks too: all words capitalised, or a word for a name before them."""
    inner = one.words(passage)
    if len(inner) <= _LONGEST_NAME and inner[0].is_capitalised and all(_may_be_of_name(word, pack) for word in inner):
        return not any(is_finite(word.form, pack) for word in inner)
    # "caso Nóos", "ley Sinde": a word for a name within the marks.
    if len(inner) <= _LONGEST_LABEL and inner[0].form in pack.naming_words and inner[-1].is_capitalised:
        return True
    return len(inner) <= _LONGEST_NAMED and _is_named(passage, one, cues, pack)


def _may_be_of_name(word, pack):
    is_small = word.form in pack.name_joiners or word.form in pack.function_words
    return word.is_capitalised or is_small or word.text.isdecimal()


def _is_named(passage, one, cues, pack):
    """Whether a word such as "titled" or "operation" stands right before the marks, at most a small word between."""
    forms, at = passage.forms, one.first - 1
    if at >= 0 and forms[at].isdecimal():
        return False  # 'en la escuela 112 "dan clase en el pasillo"'
    if at >= 0 and forms[at] not in pack.naming_words:
        is_apart = passage.words[at].is_mark or is_finite(forms[at], pack) or forms[at] in pack.subject_pronouns
        at -= 1 if not is_apart else at + 1
    # "called the campaign "..."" names nothing.
    told = {
        place for cue in cues for place in (cue.verb, *range(cue.verb, cue.verb + _NEAR * (cue.trait == "speech")))
    }
    return at >= 0 and forms[at] in pack.naming_words and at not in told


def is_label(passage: Passage, one: Quoted, pack: LanguagePack) -> bool:
    """Whether the marks set off what a thing is called ("the "no fly zone" policy"), between its article and noun."""
    forms, words, at = passage.forms, passage.words, one.last
    if not one.first or forms[one.first - 1] not in pack.determiners or holds_clause(passage, one, pack):
        return False
    is_before_noun = at < len(forms) and words[at].text[0].islower() and forms[at] not in pack.function_words
    return is_before_noun and not is_finite(forms[at], pack) and len(one.words(passage)) <= _LONGEST_LABEL
