"""What everybody may read: published reviews and their old versions, method and scale, corrections."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import wraps

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.utils.cache import patch_cache_control
from django.utils.translation import override
from django.views.decorators.http import require_safe

from claims.splitting import VERSION, languages
from reviews.checklist import required_steps
from reviews.checks import checks
from reviews.claimreview import claim_review, json_ld
from reviews.forms.correction_requests import AskForm
from reviews.forms.published import PublishedFilter
from reviews.models import Correction, Review, Source
from reviews.promptness import answers
from reviews.scale_in_use import current_scale, published_scales
from reviews.versions import replaced_by, standing
from reviews.views.paging import Page, cut, newest_first

# A reader may keep a page for a minute: a correction is read soon, and a story that many open costs little.
KEPT = 60
KEPT_WITH = ("sources", "corrections", "ticks", "replies")


def public_page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """For everybody, without login. Nothing between us and the reader may keep the page: it names who is logged in."""

    @require_safe
    @wraps(view)
    def shown(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        response = view(request, *args, **kwargs)
        patch_cache_control(response, private=True, max_age=0 if request.user.is_authenticated else KEPT)
        return response

    return shown


@public_page
def published_review(request: HttpRequest, pk: int) -> HttpResponse:
    review = readable(pk)
    with language_of(review) as language:
        context = about(review, language) | {"version": standing(review, language)}
        if review.is_published:
            context["claim_review"] = json_ld(claim_review(review))
            context |= {"form": AskForm(), "hours": settings.FACTCHECK_COMPLAINT_HOURS}
        return in_language(render(request, "reviews/published_review.html", context), language)


@public_page
def old_version(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    review = readable(pk)
    with language_of(review) as language:
        context = about(review, language)
        correction = next((found for found in context["corrections"] if found.number == number), None)
        if correction is None:
            raise Http404
        context |= {"version": replaced_by(correction, language), "correction": correction}
        return in_language(render(request, "reviews/old_version.html", context), language)


@public_page
def published(request: HttpRequest) -> HttpResponse:
    found = PublishedFilter(request.GET)
    reviews = Review.objects.published().select_related("claim__claimant", "claim__article")
    reviews = found.narrow(reviews.defer("claim__article__text", "summary"), request.user)
    context = {"filter": found, "page": latest_first(reviews, request.GET), "newsroom": newsroom()}
    return render(request, "reviews/published.html", context)


@public_page
def method(request: HttpRequest) -> HttpResponse:
    context = {
        "newsroom": newsroom(),
        "scale": current_scale(),
        "earlier_scales": [used for used in published_scales() if used.scale.key != current_scale().key],
        "checks": checks().values(),
        "languages": languages(),
        "splitter_version": VERSION,
        "approvals": settings.FACTCHECK_APPROVALS,
        "min_sources": settings.FACTCHECK_MIN_SOURCES,
        "official_source": settings.FACTCHECK_OFFICIAL_SOURCE,
        "source_kinds": [Source.Kind(kind).label for kind in settings.FACTCHECK_SOURCE_KINDS],
        "second_opinion": settings.FACTCHECK_SECOND_OPINION,
        "required_steps": required_steps(),
        "reasons_wanted": settings.FACTCHECK_REASONS,
    }
    return render(request, "reviews/method.html", context)


@public_page
def all_corrections(request: HttpRequest) -> HttpResponse:
    corrections = Correction.objects.select_related("review__claim__article").defer("review__claim__article__text")
    context = {"page": newest_first(corrections, request.GET), "newsroom": newsroom()}
    context |= {"answers": answers(), "hours": settings.FACTCHECK_COMPLAINT_HOURS}
    return render(request, "reviews/corrections.html", context)


def readable(pk: int) -> Review:
    reviews = Review.objects.public().select_related("claim__article", "claim__claimant")
    return get_object_or_404(reviews.defer("claim__article__text").prefetch_related(*KEPT_WITH), pk=pk)


def about(review: Review, language: str) -> dict:
    return {
        "review": review,
        "claim": review.claim,
        "article": review.claim.article,
        "corrections": sorted(review.corrections.all(), key=lambda correction: -correction.number),
        "canonical": settings.BASE_URL + review.get_absolute_url(),
        "newsroom": newsroom(),
        "language": language,
    }


def newsroom() -> dict:
    return {"name": settings.FACTCHECK_PUBLISHER_NAME, "url": settings.FACTCHECK_PUBLISHER_URL}


@contextmanager
def language_of(review: Review) -> Iterator[str]:
    """The article's language, or that of the site where there is no interface in it."""
    written = review.claim.article.language
    language = written if written in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    with override(language):
        yield language


def in_language(response: HttpResponse, language: str) -> HttpResponse:
    response["Content-Language"] = language
    return response


def latest_first(reviews: QuerySet, query: QueryDict) -> Page:
    """Reviews, the one that changed last for its readers first."""
    position = read_position(query.get("after", ""))
    if position:
        at, pk = position
        reviews = reviews.filter(Q(public_updated_at__lt=at) | Q(pk__lt=pk), public_updated_at__lte=at)
    rows = reviews.order_by("-public_updated_at", "-pk")
    return cut(rows, query, lambda review: f"{review.public_updated_at.isoformat()}_{review.pk}")


def read_position(after: str) -> tuple[datetime, int] | None:
    """A cursor that somebody has tampered with shows the first page."""
    at, _, pk = after.partition("_")
    try:
        position = datetime.fromisoformat(at), int(pk)
    except ValueError:
        return None
    return position if position[0].tzinfo else None
