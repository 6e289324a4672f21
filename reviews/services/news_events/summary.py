"""What an event says of itself, from its claims: title, place, days, and the numbers that a list shows."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from django.db.models import Count, Max, Min, Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override

from claims.figures import plain
from claims.models import Claim, Measure
from claims.occurrences import Occurrence, occurrences
from claims.splitting import languages
from claims.splitting.packs import load
from reviews.models import EventClaim, NewsEvent

# The first claims of an event say what it is, so that its name stays as it grows.
NAMING = 12
# The latest ones make its picture in a list.
PICTURED, POINTS = 400, 24
# So long a number stands beside a higher one that is as of a later day.
FRESH = timedelta(days=2)


def refresh(event: NewsEvent) -> NewsEvent:
    """Write an event's summary anew, after its claims have changed; the caller has locked it."""
    members = event.members.order_by("id")
    first = list(members.select_related("claim__article", "claim__claimant", "claim__figure")[:NAMING])
    if first and not event.renamed_by_id:
        name(event, [member.claim for member in first])
    days = members.aggregate(first=Min("as_of"), latest=Max("as_of"))
    event.first_on = days["first"] or timezone.localdate()
    event.latest_on = days["latest"] or event.first_on
    event.articles, event.outlets = sizes(event)
    event.series = pictures(event)
    event.save()
    return event


def name(event: NewsEvent, claims: list[Claim]) -> None:
    """Title, place, kind and days, from what the first claims say most often, in the language of the first."""
    said = list(occurrences(claims).values())
    event.language = claims[0].article.language
    own = [one for claim, one in zip(claims, said, strict=True) if claim.article.language == event.language]
    event.place = (most_common(one.place for one in own) or most_common(one.place for one in said))[:200]
    event.kind = most_common(kind for one in said for kind in sorted(one.kinds))
    event.time_from, event.time_to = days_of(said)
    event.title = title_of(event, claims)[:300]


def most_common(values: Iterable[str]) -> str:
    counted = Counter(value for value in values if value).most_common(1)
    return counted[0][0] if counted else ""


def days_of(said: Iterable[Occurrence]) -> tuple[date | None, date | None]:
    """The days that are told most exactly, and of those most often."""
    counted = Counter((one.first, one.last) for one in said if one.first)
    return min(counted, key=lambda days: (days[1] - days[0], -counted[days], days), default=(None, None))


def title_of(event: NewsEvent, claims: list[Claim]) -> str:
    """ "Kiev, 31 de julio de 2025: ataque"; where neither place nor kind is told, the title of the first article."""
    if not (event.place and event.language in languages()):
        return str(claims[0].article)
    with override(event.language):
        title = f"{event.place}, {when(event, claims)}"
    names = load(event.language).event_kinds.get(event.kind)
    return f"{title}: {names[0].lower()}" if names else title


def when(event: NewsEvent, claims: list[Claim]) -> str:
    if event.time_from and event.time_from == event.time_to:
        return date_format(event.time_from, "DATE_FORMAT")
    known = [claim.article.published_on for claim in claims if claim.article.published_on]
    day = event.time_from or (min(known) if known else timezone.localdate())
    return date_format(day, "YEAR_MONTH_FORMAT")


def sizes(event: NewsEvent) -> tuple[int, int]:
    """How many articles and outlets; an article that names no publisher is an outlet of its own."""
    nameless = Q(claim__article__publisher="")
    counted = event.members.aggregate(
        articles=Count("claim__article", distinct=True),
        named=Count("claim__article__publisher", distinct=True, filter=~nameless),
        nameless=Count("claim__article", distinct=True, filter=nameless),
    )
    return counted["articles"], counted["named"] + counted["nameless"]


def pictures(event: NewsEvent) -> list[dict]:
    """By series, people first: the range of the outlets' latest numbers, and the points of a small picture in order."""
    by_series: dict[str, list[EventClaim]] = {}
    shown = event.members.exclude(series="").select_related("claim__figure", "claim__article")
    for member in shown.defer("claim__article__text").order_by("-id")[:PICTURED]:
        by_series.setdefault(member.series, []).append(member)
    return [picture(series, by_series[series]) for series in sorted(by_series, key=lambda one: rank(one, by_series))]


def rank(series: str, by_series: dict[str, list[EventClaim]]) -> tuple:
    measures = list(Measure)
    return measures.index(series) if series in measures else len(measures), -len(by_series[series]), series


def picture(series: str, members: list[EventClaim]) -> dict:
    members.sort(key=lambda member: (member.as_of or date.min, member.pk))
    latest = standing({outlet(member): member for member in members}.values())
    low = min(member.claim.figure.value for member in latest)
    high = max(map(top, latest))
    dated = [member for member in members if member.as_of]
    points = [[member.as_of.toordinal(), float(member.claim.figure.value)] for member in dated[-POINTS:]]
    figure = members[-1].claim.figure
    return {
        "series": series,
        "measure": figure.measure,
        "unit": figure.unit,
        "low": plain(low),
        "high": plain(high),
        "numbers": len(members),
        "points": points,
    }


def standing(members: Iterable[EventClaim]) -> list[EventClaim]:
    """The latest numbers of the outlets, without those that a later and higher one has overtaken."""
    members = list(members)
    return [
        one
        for one in members
        if not any(
            one.as_of and other.as_of and one.as_of + FRESH < other.as_of and top(one) < other.claim.figure.value
            for other in members
        )
    ]


def top(member: EventClaim) -> Decimal:
    figure = member.claim.figure
    return figure.value if figure.value_max is None else figure.value_max


def outlet(member: EventClaim) -> str:
    article = member.claim.article
    return article.publisher or f"#{article.pk}"
