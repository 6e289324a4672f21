"""Where the sentences of a text begin and end."""

import re
from collections.abc import Iterator

from claims.splitting.languages import LanguagePack
from claims.splitting.marks import Marked

# A sentence may follow without a space ("terminó.El martes"), but "example.com" and "U.S" are no ends.
# A run of stops is tried from its beginning alone: to try it from each of its marks takes the square of its length.
_STOP = re.compile(
    r"\n|(?<![.!?…])[.!?…]++[\"”»’')\]]*+(?=\s)|(?<=[a-zà-ÿ]{2})[.!?](?=[¡¿\"“«]?[A-ZÀ-Þ][a-zà-ÿ]++[\s,])"
)
_ACRONYM = re.compile(r"(?:\w\w?\.)+\w\w?")
_LONGEST_WORD = 40
_LONGEST = 2500


def find(text: str, marked: list[Marked], pack: LanguagePack) -> list[tuple[int, int]]:
    """(start, end) of every sentence, without surrounding white space.

    A line break always ends a sentence; a full stop within quotation marks never does.
    """
    quoted = [pair for pair in marked if pair.depth == 0 and pair.is_opened]
    found, begin, at = [], 0, 0
    for stop in _STOP.finditer(text):
        while at < len(quoted) and quoted[at].end < stop.end():
            at += 1
        is_inside = at < len(quoted) and quoted[at].start < stop.start() and stop.end() < quoted[at].end
        if stop.group() == "\n" or (not is_inside and _ends_sentence(text, begin, stop, pack)):
            found.append(_stripped(text, begin, stop.end()))
            begin = stop.end()
    found.append(_stripped(text, begin, len(text)))
    return [piece for span in found if span[0] < span[1] for piece in _readable(text, *span)]


def _readable(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What runs on beyond any sentence is read in pieces, so that the work stays linear."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        cut = space if space > 0 else start + _LONGEST
        yield _stripped(text, start, cut)
        start = _stripped(text, cut, end)[0]
    yield start, end


def _ends_sentence(text: str, begin: int, stop: re.Match, pack: LanguagePack) -> bool:
    following = text[stop.end() : stop.end() + _LONGEST_WORD].split(maxsplit=1)
    if not following or following[0][0].islower():
        return not following
    if stop.group() != ".":
        return True
    words = text[max(begin, stop.start() - _LONGEST_WORD) : stop.start()].split()
    last = words[-1].lstrip("([\"“«'‘¿¡") if words else ""
    if _ACRONYM.fullmatch(last):
        return following[0].casefold() in pack.sentence_starters
    is_initial = len(last) == 1 and last.isupper()
    is_item_number = last.isdecimal() and len(words) == 1
    return not (is_initial or is_item_number or last.casefold() in pack.abbreviations)


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
