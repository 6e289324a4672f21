"""The queue: what there is to check, sorted, narrowed down and counted."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Prefetch, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from claims.models import Article
from reviews.forms.facets import Facets
from reviews.forms.filters import NEWEST, OLDEST, REPEATED, QueueFilter
from reviews.models import Finding, Review, SavedFilter, Status
from reviews.models.review import OFFERED, OPEN
from reviews.reading import progress
from reviews.views import paging
from reviews.views.access import role_required
from reviews.views.paging import Page, in_order, is_appended
from reviews.workflow import actions, has_role

IN_WORK = [Status.IN_REVIEW, Status.SUBMITTED, Status.RETURNED]
# What a row does not show, and what may be long.
LONG = ["claim__article__text", "claim__quote", "claim__prefix", "claim__suffix", "claim_reviewed", "summary"]
ROW_ACTIONS = ("take", "dismiss", "reopen")
ORDERS = {NEWEST: paging.NEWEST, OLDEST: paging.OLDEST, REPEATED: paging.REPEATED}


@dataclass
class Tab:
    """A view of the queue that people ask for every day, and how many claims are in it."""

    slug: str
    name: str
    query: dict[str, str]
    count: int

    @property
    def address(self) -> str:
        return reverse("queue", query=self.query)


# Slug, name, what it asks for, and the role it is for.
TABS = [
    ("open", _("To check"), {}, "checker"),
    ("mine", _("Mine"), {"assignee": "me"}, "checker"),
    ("returned", _("Returned to me"), {"status": "returned", "assignee": "me"}, "checker"),
    ("opinion", _("Second opinion wanted"), {"opinion": "wanted"}, "checker"),
    ("approval", _("Waiting for my approval"), {"status": "submitted", "author": "others"}, "editor"),
    ("publish", _("To publish"), {"status": "approved"}, "editor"),
]


@require_safe
@vary_on_headers("HX-Request")
@role_required("checker")
def queue(request: HttpRequest) -> HttpResponse:
    chosen = QueueFilter(request.GET)
    reviews = chosen.narrow(Review.objects.all(), request.user)
    if is_appended(request):
        context = {"page": page_of(request, chosen, reviews, chosen.statuses), "is_appended": True}
        return render(request, "reviews/_queue_rows.html", context | {"query": chosen.query} | dismissals())
    facets = Facets(chosen, request.user)
    context = {"page": page_of(request, chosen, reviews, facets.statuses), "filter": chosen, "query": chosen.query}
    return render(request, "reviews/queue.html", context | frame(request, chosen, facets) | dismissals())


def page_of(request: HttpRequest, chosen: QueueFilter, reviews: QuerySet, statuses: list[str]) -> Page:
    order = ORDERS.get(chosen.cleaned_data.get("sort"), paging.WORTH)
    is_search = bool(chosen.cleaned_data.get("q"))
    page = in_order(order, reviews, statuses, request.GET, rows(), together=is_search)
    for review in page.rows:
        add_deeds(review, request.user)
    return page


def add_deeds(review: Review, user) -> None:
    """Give a review the addresses of what `user` may do to it in its row, by the names of the actions."""
    allowed = [action for action in actions(review, user) if action in ROW_ACTIONS]
    review.deeds = {action: reverse("queue_act", args=[review.claim_id, action]) for action in allowed}


@require_safe
@role_required("checker")
def queue_progress(request: HttpRequest) -> HttpResponse:
    """How far the checks have come, those of the article that the queue is narrowed to, or all: what the page asks for,
    and again while some are open."""
    chosen = QueueFilter(request.GET)
    chosen.is_valid()
    pk = chosen.cleaned_data.get("article")
    context = {"progress": progress(Article(pk=pk))} if pk else {"open_checks": Finding.objects.number_open()}
    return render(request, "reviews/_queue_progress.html", context)


def rows() -> QuerySet[Review]:
    findings = Finding.objects.only("claim_id", "check_slug", "state", "outcome")
    related = ("claim__article", "claim__claimant", "claim__figure", "assignee")
    reviews = Review.objects.select_related(*related).defer(*LONG)
    return reviews.prefetch_related(Prefetch("claim__findings", queryset=findings))


def dismissals() -> dict:
    return {"dismissals": [(reason.value, str(reason.label)) for reason in OFFERED]}


def frame(request: HttpRequest, chosen: QueueFilter, facets: Facets) -> dict:
    """What stands around the rows of the whole page."""
    asked = {name: value for name, value in chosen.asked.items() if name != "sort"}
    is_editor = has_role(request.user, "editor")
    tabs = list(offered_tabs(request.user, chosen, facets))
    return {
        "tabs": tabs,
        "shown": next((tab for tab in tabs if tab.query == asked), None),
        "saved": list(saved_filters(request.user)),
        "facets": [(chosen[name], facets.choices(name)) for name in facets.counts],
        "total": facets.total,
        "people": [(pk, name) for pk, name in chosen.fields["assignee"].choices if pk.isdecimal()],
        "workload": workload() if is_editor else [],
        "is_looking_up": Finding.objects.are_open(),
        "has_claims": bool(facets.total) or Review.objects.exists(),
    }


def offered_tabs(user, chosen: QueueFilter, facets: Facets):
    for slug, name, query, role in TABS:
        if has_role(user, role):
            yield Tab(slug, name, query, number_in(query, user, chosen) if query else facets.number_open)


def number_in(query: dict[str, str], user, chosen: QueueFilter) -> int:
    """How many claims a tab shows: counted by the methods that narrow the rows down to it."""
    reviews = Review.objects.filter(status__in=[query["status"]] if "status" in query else OPEN).order_by()
    for name, value in query.items():
        if name != "status":
            reviews = getattr(chosen, f"by_{name}")(reviews, value, user)
    return reviews.count()


def saved_filters(user) -> QuerySet[SavedFilter]:
    """Those of `user`, and those that others share."""
    return SavedFilter.objects.filter(Q(owner=user) | Q(is_shared=True)).select_related("owner")


def workload() -> list[tuple[int, str, int]]:
    """Who has how many claims in work. What is in work is bounded by people, so it can be read and counted here; the
    database would rather count by assignee, through everything that nobody has."""
    in_work = Review.objects.filter(status__in=IN_WORK).order_by()
    counts = Counter(in_work.values_list("assignee", "assignee__username"))
    return sorted(((*person, number) for person, number in counts.items()), key=lambda row: row[1])
