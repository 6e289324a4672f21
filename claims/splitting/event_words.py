"""What a language pack knows of events: what happened, as of when it is told, and whether all or a part is counted."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.splitting.words import Phrases


@dataclass(frozen=True, kw_only=True, eq=False)
class EventWords:
    """The words by which two reports are told to be of one event, all in lower case.

    event_kinds          kinds of events, the same slugs in every pack, each to its name (with a capital, for titles) and
                         then the beginnings of the words that tell it
    target_leads         words before what is hit, which may be a place ("contra Kiev", "on Kyiv")
    as_of_leads          phrases before the day up to which somebody counted ("as of Tuesday")
    part_leads           phrases before a part of those counted ("entre ellos"); part_tails: right behind its number
                         ("five of them")
    running_leads        phrases by which all is counted since something began ("since the war began")
    """

    event_kinds: Mapping[str, tuple[str, ...]]
    target_leads: frozenset[str]
    as_of_leads: Phrases
    part_leads: Phrases
    part_tails: Phrases
    running_leads: Phrases
