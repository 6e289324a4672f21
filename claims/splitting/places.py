"""Where a claim speaks of: the place named nearest to it in its sentence."""

from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage


def find(passage: Passage, pack: LanguagePack) -> list[tuple[int, int]]:
    """The word ranges of the places of a passage: capitalised words behind "en", "in" and the like."""
    found = []
    for at in range(1, len(passage.words)):
        if passage.forms[at - 1] in pack.place_prepositions:
            first = at + (passage.forms[at] in pack.definite_articles)
            last = _name_end(passage, first, pack)
            if last > first:
                found.append((first, last))
    return found


def _name_end(passage: Passage, first: int, pack: LanguagePack) -> int:
    forms, words, last = passage.forms, passage.words, first
    while (
        last < len(words)
        and words[last].is_capitalised
        and forms[last] not in pack.months
        and forms[last] not in pack.weekdays
    ):
        last += 1
        joined = last
        while joined < len(words) and joined < last + 2 and forms[joined] in pack.name_joiners - pack.coordinators:
            joined += 1
        if joined < len(words) and words[joined].is_capitalised:
            last = joined
    return last


def nearest(places: list[tuple[int, int]], first: int, last: int) -> tuple[int, int] | None:
    """The place that follows a claim most closely, else the only one before it; None when that isn't certain."""
    behind = [place for place in places if place[0] >= first]
    if behind and behind[0][0] - last < 8:
        return behind[0]
    return places[0] if len(places) == 1 else None
