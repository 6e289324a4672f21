"""Direct quotations: words within quotation marks that somebody is shown to have said.

What shows it is tried in this order, from the surest to the least sure:

    a cue behind         "...", dijo X    "..." X said    "...", as X put it
    the cue of the quotation before       "...", dijo X, "..."
    a name behind a dash or a colon       "..." - X
    an agent             described by X as "..."
    a view               For X, the plan is "..."
    a cue before         X dijo: "..."    X said the plan was "..."
    a source before      According to X, "..."
    a colon              X: "..."
    a word for wording   con la frase "..."
    a statement around   The port was in "...", X said
    nothing              "..."            whoever spoke last goes on
"""

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.speech import claimants, headings, wordings
from claims.splitting.speech.cues import Cue
from claims.splitting.speech.noun_phrases import forward, is_verb, names_somebody
from claims.splitting.speech.pieces import in_row, pieces, within_statement
from claims.splitting.speech.quoted import Quotation, Quoted, holds_clause, is_fragment, is_label, is_name
from claims.splitting.speech.statements import Statement
from claims.splitting.words import Passage

_FEWEST_WORDS = 2
_FEWEST_ALONE = 8
_FEWEST_SPOKEN = 3
_FEWEST_TOLD = 5
_NEAR = 14
_FAR = 26
_MOST_LATE = 3
_LONGEST_ASKED = 5
_CLOSERS = frozenset(",.!?…;")
_SENTENCE_ENDS = frozenset(".!?…")
_SPEECH_ENDS = frozenset('."”»’')
_MARKS = frozenset("\"'“”„«»‘’")
_DASHES = frozenset("-–—―")
_ENDS = frozenset('";:')
_DESCRIBING = ("speech", "tight")
_PARTING = _DASHES | frozenset(';:."“”«»')


def find(
    passage: Passage,
    quoted: list[Quoted],
    cues: list[Cue],
    statements: list[Statement],
    timed: set[int],
    pack: LanguagePack,
) -> list[Quotation]:
    """The quotations of a passage, each with whoever its nearest cue shows to have said it."""
    found: list[Quotation] = []
    for one in quoted:
        if len(one.words(passage)) >= _FEWEST_WORDS:
            previous = found[-1] if found else None
            shown = in_row(passage, one, previous, pack)
            shown = shown or _Evidence(passage, one, cues, timed, pack).shown(previous)
            shown = shown or within_statement(passage, one, statements, cues, pack)
            found += [shown] if shown else []
    return found + pieces(passage, quoted, cues, found, pack) if 0 < len(found) < len(quoted) else found


def _asks(between, pack):
    """Whether a verb of asking has its clause, with no more than whom it asks before the "que"."""
    at = next((at for at, form in enumerate(between) if form in pack.complementizers), None)
    return at is not None and pack.elides_subjects and at <= _LONGEST_ASKED and "," not in between[:at]


