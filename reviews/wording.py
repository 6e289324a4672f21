"""How the words of one passage stand to those of another, and where a passage stands in a longer text."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from claims.matching import fold

# Aligning words costs the product of their numbers: of a longer passage this much is compared.
LONGEST = 400
# The share of the shorter passage's words that must stand in the other, in order, and the fewest of them.
SHARE, FEWEST = 0.6, 4
# So many words may be left out at one place of a quotation and it is still one: "We will … never surrender".
GAP = 30

# Of two passages that have less than this share of the longer one's words in common, only the numbers are compared.
ALIKE = 0.5

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True)
class Comparison:
    """How the words of a passage stand to those of another: "exact", "shortened" (there some are left out),
    "longer" or "altered"; `here` and `there` are the words that only one of them has."""

    kind: str
    here: str = ""
    there: str = ""


@dataclass(frozen=True)
class Place:
    """A passage found in a text, from `start` to `end` in code points, and how its words stand to those asked for."""

    start: int
    end: int
    comparison: Comparison


def words(text: str) -> list[str]:
    return _WORD.findall(text)[:LONGEST]


def compare(here: str, there: str) -> Comparison | None:
    """How two passages go together; None where they are not the same words."""
    ours, theirs = words(here), words(there)
    forms = [fold(word) for word in ours], [fold(word) for word in theirs]
    if forms[0] == forms[1]:
        return Comparison("exact") if ours else None
    matcher = SequenceMatcher(None, *forms, autojunk=False)
    matched = sum(block.size for block in matcher.get_matching_blocks())
    shortest = min(len(ours), len(theirs))
    if matched < max(FEWEST, SHARE * shortest) and not (1 < matched == shortest):
        return None
    changes = [opcode for opcode in matcher.get_opcodes() if opcode[0] != "equal"]
    only_here = " … ".join(" ".join(ours[first:last]) for _, first, last, _, _ in changes if first < last)
    only_there = " … ".join(" ".join(theirs[first:last]) for _, _, _, first, last in changes if first < last)
    if not only_there:
        return Comparison("shortened", here=only_here)
    return Comparison("altered" if only_here else "longer", only_here, only_there)


def find(quote: str, text: str) -> Place | None:
    """Where the words of `quote` stand in `text`, which is longer; None where most of them do not.

    The longest run of words that both have is the core; runs before and after it belong to the passage as long as no
    more than `GAP` words lie between.
    """
    ours = [fold(word) for word in words(quote)]
    if len(ours) < 2:  # a single word stands in many places
        return None
    spans = [match.span() for match in _WORD.finditer(text)][: 4 * LONGEST]
    theirs = [fold(text[start:end]) for start, end in spans]
    blocks = [b for b in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks() if b.size]
    if not blocks:
        return None
    core = max(range(len(blocks)), key=lambda at: blocks[at].size)
    first = last = core
    while first and blocks[first].b - (blocks[first - 1].b + blocks[first - 1].size) <= GAP:
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].b - (blocks[last].b + blocks[last].size) <= GAP:
        last += 1
    if sum(block.size for block in blocks[first : last + 1]) < SHARE * len(ours):
        return None
    begin, end = whole(ours, theirs, blocks[first], blocks[last])
    start, stop = spans[begin][0], spans[end - 1][1]
    comparison = compare(quote, text[start:stop])
    return Place(start, stop, comparison) if comparison else None


def whole(ours: list[str], theirs: list[str], first, last) -> tuple[int, int]:
    """The words of the text that stand for all of ours: also at the edges, where other words are in their place."""
    after = len(ours) - (last.a + last.size)
    return max(first.b - first.a, 0), min(last.b + last.size + after, len(theirs))


class Piece(NamedTuple):
    """Some words of a passage; `is_other` where the passage beside it has not got them."""

    text: str
    is_other: bool = False


def beside(here: str, there: str) -> tuple[list[Piece], list[Piece]]:
    """Two passages in pieces, each with the words marked that the other has not got, whatever their case, accents and
    punctuation. In passages that have little in common only numbers are marked: to mark nearly all would say nothing."""
    ours, theirs = here.split(), there.split()
    forms = [[bare(word) for word in passage[:LONGEST]] for passage in (ours, theirs)]
    opcodes = SequenceMatcher(None, *forms, autojunk=False).get_opcodes()
    matched = sum(last - first for kind, first, last, _, _ in opcodes if kind == "equal")
    if matched < ALIKE * max(map(len, forms)):
        return numbers_apart(ours, *forms), numbers_apart(theirs, *reversed(forms))
    return (
        pieces(ours, [(kind == "equal", first, last) for kind, first, last, _, _ in opcodes]),
        pieces(theirs, [(kind == "equal", first, last) for kind, _, _, first, last in opcodes]),
    )


def numbers_apart(passage: list[str], forms: list[str], others: list[str]) -> list[Piece]:
    is_same = [form in others or not any(map(str.isdecimal, form)) for form in forms]
    runs = [(same, list(run)) for same, run in groupby(range(len(forms)), key=is_same.__getitem__)]
    return pieces(passage, [(same, run[0], run[-1] + 1) for same, run in runs])


def bare(word: str) -> str:
    return "".join(_WORD.findall(fold(word))) or word


def pieces(passage: list[str], spans: list[tuple[bool, int, int]]) -> list[Piece]:
    found = [Piece(" ".join(passage[first:last]), not is_same) for is_same, first, last in spans if first < last]
    rest = " ".join(passage[LONGEST:])
    return [*found, Piece(rest)] if rest else found
