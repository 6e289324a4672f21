"""The scale that verdicts are given on now, and the scales that earlier ones were given on."""

from collections.abc import Callable, Iterable
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import datetime

from django.conf import settings
from django.db.models import Count, Max, Min, Q
from django.http import HttpRequest, HttpResponse

from reviews.models import Review, ScaleInUse, ScaleVersion
from reviews.scales import Rating, Scale, scales

# What this request has read of it; None outside of requests, where it is read each time.
seen: ContextVar[list[Scale] | None] = ContextVar("seen", default=None)


def read_once(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: a request asks the database for the scale in use once, and never shows what an earlier one has read:
    another process may have changed it since."""

    def middleware(request: HttpRequest) -> HttpResponse:
        token = seen.set([])
        try:
            return get_response(request)
        finally:
            seen.reset(token)

    return middleware


def current_scale() -> Scale:
    """The scale in use: the one that an administrator chose, else that of FACTCHECK_SCALE."""
    read = seen.get()
    if not read:
        chosen = ScaleInUse.objects.select_related("version").filter(pk=1).first()
        scale = scale_chosen(chosen) or built_in(settings.FACTCHECK_SCALE)
        if read is None:
            return scale
        read.append(scale)
    return read[0]


def forget() -> None:
    """What has been read is no longer so."""
    if read := seen.get():
        read.clear()


def scale_chosen(chosen: ScaleInUse | None) -> Scale | None:
    """None where nobody has chosen, or the file of the built-in scale is gone."""
    if chosen is None:
        return None
    return of_version(chosen.version) if chosen.version else built_in(chosen.slug)


def built_in(slug: str) -> Scale | None:
    scale = scales().get(slug)
    return scale and replace(scale, slug=slug)


def of_version(version: ScaleVersion) -> Scale:
    ratings = tuple(Rating(**rating) for rating in version.ratings)
    return Scale(version.names, ratings, version.slug, version.number)


def scales_of(keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], Scale]:
    """The scales of these slugs and versions, in one query at most; those that are no longer there are left out."""
    keys = set(keys)
    found = {key: built_in(key[0]) for key in keys if key[1] == 0}
    wanted = [Q(slug=slug, number=number) for slug, number in keys if number]
    if wanted:
        versions = ScaleVersion.objects.filter(Q.create(wanted, connector=Q.OR))
        found |= {(version.slug, version.number): of_version(version) for version in versions}
    return {key: scale for key, scale in found.items() if scale}


def scale_of(slug: str, number: int) -> Scale | None:
    return scales_of([(slug, number)]).get((slug, number))


@dataclass(frozen=True)
class PublishedScale:
    """A scale that verdicts which stand were given on: how many, and when they were published."""

    scale: Scale
    number: int
    first: datetime
    last: datetime


def published_scales() -> list[PublishedScale]:
    """Those of the verdicts that stand, the one that was used last first; two queries at most."""
    given = Review.objects.published().order_by().values("scale", "scale_version")
    told = given.annotate(number=Count("pk"), first=Min("published_at"), last=Max("published_at"))
    used = {(row["scale"], row["scale_version"]): row for row in told}
    found = [
        PublishedScale(scale, used[key]["number"], used[key]["first"], used[key]["last"])
        for key, scale in scales_of(used).items()
    ]
    return sorted(found, key=lambda one: (one.last, one.scale.key), reverse=True)
