"""What happens to the people a number counts: the verb whose subject or object they are."""

from claims.splitting.figures.victims import Group, is_person
from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.words import Passage

_FAR = 14
_FARTHEST = 45
_CHAIN = 6
_ASIDE = 30

Found = tuple[int, str]


class Clause:
    """Finds the verbs of one passage for the groups in it."""

    def __init__(self, passage: Passage, groups: list[Group], pack: LanguagePack):
        self._passage, self._forms, self._pack = passage, passage.forms, pack
        self._by_lead = {group.lead: group for group in groups}

    def right_before(self, group: Group) -> Found | None:
        """(first word, measure) of a verb right before a group: "murieron dos", "killing at least", "la muerte de"."""
        forms, pack, end = self._forms, self._pack, group.lead
        for _ in range(5):
            found = self._ending_at(end)
            if found:
                return end - found[0], found[1]
            if end < 1 or forms[end - 1] not in pack.verb_fillers:
                return None
            end -= 1
        return None

    def far_before(self, group: Group) -> Found | None:
        """The verb of a marked object: "detuvo el martes, en Quito, a 27 hombres", "hallan muertas a dos hermanas"."""
        forms, pack, at = self._forms, self._pack, group.lead - 1
        while at > 0 and forms[at] in pack.verb_fillers and forms[at] not in pack.object_markers:
            at -= 1
        if at < 1 or forms[at] not in pack.object_markers:
            return None
        beside = pack.participles.match_before(forms, at) or pack.states.match_before(forms, at)
        if beside:
            return at - beside[0], beside[1]
        for place in range(at, max(0, at - _FAR - 4), -1):
            if pack.harm_verbs.match(forms, place - 1) and not self._is_suffered(place - 1):
                return place - 1, pack.harm_verbs.match(forms, place - 1)[1]
            other = self._by_lead.get(place - 1)
            is_other = other and other.kind != "thing" and forms[at - 1] not in pack.list_joiners
            if self._stops(place - 1) or is_other:
                return None
        return None

    def late_subject(self, group: Group) -> Found | None:
        """The verb before a subject that follows it far behind: "mueren cada año en el país unas 8.000 personas"."""
        forms, pack = self._forms, self._pack
        is_part = pack.parts.match_before(forms, group.lead) is not None
        if not pack.has_late_subjects or is_part or self._is_within_phrase(group):
            return None
        for end in range(group.lead, max(0, group.lead - _FAR), -1):
            found = self._ending_at(end, is_object=False)
            if found:
                return end - found[0], found[1]
            other = self._by_lead.get(end - 1)
            is_second = forms[end - 1] in pack.coordinators and end == group.lead and self._has_own_verb(group)
            if is_second or self._stops(end - 1) or (other and other.kind != "thing"):
                return None
        return None

    def _has_own_verb(self, group):
        for at in range(group.last, min(len(self._forms), group.last + _FAR)):
            if self._passage.words[at].is_mark:
                return False
            if self._is_verb(at):
                return True
        return False

    def beside(self, group: Group) -> Found | None:
        """The verb of somebody whom a group accompanies: "fue detenido en Lerma junto con seis personas"."""
        forms, pack = self._forms, self._pack
        company = pack.companions.match_before(forms, group.lead)
        if not company:
            return None
        for end in range(group.lead - company[0], max(0, group.lead - _FAR), -1):
            found = pack.event_verbs.match_before(forms, end) or pack.participles.match_before(forms, end)
            if found and (found[0] > 1 or self._is_suffered(end - 1) or pack.event_verbs.match_before(forms, end)):
                return end - found[0], found[1]
            if self._stops(end - 1):
                return None
        return None

    def _stops(self, at):
        form = self._forms[at]
        return form in self._pack.clause_breaks or form in self._pack.relatives or self._is_verb(at)

    def _is_verb(self, at):
        """Whether a word looks like a finite verb and not like a name ("Almería")."""
        return is_finite(self._forms[at], self._pack) and not (at and self._passage.words[at].is_capitalised)

    def _ending_at(self, end, is_object=True):
        """(words, measure) of the verb that ends right before an index and that what follows suffers."""
        forms, pack = self._forms, self._pack
        found = pack.event_verbs.match_before(forms, end)
        if found is None and is_object:
            found = pack.harm_verbs.match_before(forms, end, 5)
            if found and found[0] == 1 and self._is_suffered(end - 1) and not pack.has_late_subjects:
                return None
        if found:
            return found
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

    def _is_within_phrase(self, group):
        """Whether a group belongs to a preposition, so that it is no subject: "De los 62 ocupantes, 58 ..."."""
        forms, pack, at = self._forms, self._pack, group.lead - 1
        while at > 0 and forms[at] in pack.determiners:
            at -= 1
        if at < 0 or forms[at] not in pack.noun_prepositions:
            return False
        is_of_them = at and forms[at] in pack.of_words
        return not (is_of_them and (forms[at - 1] in pack.groups or forms[at - 1] in pack.number_fillers))

    def behind(self, group: Group) -> Found | None:
        """(last word, measure) of the verb behind a group that is its subject."""
        walk = self._walk_bare(group) if group.kind == "bare" else self._walk(group)
        is_within = self._is_within_phrase(group)
        attribute = None
        for at in walk:
            is_beside = at == group.last and self._pack.has_late_subjects
            is_near = self._is_near(at, group) and (is_beside or not group.number.is_article)
            found = self._predicate(at, is_near) or self._behind_aside(at, group)
            if found and (not is_within or self._is_attribute(at) or self._forms[at - 1] in self._pack.relatives):
                if not is_beside or found[1] == "killed" or not self._pack.participles.match(self._forms, at):
                    return found if not attribute or found[1] == "killed" else attribute
                attribute = found
        return attribute

    def _is_near(self, at, group):
        between = range(group.last, at)
        return len(between) <= 3 and not any(
            self._passage.words[place].is_mark or place in self._by_lead for place in between
        )

    def _behind_aside(self, at, group):
        """ "Dos argentinos, entre los muertos", "40 others, mostly children, abducted": a state without its verb."""
        forms, pack = self._forms, self._pack
        if not at or at >= len(forms) or forms[at - 1] != ",":
            return None
        found = pack.states.match(forms, at)
        if not found and not group.number.is_article:
            found = pack.participles.match(forms, at)
        last = at + found[0] if found else at
        is_end = (
            last == len(forms)
            or self._passage.words[last].is_mark
            or (forms[last] in pack.prepositions or forms[last] in pack.clause_breaks or forms[last] in pack.of_words)
        )
        return (last, found[1]) if found and is_end else None

    def _is_attribute(self, at):
        """Whether what stands there says something of a noun without a clause of its own: "with two people dead"."""
        forms, pack = self._forms, self._pack
        return (pack.participles.match(forms, at) or pack.states.match(forms, at)) is not None

    def _walk_bare(self, group):
        """A number without a noun has its verb beside it."""
        forms = self._forms
        for at in range(group.last, min(len(forms), group.last + 4)):
            is_more = at == group.last > group.number.tail
            if forms[at] == "," and (is_more or self._pack.parts.match(forms, at + 1)):
                # "40 others, mostly women, were abducted", "a further 19, among them a boy, were missing"
                yield self._next(",", at + 1) + 1
                return
            if self._passage.words[at].is_mark or at in self._by_lead:
                return
            yield at
            if self._is_verb(at):
                return

    def _walk(self, group):
        """The places where the verb of a subject can stand, past appositions, relative clauses and further subjects."""
        forms, pack, at = self._forms, self._pack, group.last
        is_open = group.kind == "open"
        end = min(len(forms), group.last + (_FAR if is_open else _FARTHEST))
        while at < end:
            form = forms[at]
            joined = self._joined(at) or (self._listed(at) if at > group.last else None)
            if joined:
                at = joined
            elif form == "(":
                at = self._next(")", at) + 1
            elif form == ",":
                if is_open:
                    return
                yield from range(at + 1, at + 4) if self._is_relative(at + 1) else (at + 1,)
                if at + 1 < end and self._is_verb(at + 1):
                    return
                at = self._next(",", at + 1)
            elif form in pack.clause_breaks or form == ")" or (at in self._by_lead and not self._is_in_phrase(at)):
                return
            elif form in pack.relatives:
                yield from range(at + 1, min(end, at + 4))
                at = self._behind_relative(at, end)
            else:
                yield at
                if self._is_main_verb(at):
                    yield from self._second_verbs(at, end)
                    return
                at += 1

    def _is_relative(self, at):
        return at < len(self._forms) and self._forms[at] in self._pack.relatives

    def _joined(self, at):
        """The end of a further subject that a word joins: "y una docente", ", dos mujeres"."""
        forms, pack = self._forms, self._pack
        if forms[at] not in pack.list_joiners:
            return None
        other = self._by_lead.get(at + 1)
        if other is None and at + 2 < len(self._forms) and self._forms[at + 1] in self._pack.determiners:
            other = self._by_lead.get(at + 2)
        if other is None or other.kind == "thing" or self._pack.parts.match(self._forms, other.number.last):
            return None
        return other.last

    def _listed(self, at):
        """The end of a further subject behind an aside: ", de 34 años, y un niño"."""
        forms = self._forms
        if forms[at] != "," or at + 2 >= len(forms) or forms[at + 1] not in self._pack.and_words:
            return None
        other = self._by_lead.get(at + 2)
        return other.last if other and other.kind == "people" else None

    def _next(self, mark, at):
        end = min(len(self._forms), at + _ASIDE)
        return next((place for place in range(at, end) if self._forms[place] == mark), len(self._forms))

    def _is_in_phrase(self, at):
        return at > 0 and self._forms[at - 1] in self._pack.prepositions

    def _behind_relative(self, at, end):
        """Behind the verb of a relative clause; the next verb is that of the subject."""
        verbs = (place for place in range(at + 1, min(end, at + _FAR)) if self._is_verb(place))
        verb = next(verbs, end)
        while verb + 1 < end and self._is_verb(verb + 1):
            verb += 1
        return verb + 1

    def _is_main_verb(self, at):
        """Whether a verb ends the search; a participle before a preposition is none ("a man accused of theft")."""
        forms, pack = self._forms, self._pack
        if not self._is_verb(at):
            return False
        is_participle = forms[at] not in pack.finite_verbs and forms[at].endswith(pack.participle_endings)
        return not (is_participle and at + 1 < len(forms) and forms[at + 1] in pack.prepositions)

    def _second_verbs(self, at, end):
        """ "cayeron al vacío y murieron": a second verb of the same subject."""
        forms, pack = self._forms, self._pack
        for place in range(at + 1, min(end - 1, at + _FAR)):
            if self._passage.words[place].is_mark or place in self._by_lead and not self._is_in_phrase(place):
                return
            if forms[place] in pack.relatives or forms[place] in pack.clause_breaks:
                return
            if forms[place] in pack.and_words:
                yield place + 1

    def _predicate(self, at, is_near):
        """(last word, measure) of a verb that its subject suffers, at an index."""
        forms, pack = self._forms, self._pack
        if at >= len(forms) or (at and forms[at - 1] in pack.negations):
            return None
        found = pack.event_verbs.match(forms, at) or (pack.states.match(forms, at) if is_near else None)
        if found:
            return at + found[0], found[1]
        if forms[at] in pack.auxiliaries or forms[at] in pack.verb_links:
            return self._chain(at)
        found = pack.participles.match(forms, at) if is_near else None
        return (at + found[0], found[1]) if found and not self._is_active(at, at + found[0]) else None

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
            found = pack.participles.match(forms, place)
            if found:
                is_active = forms[place - 1] in pack.perfect_auxiliaries and pack.harm_verbs.match(forms, place)
                return None if is_active else (place + found[0], found[1])
            form = forms[place]
            is_link = form in pack.auxiliaries or form in pack.verb_links or form.endswith(pack.adverb_endings)
            if not is_link or form in pack.negations:
                return None
        return None
