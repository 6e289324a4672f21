"""A snapshot as it was fetched: its text with the cited passages marked, what changed, and the files to keep."""

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from claims.models import Claim
from claims.passages import Haystack
from reviews import wayback
from reviews.annotation import segments
from reviews.archive import kept_share, line_changes
from reviews.models import Page, Snapshot, Source
from reviews.views.access import role_required
from reviews.warc import content_of, write_warc
from reviews.workflow import has_role

# So many versions are listed, passages marked and characters shown; of a longer text those around the passage.
MOST_VERSIONS, MOST_MARKED, LONGEST = 50, 100, 150_000
# Nothing of a file from elsewhere is run, shown or guessed at, whoever opens it.
SAFE = {"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"}
IN_MEMORY = 4_000_000


@dataclass(frozen=True)
class Mark:
    """A passage in the text that is shown, in code points of that."""

    pk: int
    start: int
    end: int
    is_current: bool = False


@require_safe
@role_required("checker")
def snapshot(request: HttpRequest, pk: int) -> HttpResponse:
    shown = get_object_or_404(whole(), pk=pk)
    other = compared_with(request, shown)
    page = Page.objects.select_related("latest", "baseline").get(pk=shown.page_id)
    context = {
        "snapshot": shown,
        "page": page,
        "saved": getattr(page.baseline, "wayback", None),
        "sources": Source.objects.filter(page=page).select_related("review__claim", "added_by"),
        "articles": page.articles.defer("text"),
        "versions": page.snapshots.select_related("body").defer("body__content")[:MOST_VERSIONS],
        "other": other,
        "has_wayback": wayback.keys() is not None,
        "may_accept": has_role(request.user, "editor"),
        **(differences(other, shown) if other else text_of(request, shown)),
    }
    return render(request, "reviews/snapshot.html", context)


def whole() -> QuerySet[Snapshot]:
    return Snapshot.objects.select_related("page", "body", "text").defer("body__content")


def compared_with(request: HttpRequest, shown: Snapshot) -> Snapshot | None:
    """The other version of the page that the address names; None where it names none."""
    pk = request.GET.get("against", "")
    return whole().filter(page=shown.page_id, pk=pk).first() if pk.isdecimal() else None


def differences(other: Snapshot, shown: Snapshot) -> dict:
    older, newer = sorted((other, shown), key=lambda version: (version.fetched_at, version.pk))
    if older.text is None or newer.text is None:
        return {"older": older, "newer": newer, "is_comparable": False}
    return {
        "older": older,
        "newer": newer,
        "is_comparable": True,
        "changes": line_changes(older.text.text, newer.text.text),
        "kept": round(kept_share(older.text.main, newer.text.main) * 100),
    }


def text_of(request: HttpRequest, shown: Snapshot) -> dict:
    if shown.text is None:
        return {"segments": []}
    text = shown.text.text
    current = place_in(request, len(text))
    first = max(0, (current[0] if current else 0) - LONGEST // 2) if len(text) > LONGEST else 0
    last = min(len(text), first + LONGEST)
    marks = marks_of(text, shown.page, current)
    here = [
        Mark(mark.pk, mark.start - first, mark.end - first, mark.is_current)
        for mark in marks
        if first <= mark.start and mark.end <= last
    ]
    return {
        "segments": list(segments(text[first:last], here)),
        "is_cut_before": first > 0,
        "is_cut_after": last < len(text),
        "passages": len(marks),
    }


def place_in(request: HttpRequest, length: int) -> tuple[int, int] | None:
    """The passage that the address names by its place in the text."""
    start, end = request.GET.get("start", ""), request.GET.get("end", "")
    if not (start.isdecimal() and end.isdecimal()) or len(start + end) > 20:
        return None
    place = int(start), int(end)
    return place if place[0] < place[1] <= length else None


def marks_of(text: str, page: Page, current: tuple[int, int] | None) -> list[Mark]:
    """The passages that are cited from the page, where they stand in this text; the one that was asked for first."""
    haystack = Haystack(text)
    cited = Source.objects.filter(page=page).exclude(passage="").order_by("pk").values_list("passage", flat=True)
    claims = Claim.objects.filter(article__pages=page).order_by("pk").values_list("quote", flat=True)
    passages = dict.fromkeys([*cited[:MOST_MARKED], *claims[:MOST_MARKED]])
    places = {(place.start, place.end) for passage in passages if (place := haystack.locate(passage))}
    marks = [Mark(number, *place) for number, place in enumerate(sorted(places - {current}), 1)]
    return ([Mark(0, *current, is_current=True)] if current else []) + marks


@require_safe
@role_required("checker")
def original(request: HttpRequest, pk: int) -> HttpResponse:
    """The bytes as they came, to be saved and not to be opened here."""
    shown = get_object_or_404(Snapshot.objects.select_related("body"), pk=pk)
    response = HttpResponse(content_of(shown), "application/octet-stream", headers=SAFE)
    response["Content-Disposition"] = f'attachment; filename="snapshot-{pk}.bin"'
    return response


@require_safe
@role_required("checker")
def warc(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(Snapshot, pk=pk)
    return archived(Snapshot.objects.filter(pk=pk), f"snapshot-{pk}.warc.gz")


@require_safe
@role_required("checker")
def claim_warc(request: HttpRequest, pk: int) -> HttpResponse:
    """All snapshots of the pages that the review of a claim cites, and of its article's."""
    claim = get_object_or_404(Claim, pk=pk)
    pages = Page.objects.filter(Q(sources__review__claim=claim) | Q(articles=claim.article_id))
    return archived(Snapshot.objects.filter(page__in=pages), f"claim-{pk}.warc.gz")


def archived(found: QuerySet[Snapshot], name: str) -> FileResponse:
    # On disk where it is large: a review may cite many reports.
    file = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 (the response closes it)
    ordered: Iterable[Snapshot] = found.select_related("page", "body", "text").order_by("pk")
    write_warc(ordered.iterator(10), file)
    file.seek(0)
    return FileResponse(file, as_attachment=True, filename=name, content_type="application/gzip", headers=SAFE)
