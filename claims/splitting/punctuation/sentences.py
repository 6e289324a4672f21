"""Where the sentences of a text begin and end."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from claims.splitting import words
from claims.splitting.languages import LanguagePack
from claims.splitting.punctuation.marks import Marked

# A sentence may follow without a space ("terminó.El martes"), but "example.com" and "U.S" are no ends. A run of stops
# is tried from its beginning alone, and takes in the emoji that follow it.
# Its first character is one of a few, so that all others are passed over at once.
_STOP = re.compile(
    r"[\n.!?…](?:(?<=\n)"
    r"|(?<![.!?…][.!?…])(?:[ \xa0]?[.!?…])*+[\"”»’')\]]*+"
    r"(?:[ \xa0]?[\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff])*+(?=\s)"
    r"|(?<=[a-zà-ÿ\d][a-zà-ÿ\d\"”»)][.!?])(?=[¡¿\"“«]?[A-ZÀ-Þ][a-zà-ÿ]++[\s,]))"
)
_BRACKETED = re.compile(r"\([^()\n]{1,400}\)")
_ACRONYM = re.compile(r"(?:\w\w?\.)+\w\w?|[A-ZÀ-Þ]|([A-ZÀ-Þ])\1")
_SIGNED = re.compile(r"[ \xa0][-–—―] ?[A-ZÀ-Þ][^.!?;:\n\"“«]{2,60}+(?=\n|\Z)")
_BRAND = re.compile(r"[a-z]{1,2}[A-Z]")
_OPENERS = "([\"“«„'‘¿¡—–-"
_LONGEST_WORD = 40
_LONGEST_CLAIMANT = 80
_LONGEST = 2500
_LONGEST_QUOTATION = 20_000
_CUE_ROOM = 200


def find(text: str, marked: list[Marked], pack: LanguagePack) -> list[tuple[int, int]]:
    """(start, end) of every sentence, without surrounding white space.

    A line break always ends a sentence; a full stop within quotation marks or brackets never does.
    """
    held = _held(text, marked)
    found: list[tuple[int, int]] = []
    begin = at = 0
    for stop in _STOP.finditer(text):
        first, last = stop.span()
        while at < len(held) and held[at][1] < last:
            at += 1
        is_inside = at < len(held) and held[at][0] < first and last < held[at][1]
        if text[first] == "\n" or (not is_inside and _ends_sentence(text, begin, stop, pack)):
            _add(text, begin, last, found)
            begin = last
    _add(text, begin, len(text), found)
    quoted = [pair for pair in marked if pair.is_closed and pair.end - pair.start <= _LONGEST_QUOTATION]
    return [piece for span in found for piece in _readable(text, *span, quoted)]


def _held(text: str, marked: list[Marked]) -> list[tuple[int, int]]:
    """The stretches of a text that no full stop within them divides, in order and apart from each other."""
    stretches = [(pair.start, pair.end) for pair in marked if pair.is_opened]
    stretches += [bracketed.span() for bracketed in _BRACKETED.finditer(text)]
    apart: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if apart and start < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    return apart


def _add(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    """Adds a sentence; marks alone belong to the sentence before them in their line."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return
    is_bare = found and not any(map(str.isalnum, text[start:end])) and "\n" not in text[found[-1][1] : start]
    if is_bare:
        start = found.pop()[0]
    found.append((start, end))


def _readable(text: str, start: int, end: int, quoted: list[Marked]) -> Iterator[tuple[int, int]]:
    """What runs on beyond any sentence is read in pieces, so that the work stays linear; a quotation stays whole."""
    while end - start > _LONGEST:
        least, most = _piece(start, quoted)
        if most >= end:
            break
        space = text.rfind(" ", least, most)
        cut = space if space > 0 else most
        yield start, _stripped(text, start, cut)
        start = cut + (space > 0)
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _piece(start: int, quoted: list[Marked]) -> tuple[int, int]:
    """Between which offsets the piece that begins here may end."""
    most = start + _LONGEST
    at = bisect_right(quoted, most, key=lambda pair: pair.start) - 1
    if at < 0 or quoted[at].end <= most:
        return start + 1, most
    pair = quoted[at]
    if pair.end - start > _LONGEST_QUOTATION and pair.start > start:
        return pair.start, pair.start
    return pair.end, pair.end + _CUE_ROOM


def _stripped(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _ends_sentence(text: str, begin: int, stop: re.Match, pack: LanguagePack) -> bool:
    following = text[stop.end() : stop.end() + _LONGEST_WORD].split(maxsplit=1)
    if not following or following[0][0].islower():
        return not following or _BRAND.match(following[0]) is not None
    if stop.group() != ".":
        return not (stop.group()[-1] in "\"”»’'" and _goes_on(text, stop.end(), pack))
    before = text[max(begin, stop.start() - _LONGEST_WORD) : stop.start()].split()
    last = before[-1].lstrip(_OPENERS) if before else ""
    form = last.casefold()
    if form in pack.number_abbreviations:
        return not following[0][0].isdecimal()
    if _ACRONYM.fullmatch(last) or (form in pack.abbreviations and form not in pack.titles):
        return following[0].casefold() in pack.sentence_starters
    is_item_number = last.isdecimal() and len(before) == 1
    return not (is_item_number or form in pack.abbreviations)


def _goes_on(text: str, at: int, pack: LanguagePack) -> bool:
    """Whether what follows says whose words these were: '"Is it safe?" Ellen Marsh asked.', '"Run!" — Ellen Marsh'."""
    if _SIGNED.match(text, at):
        return True
    if not pack.has_claimant_before_late_cue:
        return False
    read = words.read(text[at : at + _LONGEST_CLAIMANT])
    forms = [word.form for word in read]
    name = 0
    while name < len(read) and (read[name].is_capitalised or forms[name] in pack.name_joiners):
        name += 1
    if not name or forms[0] in pack.sentence_starters:
        return False
    cue = pack.cue_verbs.match(forms, name)
    return cue is not None and forms[name + cue[0] : name + cue[0] + 1] != ["that"]
