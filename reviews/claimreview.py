"""schema.org ClaimReview, as search engines and other fact-checkers read it: https://schema.org/ClaimReview"""

import json

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from claims.models import Article, Claim
from reviews.models import Review

# What could end the script element, or the line in the JavaScript of old browsers.
ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def claim_review(review: Review) -> dict:
    """The ClaimReview of a published review. Raises ValueError for one that does not stand."""
    if not review.is_published:
        raise ValueError(f"Review {review.pk} is {review.status}: only a published verdict has a ClaimReview.")
    url = public_url(review)
    return stated(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "@id": url + "#claimreview",
            "url": url,
            "claimReviewed": review.claim_reviewed,
            "datePublished": review.published_at.isoformat(timespec="seconds"),
            "dateModified": review.public_updated_at.isoformat(timespec="seconds"),
            "inLanguage": review.claim.article.language,
            "author": publisher(),
            "publisher": publisher(),
            "reviewRating": rating(review),
            "itemReviewed": item_reviewed(review.claim),
        }
    )


def public_url(review: Review) -> str:
    return settings.BASE_URL + review.get_absolute_url()


def json_ld(document: dict) -> SafeString:
    """`document` as it may stand in `<script type="application/ld+json">`, whatever people wrote into it."""
    return mark_safe(json.dumps(document, ensure_ascii=False).translate(ESCAPES))


def publisher() -> dict:
    return {
        "@type": "Organization",
        "name": settings.FACTCHECK_PUBLISHER_NAME,
        "url": settings.FACTCHECK_PUBLISHER_URL,
    }


def rating(review: Review) -> dict:
    """In words always; in numbers only where the rating has one."""
    return stated(
        {
            "@type": "Rating",
            "ratingValue": number(review.rating_value),
            "bestRating": number(review.rating_best),
            "worstRating": number(review.rating_worst),
            "alternateName": review.label(review.claim.article.language),
            "ratingExplanation": review.summary,
        }
    )


def number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value == int(value) else value


def item_reviewed(claim: Claim) -> dict:
    return stated(
        {
            "@type": "Claim",
            # The standard wants a person or an organisation; a name alone does not tell which, and most are people.
            "author": claim.claimant and {"@type": "Person", "name": claim.claimant.name},
            "datePublished": day(claim.article),
            # Where we met the claim. Where it appeared first nobody here knows, so nothing is said of it.
            "appearance": [appearance(claim.article)],
        }
    )


def appearance(article: Article) -> dict:
    return stated(
        {
            "@type": "Article",
            "url": article.url,
            "headline": article.title,
            "datePublished": day(article),
            "publisher": article.publisher and {"@type": "Organization", "name": article.publisher},
        }
    )


def day(article: Article) -> str | None:
    return article.published_on and article.published_on.isoformat()


def stated(node: dict) -> dict:
    """`node` without what is not known: an absent property says nothing, an empty one says something false."""
    return {name: value for name, value in node.items() if value not in (None, "")}
