"""Whether the arithmetic inside a sentence holds: weekdays, parts, shares, changes, units, and the time since something."""

from collections.abc import Iterator
from functools import cache, partial

from django.utils.translation import gettext_lazy, gettext_noop

from claims.models import Claim
from claims.splitting.languages import LanguagePack
from claims.splitting.packs import load
from claims.splitting.punctuation import marks, sentences
from claims.splitting.words import Passage, read
from reviews.checks import Check, Evidence, Line, Result
from reviews.models import Outcome
from reviews.reckoning import Reckoning, Unreckoned, changes, durations, parts, shares, units, weekdays
from reviews.reckoning.known import known_events
from reviews.reckoning.reading import Reading

# As much of a paragraph is read on either side of a claim as a sentence may be long.
REACH = 1000
RECKONERS = (weekdays.reckon, parts.reckon, shares.reckon, changes.reckon, units.reckon, durations.reckon)
OUTCOMES = {True: Outcome.SUPPORTS, False: Outcome.CONTRADICTS, None: Outcome.RELATED}

LOOKED_FOR = gettext_noop(
    "Looked in the sentence for a weekday beside its date, parts beside their whole, a percentage or fraction beside its"
    " counts, a change from one value to another beside its percentage, a measure given in two units, and the time since"
    " a date or since one of the reference dates."
)
DONE = gettext_noop(
    "Sums done: %(number)s. Go with the text: %(fitting)s. Do not: %(differing)s. Depend on what is meant: %(open)s."
)
APART = gettext_noop("Of these, done with other words of the sentence than this claim's own: %(number)s.")
NOTHING = gettext_noop("There was nothing to reckon in this sentence.")
NOT_LOOKED_FOR = gettext_noop("Other sentences of the article were not read: a whole may stand apart from its parts.")


def applies(claim: Claim) -> bool:
    if not claim.article.has_language_pack:
        return False
    if hasattr(claim, "figure") or any(character.isdecimal() for character in claim.statement):
        return True
    telling = number_words(claim.article.language)
    return any(word.form in telling for word in read(claim.statement))


@cache
def number_words(language: str) -> frozenset[str]:
    """The words of a language without digits that a sum may be read from."""
    pack = load(language)
    return pack.anniversaries.union(pack.number_words)


def run(claim: Claim) -> Result:
    reading = reading_of(claim)
    found = [one for reckon in RECKONERS for one in reckon(reading)]
    done = sorted((one for one in found if isinstance(one, Reckoning)), key=lambda one: rank(claim, one))
    left = [one for one in found if isinstance(one, Unreckoned)]
    evidence = [evidence_of(claim, reading.passage, one) for one in done]
    apart = sum(not is_of(claim, one) for one in done)
    outcome = evidence[0].outcome if evidence else Outcome.NOTHING_FOUND
    return Result(outcome, tuple(explanation(done, left, apart)), tuple(evidence))


def reading_of(claim: Claim) -> Reading:
    pack = load(claim.article.language)
    return Reading(passage_of(claim, pack), pack, claim.article.published_on, partial(known_events, pack))


def reach(claim: Claim) -> tuple[int, int]:
    """As much of the article around a claim as is read, in code points of its text."""
    text = claim.article.text
    return (
        max(text.rfind("\n", 0, claim.start) + 1, claim.start - REACH),
        min(text.find("\n", claim.end) % (len(text) + 1), claim.end + REACH),
    )


def passage_of(claim: Claim, pack: LanguagePack) -> Passage:
    """The sentence or sentences that a claim stands in."""
    first, last = reach(claim)
    part, start, end = claim.article.text[first:last], claim.start - first, claim.end - first
    spans = sentences.find(part, marks.pairs(part), pack)
    touched = [span for span in spans if span[0] < end and start < span[1]] or [(start, end)]
    return Passage(part, touched[0][0], touched[-1][1])


def is_of(claim: Claim, one: Reckoning) -> bool:
    """Whether a sum is of a claim's own number, or where it has none, of its words."""
    first, figure = reach(claim)[0], getattr(claim, "figure", None)
    start, end = (figure.number_start, figure.number_end) if figure else (claim.start, claim.end)
    return any(first + span[0] < end and start < first + span[1] for span in one.spans)


def rank(claim: Claim, one: Reckoning) -> tuple[bool, bool, bool]:
    """What comes first and gives the result its outcome: what differs, then the claim's own, what is open before what
    fits."""
    return one.holds is not False, not is_of(claim, one), bool(one.holds)


def explanation(done: list[Reckoning], left: list[Unreckoned], apart: int) -> Iterator[Line]:
    yield Line("looked_at", LOOKED_FOR)
    if done:
        judged = [one.holds for one in done]
        counts = {"fitting": judged.count(True), "differing": judged.count(False), "open": judged.count(None)}
        yield Line("found", DONE, {"number": len(done)} | counts)
    if apart:
        yield Line("found", APART, {"number": apart})
    for one in left:
        yield Line("not_found", one.message, one.values)
    if not done:
        yield Line("not_found", NOTHING)
    yield Line("not_found", NOT_LOOKED_FOR)


def evidence_of(claim: Claim, passage: Passage, one: Reckoning) -> Evidence:
    """The whole sentence, with the sum and the places of its words in that sentence ("marks"). What fits in other words
    does not speak for the claim; what does not is to be looked at, wherever it stands."""
    outcome = OUTCOMES[one.holds]
    if outcome == Outcome.SUPPORTS and not is_of(claim, one):
        outcome = Outcome.RELATED
    marked = [[start - passage.start, end - passage.start] for start, end in one.spans]
    return Evidence(
        claim.pk,
        passage.text[passage.start : passage.end],
        outcome,
        one.message,
        one.values | {"operation": one.sum, "marks": marked},
        url=one.url,
        title=one.title,
    )


CHECK = Check(
    name=gettext_lazy("Dates and sums"),
    purpose=gettext_lazy(
        "Reckons what a sentence gives to be reckoned: weekdays, parts, shares, changes, units, the time since an event."
    ),
    version="3",
    applies=applies,
    run=run,
)
