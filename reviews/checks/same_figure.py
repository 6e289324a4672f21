"""What other articles give for the same count or amount: agreement, a rising toll, a disagreement, a contradiction.

1. Claims like this one, with a figure of the same kind, in other articles (`claims.matching`).
2. Of the figures of one sentence, the one that stands for the same thing; a part is never held against a total.
3. Whether both speak of one event: what happened, where and when (`claims.occurrences`), and how alike they sound.
4. How the two figures stand to each other, by the day up to which each was counted and by who gave it.
"""

import math
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy, gettext_noop

from claims.figures import agree, interval, shown
from claims.matching import Match, similar, terms, why
from claims.models import Claim, Figure, Measure
from claims.occurrences import Occurrence, is_another_kind, occurrences
from reviews.checks import Check, Evidence, Line, Result, number_of
from reviews.models import Outcome

MOST = 20
# Days between the counts of two reports: within the first they may be of one event, beyond the second they are not,
# unless both say when it happened; the days that they say may be the third apart.
NEAR_DAYS, FAR_DAYS, SAID_DAYS = 7, 30, 1
# Likeness of two statements from which they are of one event: by itself, and where a name and the time speak for it;
# where what happened does too, whatever is alike enough to be looked at is.
ALONE, WITH_NAME = 0.42, 0.28
# Counts that go up and down as people are found, freed or come home: a lower one is another stage, no contradiction.
UNSTEADY = {Measure.MISSING, Measure.DISPLACED, Measure.DETAINED, Measure.KIDNAPPED}

AGREES, RISES, CHANGES, FALLS = "agrees", "rises", "changes", "falls"
CONFLICTS, DISAGREES, DIFFERS, ELSEWHERE = "conflicts", "disagrees", "differs", "elsewhere"
STAGES = {RISES, CHANGES}
OUTCOMES = {
    AGREES: Outcome.SUPPORTS,
    **dict.fromkeys((RISES, CHANGES, ELSEWHERE), Outcome.RELATED),
    **dict.fromkeys((FALLS, CONFLICTS, DISAGREES, DIFFERS), Outcome.CONTRADICTS),
}
STRONGEST = [Outcome.CONTRADICTS, Outcome.SUPPORTS, Outcome.RELATED]
MESSAGES = {
    AGREES: gettext_noop("%(publisher)s, %(date)s: %(value)s, which goes with %(this)s here."),
    RISES: gettext_noop("%(publisher)s, %(date)s: %(value)s, another stage of a rising toll; here %(this)s."),
    CHANGES: gettext_noop("%(publisher)s, %(date)s: %(value)s, another stage of a count that changes; here %(this)s."),
    FALLS: gettext_noop(
        "%(publisher)s, %(date)s: %(value)s, which differs from %(this)s here: the later number is the lower one."
    ),
    CONFLICTS: gettext_noop(
        "%(publisher)s, %(date)s: %(value)s, which differs from %(this)s here: two numbers of %(source)s as of one day."
    ),
    DISAGREES: gettext_noop(
        "%(publisher)s, %(date)s: %(value)s by %(source)s; here %(this)s by %(our_source)s: they disagree as of one day."
    ),
    DIFFERS: gettext_noop("%(publisher)s, %(date)s: %(value)s, which differs from %(this)s here."),
    ELSEWHERE: gettext_noop("%(publisher)s, %(date)s: %(value)s, perhaps of another event; here %(this)s."),
}


def applies(claim: Claim) -> bool:
    return hasattr(claim, "figure")


@dataclass(frozen=True)
class Report:
    """A claim with a figure, and what it speaks of."""

    claim: Claim
    said: Occurrence

    @property
    def figure(self) -> Figure:
        return self.claim.figure

    @property
    def source(self) -> frozenset[str]:
        """The terms of who gave the figure; none where nobody is named."""
        claimant = self.claim.claimant
        return terms(claimant.name, self.claim.article.language) if claimant else frozenset()


@dataclass(frozen=True)
class Other:
    """A figure in another article, and how it stands to the one that is looked at."""

    report: Report
    match: Match
    relation: str

    @property
    def claim(self) -> Claim:
        return self.report.claim

    @property
    def is_same_event(self) -> bool:
        return self.relation != ELSEWHERE

    @property
    def outcome(self) -> Outcome:
        return OUTCOMES[self.relation]


