"""The verb behind a number, whose subject its people are."""

from claims.splitting.figures.passives import Passives
from claims.splitting.figures.sufferers import Clause, Found, as_told
from claims.splitting.figures.victims import Group, is_person

_FAR = 14
_FARTHEST = 45
_CHAIN = 6
# So many words may stand between a verb of leaving and the last of those it leaves.
_LEFT = 8
_ASIDE = 30
_DASHES = ("—", "–")


class FollowingVerbs:
    """Finds the verbs behind the groups of one passage."""

    def __init__(self, clause: Clause):
        self._clause, self._passage, self._forms, self._pack = clause, clause.passage, clause.forms, clause.pack
        self._by_lead, self._passives = clause.by_lead, Passives(clause)
        known = (self._pack.pursuing_verbs, self._pack.resumptions) if clause.by_lead else ()
        self._comes_back = any(not phrases.first_words.isdisjoint(self._forms) for phrases in known)

    def behind(self, group: Group) -> Found | None:
        """(last word, measure) of the verb behind a group that is its subject."""
        walk = self._walk_bare(group) if group.kind == "bare" else self._walk(group)
        is_within = self._clause.is_within_phrase(group)
        list_end, attribute = self._list_end(group), None
        for at in walk:
            is_beside = at == group.last and self._pack.has_late_subjects
            is_counted = not group.number.is_article or self._is_left(group)
            is_near = self._is_near(at, group) and (is_beside or is_counted)
            found = self._passives.predicate(at, is_near or at == list_end) or self._behind_aside(at, group)
            found = as_told(found, group)
            is_adjective = (
                found and found[0] == at + 1 and group.kind == "open" and self._pack.states.match(self._forms, at)
            )
            if not found or is_adjective or not self._agrees(at, group):
                # "seis faltas graves" are no people.
                continue
            is_relative = self._forms[at - 1] in self._pack.relatives
            if not is_within or self._is_attribute(at) or is_relative:
                is_final = not is_relative and not (is_beside and self._pack.participles.match(self._forms, at))
                if is_final or found[1] == "killed":
                    return found if not attribute or found[1] == "killed" else attribute
                attribute = attribute or found
        return attribute or self._pursued(group)

    def _is_left(self, group):
        """ "left another man dead": what somebody is left as belongs to him."""
        forms, pack = self._forms, self._pack
        for at in range(group.lead - 1, max(-1, group.lead - _LEFT), -1):
            if forms[at] in pack.leaving_verbs:
                return True
            if self._passage.words[at].is_mark or self._clause.is_verb(at) or forms[at] in pack.relatives:
                return False
        return False

    def _list_end(self, group):
        """Where a list of subjects ends that share a participle: "una civil, un policía y tres ladrones muertos"."""
        at, end = group.last, None
        while group.kind == "people" and len(self._by_lead) > 1 and at < group.last + _FARTHEST:
            places = range(at, min(len(self._forms), at + 4))
            joined = next((joined for joined in map(self._joined, places) if joined), None)
            if joined is None:
                break
            at = end = joined
        return end

    def _agrees(self, at, group):
        """Whether a verb may be that of many: "a man who robbed two women was jailed" tells of the man."""
        if self._forms[at] not in self._pack.singular_auxiliaries:
            return True
        number = group.number
        if self._forms[number.last - 1] in self._pack.multipliers:
            # "una docena de mineros sigue desaparecida"
            return True
        return (
            number.value <= 1
            or group.opening is not None
            or number.is_vague
            or number.lead != number.first
            or group.kind == "bare"
        )

    def _pursued(self, group):
        """The verb that comes back to a group: "disparó contra dos, matándolos", "entraron, tras lo que fueron detenidos"."""
        forms, pack = self._forms, self._pack
        if group.kind != "people" or not self._comes_back:
            return None
        for at in range(group.last, min(len(forms), group.last + _FARTHEST)):
            found = pack.pursuing_verbs.match(forms, at)
            if found:
                return at + found[0], found[1]
            resumed = pack.resumptions.match(forms, at)
            if resumed and self._opens(group):
                return self._resumed(at + resumed[0], group)
            other = self._by_lead.get(at)
            if forms[at] in ".;" or (other and other.kind in ("people", "victims")):
                return None
        return None

    def _is_near(self, at, group):
        between = range(group.last, at)
        return len(between) <= 3 and not any(
            self._passage.words[place].is_mark or place in self._by_lead or self._forms[place] in self._pack.and_words
            for place in between
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

    def _opens(self, group):
        """Whether a group opens a clause, so that it is its subject."""
        at = group.lead - 1
        while at > 0 and (self._forms[at] in self._pack.determiners or self._forms[at] in self._pack.of_words):
            at -= 1 + (self._forms[at - 1] in self._pack.groups)
        return at <= 0 or self._passage.words[at].is_mark

    def _resumed(self, at, group):
        found = self._passives.predicate(at, True)
        if not found or not self._agrees(at, group):
            return None
        has_subject = found[0] < len(self._forms) and self._forms[found[0]] in self._pack.determiners
        return None if has_subject or found[0] in self._by_lead else found

    def _is_attribute(self, at):
        """Whether what stands there says something of a noun without a clause of its own: "with two people dead"."""
        forms, pack = self._forms, self._pack
        if pack.event_verbs.match(forms, at):
            return forms[at].endswith(pack.gerund_endings)
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
            if self._clause.is_verb(at):
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
            elif form in _DASHES and form in forms[at + 1 : end]:
                # "three suspects — Ana Paz and two brothers — were arrested"
                at = self._next(form, at + 1) + 1
            elif form == "," and at + 1 < end and forms[at + 1].isdecimal() and at + 1 not in self._by_lead:
                # "aged 15, 16 and 17"
                at += 1
            elif form == ",":
                if is_open:
                    return
                yield from range(at + 1, at + 4) if self._is_relative(at + 1) else (at + 1,)
                if at + 1 < end and self._clause.is_verb(at + 1):
                    return
                at = self._next(",", at + 1)
            elif form in pack.clause_breaks or form == ")" or (at in self._by_lead and not self._is_in_phrase(at)):
                return
            elif form in pack.relatives or form in pack.possessive_relatives:
                if form not in pack.possessive_relatives and not self._is_of_nearer(at, group):
                    yield from range(at + 1, min(end, at + 4))
                at = self._behind_relative(at, end)
            else:
                yield at
                if self._is_main_verb(at, group):
                    yield from self._second_verbs(at, end)
                    return
                at += 1

    def _is_of_nearer(self, at, group):
        """Whether a relative clause tells of a nearer noun: "two instructors of the student who died"."""
        forms, pack = self._forms, self._pack
        return any(
            forms[place - 1] in pack.definite_articles and is_person(forms[place], pack)
            for place in range(group.last + 1, at)
        )

    def _is_relative(self, at):
        return at < len(self._forms) and self._forms[at] in self._pack.relatives

    def _joined(self, at):
        """The end of a further subject that a word joins: "y una docente", ", dos mujeres"."""
        forms, pack = self._forms, self._pack
        if forms[at] not in pack.list_joiners:
            part = pack.parts.match(forms, at)
            other = self._by_lead.get(at + part[0]) if part else None
            return other.last if other and other.kind != "thing" else None
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
        verbs = (place for place in range(at + 1, min(end, at + _FAR)) if self._clause.is_verb(place))
        verb = next(verbs, end)
        while verb + 1 < end and (self._clause.is_verb(verb + 1) or self._forms[verb + 1] in self._pack.auxiliaries):
            verb += 1
        return verb + 1

    def _is_main_verb(self, at, group):
        """Whether a verb ends the search; a participle before a preposition is none ("a man accused of theft")."""
        forms, pack = self._forms, self._pack
        if not self._clause.is_verb(at):
            return False
        if forms[at] in pack.finite_verbs or not forms[at].endswith(pack.participle_endings):
            return True
        if at + 1 < len(forms) and forms[at + 1] in pack.prepositions:
            return False
        return not (at == group.last and self._has_auxiliary(at + 1))

    def _has_auxiliary(self, at):
        """Whether an auxiliary follows the participle of an attribute: "six miners trapped there were rescued"."""
        for place in range(at, min(len(self._forms), at + _CHAIN)):
            if self._forms[place] in self._pack.auxiliaries:
                return True
            if self._passage.words[place].is_mark and not self._forms[place - 1].isdecimal():
                return False
        return False

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
