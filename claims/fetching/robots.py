"""robots.txt (RFC 9309): whether a site lets programs read a page, and how slowly."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

from django.utils import timezone
from django.utils.translation import gettext_noop
from protego import Protego

from claims.models import RobotsFile

from .addresses import refusal, shown
from .outcomes import Fetched

NAME = "Factcheck"
FRESH = timedelta(days=1)
MOST_BYTES = 500 * 1024  # what lies beyond is not read, as RFC 9309 §2.5 allows
LONGEST_DELAY = 60.0


def permitted(url: str, get: Callable[[str], Fetched]) -> float:
    """The seconds to leave between two pages of this site (0: it does not say). Raises Refused where the page is not for
    programs, and what `get` does: a robots.txt that cannot be had now forbids for now, one that is not there allows."""
    rules = Protego.parse(rules_of(url, get))
    if not rules.can_fetch(url, NAME):
        message = gettext_noop("%(page)s: the site's robots.txt asks programs not to read this page.")
        raise refusal(message, page=shown(url))
    return min(float(rules.crawl_delay(NAME) or 0), LONGEST_DELAY)


def rules_of(url: str, get: Callable[[str], Fetched]) -> str:
    parts = urlsplit(url)
    origin, now = f"{parts.scheme}://{parts.netloc}", timezone.now()
    kept = RobotsFile.objects.filter(origin=origin, fetched_at__gt=now - FRESH).first()
    if kept:
        return kept.rules
    answer = get(f"{origin}/robots.txt")
    rules = answer.body.decode("utf-8", "replace").replace("\0", "") if answer.status == 200 else ""
    row = RobotsFile(origin=origin, rules=rules, fetched_at=now)
    fields = ["rules", "fetched_at"]
    RobotsFile.objects.bulk_create([row], update_conflicts=True, unique_fields=["origin"], update_fields=fields)
    return rules
