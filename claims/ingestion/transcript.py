"""Who speaks where in a transcript: turns that begin with a name and a colon at the start of a line."""

import re
from bisect import bisect_right
from dataclasses import dataclass

# "[00:12:33] MARÍA RUIZ (alcaldesa): …", "Sra. Ruiz: …", "P: …". A time, in brackets or not, may stand before the name.
_TURN = re.compile(
    r"^[ \t]*(?:[\[(]?\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?[\])]?[ \t]+)?"
    r"(?P<name>[^\W\d_][\w.'’-]*(?:[ \t]+[\w.'’&-]+){0,6})(?:[ \t]*[(\[][^()\[\]\n]{1,80}[)\]])?[ \t]*:(?=[ \t\n])[ \t]*",
    re.MULTILINE,
)
# "P:" and "Q:" say that somebody asks, and not who.
_SHORTEST_NAME = 3


@dataclass(frozen=True)
class Turn:
    """From `start` on, in code points, `speaker` has the word; None where the transcript does not name them. `words` is
    where their words begin, after the name."""

    start: int
    words: int
    speaker: str | None


class Turns:
    """The turns of a transcript. Where no line begins with a name, all of it is said by `only`."""

    def __init__(self, text: str, only: str | None = None):
        self._turns = [
            Turn(match.start(), match.end(), name(match["name"]))
            for match in _TURN.finditer(text)
            if is_name(match["name"])
        ] or [Turn(0, 0, only)]
        self._starts = [turn.start for turn in self._turns]

    def at(self, position: int) -> Turn | None:
        """The turn that a position stands in; None before the first."""
        place = bisect_right(self._starts, position)
        return self._turns[place - 1] if place else None


def is_name(words: str) -> bool:
    """Whether each of these words can be part of a name: "Nota al margen" is none, "Sra. de la Cruz" is one."""
    parts = words.split()
    return (
        all(part[0].isupper() or (len(part) <= 3 and at) for at, part in enumerate(parts)) and parts[-1][0].isupper()
    )


def name(words: str) -> str | None:
    letters = [character for character in words if character.isalpha()]
    if len(letters) < _SHORTEST_NAME:
        return None
    return " ".join(words.title().split() if words.isupper() else words.split())
