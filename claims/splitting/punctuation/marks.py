"""Pairs of quotation marks, line by line: a quotation never runs over the end of its paragraph."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

# Two single marks are a double one; of three alike in a row none means anything.
_MARK = re.compile("([\"“”„«»‘’'`])(?:\\1{2,}+|(?<=['`‘’])\\1)?+")
_KINDS = {"'": "'", "‘": "'", "’": "'", '"': '"', "''": '"', "``": '"', "«": "«", "»": "«"}  # all others are “
_SINGLE = "'"
_STRAIGHT = '"'
_LEADS = "([{¿¡—–-/“«„‘\"'"
_STOPS = ".,;:!?…)"
_SENTENCE_END = re.compile(r"[.!?…](?=\s)")
_DEEPEST = 3


class Marked(NamedTuple):
    """What stands within a pair of marks that no other pair holds: text[inner_start:inner_end]; start and end take in
    the marks.

    A pair may lack its closing mark (it then ends with its line) or its opening one (it then begins with its line);
    its marks may be the dashes of a dialogue.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    is_opened: bool = True
    is_closed: bool = True
    is_dash: bool = False

    @property
    def place(self) -> int:
        """Where the mark stands that tells of the pair: the opening one, or the closing one when that is missing."""
        return self.start if self.is_opened else self.inner_end


class Mark(NamedTuple):
    """One mark with the characters beside it; a line break stands for the end of the text."""

    kind: str
    text: str
    start: int
    end: int
    before: str
    after: str

    @property
    def looks_opening(self) -> bool:
        is_apart = self.before.isspace() or self.before in _LEADS
        return is_apart and not self.after.isspace() and self.after not in _STOPS


@dataclass
class Opened:
    """A mark that waits for its closing one, and the pairs found behind it so far."""

    mark: Mark
    inner: list[Marked] = field(default_factory=list)


def pairs(text: str) -> list[Marked]:
    """The outermost pairs of quotation marks in a text, in their order."""
    found: list[Marked] = []
    line: list[Mark] = []
    start = end = 0
    for match in _MARK.finditer(text):
        if match.end() - match.start() > 2 or match.group() == "`":
            continue
        if match.start() >= end:
            found += _Line(text, start, end, line).pairs() if line else []
            start, line = text.rfind("\n", 0, match.start()) + 1, []
            end = text.find("\n", match.start())
            end = len(text) if end < 0 else end
        line.append(_mark(text, match))
    return found + (_Line(text, start, end, line).pairs() if line else [])


def _mark(text: str, match: re.Match) -> Mark:
    first, last, mark = match.start(), match.end(), match.group()
    before, after = text[first - 1] if first else "\n", text[last] if last < len(text) else "\n"
    return Mark(_KINDS.get(mark, "“"), mark, first, last, before, after)


