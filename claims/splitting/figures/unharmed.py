"""Counts of none by a verb: "no passengers were hurt", "ninguno de los ocupantes resultó herido"."""

from claims.splitting.figures.following_verbs import FollowingVerbs
from claims.splitting.figures.victims import Count, group_of_none
from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_WHO = ("people", "victims", "bare")
_MEASURES = ("killed", "injured", "missing", "detained", "infected")


def find(passage: Passage, following: FollowingVerbs, told: set[int], pack: LanguagePack) -> list[Count]:
    """The counts of nobody, but for those whose word is told of already."""
    found = []
    for at in [at for at, form in enumerate(passage.forms) if form in pack.none_ones and at not in told]:
        group = group_of_none(passage, at, pack)
        behind = following.behind(group) if group.kind in _WHO else None
        if behind and behind[1] in _MEASURES and behind[1] != group.measure:
            found.append(Count(at, max(behind[0], group.last), group.number, behind[1]))
    return found
