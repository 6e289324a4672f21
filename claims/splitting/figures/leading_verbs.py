"""The verb before a number, whose object or late subject its people are."""

from claims.splitting.figures.sufferers import Clause, Found, as_told
from claims.splitting.figures.victims import Group, is_person

_FAR = 14
_NEAREST_SUBJECT = 5
_DASHES = frozenset("-–—")


class LeadingVerbs:
    """Finds the verbs before the groups of one passage."""

    def __init__(self, clause: Clause):
        self._clause, self._passage, self._forms, self._pack = clause, clause.passage, clause.forms, clause.pack
        self._by_lead = clause.by_lead

    def right_before(self, group: Group) -> Found | None:
        """(first word, measure) of a verb right before a group: "murieron dos", "killing at least", "la muerte de"."""
        forms, pack, end = self._forms, self._pack, group.lead
        for _ in range(5):
            found = as_told(self._ending_at(end), group)
            if found and pack.unreal_leads.match_before(forms, end - found[0]):
                return None
            if found:
                return self._of_object(end - found[0], found[1], group)
            if end > 2 and forms[end - 2] in pack.and_words and forms[end - 1].endswith(pack.participle_endings):
                # "fueron capturadas y condenadas cinco"
                end -= 1
            elif end < 1 or forms[end - 1] not in pack.verb_fillers:
                return None
            end -= 1
        return None

    def _of_object(self, first, measure, group):
        """ "held two men", and "shot two men dead", where the participle behind the object says more."""
        forms, pack = self._forms, self._pack
        is_weak = pack.people_verbs.match(forms, first) is not None
        is_known = group.kind == "bare" and (self._follows_people(first) or self._is_headline(first))
        if is_weak and group.kind in ("open", "bare") and not group.number.is_article and not is_known:
            return None
        if pack.deed_verbs.match(forms, first) and not self._is_by_somebody(first):
            return None
        behind = pack.participles.match(forms, group.last)
        says_more = behind and (is_weak and measure == "detained" or (measure, behind[1]) == ("injured", "killed"))
        return first, behind[1] if says_more else measure

    def _is_by_somebody(self, at):
        """Whether the noun before a verb, if there is one, is somebody: "police held 12 men", "the hotel held 300"."""
        pack = self._pack
        for place in range(at - 1, max(-1, at - _NEAREST_SUBJECT), -1):
            word = self._passage.words[place]
            if word.is_mark or word.form in pack.relatives or word.form in pack.coordinators:
                return True
            if word.form not in pack.function_words and not word.form.endswith(pack.adverb_endings):
                return is_person(word.form, pack) or word.form in pack.bodies or (word.is_capitalised and place > 0)
        return True

    def _is_headline(self, at):
        """ "Philippines saves 100": in a headline a verb has its people without their noun."""
        return self._forms[at].endswith(self._pack.present_endings) and self._forms[-1] not in ".!?"

    def _follows_people(self, at):
        """ "killed 35 insurgents and captured nine": a bare number is one of people where people were counted."""
        is_joined = at > 0 and self._forms[at - 1] in self._pack.and_words
        others = (group.kind in ("people", "victims") for lead, group in self._by_lead.items() if lead < at)
        return is_joined and any(others)

    def far_before(self, group: Group) -> Found | None:
        """The verb of a marked object: "detuvo el martes, en Quito, a 27 hombres", "hallan muertas a dos hermanas"."""
        forms, pack, at = self._forms, self._pack, group.lead - 1
        while at > 0 and forms[at] in pack.verb_fillers and forms[at] not in pack.object_markers:
            at -= 1
        if at < 1 or forms[at] not in pack.object_markers:
            return None
        beside = pack.participles.match_before(forms, at) or pack.states.match_before(forms, at)
        if beside:
            first = at - beside[0]
            verb = pack.harm_verbs.match_before(forms, first)
            # "capturaron con vida a tres"
            return (first - verb[0], verb[1]) if verb and verb[1] != beside[1] else (first, beside[1])
        first = None
        for place in range(at, max(0, at - _FAR - 4), -1):
            if pack.harm_verbs.match(forms, place - 1) and not self._is_suffered(place - 1):
                is_deed = pack.deed_verbs.match(forms, place - 1) is not None
                if pack.unreal_leads.match_before(forms, place - 1) or is_deed and not self._is_by_somebody(place - 1):
                    return None
                return place - 1 if first is None else first, pack.harm_verbs.match(forms, place - 1)[1]
            other = self._by_lead.get(place - 1)
            if other and other.kind in ("people", "victims"):
                # "hirió a dos niños y a tres adultos"
                first = group.number.lead
            is_other = other and other.kind != "thing" and forms[at - 1] not in pack.list_joiners
            if self._stops(place - 1) or is_other:
                return None
        return None

    def is_within_phrase(self, group: Group) -> bool:
        return self._clause.is_within_phrase(group)

    def late_subject(self, group: Group) -> Found | None:
        """The verb before a subject that follows it far behind: "mueren cada año en el país unas 8.000 personas"."""
        forms, pack = self._forms, self._pack
        is_part = pack.parts.match_before(forms, group.lead) is not None
        if not pack.has_late_subjects or is_part or self._clause.is_within_phrase(group):
            return None
        for end in range(group.lead, max(0, group.lead - _FAR), -1):
            found = as_told(self._ending_at(end, is_object=False), group)
            if found and any(other.noun == end - 1 for other in self._by_lead.values()):
                # "50 muertos, 20 hombres y ..."
                return None
            if found:
                return end - found[0], found[1]
            other = self._by_lead.get(end - 1)
            is_second = forms[end - 1] in pack.coordinators and end == group.lead and self._has_own_verb(group)
            if is_second or forms[end - 1] in _DASHES or self._stops(end - 1) or (other and other.kind != "thing"):
                return None
        return None

    def _has_own_verb(self, group):
        for at in range(group.last, min(len(self._forms), group.last + _FAR)):
            if self._passage.words[at].is_mark:
                return False
            if self._clause.is_verb(at):
                return True
        return False

    def beside(self, group: Group) -> Found | None:
        """The verb of somebody whom a group accompanies: "fue detenido en Lerma junto con seis personas"."""
        forms, pack = self._forms, self._pack
        lead = group.lead - (group.lead > 0 and forms[group.lead - 1] in pack.determiners)
        company = pack.companions.match_before(forms, lead)
        if not company:
            return None
        for end in range(lead - company[0], max(0, group.lead - _FAR), -1):
            found = as_told(pack.event_verbs.match_before(forms, end), group) or pack.participles.match_before(
                forms, end
            )
            if found and (found[0] > 1 or self._is_suffered(end - 1) or pack.event_verbs.match_before(forms, end)):
                return end - found[0], found[1]
            if self._stops(end - 1):
                return None
        return None

    def _stops(self, at):
        form = self._forms[at]
        return form in self._pack.clause_breaks or form in self._pack.relatives or self._clause.is_verb(at)

    def _ending_at(self, end, is_object=True):
        """(words, measure) of the verb that ends right before an index and that what follows suffers."""
        forms, pack = self._forms, self._pack
        found = pack.event_verbs.match_before(forms, end)
        if found is None and is_object:
            found = pack.harm_verbs.match_before(forms, end, 5)
            is_single = found and found[0] == 1 and not forms[end - 1].endswith(pack.gerund_endings)
            if is_single and self._is_suffered(end - 1) and not pack.has_late_subjects:
                return None
        if found:
            return found
        if pack.has_late_subjects:
            state = pack.states.match_before(forms, end)
            if state and end > state[0] and forms[end - state[0] - 1] in pack.auxiliaries:
                # "siguen sin aparecer seis pasajeros"
                return state
        found = pack.participles.match_before(forms, end)
        if found and pack.has_late_subjects and (end == found[0] or self._passage.words[end - found[0] - 1].is_mark):
            # "Detenidos cuatro menores": a headline.
            return found if self._passage.words[end - found[0]].is_capitalised else None
        if found and any(form in pack.auxiliaries for form in forms[max(0, end - 4) : end - found[0]]):
            return found if pack.has_late_subjects else None
        return None

    def _is_suffered(self, at):
        """Whether the auxiliary before a participle makes it passive: "was killed", but not "has killed"."""
        forms, pack = self._forms, self._pack
        before = at - 1
        while before > 0 and forms[before].endswith(pack.adverb_endings):
            before -= 1
        return before >= 0 and forms[before] in pack.auxiliaries and forms[before] not in pack.perfect_auxiliaries