def run(claim: Claim) -> Result:
    alike = Claim.objects.filter(figure__measure=claim.figure.measure, figure__unit=claim.figure.unit)
    matches = counterparts(claim, alike, similar(claim, among=alike.exclude(article=claim.article_id), most=MOST))
    said = occurrences([claim, *(match.claim for match in matches)])
    here = Report(claim, said[claim.pk])
    others = [
        Other(there, match, relation(here, there) if is_same_event(here, there, match) else ELSEWHERE)
        for match in matches
        if may_be_same_event(here, there := Report(match.claim, said[match.claim.pk])) or match.is_confirmed
    ]
    others.sort(key=lambda other: (not other.is_same_event, STRONGEST.index(other.outcome)))
    return Result(
        outcome(others),
        tuple(explanation(claim, alike, others)),
        tuple(evidence_of(here, other) for other in others),
        same_event=tuple(other.claim.pk for other in others if other.is_same_event),
    )


def counterparts(claim: Claim, alike: QuerySet[Claim], matches: list[Match]) -> list[Match]:
    """Of the figures in one sentence, "31 dead, one of them a child", those that stand for the same thing: the nearest
    to each other."""
    siblings = alike.filter(article=claim.article_id, statement=claim.statement).select_related("figure")
    ours = [sibling.figure for sibling in siblings]
    nearest: dict[tuple, Match] = {}
    for match in sorted(matches, key=lambda match: distance(claim.figure, match.claim.figure)):
        nearest.setdefault((match.claim.article_id, match.claim.statement), match)
    return [
        match
        for match in matches
        if nearest[match.claim.article_id, match.claim.statement] is match
        and distance(claim.figure, match.claim.figure) <= min(distance(one, match.claim.figure) for one in ours)
    ]


def distance(one: Figure, other: Figure) -> float:
    """How far two figures are apart as a ratio, so that 1 and 30 are farther apart than 1,000 and 1,100."""
    return 0.0 if agree(one, other) else abs(math.log1p(one.value) - math.log1p(other.value))


def may_be_same_event(here: Report, there: Report) -> bool:
    """Whether neither the days, nor the places, nor what happened, nor what is counted speak against it."""
    if is_another_time(here.said, there.said) or is_another_kind(here.said, there.said):
        return False
    if here.said.is_running != there.said.is_running or here.said.is_part != there.said.is_part:
        return False
    if here.said.places and there.said.places and not shares_place(here, there):
        return False
    counts_people = bool(here.figure.measure) and not here.said.is_part
    return counts_people or here.figure.unit not in ("", "count") or bool(counted(here.claim) & counted(there.claim))


def shares_place(here: Report, there: Report) -> bool:
    ours, theirs = (said.places | said.names for said in (here.said, there.said))
    return bool(here.said.places & theirs or there.said.places & ours)


def is_another_time(one: Occurrence, other: Occurrence) -> bool:
    if one.first and other.first:
        return max((other.first - one.last).days, (one.first - other.last).days) > SAID_DAYS
    if is_before(one, other) or is_before(other, one):
        return True
    apart = days_apart(one, other)
    return apart is not None and apart > FAR_DAYS


def is_before(one: Occurrence, other: Occurrence) -> bool:
    """Whether one was counted before the other happened."""
    return bool(one.as_of and other.first) and one.as_of < other.first - timedelta(days=SAID_DAYS)


def is_same_event(here: Report, there: Report, match: Match) -> bool:
    """Whether what both say is alike enough, the less the more of place, time and kind speaks for it; where a person
    has said that both say the same, it is."""
    if match.is_confirmed:
        return True
    ours, theirs = here.said, there.said
    has_name = shares_place(here, there) or bool(ours.names & theirs.names)
    if ours.is_found and theirs.is_found and not has_name:
        return False
    # A unit does not say what lasts or costs so much: one person may announce three days of this and 90 of that.
    is_bare = not here.figure.measure and here.figure.unit != "count"
    if not has_name or not is_near(ours, theirs) or (is_bare and not agree(here.figure, there.figure)):
        return match.likeness.of_words >= ALONE
    # What happened says what people are counted of; of an amount, it does not.
    return match.likeness.of_words >= WITH_NAME or bool(here.figure.measure and ours.kinds & theirs.kinds)


