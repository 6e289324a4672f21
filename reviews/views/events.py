"""News events: the list, and the page of one with its timelines, its ledger and its history."""

from datetime import date

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from reviews.event_history import history
from reviews.forms.events import EventFilter
from reviews.ledger import MOST, SORTS, as_csv, as_json, ledger, outlets, suggestions
from reviews.models import NewsEvent
from reviews.templatetags.news_events import series_choices, timelines
from reviews.views.access import role_required
from reviews.views.paging import Page, cut, is_appended
from reviews.views.report import attached


@require_safe
@vary_on_headers("HX-Request")
@role_required("checker")
def events(request: HttpRequest) -> HttpResponse:
    chosen = EventFilter(request.GET)
    found = chosen.narrow(NewsEvent.objects.standing().filter(articles__gt=0), request.user)
    context = {"page": latest_first(found, request.GET), "filter": chosen}
    if is_appended(request):
        return render(request, "reviews/_event_rows.html", context | {"is_appended": True})
    return render(request, "reviews/events.html", context)


def latest_first(found: QuerySet[NewsEvent], query: QueryDict) -> Page:
    """Events, the one of the latest number first."""
    if position := read_position(query.get("after", "")):
        day, pk = position
        found = found.filter(Q(latest_on__lt=day) | Q(pk__lt=pk), latest_on__lte=day)
    rows = found.select_related("touched_by").order_by("-latest_on", "-pk")
    return cut(rows, query, lambda event: f"{event.latest_on.isoformat()}_{event.pk}")


def read_position(after: str) -> tuple[date, int] | None:
    """A cursor that somebody has tampered with shows the first page."""
    day, _, pk = after.partition("_")
    try:
        position = date.fromisoformat(day), int(pk)
    except ValueError:
        return None
    return position if 0 < position[1] < 2**63 else None


@require_safe
@role_required("checker")
def event(request: HttpRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(NewsEvent.objects.select_related("touched_by", "merged_into"), pk=pk)
    if found.merged_into:
        return redirect(found.merged_into)
    match request.GET.get("format"):
        case "csv":
            return attached(StreamingHttpResponse(as_csv(found), "text/csv; charset=utf-8"), f"event-{pk}.csv")
        case "json":
            return attached(JsonResponse(as_json(found)), f"event-{pk}.json")
    return render(request, "reviews/event.html", page_of(request, found))


def page_of(request: HttpRequest, found: NewsEvent) -> dict:
    asked = {name: request.GET.get(name, "").replace("\0", "") for name in ("series", "outlet", "sort")}
    rows = ledger(found, **asked)
    return {
        "event": found,
        "rows": rows,
        "is_cut": len(rows) == MOST,
        "most": MOST,
        "asked": asked,
        "columns": list(SORTS),
        "series": series_choices(found),
        "timelines": timelines(found, rows),
        "outlets": outlets(found),
        "suggestions": suggestions(found),
        "merged": list(found.merged.order_by("pk")[:20]),
        "history": history(found),
    }
