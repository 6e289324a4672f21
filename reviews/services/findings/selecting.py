"""Which findings are to be run again."""

from collections.abc import Collection

from django.db.models import Q, QuerySet

from reviews.checks import checks
from reviews.models import Finding


def selected(
    *,
    findings: Collection[int] = (),
    claims: Collection[int] = (),
    articles: Collection[int] = (),
    check: str = "",
    outdated: bool = False,
    failed: bool = False,
) -> QuerySet[Finding]:
    """Findings that have ended and are all that is asked for; what is empty asks for nothing."""
    chosen = Finding.objects.filter(state__in=Finding.ENDED)
    for lookup, values in (("pk__in", findings), ("claim__in", claims), ("claim__article__in", articles)):
        if values:
            chosen = chosen.filter(**{lookup: values})
    if check:
        chosen = chosen.filter(check_slug=check)
    if failed:
        chosen = chosen.filter(state=Finding.State.FAILED)
    return chosen.filter(is_outdated()) if outdated else chosen


def is_outdated() -> Q:
    """Of an earlier version than the one that is installed; of what is no longer installed there is none."""
    outdated = Q(pk__in=())
    for slug, check in checks().items():
        outdated |= Q(check_slug=slug) & ~Q(check_version=check.version)
    return outdated
