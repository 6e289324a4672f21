"""What other articles give for the same count or amount: agreement, a difference, or a toll that rises."""

import math
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy, gettext_noop

from claims.figures import agree, interval, shown
from claims.matching import Match, read, similar, terms, text_of, why
from claims.models import Claim, Figure
from reviews.checks import Check, Evidence, Line, Result, number_of
from reviews.models import Outcome

MOST = 20
# Days between articles: reports of one event follow each other within the first, beyond the second they are taken for
# another event. Where the claims themselves say when, they may be the third apart.
NEAR_DAYS, FAR_DAYS, SAID_DAYS = 7, 30, 2
# Likeness of two statements from which they are about one event: by itself, and where a name and the time speak for it.
ALONE, WITH_NAME = 0.42, 0.28


def applies(claim: Claim) -> bool:
    return hasattr(claim, "figure")


@dataclass(frozen=True)
class Other:
    """A figure in another article, and how it stands to the one that is looked at."""

    match: Match
    is_same_event: bool
    agrees: bool

    @property
    def claim(self) -> Claim:
        return self.match.claim

    @property
    def date(self) -> date | None:
        return self.claim.article.published_on

    @property
    def outcome(self) -> Outcome:
        if not self.is_same_event:
            return Outcome.RELATED
        return Outcome.SUPPORTS if self.agrees else Outcome.CONTRADICTS


def run(claim: Claim) -> Result:
    figure = claim.figure
    alike = Claim.objects.filter(figure__measure=figure.measure, figure__unit=figure.unit)
    matches = similar(claim, among=alike.exclude(article=claim.article_id), most=MOST)
    others = [
        Other(match, is_same_event(claim, match), agree(figure, match.claim.figure))
        for match in counterparts(claim, alike, matches)
        if match.is_confirmed or may_be_same_event(claim, match.claim)
    ]
    others.sort(key=lambda other: not other.is_same_event)
    rises = is_rising(claim, [other for other in others if other.is_same_event])
    evidence = tuple(evidence_of(claim, other, rises) for other in others)
    return Result(outcome(others, rises), tuple(explanation(claim, alike, others, rises)), evidence)


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


def may_be_same_event(claim: Claim, other: Claim) -> bool:
    """Whether neither the days, nor the places, nor what is counted speak against it."""
    if is_another_time(claim, other) or (claim.place and other.place and not shares_place(claim, other)):
        return False
    return claim.figure.unit != "count" or bool(counted(claim) & counted(other))


def is_another_time(claim: Claim, other: Claim) -> bool:
    if claim.time_from and claim.time_to and other.time_from and other.time_to:
        return max((other.time_from - claim.time_to).days, (claim.time_from - other.time_to).days) > SAID_DAYS
    apart = days_apart(claim, other)
    return apart is not None and apart > FAR_DAYS


def is_same_event(claim: Claim, match: Match) -> bool:
    if match.is_confirmed:
        return True
    ours, theirs = (read(text_of(one), one.article.language) for one in (claim, match.claim))
    has_name = bool(ours.names & theirs.terms) or shares_place(claim, match.claim)
    if ours.names and theirs.names and not has_name:
        return False
    apart = days_apart(claim, match.claim)
    is_near = has_name and apart is not None and apart <= NEAR_DAYS
    return match.likeness.of_words >= (WITH_NAME if is_near else ALONE)


def days_apart(claim: Claim, other: Claim) -> int | None:
    """The days between the two articles, None where they are not known."""
    dates = claim.article.published_on, other.article.published_on
    return abs((dates[0] - dates[1]).days) if all(dates) else None


def shares_place(claim: Claim, other: Claim) -> bool:
    return bool(terms(claim.place, claim.article.language) & terms(other.place, other.article.language))


def counted(claim: Claim) -> frozenset[str]:
    """The words for what is counted: those of the passage but its numbers."""
    return frozenset(term for term in terms(claim.quote, claim.article.language) if not term.isdecimal())


def is_rising(claim: Claim, others: list[Other]) -> bool:
    """Whether a count of people grows from article to article, by their dates, and never falls."""
    reports = [(claim.article.published_on, claim.figure), *((other.date, other.claim.figure) for other in others)]
    if not claim.figure.measure or not all(day for day, _ in reports):
        return False
    reports.sort(key=lambda report: (report[0], report[1].value))
    lows = [interval(figure).low for _, figure in reports]
    return reports[0][0] < reports[-1][0] and lows == sorted(lows) and lows[0] < lows[-1]


def outcome(others: list[Other], rises: bool) -> Outcome:
    if not others:
        return Outcome.NOTHING_FOUND
    same = [other for other in others if other.is_same_event]
    if not same or (rises and not all(other.agrees for other in same)):
        return Outcome.RELATED
    return Outcome.SUPPORTS if all(other.agrees for other in same) else Outcome.CONTRADICTS


def explanation(claim: Claim, alike, others: list[Other], rises: bool):
    looked_at = number_of(alike.exclude(article=claim.article_id))
    message = gettext_noop("Figures of the same kind in other articles: %(number)s; figure here: %(this)s.")
    yield Line("looked_at", message, {"number": looked_at, "this": shown(claim.figure)})
    same = [other for other in others if other.is_same_event]
    if not same:
        yield Line("not_found", gettext_noop("No other article gives this figure for what looks like the same event."))
    else:
        values = {"agree": sum(other.agrees for other in same), "differ": sum(not other.agrees for other in same)}
        message = gettext_noop("For the same event, figures that agree: %(agree)s; that differ: %(differ)s.")
        yield Line("found", message, values)
        yield Line("not_found", gettext_noop("Whether the articles rest on one source was not looked at."))
    if rises:
        yield Line("found", gettext_noop("In order of date the count rises and never falls: a rising toll."))
    if len(others) > len(same):
        message = gettext_noop("Similar figures that may speak of another event: %(number)s.")
        yield Line("found", message, {"number": len(others) - len(same)})


def evidence_of(claim: Claim, other: Other, rises: bool) -> Evidence:
    article = other.claim.article
    values = {
        "this": shown(claim.figure),
        "value": shown(other.claim.figure),
        "article": str(article),
        "publisher": article.publisher or str(article),
        "date": other.date.isoformat() if other.date else "–",
        "why": why(claim, other.match),
    }
    is_earlier_toll = rises and other.outcome == Outcome.CONTRADICTS
    message = RISES if is_earlier_toll else MESSAGES[other.outcome]
    return Evidence(
        other.claim.pk, other.claim.quote, Outcome.RELATED if is_earlier_toll else other.outcome, message, values
    )


RISES = gettext_noop("%(publisher)s, %(date)s: %(value)s, another stage of a rising toll; here %(this)s.")
MESSAGES = {
    Outcome.SUPPORTS: gettext_noop("%(publisher)s, %(date)s: %(value)s, which goes with %(this)s here."),
    Outcome.CONTRADICTS: gettext_noop("%(publisher)s, %(date)s: %(value)s, which differs from %(this)s here."),
    Outcome.RELATED: gettext_noop("%(publisher)s, %(date)s: %(value)s, perhaps of another event; here %(this)s."),
}

CHECK = Check(
    name=gettext_lazy("Same figure elsewhere"),
    purpose=gettext_lazy("Compares a count or an amount with what other articles give for the same event."),
    version="1",
    applies=applies,
    run=run,
    is_mutual=True,
)
