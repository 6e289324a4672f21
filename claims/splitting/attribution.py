"""Who said each thing in a text, read from beginning to end as a reader does.

A cue has its claimant beside it: behind it where what was said stands before ("..., informó X"), else the subject of
its verb. A verb behind a coordinator and a gerund share the subject of the cue before, or of the sentence's first verb.
A pronoun, a verb without a subject and a quotation without a cue go on with whoever has the word:

    1. whoever said something last, unless another claimant's words report it
    2. else the subject of a main clause, when it is a person, a role or an organisation, or a person behind "según"
    3. else nobody: an object, a thing or a name in passing has no word, but a pronoun's gender may point to somebody

The word is kept for a few paragraphs; gender and number, where the language shows them, pass over who can't be meant.
"""

from collections.abc import Iterator
from functools import partial

from claims.splitting.languages import LanguagePack
from claims.splitting.reading import Read
from claims.splitting.speech import claimants, noun_phrases
from claims.splitting.speech.cues import Cue
from claims.splitting.speech.names import Names
from claims.splitting.speech.noun_phrases import is_acronym, names_somebody
from claims.splitting.speech.quoted import Quotation
from claims.splitting.speech.speakers import Speakers, traits
from claims.splitting.words import Passage

_FARTHEST_TALLY = 10
_LATE = 6
Span = tuple[int, int]


