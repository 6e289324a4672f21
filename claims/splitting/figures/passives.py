"""What says of a subject, at a word behind it, that its people suffer something."""

from claims.splitting.figures.sufferers import Clause, Found
from claims.splitting.figures.victims import is_person

_CHAIN = 6
# So many words reach from a verb of bringing to the place.
_CARRIED = 9


class Passives:
    """Reads verbs, participles and states at the words of one passage."""

    def __init__(self, clause: Clause):
        self._clause, self._passage, self._forms, self._pack = clause, clause.passage, clause.forms, clause.pack
        self._by_lead = clause.by_lead

    def predicate(self, at: int, is_near: bool) -> Found | None:
        """(last word, measure) of a verb that its subject suffers, at an index."""
        forms, pack = self._forms, self._pack
        if at >= len(forms) or (at and forms[at - 1] in pack.negations):
            return None
        found = pack.event_verbs.match(forms, at) or (pack.states.match(forms, at) if is_near else None)
        if found:
            return at + found[0], found[1]
        if forms[at] in pack.auxiliaries or forms[at] in pack.verb_links:
            return self._chain(at)
        if forms[at] in pack.among_words:
            return self._whole(at + 1) if is_near else None
        is_noun = (
            at
            and forms[at - 1] not in pack.none_ones
            and pack.has_final_nouns
            and (forms[at - 1] in pack.determiners or forms[at - 1] in pack.noun_prepositions)
        )
        found = self._participle(at) if is_near and not is_noun else None
        return (at + found[0], found[1]) if found and not self._is_active(at, at + found[0]) else None

    def _whole(self, at):
        """ "four tourists among nine killed", "entre los nueve muertos": the measure of a whole, at its first word."""
        forms, pack = self._forms, self._pack
        at += at < len(forms) and forms[at] in pack.definite_articles
        whole = self._by_lead.get(at)
        suffered = whole and (pack.participles.match(forms, whole.last) or (0, whole.measure))
        return (at, suffered[1]) if suffered and suffered[1] else None

    def _participle(self, at):
        """(words, measure) of a participle, or of one with where it brought people: "taken to a nearby hospital"."""
        forms, pack = self._forms, self._pack
        if forms[at] not in pack.carryings:
            return pack.participles.match(forms, at)
        for place in range(at + 1, min(len(forms), at + _CARRIED)):
            where = pack.destinations.match(forms, place)
            if where:
                return place + where[0] - at, where[1]
            if self._passage.words[place].is_mark or forms[place] in pack.relatives or self._clause.is_verb(place):
                break
        return pack.participles.match(forms, at)

    def _is_active(self, at, last):
        """ "three men killed a guard": what looks like a participle has an object of its own."""
        forms, pack = self._forms, self._pack
        if not pack.harm_verbs.match(forms, at) or last >= len(forms):
            return False
        return last in self._by_lead or forms[last] in pack.object_words or is_person(forms[last], pack)

    def _chain(self, at):
        """A passive behind its auxiliaries: "tuvieron que ser evacuadas", "are believed to have been killed"."""
        forms, pack = self._forms, self._pack
        for place in range(at + 1, min(len(forms), at + _CHAIN)):
            found = pack.event_verbs.match(forms, place) or pack.states.match(forms, place)
            if found:
                return place + found[0], found[1]
            found = self._participle(place)
            if found:
                is_own = place > 1 and forms[place - 2] in pack.impersonal_pronouns
                is_active = not is_own and forms[place - 1] in pack.perfect_auxiliaries
                is_active = is_active and pack.harm_verbs.match(forms, place)
                return None if is_active else (place + found[0], found[1])
            form = forms[place]
            is_link = form in pack.auxiliaries or form in pack.verb_links or form.endswith(pack.adverb_endings)
            if not is_link or form in pack.negations:
                return None
        return None
