"""The sentences of a stored text, from which a person picks the passage that they cite."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from claims.ingestion.language import detect
from claims.matching import TERM_LENGTH, fold, read
from claims.matching.names import aliases
from claims.matching.wording import written_terms
from claims.models import Claim
from claims.splitting import languages
from claims.splitting.packs import load
from claims.splitting.punctuation import marks, sentences

# So many lines of a long text are shown at once, and so many sentences are likely at most.
MOST_LINES, MOST_LIKELY = 300, 3
# What a number or a name in common counts for beside a word, and from how much on a sentence is worth pointing at.
WEIGHT, LEAST = 2, 2
MOST_SHARED = 8


class Line(NamedTuple):
    start: int
    text: str
    folded: str


@dataclass(frozen=True)
class Sentence:
    """Text from `start` to `end` in code points; `shares` are the words, numbers and names of the claim that it holds."""

    start: int
    end: int
    text: str
    shares: tuple[str, ...] = ()
    points: int = 0
    begins_line: bool = False

    @property
    def place(self) -> str:
        return f"{self.start}-{self.end}"


@dataclass(frozen=True)
class Sentences:
    """`shown` are sentences in their order, `likely` those of them that share most with the claim, the most first;
    `left_out` is the number of lines that are not shown."""

    shown: list[Sentence]
    likely: list[Sentence]
    left_out: int


def sentences_of(text: str, claim: Claim, words: str = "") -> Sentences:
    """The sentences of `text` in the lines that hold `words`; of a long text the lines that are likeliest to hold what
    the claim says. What is likely is told by what both share, never by whether it agrees."""
    aliases.refresh()
    lines = list(lines_of(text))
    wanted = [line for line in lines if fold(words) in line.folded]
    kept = likeliest_lines(wanted, claim)
    language = detect(text) or claim.article.language
    found = [sentence for line in kept for sentence in divided(line, language)]
    shown = compared(found, claim, language)
    likely = sorted((one for one in shown if one.points >= LEAST), key=lambda one: (-one.points, one.start))
    return Sentences(shown, likely[:MOST_LIKELY], len(lines) - len(kept))


def lines_of(text: str) -> Iterator[Line]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield Line(at, line, fold(line))
        at += len(line) + 1


def likeliest_lines(lines: list[Line], claim: Claim) -> list[Line]:
    if len(lines) <= MOST_LINES:
        return lines
    terms = read(claim.statement, claim.article.language).terms
    points = {line.start: len({word[:TERM_LENGTH] for word in line.folded.split()} & terms) for line in lines}
    best = sorted(lines, key=lambda line: (-points[line.start], line.start))[:MOST_LINES]
    return sorted(best)


def divided(line: Line, language: str) -> Iterator[Sentence]:
    spans = [(0, len(line.text))]
    if language in languages():
        spans = sentences.find(line.text, marks.pairs(line.text), load(language)) or spans
    for number, (start, end) in enumerate(spans):
        yield Sentence(line.start + start, line.start + end, line.text[start:end], begins_line=number == 0)


def compared(found: list[Sentence], claim: Claim, language: str) -> list[Sentence]:
    ours, written = read(claim.statement, claim.article.language), written_terms(claim)
    shown = []
    for one in found:
        theirs = read(one.text, language)
        shared = ours.terms & theirs.terms
        strong = shared & (ours.numbers | ours.names)
        words = [written.get(term, term) for term in sorted(shared, key=lambda term: (term not in strong, term))]
        points = len(shared) + (WEIGHT - 1) * len(strong)
        shares = tuple(dict.fromkeys(words))[:MOST_SHARED]
        shown.append(Sentence(one.start, one.end, one.text, shares, points, one.begins_line))
    return shown