class _Line:
    """Pairs the marks of one line."""

    def __init__(self, text: str, start: int, end: int, marks: list[Mark]):
        self._text, self._start, self._end, self._marks = text, start, end, marks
        self._open: list[Opened] = []
        self._found: list[Marked] = []
        self._single_ends_ahead = _single_ends_ahead(marks)
        self._last = max((mark.start for mark in marks if mark.kind != _SINGLE), default=-1)

    def pairs(self) -> list[Marked]:
        for at, mark in enumerate(self._marks):
            if not self._opens(mark):
                self._close(mark, self._single_ends_ahead[at])
            elif len(self._open) < _DEEPEST:
                self._end_at_sentence(mark)
                self._open.append(Opened(mark))
        self._close_at_end()
        return sorted(self._found)

    def _is_open(self, kind: str) -> bool:
        return any(one.mark.kind == kind for one in self._open)

    def _opens(self, mark: Mark) -> bool:
        is_reopened = mark.text in "»”" and mark.start == self._start and not mark.after.isspace()
        if mark.text in "«„" or is_reopened:
            return True
        is_open = self._is_open(mark.kind)
        if mark.kind == _SINGLE:
            return mark.looks_opening and (mark.after.isalpha() or mark.after in '¿¡[“«"') and mark.text != "’"
        if mark.text == "»":
            return False
        if mark.kind != _STRAIGHT:
            return mark.looks_opening and not (mark.text == "”" and self._open)
        if is_open or self._is_open("“") and not mark.looks_opening:
            return mark.looks_opening and mark.before != _STRAIGHT and mark.after.isalnum()
        # 'the communities," For example ... exercise".': the mark stands on the wrong side of its space.
        is_misplaced = mark.after.isspace() and mark.before in ",: \n" and mark.start < self._last
        return mark.looks_opening or is_misplaced or (mark.before in _STOPS and mark.after.isalpha())

    def _end_at_sentence(self, mark: Mark) -> None:
        """A mark that opens right behind the end of a sentence shows that the pair before it was never closed."""
        if mark.kind != _STRAIGHT or len(self._open) != 1 or self._open[0].mark.kind != _STRAIGHT:
            return
        end = mark.start
        while end and self._text[end - 1].isspace():
            end -= 1
        if end < mark.start and self._text[end - 1] in ".!?…":
            self._add_unclosed(self._open.pop().mark, end)

    def _close(self, mark: Mark, single_ends_ahead: bool) -> None:
        if mark.kind == _SINGLE and _is_apostrophe(mark, self._text, single_ends_ahead):
            return
        depth = self._depth(mark)
        if depth is not None:
            opened = self._open[depth].mark
            del self._open[depth:]
            self._add(Marked(opened.start, mark.end, opened.end, mark.start))
        elif self._is_unopened(mark):
            self._add(Marked(self._start, mark.end, self._start, mark.start, is_opened=False))

    def _is_unopened(self, mark: Mark) -> bool:
        """Whether a mark closes what was never opened; 6" is six inches."""
        is_first = not self._open and not self._found and mark.start > self._start
        return is_first and mark.text in ('"', "''", "”", "»") and not mark.before.isdecimal()

    def _depth(self, mark: Mark) -> int | None:
        """Which open pair a mark closes: the last of its kind, else one that began with another double mark."""
        kinds = [one.mark.kind for one in self._open]
        for kind in (mark.kind, *({"“": '"', '"': "“"}.get(mark.kind, ""))):
            if kind in kinds:
                return len(kinds) - 1 - kinds[::-1].index(kind)
        return None

    def _add(self, pair: Marked) -> None:
        (self._open[-1].inner if self._open else self._found).append(pair)

    def _add_unclosed(self, mark: Mark, end: int) -> None:
        if end > mark.end:
            self._add(Marked(mark.start, end, mark.end, end, is_closed=False))

    def _close_at_end(self) -> None:
        """The outermost double pair without its closing mark runs to the end of the line, if it holds no other of its
        kind; else to the end of its sentence, or to the other."""
        opened, self._open = self._open, []
        for one in opened:
            other = next((pair for pair in one.inner if self._text[pair.start] == _STRAIGHT == one.mark.text), None)
            if (one.mark.kind != _SINGLE or self._opens_sentence(one.mark)) and not other:
                self._add_unclosed(one.mark, self._end)
                return
            if other:
                stop = _SENTENCE_END.search(self._text, one.mark.end, other.start)
                self._add_unclosed(one.mark, stop.end() if stop else other.start)
            self._found += one.inner

    def _opens_sentence(self, mark: Mark) -> bool:
        """ "..., he said. ‘You can’t hide.": a curly single mark before a capital, where a sentence begins."""
        before = self._text[self._start : mark.start].rstrip()
        return mark.text == "‘" and mark.after.isupper() and (not before or before[-1] in ".!?")


def _single_ends_ahead(marks: list[Mark]) -> list[bool]:
    """For each mark of a line, whether a single one that can only close follows before the next that opens."""
    ahead, result = False, []
    for mark in reversed(marks):
        result.append(ahead)
        if mark.kind != _SINGLE:
            continue
        if mark.looks_opening:
            ahead = False
        elif not mark.after.isalnum():
            ahead = ahead or mark.before in ".,!?…" or mark.after in _STOPS + '"”»\n'
    return result[::-1]


def _is_apostrophe(mark: Mark, text: str, single_ends_ahead: bool) -> bool:
    """Whether a single mark closes nothing: "it's", and "the drivers' union" where a better end is to follow."""
    if mark.after.isalnum() or mark.before.isspace():
        return True
    goes_on = mark.after == " " and text[mark.end + 1 : mark.end + 2].islower()
    return goes_on and mark.before.isalpha() and single_ends_ahead
