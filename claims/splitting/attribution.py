"""Who said each thing in a text, read from beginning to end, so that "dijo" alone means whoever spoke last."""

from claims.splitting import claimants
from claims.splitting.cues import Cue
from claims.splitting.languages import LanguagePack
from claims.splitting.names import Names
from claims.splitting.quotations import Quotation
from claims.splitting.reading import Read
from claims.splitting.words import Passage


class Attribution:
    """Resolves claimants sentence by sentence; must be asked in reading order."""

    def __init__(self, reads: list[Read], pack: LanguagePack):
        self._pack = pack
        self._names = Names([read.passage for read in reads], pack)
        self._ahead = _claimants_ahead(reads)
        self._last: str | None = None

    def of(self, read: Read) -> tuple[dict[Cue, str | None], list[str | None]]:
        """The claimant of each cue of a sentence, and of each of its quotations."""
        by_cue: dict[Cue, str | None] = {}
        for cue in read.cues:
            by_cue[cue] = self._of_cue(read, cue, by_cue)
            if not cue.is_source and cue.content is not None:
                self._last = by_cue[cue] or self._last
        of_quotations = [self._of_quotation(read.passage, quotation, by_cue) for quotation in read.quotations]
        self._last = next((name for name in reversed(of_quotations) if name), self._last)
        if not read.statements and not read.quotations:
            self._last = self._topic(read.passage) or self._last
        return by_cue, of_quotations

    def _of_cue(self, read: Read, cue: Cue, earlier: dict[Cue, str | None]) -> str | None:
        passage = read.passage
        if cue.is_impersonal:
            return None
        if cue.is_source:
            return self._named(passage, claimants.of_source(passage, cue, read.timed, self._pack))
        subject = self._late_subject(read, cue) or claimants.before(passage, cue.first, self._pack)
        if subject == "shared":
            return self._shared(passage, cue, earlier)
        if subject is None and cue.content is None:
            subject = claimants.after(passage, cue.verb_end, read.timed, self._pack)
        return self._named(passage, subject) if subject else self._last

    def _late_subject(self, read, cue):
        """ "..., informó la Procuraduría": behind what was said, the claimant follows its cue."""
        is_late = cue.content is None and cue.first and read.passage.forms[cue.first - 1] == ","
        return claimants.after(read.passage, cue.verb_end, read.timed, self._pack) if is_late else None

    def _shared(self, passage, cue, earlier):
        previous = [name for other, name in earlier.items() if not other.is_source and name]
        if previous:
            return previous[-1]
        return self._named(passage, claimants.leading(passage, self._pack)) or self._last

    def _of_quotation(self, passage: Passage, quotation: Quotation, by_cue: dict[Cue, str | None]) -> str | None:
        if quotation.claimant == "cue":
            return by_cue.get(quotation.cue)
        if quotation.claimant == "last":
            ahead = self._ahead.get(quotation.quoted.marked.start)
            return self._named(ahead[0].passage, ahead[1]) if ahead else self._last
        return self._named(passage, quotation.claimant)

    def _topic(self, passage: Passage) -> str | None:
        """The name a sentence opens with: whoever it is may go on to speak."""
        name = self._named(passage, claimants.leading(passage, self._pack))
        return name if name and all(word[0].isupper() for word in name.split()) else None

    def _named(self, passage: Passage, span: tuple[int, int] | None) -> str | None:
        if span is None or all(self._is_empty(form) for form in passage.forms[slice(*span)]):
            return None
        if span[1] == span[0] + 1 and passage.forms[span[0]] in self._pack.subject_pronouns:
            return self._last
        return self._names.full(passage.slice(*span))

    def _is_empty(self, form: str) -> bool:
        return form in self._pack.function_words and form not in self._pack.subject_pronouns


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