def is_near(one: Occurrence, other: Occurrence) -> bool:
    if one.first and other.first:  # farther apart, it would be another time
        return True
    apart = days_apart(one, other)
    return apart is not None and apart <= NEAR_DAYS


def days_apart(one: Occurrence, other: Occurrence) -> int | None:
    """The days between what two counts are as of, None where they are not known."""
    return abs((one.as_of - other.as_of).days) if one.as_of and other.as_of else None


def counted(claim: Claim) -> frozenset[str]:
    """The words for what is counted: those of the passage but its numbers."""
    return frozenset(term for term in terms(claim.quote, claim.article.language) if not term.isdecimal())


def relation(here: Report, there: Report) -> str:
    """How two figures of one event stand to each other. Whether a count rises or falls goes by the days as of which
    they are; of one day, by who gave them."""
    if agree(here.figure, there.figure):
        return AGREES
    days = here.said.as_of, there.said.as_of
    if here.figure.measure and all(days) and days[0] != days[1]:
        if here.figure.measure in UNSTEADY:
            return CHANGES
        earlier, later = sorted((here, there), key=lambda report: report.said.as_of)
        return RISES if interval(earlier.figure).low <= interval(later.figure).low else FALLS
    if not (here.source and there.source):
        return DIFFERS
    if here.source & there.source:
        return CONFLICTS if all(days) and days[0] == days[1] else DIFFERS
    return DISAGREES if all(days) and days[0] == days[1] else DIFFERS


def outcome(others: list[Other]) -> Outcome:
    same = {other.relation for other in others if other.is_same_event}
    if not others:
        return Outcome.NOTHING_FOUND
    if any(OUTCOMES[one] == Outcome.CONTRADICTS for one in same):
        return Outcome.CONTRADICTS
    return Outcome.RELATED if not same or same & STAGES else Outcome.SUPPORTS


def explanation(claim: Claim, alike: QuerySet[Claim], others: list[Other]):
    looked_at = number_of(alike.exclude(article=claim.article_id))
    message = gettext_noop("Figures of the same kind in other articles: %(number)s; figure here: %(this)s.")
    yield Line("looked_at", message, {"number": looked_at, "this": shown(claim.figure), "unit": claim.figure.unit})
    same = [other.relation for other in others if other.is_same_event]
    if not same:
        yield Line("not_found", gettext_noop("No other article gives this figure for what looks like the same event."))
    else:
        yield from found(same)
        yield Line("not_found", gettext_noop("Whether the articles rest on one source was not looked at."))
    if len(others) > len(same):
        message = gettext_noop("Similar figures that may speak of another event: %(number)s.")
        yield Line("found", message, {"number": len(others) - len(same)})


def found(same: list[str]):
    """What the figures of one event come to, from how each of them stands to this one."""
    numbers = {
        "agree": same.count(AGREES),
        "stages": sum(one in STAGES for one in same),
        "differ": sum(OUTCOMES[one] == Outcome.CONTRADICTS for one in same),
    }
    message = gettext_noop(
        "For the same event, figures that agree: %(agree)s; other stages of its count: %(stages)s; that differ: %(differ)s."
    )
    yield Line("found", message, numbers)
    if RISES in same and not numbers["differ"]:
        yield Line("found", gettext_noop("In order of date the count rises and never falls: a rising toll."))
    if DISAGREES in same:
        yield Line("found", gettext_noop("Different sources give different numbers as of the same day."))


def evidence_of(here: Report, other: Other) -> Evidence:
    there = other.report
    article = there.claim.article
    values = {
        "this": shown(here.figure),
        "value": shown(there.figure),
        "unit": here.figure.unit,
        "article": str(article),
        "publisher": article.publisher or str(article),
        "date": there.said.as_of.isoformat() if there.said.as_of else "–",
        "why": why(here.claim, other.match),
    }
    if other.relation in (CONFLICTS, DISAGREES):
        values |= {"source": str(there.claim.claimant), "our_source": str(here.claim.claimant)}
    return Evidence(there.claim.pk, there.claim.quote, other.outcome, MESSAGES[other.relation], values)


CHECK = Check(
    name=gettext_lazy("Same figure elsewhere"),
    purpose=gettext_lazy(
        "Compares a count or an amount with what other articles give for the same event, and puts them on one page."
    ),
    version="2",
    applies=applies,
    run=run,
    is_mutual=True,
    gathers_events=True,
)
