"""What the verbs before and behind a number are read by: the words of one sentence and the groups in it."""

from claims.splitting.figures.victims import Group
from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.words import Passage

Found = tuple[int, str]
# So many people who fled are refugees; a few may be those who did the deed.
_MANY = 50


def as_told(found: Found | None, group: Group) -> Found | None:
    """What a verb says of a group, which "fled" leaves open: "10,000 people fled" were displaced, "two robbers fled" not."""
    if found is None or found[1] != "fled":
        return found
    return (found[0], "displaced") if group.number.value >= _MANY else None


class Clause:
    """A passage with the groups of numbers in it, as far as their verbs need to know."""

    def __init__(self, passage: Passage, groups: list[Group], pack: LanguagePack):
        self.passage, self.forms, self.pack = passage, passage.forms, pack
        self.by_lead = {group.lead: group for group in groups}

    def is_verb(self, at: int) -> bool:
        """Whether a word looks like a finite verb and not like a name ("Almería")."""
        return is_finite(self.forms[at], self.pack) and not (at and self.passage.words[at].is_capitalised)

    def is_within_phrase(self, group: Group) -> bool:
        """Whether a group belongs to a preposition, so that it is no subject: "De los 62 ocupantes, 58 ..."."""
        forms, pack, at = self.forms, self.pack, group.lead - 1
        while at > 0 and forms[at] in pack.determiners:
            at -= 1
        if at < 0 or forms[at] not in pack.noun_prepositions:
            return False
        is_of_them = at and forms[at] in pack.of_words
        return not (is_of_them and (forms[at - 1] in pack.groups or forms[at - 1] in pack.number_fillers))
