"""How what is cited stands on the web, in a badge of a few words."""

from collections.abc import Iterable
from dataclasses import dataclass

from django import template
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.messages import told
from reviews.checks import checks
from reviews.models import Finding, Page, Source
from reviews.templatetags.findings import snapshot_address

register = template.Library()

# By what the check said of a passage: how it is shown ("good", "warn", "bad" or ""), and the words.
WORDS = {
    "stands": ("good", gettext_lazy("passage found")),
    "near": ("warn", gettext_lazy("passage in other words")),
    "altered": ("bad", gettext_lazy("another number there")),
    "absent": ("bad", gettext_lazy("passage not found")),
    "changed": ("bad", gettext_lazy("passage changed")),
    "page_changed": ("bad", gettext_lazy("page changed")),
    "gone": ("bad", gettext_lazy("page gone")),
    "no_passage": ("", gettext_lazy("no passage cited")),
    "unread": ("warn", gettext_lazy("no text to look in")),
    "not_seen": ("warn", gettext_lazy("not read")),
    "unseen_again": ("warn", gettext_lazy("not seen again")),
}
TONES = {"alive": "good", "changed": "bad", "gone": "bad", "unreachable": "warn", "refused": "warn", "unknown": ""}


@dataclass(frozen=True)
class Health:
    """`address` is that of the stored copy, "" where there is none; `why` is what the badge says when it is asked."""

    words: str
    tone: str = ""
    address: str = ""
    why: str = ""
    is_open: bool = False


@register.simple_tag
def health_of(source: Source, findings: Iterable[Finding]) -> Health | None:
    """How a source stands; None for one that is not on the web."""
    if source.is_withheld and source.url:
        return Health(_("not fetched: withheld"))
    page = source.page
    if page is None:
        return None
    ours = [finding for finding in findings if is_reader(finding)]
    item = next((item for finding in ours for item in finding.evidence if said_of(item, source)), None)
    is_open = any(finding.is_open for finding in ours)
    if item is None:
        return Health(_("being fetched…") if is_open else _("not looked at yet"), is_open=is_open)
    tone, words = WORDS.get(item["values"].get("health"), ("", item.get("message", "")))
    if page.state == Page.State.GONE:
        tone, words = "bad", _("gone since %(date)s") % {"date": day(page.state_since)}
    return Health(f"{kept(page)}{words}", tone, snapshot_address(item), told(page.trouble), is_open)


def is_reader(finding: Finding) -> bool:
    check = checks().get(finding.check_slug)
    return check is not None and check.reads_sources


def said_of(item: dict, source: Source) -> bool:
    return (item.get("values") or {}).get("source") == source.pk


def kept(page: Page) -> str:
    if page.latest_id is None:
        return ""
    return _("archived %(date)s") % {"date": day(page.latest.fetched_at)} + " · "


def day(time) -> str:
    return date_format(localtime(time), "SHORT_DATE_FORMAT") if time else "–"


@register.filter
def tone(page: Page) -> str:
    return "bad" if page.missing and page.state == Page.State.ALIVE else TONES.get(page.state, "")


@register.filter
def in_trouble(sources: Iterable[Source]) -> list[Source]:
    """Sources whose page has changed, is gone or lacks what was cited."""
    return [source for source in sources if source.page and source.page.needs_a_look]