class _Evidence:
    """What a passage shows of one pair of marks."""

    def __init__(self, passage: Passage, one: Quoted, cues: list[Cue], timed: set[int], pack: LanguagePack):
        self._passage, self._one, self._cues, self._timed, self._pack = passage, one, cues, timed, pack
        self._forms = passage.forms
        self._inner = one.words(passage)
        self._is_fragment = is_fragment(passage, one, pack)
        self._holds_clause = holds_clause(passage, one, pack)
        self._is_name = is_name(passage, one, cues, pack)
        # Where the sentence goes on behind the marks and a comma.
        self._at = one.last
        while self._at < len(self._forms) and self._forms[self._at] in _CLOSERS:
            self._at += 1
        # «Nos ahogan –protestó su presidente–.»
        if self._forms[self._at : self._at + 1] and self._forms[self._at] in _DASHES:
            self._at += any(cue.first == self._at + 1 for cue in cues)

    def shown(self, previous: Quotation | None) -> Quotation | None:
        behind = self._by_cue_behind() or self._by_previous(previous) or self._by_dash()
        behind = behind or self._by_manner()
        if behind or self._is_name and not self._one.marked.is_dash:
            return behind or self._by_wording()
        shown = self._by_agent() or self._by_view() or self._by_cue_before()
        return shown or self._by_source() or self._by_colon() or self._by_wording() or self._alone()

    def _quotation(self, cue, claimant, is_partial=None):
        return Quotation(self._one, cue, claimant, self._is_fragment if is_partial is None else is_partial)

    def _by_cue_behind(self):
        """ "...", dijo Zelensky; "..." Zelensky said; "...", como dijo Zelensky."""
        forms, at, pack = self._forms, self._at, self._pack
        cue = next((cue for cue in self._cues if cue.first >= at and cue.trait != "own"), None)
        if not cue or cue.first - at > _NEAR or self._is_name and self._one.first and at == self._one.last:
            return None
        if cue.is_source:
            source = claimants.of_source(self._passage, cue, self._timed, pack)
            return self._quotation(cue, source) if cue.first <= at + 1 else self._by_late_cue(at)
        while at < cue.first and forms[at] in pack.manner_words:
            if forms[at] in pack.and_words and self._one.first:
                return None
            at += 1
        if all(forms[place] in pack.preverbals for place in range(at, cue.first)):
            follows = claimants.after(self._passage, cue.verb_end, self._timed, pack)
            return self._quotation(cue, follows or self._earlier_subject() or "last")
        return self._by_late_cue(at)

    def _by_late_cue(self, at):
        """ "..." Zelensky said."""
        pack, forms = self._pack, self._forms
        if not pack.has_claimant_before_late_cue or self._one.last == at and self._is_fragment:
            return None
        near = [cue for cue in self._cues if at <= cue.first <= at + _FAR and not cue.is_source]
        for cue in near[:_MOST_LATE]:
            between = forms[at : cue.first]
            # 'accusing him of "...", in a step Madrid called "..."': such a verb has its own quotation.
            if (
                self._is_fragment
                and cue.trait == "speech"
                and not _MARKS.isdisjoint(forms[cue.verb_end : cue.verb_end + 1])
            ):
                break
            if not _ENDS.isdisjoint(between):
                break
            # "..., a man who asked to be called Yusuf told the BBC": a relative clause belongs to its subject.
            is_plain = cue is near[0] and cue.first - at <= _NEAR and pack.clause_words.isdisjoint(between)
            subject = claimants.before(self._passage, cue.first, self._timed, pack)
            if isinstance(subject, tuple) and (subject[0] == at or is_plain and subject[0] > at):
                return self._quotation(cue, subject)
        return None

    def _earlier_subject(self):
        """'Ella creció en Texas: "...", confesó': an elided claimant was the subject of what stands before."""
        is_led_in = self._one.first > 2 and self._forms[self._one.first - 1] == ":"
        return claimants.leading(self._passage, self._timed, self._pack) if is_led_in else None

    def _by_previous(self, previous):
        """ "...", dijo X, "...": the cue between two quotations shows both."""
        cue, first = previous and previous.cue, self._one.first
        if not cue or not previous.quoted.last <= cue.first < first:
            return None
        is_next = not any(cue.verb_end <= other.first < first for other in self._cues)
        lead = self._forms[first - 1]
        # The dash that a speech goes on behind is its own first word.
        goes_on = self._one.marked.is_dash or lead in _CLOSERS | _DASHES | {":"} or lead in self._pack.coordinators
        return self._quotation(cue, previous.claimant, False) if is_next and goes_on else None

    def _by_dash(self):
        """ "..." - Matthew Ingram; "...": papa Francisco."""
        forms, at = self._forms, self._at
        if at + 1 >= len(forms) or not (forms[at] in _DASHES or forms[at] == ":") or self._one.first > 1:
            return None
        ends = len(forms) - (forms[-1] == ".")
        named = self._passage.words[at + 1 : ends]
        is_named = 0 < len(named) <= 8 and any(word.is_capitalised for word in named)
        if forms[at] == ":" and not (is_named and names_somebody(self._passage, at + 1, self._pack)):
            return self._by_headline(at)
        return self._quotation(None, (at + 1, ends), False) if is_named else None

    def _by_manner(self):
        """ "Es una burla", estalló una pasajera: behind speech any verb tells how it was spoken."""
        at, pack = self._at, self._pack
        opens = self._one.first == 0 and not self._is_name and self._holds_clause and self._one.marked.is_closed
        if not opens or "," not in self._forms[at - 2 : at] or at >= len(self._forms):
            return None
        if not is_finite(self._forms[at], pack) or self._forms[at] in pack.function_words:
            return None
        whose = claimants.after(self._passage, at + 1, self._timed, pack)
        is_somebody = whose and names_somebody(self._passage, whose[0], pack)
        return self._quotation(None, whose, False) if is_somebody else None

    def _by_headline(self, colon):
        """ "...": the baker who ...: words that a headline opens with, before whom it is about."""
        if self._one.first or not self._holds_clause:
            return None
        # "...": habla la madre del joven
        first = colon + 1 + is_finite(self._forms[colon + 1], self._pack)
        whose = forward(self._passage, first, self._timed, self._pack)
        is_somebody = whose and names_somebody(self._passage, first, self._pack)
        return self._quotation(None, whose if is_somebody else "last", False)

    def _by_cue_before(self):
        """López Obrador dijo: "..."; advirtió que ... "..."."""
        first = self._one.first
        earlier = [cue for cue in reversed(self._cues) if cue.verb_end <= first and not cue.is_source]
        if not earlier or is_label(self._passage, self._one, self._pack):
            return None
        if self._leads_in(self._forms[earlier[0].verb_end : first]):
            return self._quotation(earlier[0], "cue")
        if not self._is_fragment and len(self._inner) < _FEWEST_SPOKEN:
            return None
        holding = [cue for cue in earlier if cue.content is not None and cue.content <= first]
        if wordings.are_written(self._passage, self._one, self._pack) and earlier[0].trait != "speech":
            return None
        has_source = any(cue.is_source and cue.verb_end <= first for cue in self._cues)
        near = [cue for cue in earlier if cue.trait == "speech" or first - cue.verb_end <= _NEAR]
        near = [cue for cue in near if not (has_source and cue.trait == "tight")]
        cue = next((cue for cue in holding + near if self._governs(cue)), None)
        return self._quotation(cue, "cue") if cue else None

    def _by_agent(self):
        """described by one senator as "..."; tachada por la oposición de "..."."""
        forms, pack, first = self._forms, self._pack, self._one.first
        if not first or not (forms[first - 1] in pack.manner_words or forms[first - 1] in pack.of_words):
            return None
        at = next((at for at in range(first - 2, max(0, first - _NEAR), -1) if forms[at] in pack.agent_words), None)
        if at is None:
            return None
        # "acusado en las últimas semanas por la oposición de": past a time.
        done = at - 1
        while done > 0 and (
            done in self._timed or forms[done] in pack.prepositions or forms[done] in pack.determiners
        ):
            done -= 1
        if not forms[done].endswith(pack.participle_endings):
            return None
        whose = forward(self._passage, at + 1, self._timed, pack)
        return self._quotation(None, whose) if whose and whose[1] == first - 1 else None

    def _by_view(self):
        """Para el ministro, la medida es "...": whose view it is stands before, behind a mark or a conjunction."""
        forms, pack, first = self._forms, self._pack, self._one.first
        for at in range(first - 2, max(-1, first - _NEAR), -1):
            if forms[at] in pack.view_words and names_somebody(self._passage, at + 1, pack):
                is_apart = not at or self._passage.words[at - 1].is_mark or forms[at - 1] in pack.clause_words
                whose = is_apart and forward(self._passage, at + 1, self._timed, pack)
                return self._quotation(None, whose) if whose and forms[whose[1]] == "," else None
        return None

    def _leads_in(self, lead):
        """Whether nothing but words like "que" and a colon stands between a cue and the quotation."""
        return (
            all(form in self._pack.quotation_leads for form in lead)
            or lead[-1] in (":", ",")
            or lead[-1] in self._pack.complementizers
        )

    def _governs(self, cue):
        """Whether what a cue says reaches to the quotation: no other clause begins in between."""
        pack, forms, first = self._pack, self._forms, self._one.first
        if cue.content is not None and cue.content <= first:
            return ";" not in forms[cue.content : first]
        between = forms[cue.verb_end : first]
        if not _PARTING.isdisjoint(between):
            return False
        # 'pidió a Rusia que hiciera "honor a sus compromisos"': what is asked for reaches to the quotation.
        if cue.trait == "speech" and len(between) <= _FAR and _asks(between, self._pack):
            return True
        # "characterized the men who wait there as "...".
        # but "the men who protest as "...".
        is_described = cue.trait in _DESCRIBING and len(between) > 1 and forms[first - 1] in pack.manner_words
        # "celebrarán una conferencia de "generación de ideas"": so a thing is called.
        is_of = self._is_fragment and forms[first - 1] in pack.of_words
        if cue.trait == "tight" and is_of and pack.object_markers.isdisjoint(between):
            return False
        is_broken = any(
            form in pack.relatives or form in pack.clause_words and form not in pack.and_words for form in between
        )
        has_verb = any(is_verb(self._passage, at, pack) for at in range(cue.verb_end, first))
        return is_described or not is_broken and not has_verb

    def _by_source(self):
        """According to X, "...": the source stands before."""
        cues = [cue for cue in reversed(self._cues) if cue.is_source and cue.verb_end <= self._one.first]
        return self._quotation(cues[0], "cue") if cues else None

    def _by_colon(self):
        """Selena creció en Texas: "..."; El ministro: "..."."""
        first = self._one.first
        if not first or self._forms[first - 1] != ":":
            return None
        if len(self._inner) < _FEWEST_SPOKEN and not self._holds_clause:
            return None
        return self._quotation(None, headings.speaker(self._passage, first, self._timed, self._pack), False)

    def _by_wording(self):
        """con la frase "Abolish ICE": words that stood somewhere, of whoever held them up."""
        if not wordings.stand_somewhere(self._passage, self._one, self._is_name, self._pack):
            return None
        return self._quotation(None, wordings.bearer(self._passage, self._one, self._timed, self._pack))

    def _alone(self):
        """What no cue shows goes on with whoever spoke last: a whole sentence, or a clause in somebody's own words."""
        passage, one, size = self._passage, self._one, len(self._inner)
        outside = sum(not word.is_mark for word in passage.words[: one.first] + passage.words[one.last :])
        claimant = None if one.marked.is_dash else "last"
        if outside == 0:
            is_ended = self._inner[0].is_capitalised and self._forms[one.last - 2] in _SENTENCE_ENDS
            # “They told us nothing,” he said. “Not a word.”: behind another sentence of its paragraph.
            goes_on = passage.start > 0 and "\n" not in passage.text[max(0, passage.start - 2) : passage.start]
            if goes_on and claimant and self._inner[0].is_capitalised and self._forms[-1] in _SPEECH_ENDS:
                return self._quotation(None, claimant, False)
            fewest = _FEWEST_SPOKEN if self._holds_clause else _FEWEST_TOLD if is_ended else _FEWEST_ALONE
            is_spoken = size >= fewest
            return self._quotation(None, claimant, False) if is_spoken else None
        opens = one.first <= 1 or outside <= 3
        if self._holds_clause and (size >= _FEWEST_ALONE and opens or size >= _FEWEST_TOLD and self._is_told()):
            return self._quotation(None, claimant)
        return None

    def _is_told(self):
        """Whether the words are somebody's own and no title: with "I", "we" and the like, or from amid a sentence."""
        is_amid = self._inner[0].text[0].islower() and any(is_finite(word.form, self._pack) for word in self._inner)
        return is_amid or any(word.form in self._pack.spoken_words for word in self._inner)
