"""What a background check found, made a source of the review by the person who has looked at it."""

import hashlib
import json

from django.conf import settings
from django.db import transaction
from django.utils.dateparse import parse_date
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from claims.models import Article, Claim
from reviews.models import Finding, Review, Source
from reviews.services.sources import AlreadyCited, cite, editable
from reviews.workflow import Refused


def mark_of(item: dict) -> str:
    """A few characters that tell this evidence from what a later run finds in its place."""
    return hashlib.sha256(json.dumps(item, sort_keys=True).encode()).hexdigest()[:12]


def is_citable(finding: Finding, item: dict) -> bool:
    """Whether there is something to cite: not the claim itself, nor what its review cites already."""
    values = item.get("values") or {}
    if "health" in values and values.get("source"):
        return False
    stands_here = item.get("claim") in (None, finding.claim_id)
    return bool(item.get("url") or item.get("article") or not stands_here)


@transaction.atomic
def cite_evidence(*, review: Review, user, finding: Finding, at: int, mark: str) -> Source:
    """Cite the evidence at this place of a finding; `mark` is that of the evidence that was seen there. Raises Refused
    where the check has found something else since, AlreadyCited where the review cites the same passage of it."""
    review = editable(review, user)
    item = finding.evidence[at] if 0 <= at < len(finding.evidence) else {}
    if finding.claim_id != review.claim_id or mark_of(item) != mark:
        raise Refused(_("The check has run again since. Look at what it found now, and cite that."))
    if not is_citable(finding, item):
        raise Refused(_("There is nothing to cite here but the claim itself."))
    fields = fields_of(finding, item)
    for source in review.sources.all():
        if is_same(source, fields):
            raise AlreadyCited(source)
    return cite(review, user, fields)


def is_same(source: Source, fields: dict) -> bool:
    named = source.url or source.reference
    return named == (fields["url"] or fields["reference"]) and source.passage == fields["passage"]


def fields_of(finding: Finding, item: dict) -> dict:
    """The fields of a source that is this evidence. Raises Refused where what it stands in is gone."""
    if "health" in (
        item.get("values") or {}
    ):  # of a page: the article's own, since what sources name is cited already
        return in_article(finding.claim.article, item.get("passage", ""))
    claim = Claim.objects.select_related("article").filter(pk=item.get("claim")).first()
    if item.get("url"):
        return on_the_web(item, claim)
    article = claim.article if claim else Article.objects.filter(pk=item.get("article")).first()
    if article is None:
        raise Refused(_("What this stood in is not in the store any more."))
    return in_article(article, claim.quote if claim else item.get("passage", ""))


def in_article(article: Article, passage: str) -> dict:
    return {
        "url": article.url,
        "reference": "" if article.url else kept_here(article),
        "title": Truncator(str(article)).chars(500),
        "publisher": article.publisher,
        "published_on": article.published_on,
        "passage": passage,
        "kind": Source.Kind.ORIGINAL if article.is_transcript else Source.Kind.ALTERNATIVE,
    }


def kept_here(article: Article) -> str:
    return _("Kept by %(newsroom)s, number %(number)s") % {
        "newsroom": settings.FACTCHECK_PUBLISHER_NAME,
        "number": article.pk,
    }


def on_the_web(item: dict, claim: Claim | None) -> dict:
    """A page that a check names: a fact-check of others, or that where the date in a sum is from."""
    values = item.get("values") or {}
    passage = "" if claim else item.get("passage", "")
    return {
        "url": item["url"],
        "reference": "",
        "title": Truncator(item.get("title") or item["url"]).chars(500),
        "publisher": values.get("publisher", ""),
        "published_on": day(values.get("date", "")) if "verdict" in values else None,
        "passage": ": ".join(part for part in (values.get("verdict", ""), passage) if part),
        "kind": Source.Kind.ALTERNATIVE,
    }


def day(written: str):
    try:
        return parse_date(written)
    except ValueError:
        return None
