"""One reading of a text: what every sentence holds, before it is put together into claims."""

from collections import Counter
from itertools import chain
from typing import NamedTuple

from claims.splitting.figures import casualties, numbers, quantities
from claims.splitting.figures.screening import screen, singles_out
from claims.splitting.languages import LanguagePack
from claims.splitting.punctuation import dialogue, marks, sentences
from claims.splitting.speech import cues, quotations, quoted, statements
from claims.splitting.times import dates
from claims.splitting.words import Passage

_FEW_WORDS = 4
# What every lone word holds: made once, for a text may have a million.
_NOTHING = [], set(), [], [], [], [], []
# So many words of disease make a text one about a disease.
_ILL = 4


class Read(NamedTuple):
    """A sentence and all that was found in it."""

    passage: Passage
    mentions: list[dates.Mention]
    timed: set[int]
    cues: list[cues.Cue]
    counts: list[casualties.Count]
    quantities: list[quantities.Quantity]
    statements: list[statements.Statement]
    quotations: list[quotations.Quotation]
    is_lone_word: bool = False


def read(text: str, pack: LanguagePack) -> list[Read]:
    """The sentences of a text in order, each with what it holds."""
    marked = _outermost(marks.pairs(text) + dialogue.speeches(text, pack))
    passages = [Passage(text, start, end) for start, end in sentences.find(text, marked, pack)]
    places = Counter(chain.from_iterable(passage.forms for passage in passages))
    is_ill = sum(places[word] for word in places.keys() & pack.disease_words) >= _ILL
    by_passage = _by_passage(passages, marked)
    found: list[Read] = []
    for passage, held in zip(passages, by_passage, strict=True):
        counts = found[-1].counts if found else ()
        earlier = counts[-1].measure if counts else None
        found.append(_read(passage, held, places, is_ill, earlier, pack))
    return found


def _outermost(marked: list[marks.Marked]) -> list[marks.Marked]:
    """Pairs of marks and speeches between dashes in their order, without those that another one holds."""
    found: list[marks.Marked] = []
    for pair in sorted(marked):
        if not found or pair.start >= found[-1].end:
            found.append(pair)
    return found


def _by_passage(passages: list[Passage], marked: list[marks.Marked]) -> list[list[marks.Marked]]:
    held, at = [], 0
    for passage in passages:
        first = at
        while at < len(marked) and marked[at].place < passage.end:
            at += 1
        held.append(marked[first:at])
    return held


def _is_lone_word(passage: Passage) -> bool:
    """Whether a sentence is a single word without a figure, with or without marks: it says nothing of anything."""
    if len(passage.words) > _FEW_WORDS:
        return False
    if len(passage.words) == 1:
        return not passage.forms[0][0].isdecimal()
    words = [form for form in passage.forms if form[0].isalnum()]
    return len(words) < 2 and not any(form[0].isdecimal() for form in words)


def _read(
    passage: Passage,
    marked: list[marks.Marked],
    places: Counter,
    is_ill: bool,
    earlier: str | None,
    pack: LanguagePack,
) -> Read:
    if _is_lone_word(passage):
        return Read(passage, *_NOTHING, is_lone_word=True)
    mentions = dates.find(passage, pack)
    timed = {at for mention in mentions for at in range(mention.first, mention.last)}
    held = quoted.within(passage, marked, pack)
    spans = [(one.first, one.last) for one in held]
    spoken = cues.find(passage, spans, timed, pack)
    found = screen(numbers.find(passage, pack), passage, mentions, pack)
    counts = casualties.find(passage, found, pack, is_ill, earlier)
    taken = {count.number.first for count in counts}
    left = [one for one in found if one.first not in taken and not singles_out(one, passage, pack)]
    measured = quantities.find(passage, left, places, pack)
    said = statements.find(passage, spoken, spans, timed, pack)
    quotes = quotations.find(passage, held, spoken, said, timed, pack)
    return Read(passage, mentions, timed, spoken, counts, measured, said, quotes)
