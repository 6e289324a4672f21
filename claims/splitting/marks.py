"""Pairs of quotation marks, line by line: a quotation never runs over the end of its paragraph."""

import re
from typing import NamedTuple

_MARK = re.compile("[\"“”„«»‘’']")
_CLOSING = {"”": "“", "»": "«"}
_SINGLE = "‘’'"
_DEEPEST = 3


class Marked(NamedTuple):
    """What stands within a pair of marks: text[inner_start:inner_end]; start and end take in the marks.

    `depth` is 0 for what no other pair holds. A pair may lack its closing mark (it then ends with its line) or its
    opening one (it then begins with its line).
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    is_opened: bool = True
    is_closed: bool = True

    @property
    def place(self) -> int:
        """Where the mark stands that tells of the pair: the opening one, or the closing one when that is missing."""
        return self.start if self.is_opened else self.inner_end


def pairs(text: str) -> list[Marked]:
    """All pairs of quotation marks in a text, in the order of their openings."""
    found, start = [], 0
    for line in text.split("\n"):
        found += _pairs_of_line(text, start, start + len(line))
        start += len(line) + 1
    return found


def _pairs_of_line(text: str, start: int, end: int) -> list[Marked]:
    found: list[Marked] = []
    open_marks: list[tuple[str, int]] = []
    places = [place.start() for place in _MARK.finditer(text, start, end)]
    last = max((place for place in places if text[place] not in _SINGLE), default=-1)
    for place in places:
        kind = _opening_kind(text, place, end, open_marks, place < last)
        if kind == '"' and len(open_marks) == 1 and open_marks[0][0] == '"':
            _end_at_sentence(text, place, open_marks, found)
        if kind and len(open_marks) < _DEEPEST:
            open_marks.append((kind, place))
        elif not kind:
            _close(text, place, start, open_marks, found)
    _close_at_end(end, open_marks, found)
    return sorted(found, key=lambda pair: (pair.place, pair.end))


def _opening_kind(text: str, place: int, end: int, open_marks: list[tuple[str, int]], more_follow: bool) -> str | None:
    """The kind of the mark if it opens a pair here, else None."""
    mark = text[place]
    before = text[place - 1] if place else "\n"
    after = text[place + 1] if place + 1 < end else "\n"
    looks_opening = not (before.isalnum() or before in ".,;:!?%)]…") and not after.isspace()
    if mark in "«„":
        return "«" if mark == "«" else "“"
    if mark == "“":
        return "“" if looks_opening or not any(kind == "“" for kind, _ in open_marks) else None
    if mark == '"':
        is_open = any(kind == '"' for kind, _ in open_marks)
        if not is_open and before in ".!?…" and after.isupper():
            return '"'
        opens = looks_opening and (not is_open or (before != '"' and after.isalnum()))
        # 'the communities," For example ... exercise".': the mark stands on the wrong side of its space.
        return '"' if opens or (not is_open and after.isspace() and before in ",:" and more_follow) else None
    if mark in "‘'":
        return "'" if looks_opening and (after.isalpha() or after in "¿¡[") else None
    return None


def _end_at_sentence(text: str, place: int, open_marks: list[tuple[str, int]], found: list[Marked]) -> None:
    """A mark that opens right behind the end of a sentence shows that the pair before it was never closed."""
    end = place
    while end and text[end - 1].isspace():
        end -= 1
    if end < place and text[end - 1] in ".!?…":
        opened = open_marks.pop()[1]
        found.append(Marked(opened, end, opened + 1, end, 0, is_closed=False))


def _close(text: str, place: int, line_start: int, open_marks: list[tuple[str, int]], found: list[Marked]) -> None:
    mark = text[place]
    after = text[place + 1] if place + 1 < len(text) else "\n"
    kind = "'" if mark in _SINGLE else _CLOSING.get(mark, mark)
    if kind == "'" and (after.isalnum() or text[place - 1 : place].isspace()):
        return
    depth = next((at for at in range(len(open_marks) - 1, -1, -1) if open_marks[at][0] == kind), None)
    if depth is not None:
        opened = open_marks[depth][1]
        del open_marks[depth:]
        found.append(Marked(opened, place + 1, opened + 1, place, depth))
    elif kind != "'" and not found and not open_marks and place > line_start:
        found.append(Marked(line_start, place + 1, line_start, place, 0, is_opened=False))


def _close_at_end(end: int, open_marks: list[tuple[str, int]], found: list[Marked]) -> None:
    """The outermost pair without its closing mark runs to the end of the line; what it held is no longer inside."""
    unclosed = next((place for kind, place in open_marks if kind != "'"), None)
    if unclosed is None:
        return
    held = [at for at, pair in enumerate(found) if pair.start > unclosed]
    for at in held:
        found[at] = found[at]._replace(depth=max(0, found[at].depth - 1))
    found.append(Marked(unclosed, end, unclosed + 1, end, 0, is_closed=False))