class Attribution:
    """Resolves claimants sentence by sentence; must be asked in reading order."""

    def __init__(self, reads: list[Read], pack: LanguagePack):
        self._pack, self._reads = pack, reads
        self._names = Names([read.passage for read in reads], pack)
        self._ahead = _claimants_ahead(reads)
        self._speakers = Speakers()
        self._line, self._end = 0, 0

    def of(self, read: Read) -> tuple[dict[Cue, str | None], list[str | None]]:
        """The claimant of each cue of a sentence, and of each of its quotations."""
        self._line += "\n" in read.passage.text[self._end : read.passage.start]
        self._end = read.passage.end
        if read.is_lone_word:
            return {}, []
        self._speakers.expect(partial(self._opening, read, self._line), self._line, is_subject=True)
        by_cue: dict[Cue, str | None] = {}
        for cue in read.cues:
            by_cue[cue] = self._of_cue(read, cue, by_cue)
            if self._goes_on(read, cue, by_cue[cue]):
                self._spoke(by_cue[cue])
        by_cue |= self._of_tallies(read, by_cue)
        of_quotations = [self._of_quotation(read, quotation, by_cue) for quotation in read.quotations]
        spoken = (name for one, name in zip(read.quotations, of_quotations, strict=True) if _is_own(read, one))
        self._spoke(next((name for name in reversed([*spoken]) if name), None))
        self._speakers.expect(partial(self._mentioned, read), self._line, is_subject=False)
        return by_cue, of_quotations

    def _of_cue(self, read: Read, cue: Cue, earlier: dict[Cue, str | None]) -> str | None:
        passage = read.passage
        if cue.is_impersonal:
            return None
        if self._is_inserted(passage, cue):
            late = self._late_subject(read, cue)
            # "Ruiz dijo que ..., lo cual, añadió, ...": who has spoken in the sentence goes on.
            named = [name for other, name in earlier.items() if not other.is_source and name]
            if late or named:
                return self._named(read, late) if late else named[-1]
            return self._elided(read, cue, but=self._topic(read))
        if cue.trait == "own":
            return self._speakers.meant("", self._line)
        if cue.is_source:
            return self._of_source(read, cue)
        if cue.subject is not None:
            return self._named(read, claimants.after(passage, cue.subject, read.timed, self._pack))
        if cue.trait == "infinitive":
            return self._shared(read, cue, earlier)
        subject = self._late_subject(read, cue) or self._subject(read, cue)
        if subject == "shared":
            return self._shared(read, cue, earlier)
        if subject:
            return self._named(read, subject)
        return self._before(cue, read, earlier) or self._held(read, cue) or self._elided(read, cue)

    def _held(self, read, cue):
        """ "explicó que Jesús fue claro cuando dijo": within what was said a verb may have its first subject."""
        said = next(
            (said for said in read.statements if said.cue is not cue and said.first < cue.first < said.last), None
        )
        is_late = said and cue.first > 0 and read.passage.forms[cue.first - 1] in self._pack.conditions
        if not is_late or not names_somebody(read.passage, said.first, self._pack):
            return None
        return self._named(read, noun_phrases.forward(read.passage, said.first, read.timed, self._pack))

    def _before(self, cue, read, earlier):
        """ "manifestó Castro, que, preguntado por ello, declaró": a verb without a subject goes on with the one before."""
        names = [name for other, name in earlier.items() if not other.is_source and name]
        is_many = read.passage.forms[cue.first].endswith(self._pack.plural_verb_endings)
        is_held = any(said.first <= cue.first < said.last for said in read.statements if said.cue is not cue)
        fits = (
            names
            and not is_held
            and self._pack.elides_subjects
            and ("p" in self._speakers.shown(names[-1])) == is_many
        )
        return names[-1] if fits else None

    def _of_source(self, read, cue):
        """Whom "según" names; behind its verb alone ("..., según ha comunicado") the sentence's own subject."""
        passage = read.passage
        source = claimants.of_source(passage, cue, read.timed, self._pack)
        is_elided = source is None and self._pack.elides_subjects and cue.first and cue.last < len(passage.forms)
        if is_elided and self._pack.source_verbs and claimants.is_verbal(passage, cue.last, self._pack):
            source = claimants.leading(passage, read.timed, self._pack)
        return self._named(read, source)

    def _late_subject(self, read, cue):
        """ "..., informó la Procuraduría": behind what was said, the claimant follows its cue."""
        said = next((said for said in read.statements if said.cue is cue and cue.content is None), None)
        if not said:
            return self._closing_subject(read, cue)
        before = claimants.before(read.passage, cue.first, read.timed, self._pack)
        after = claimants.after(read.passage, cue.verb_end, read.timed, self._pack)
        # "El puente, dijo la alcaldesa, lleva ...": the subject of what was said stands before its comma.
        is_parted = said.first > cue.first and read.passage.forms[cue.first - 1] == ","
        is_own = isinstance(before, tuple) and not is_parted and (said.first > cue.first or before[0] >= said.last)
        is_known = isinstance(before, tuple) and (is_own or not after)
        return before if is_known and not self._is_inserted(read.passage, cue) else after

    def _closing_subject(self, read, cue):
        """ "Ningún muerto en el incendio, informó Bomberos": somebody between a verb behind a comma and the end."""
        forms, pack = read.passage.forms, self._pack
        if not pack.elides_subjects or cue.content is not None or not cue.first or forms[cue.first - 1] != ",":
            return None
        behind = claimants.after(read.passage, cue.verb_end, read.timed, pack)
        is_last = behind and set(forms[behind[1] :]) <= {"."}
        return behind if is_last and names_somebody(read.passage, behind[0], pack) else None

    def _subject(self, read, cue):
        """The subject before a cue; behind it only somebody who can speak, for what stands there may be its object."""
        passage, pack = read.passage, self._pack
        if passage.forms[cue.verb_end : cue.verb_end + 1] and passage.forms[cue.verb_end] in pack.agent_words:
            # "said by the mayor", but "said by telephone"
            agent = claimants.after(passage, cue.verb_end + 1, read.timed, pack)
            if agent and names_somebody(passage, agent[0], pack):
                return agent
        subject = claimants.before(passage, cue.first, read.timed, pack)
        if subject is None and cue.content is None and cue.trait != "speech":
            behind = claimants.after(passage, cue.verb_end, read.timed, pack)
            subject = behind if behind and names_somebody(passage, behind[0], pack) else None
        is_many = passage.forms[cue.first].endswith(pack.plural_verb_endings)
        return subject or is_many and claimants.origin(passage, cue.first, read.timed, pack) or None

    def _is_inserted(self, passage, cue):
        """ "Las defensas, agregó, actuaron": alone between commas a verb has its subject in none of them."""
        forms = passage.forms
        is_parted = cue.first > 0 and forms[cue.first - 1] == "," and cue.content is None and cue.trait != "reflexive"
        return is_parted and self._pack.elides_subjects and forms[cue.verb_end : cue.verb_end + 1] == [","]

    def _shared(self, read, cue, earlier):
        previous = [name for other, name in earlier.items() if not other.is_source and name]
        if previous:
            return previous[-1]
        subject = claimants.leading(read.passage, read.timed, self._pack)
        return self._named(read, subject) if subject else self._elided(read, cue)

    def _elided(self, read, cue, but=None):
        """Whoever a verb without a subject means; its form may show that they are many."""
        is_many = read.passage.forms[cue.first].endswith(self._pack.plural_verb_endings)
        return self._speakers.meant("p" if is_many else "", self._line, but)

    def _of_quotation(self, read: Read, quotation: Quotation, by_cue: dict[Cue, str | None]) -> str | None:
        if quotation.claimant == "cue" or self._is_told_already(read, quotation, by_cue):
            return by_cue.get(quotation.cue)
        if quotation.claimant == "last":
            ahead = self._ahead.get(quotation.quoted.marked.start)
            if ahead:
                return self._named(*ahead)
            if quotation.cue:
                return self._elided(read, quotation.cue)
            is_amid = quotation.quoted.first > 1
            return is_amid and self._topic(read) or self._speakers.meant("", self._line) or self._first_topic(read)
        return self._named(read, quotation.claimant)

    def _is_told_already(self, read, quotation, by_cue):
        """ "..., dijo, en alusión a Ruiz, quien ...": whom a cue without a name means was known before the others spoke."""
        is_named = isinstance(quotation.claimant, tuple) and not (
            quotation.claimant[1] - quotation.claimant[0] == 1
            and read.passage.forms[quotation.claimant[0]] in self._pack.subject_pronouns
        )
        return not is_named and len(by_cue) > 1 and quotation.cue in by_cue

    def _first_topic(self, read: Read) -> str | None:
        """Who the words of a headline are from: whoever the story opens with."""
        if self._line or read is not self._reads[0]:
            return None
        line_end = read.passage.text.find("\n", read.passage.end)
        following = next((one for one in self._reads[1:] if 0 <= line_end < one.passage.start), None)
        return following and not following.is_lone_word and self._topic(following) or None

    def _named(self, read: Read, span: Span | None, line: int | None = None) -> str | None:
        """The name of whom a phrase means, as full as the article gives it; a pronoun's from what stands before a line."""
        if span is None:
            return None
        forms, pronouns = read.passage.forms[slice(*span)], self._pack.subject_pronouns
        if len(forms) == 1 and forms[0] in pronouns:
            return self._speakers.meant(pronouns[forms[0]], self._line if line is None else line)
        is_lone = len(forms) == 1 and forms[0] in self._pack.lone_claimants
        words = read.passage.words[slice(*span)]
        if not is_lone and all(one.form in self._pack.function_words and not is_acronym(one) for one in words):
            return None
        name = self._names.full(read.passage.slice(*span))
        shown = traits(forms, self._pack)
        is_name = name.split(maxsplit=1)[0].casefold() not in self._pack.determiners
        self._speakers.show(name, shown.replace("t", "") if is_name else shown)
        return name

    def _spoke(self, name: str | None) -> None:
        if name:
            self._speakers.add(name, self._line, is_subject=True)

    def _goes_on(self, read: Read, cue: Cue, name: str | None) -> bool:
        """Whether the claimant of a cue is who speaks on: not one whose words another one reports."""
        if not name or any(said.first <= cue.first < said.last for said in read.statements if said.cue is not cue):
            return False
        if cue.is_source:
            return "t" not in self._speakers.shown(name)
        # “No”, zanjó Ruiz.
        is_behind_words = (
            read.passage.words[0].is_mark and 2 < cue.first <= _LATE and "t" not in self._speakers.shown(name)
        )
        return cue.content is not None or is_behind_words or any(said.cue is cue for said in read.statements)

    def _opening(self, read: Read, line: int) -> list[str]:
        return [name for name in [self._topic(read, line)] if name]

    def _topic(self, read: Read, line: int | None = None) -> str | None:
        """Whoever a sentence opens with may go on to speak."""
        if read.passage.forms[0] == '"' or read.quotations and not read.quotations[0].quoted.first:
            return None
        subject = claimants.leading(read.passage, read.timed, self._pack)
        name = self._named(read, subject, line) if isinstance(subject, tuple) else None
        return name if name and self._is_somebody(read.passage, subject, name) else None

    def _is_somebody(self, passage: Passage, subject: Span, name: str) -> bool:
        """Whether a subject is of those that speak."""
        if subject[0] == 0 and not self._may_open(passage):
            return False
        is_named = all(word[0].isupper() for word in name.split()) or is_acronym(passage.words[subject[1] - 1])
        return is_named or names_somebody(passage, subject[0], self._pack)

    def _of_tallies(self, read: Read, by_cue: dict[Cue, str | None]) -> dict[Cue, str]:
        """ "El prefecto elevó a 34 los muertos": who gives a figure, by the verb as a cue."""
        found, passage = {}, read.passage
        for count in read.counts:
            last = count.number.first
            places = range(last - 1, max(-1, last - _FARTHEST_TALLY), -1)
            at = next((at for at in places if passage.forms[at] in self._pack.tally_verbs), None)
            subject = claimants.before(passage, at, read.timed, self._pack) if at is not None else "shared"
            name = self._named(read, subject) if isinstance(subject, tuple) else None
            if subject == "shared" and at is not None:
                # "Sanidad notifica 120 casos y baja a 9 los fallecidos"
                name = next((name for cue, name in by_cue.items() if name and cue.verb_end <= at), None)
                found |= {Cue(at, at + 1, at, at + 1, "tally"): name} if name else {}
                continue
            if subject is None and self._pack.elides_subjects:
                name = self._speakers.meant("", self._line)
            elif name and not self._is_somebody(passage, subject, name):
                name = None
            if name:
                found[Cue(at, at + 1, at, at + 1, "tally")] = name
        return found

    def _may_open(self, passage):
        """Whether the first word of a sentence may begin a name, or a phrase for somebody: its capital shows nothing."""
        form, pack = passage.forms[0], self._pack
        # "Ana Ruiz", "Ana de la Paz"
        second = next((at for at in range(1, len(passage.words)) if passage.forms[at] not in pack.name_joiners), 0)
        is_name = passage.words[second].is_capitalised and second > 0
        if form in pack.determiners or form in pack.subject_pronouns or is_name:
            return True
        every = pack.titles, pack.people, pack.bodies, pack.genders
        return any(form in nouns for nouns in every) or self._names.is_name(form)

    def _mentioned(self, read: Read) -> Iterator[str]:
        for first, last in self._names.runs(read.passage):
            shown = traits(read.passage.forms[first:last], self._pack)
            if shown in ("m", "f"):
                name = self._names.full(read.passage.slice(first, last))
                self._speakers.show(name, shown)
                yield name


def _is_own(read: Read, quotation: Quotation) -> bool:
    """Whether a quotation is no part of what another one's words report ("Ruiz said officials "often lie" to her")."""
    cue = quotation.cue
    return cue is None or not any(
        said.first <= cue.first < said.last for said in read.statements if said.cue is not cue
    )


def _claimants_ahead(reads: list[Read]) -> dict[int, tuple[Read, tuple[int, int]]]:
    """Who is named behind the last paragraph of a quotation, by the start of each paragraph that it runs on from."""
    ahead: dict[int, tuple[Read, tuple[int, int]]] = {}
    named = None
    for read in reversed(reads):
        first = read.quotations[0] if read.quotations else None
        if first and first.runs_on and named:
            ahead[first.quoted.marked.start] = named
        opens = first is not None and first.quoted.first == 0
        if not (opens and first.runs_on):
            named = (read, first.claimant) if opens and isinstance(first.claimant, tuple) else None
    return ahead
