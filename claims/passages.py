"""Finds a passage in a text that may hold it word for word, nearly, or not at all, and says where and how.

Time grows linearly with the text: whatever only looks like the passage is found by counting its words in a window that
moves over the text, and no more than a few windows are compared word by word.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

# Words that may be joined by hyphens or apostrophes, also where a line ends on a hyphen; numbers with their separators.
WORD = re.compile(
    r"\d+(?:[.,’'\u00a0\u2009\u202f]\d+)*%?|[^\W\d](?:[\w\u0300-\u036f\u00ad\u200b-\u200d]|[-\u2010\u2011’'](?:[^\S\n]*\n\s*)?(?=[^\W\d]))*"
)
GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+%?")
# Where somebody who quotes leaves words out.
ELISION = re.compile(r"\s*(?:[\[(]\s*(?:…|\.\.\.)\s*[\])]|…|\.\.\.)\s*")
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060]")
# So many words of a passage are compared one by one; a longer one is found word for word or by the same words only.
LONGEST = 600
# What is near shares this part of its words, in order, and at least so many of them.
SHARE, FEWEST = 0.7, 4
# So many words may stand between the pieces of a passage that was shortened.
MOST_LEFT_OUT = 400
# So many windows, and so many beginnings of a shortened passage, are looked at closely.
WINDOWS, BEGINNINGS = 4, 200
AT_THE_EDGE = 2


@dataclass(frozen=True)
class Place:
    """Where a passage stands: `text[start:end]` in code points.

    `kind` is "exact" (the same characters, however lines and spaces fall), "same_words" (case, accents, punctuation or
    hyphens differ), "shortened" (the pieces between its marks of elision stand there in order) or "near" (some words
    differ: `there` are those of the text, `here` those of the passage). `likeness` is the share of words that agree,
    from 0 to 1. `other_numbers` says that a number is among the words that differ.
    """

    start: int
    end: int
    kind: str
    likeness: float = 1.0
    here: str = ""
    there: str = ""
    other_numbers: bool = False

    @property
    def holds(self) -> bool:
        """Whether the passage can be said to stand there: no word of it is missing or another."""
        return self.kind != "near"


class Token(NamedTuple):
    form: str
    start: int
    end: int


class Haystack:
    """A text in which passages are looked for, one after the other; it is read into words once, when that is needed."""

    def __init__(self, text: str):
        self.text = text

    @cached_property
    def tokens(self) -> list[Token]:
        return tokens(self.text)

    @cached_property
    def joined(self) -> str:
        return " " + " ".join(token.form for token in self.tokens) + " "

    @cached_property
    def starts(self) -> list[int]:
        """Where in `joined` each word starts."""
        return list(accumulate((len(token.form) + 1 for token in self.tokens), initial=1))

    def locate(self, passage: str) -> Place | None:
        """The first place where `passage` stands best; None where it does not."""
        return self.held(passage) or self.nearly(INVISIBLE.sub("", passage).strip())

    def held(self, passage: str) -> Place | None:
        """The first place of which it can be said that `passage` stands there; to look for no other is quick."""
        passage = INVISIBLE.sub("", passage).strip()
        return self.exactly(passage) or self.in_the_same_words(passage) or self.shortened(passage)

    def exactly(self, passage: str) -> Place | None:
        parts = passage.split()
        if not parts:
            return None
        pattern = r"\s+".join(map(re.escape, parts))
        found = re.search(edge_before(passage) + pattern + edge_after(passage), self.text)
        return Place(found.start(), found.end(), "exact") if found else None

    def in_the_same_words(self, passage: str) -> Place | None:
        return self.place(self.run_of([token.form for token in tokens(passage)]), "same_words")

    def shortened(self, passage: str) -> Place | None:
        """The pieces of a passage that leaves words out, in order and not far from each other."""
        pieces = [piece for part in ELISION.split(passage) if (piece := [token.form for token in tokens(part)])]
        if len(pieces) < 2 and not (pieces and ELISION.search(passage)):
            return None
        since = 0
        for _ in range(BEGINNINGS):
            found = self.run_of(pieces[0], since)
            if found is None:
                return None
            if span := self.continued(found, pieces[1:]):
                return self.place(span, "shortened")
            since = found[0] + 1
        return None

    def continued(self, span: tuple[int, int], pieces: list[list[str]]) -> tuple[int, int] | None:
        first, last = span
        for piece in pieces:
            following = self.run_of(piece, last, last + MOST_LEFT_OUT + len(piece))
            if following is None:
                return None
            last = following[1]
        return first, last

    def run_of(self, forms: list[str], since: int = 0, until: int | None = None) -> tuple[int, int] | None:
        """The words `forms` one after the other, between two words of the text: (first, last), last exclusive."""
        if not forms or since >= len(self.tokens):
            return None
        stop = self.starts[min(until, len(self.tokens))] if until is not None else len(self.joined)
        at = self.joined.find(" " + " ".join(forms) + " ", self.starts[since] - 1, stop)
        if at < 0:
            return None
        first = bisect_right(self.starts, at + 1) - 1
        return first, first + len(forms)

    def place(self, span: tuple[int, int] | None, kind: str) -> Place | None:
        if span is None:
            return None
        first, last = span
        return Place(self.tokens[first].start, self.tokens[last - 1].end, kind)

    def nearly(self, passage: str) -> Place | None:
        wanted = tokens(passage)[:LONGEST]
        if len(wanted) < FEWEST:
            return None
        compared = [self.compared(wanted, passage, first) for first in self.likely_windows(wanted)]
        found = [place for place in compared if place is not None]
        return max(found, key=lambda place: (place.likeness, -place.start), default=None)

    def likely_windows(self, wanted: list[Token]) -> list[int]:
        """Where the windows of the text begin that hold most of the wanted words, in whatever order: a few."""
        lacking, width = Counter(token.form for token in wanted), window(len(wanted))
        need, held, best = SHARE * len(wanted), 0, {}
        for at, token in enumerate(self.tokens):
            if at >= width and (leaving := self.tokens[at - width].form) in lacking:
                lacking[leaving] += 1
                held -= lacking[leaving] > 0
            if token.form in lacking:
                held += lacking[token.form] > 0
                lacking[token.form] -= 1
            if held >= need:
                block = at // width
                best[block] = max(best.get(block, (0, 0)), (held, -at))
        fullest = sorted(best.values(), reverse=True)[:WINDOWS]
        return [max(0, -at - width + 1) for _, at in fullest]

    def compared(self, wanted: list[Token], passage: str, first: int) -> Place | None:
        """The passage laid beside the words from `first` on; None where too few of them agree."""
        there = self.tokens[max(0, first - len(wanted) // 4) : first + 2 * window(len(wanted))]
        matcher = SequenceMatcher(None, [t.form for t in wanted], [t.form for t in there], autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        blocks = without_stragglers(blocks, len(wanted))
        matched = sum(block.size for block in blocks)
        if matched < max(FEWEST, SHARE * len(wanted)):
            return None
        begin, stop = edges(blocks, len(wanted), len(there))
        ours, theirs = gaps(blocks, len(wanted), range(begin, stop))
        only_there = [there[at] for at in theirs]
        return Place(
            there[begin].start,
            there[stop - 1].end,
            "near",
            likeness=matched / max(len(wanted), stop - begin),
            here=shown(passage, [wanted[at] for at in ours]),
            there=shown(self.text, only_there),
            other_numbers=numbers(wanted[at] for at in ours) != numbers(only_there),
        )


def locate(text: str, passage: str) -> Place | None:
    return Haystack(text).locate(passage)


def tokens(text: str) -> list[Token]:
    forms: dict[str, str] = {}
    found = []
    for match in WORD.finditer(text):
        word = match[0]
        form = forms.get(word)
        if form is None:
            form = forms[word] = folded(word)
        found.append(Token(form, match.start(), match.end()))
    return found


def folded(word: str) -> str:
    """A word without case, accents, hyphens and apostrophes; a number without the marks that group its digits."""
    if word[0].isdigit():
        number = re.sub("[^0-9%]", ".", unicodedata.normalize("NFKC", word))
        return number.replace(".", "") if GROUPED.fullmatch(number) else number
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if letter.isalnum()) or word


def edge_before(passage: str) -> str:
    """What keeps a passage that begins with a word or a number from being found inside a longer one."""
    if passage[0].isdigit():
        return r"(?<!\w)(?<!\d[.,])"
    return r"(?<!\w)" if passage[0].isalnum() else ""


def edge_after(passage: str) -> str:
    if passage[-1].isdigit():
        return r"(?!\w)(?![.,]\d)"
    return r"(?!\w)" if passage[-1].isalnum() else ""


def window(size: int) -> int:
    return size + size // 4 + 2


def without_stragglers(blocks: list, size: int) -> list:
    """Matching blocks less single words at either end that stand far from the rest: they are of other sentences."""
    far = max(3, size // 3)
    while len(blocks) > 1 and blocks[0].size <= 2 and blocks[1].b - blocks[0].b - blocks[0].size > far:
        blocks = blocks[1:]
    while len(blocks) > 1 and blocks[-1].size <= 2 and blocks[-1].b - blocks[-2].b - blocks[-2].size > far:
        blocks = blocks[:-1]
    return blocks


def edges(blocks: list, size: int, length: int) -> tuple[int, int]:
    """From where to where the text is laid beside the passage: from the first match to the last and, where one or two
    words of the passage before or after them are others, as many of the text's there."""
    lacks_before, lacks_after = blocks[0].a, size - blocks[-1].a - blocks[-1].size
    begin, stop = blocks[0].b, blocks[-1].b + blocks[-1].size
    begin -= lacks_before if lacks_before <= min(AT_THE_EDGE, begin) else 0
    stop += lacks_after if lacks_after <= min(AT_THE_EDGE, length - stop) else 0
    return begin, stop


def gaps(blocks: list, size: int, laid_beside: range) -> tuple[list[int], list[int]]:
    """Which words, by number, only the passage has, and which only the text that is laid beside it."""
    covered = {at for block in blocks for at in range(block.a, block.a + block.size)}
    matched = {at for block in blocks for at in range(block.b, block.b + block.size)}
    return [at for at in range(size) if at not in covered], [at for at in laid_beside if at not in matched]


def shown(text: str, words: list[Token]) -> str:
    """Words as they stand in `text`; where others stand between them, “…”."""
    parts = []
    for place, word in enumerate(words):
        apart = place and WORD.search(text, words[place - 1].end, word.start)
        parts += ["…"] * bool(apart) + [text[word.start : word.end]]
    return " ".join(parts)


def numbers(words) -> Counter:
    return Counter(word.form for word in words if word.form[0].isdigit())
