"""What can be done from the queue: to one claim in its row, to many at once, and to the views that people keep."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe

from reviews.forms.facets import LISTS
from reviews.forms.filters import QueueFilter, people_with_a_role
from reviews.models import Review, SavedFilter
from reviews.services import bulk, reviews, saved_filters
from reviews.services.bulk import Done
from reviews.views.access import role_required
from reviews.views.queue import ROW_ACTIONS, add_deeds, dismissals, rows
from reviews.workflow import Refused

# What the row of a claim says that something was done to.
ROW_DONE = {
    "take": gettext_lazy("The claim is yours."),
    "dismiss": gettext_lazy("Dismissed."),
    "reopen": gettext_lazy("Back in the queue."),
}


@require_safe
@role_required("checker")
def choices(request: HttpRequest, name: str) -> HttpResponse:
    """The publishers or the claimants that the queue can be narrowed down to, with their numbers of claims."""
    if name not in LISTS:
        raise Http404
    chosen = QueueFilter(request.GET)
    find = request.GET.get("find", "").replace("\x00", "")[:100]
    kept = {one: value for one, value in sorted(chosen.asked.items()) if one != name}
    listed = LISTS[name](chosen, request.user, find)
    found = [(choice, reverse("queue", query=kept | {name: choice.value})) for choice in listed]
    context = {"name": name, "label": chosen.fields[name].label, "found": found, "find": find, "kept": kept.items()}
    template = "reviews/_queue_choices.html" if request.htmx else "reviews/queue_choices.html"
    return render(request, template, context)


@require_POST
@role_required("checker")
def act(request: HttpRequest, pk: int, action: str) -> HttpResponse:
    """Do something to a claim in its row, which comes back as it is then."""
    if action not in ROW_ACTIONS:
        raise Http404
    review, words, refusal = get_object_or_404(Review, claim=pk), ROW_DONE[action], ""
    said = {"reason": request.POST.get("reason", "")} if action == "dismiss" else {}
    try:
        getattr(reviews, action)(review=review, user=request.user, **said)
    except Refused as refused:
        refusal = str(refused)
    if not request.htmx:
        messages.add_message(request, messages.ERROR if refusal else messages.SUCCESS, refusal or words)
        return back(request)
    review = get_object_or_404(rows(), claim=pk)
    add_deeds(review, request.user)
    context = {"review": review, "done": "" if refusal else words, "refusal": refusal} | dismissals()
    return render(request, "reviews/_queue_row.html", context, status=422 if refusal else 200)


def back(request: HttpRequest) -> HttpResponse:
    """To the queue as it was narrowed down."""
    chosen = QueueFilter(QueryDict(request.POST.get("query", "")))
    return redirect(reverse("queue") + (f"?{chosen.query}" if chosen.query else ""))


@require_POST
@role_required("checker")
def many(request: HttpRequest) -> HttpResponse:
    """One action on the claims that are selected; each is done or refused by its own rule."""
    action = next((name for name in BULK if name in request.POST), None)
    if action is None:
        raise Http404
    claims = [int(pk) for pk in request.POST.getlist("claim") if pk.isdecimal() and len(pk) < 19]
    try:
        done = BULK[action](request, claims)
    except Refused as refusal:
        messages.error(request, refusal)
    else:
        tell(request, action, done)
    return back(request)


def assign(request: HttpRequest, claims: list[int]) -> Done:
    pk = request.POST.get("assignee", "")
    person = people_with_a_role().filter(pk=int(pk)).first() if pk.isdecimal() and len(pk) < 19 else None
    if person is None:
        raise Refused(_("Choose somebody of the list."))
    return bulk.assign(user=request.user, claims=claims, assignee=person)


# By the name of the button.
BULK: dict[str, Callable[[HttpRequest, list[int]], Done]] = {
    "take": lambda request, claims: bulk.take(user=request.user, claims=claims),
    "assign": assign,
    "dismiss": lambda request, claims: bulk.dismiss(
        user=request.user, claims=claims, reason=request.POST.get("dismiss", "")
    ),
    "reopen": lambda request, claims: bulk.reopen(user=request.user, claims=claims),
}


def tell(request: HttpRequest, action: str, done: Done) -> None:
    number = len(done.claims)
    words = {
        "take": ngettext("%(number)s claim is yours.", "%(number)s claims are yours.", number),
        "assign": ngettext("%(number)s claim assigned.", "%(number)s claims assigned.", number),
        "dismiss": ngettext("%(number)s claim dismissed.", "%(number)s claims dismissed.", number),
        "reopen": ngettext(
            "%(number)s claim is back in the queue.", "%(number)s claims are back in the queue.", number
        ),
    }[action] % {"number": number}
    undo = done.claims if action == "dismiss" else []
    context = {"words": words, "refused": done.refused.most_common(), "undo": undo, "query": request.POST.get("query")}
    said = render_to_string("reviews/_queue_done.html", context, request)
    messages.add_message(request, messages.SUCCESS if number else messages.WARNING, said)


@require_POST
@role_required("checker")
def save(request: HttpRequest) -> HttpResponse:
    """Keep the queue as it is narrowed down, by a name."""
    chosen = QueueFilter(QueryDict(request.POST.get("query", "")))
    written(
        request,
        lambda: saved_filters.save_filter(
            user=request.user,
            name=request.POST.get("name", ""),
            query=chosen.query,
            is_shared=bool(request.POST.get("is_shared")),
        ),
        _("The view is saved."),
    )
    return back(request)


def written(request: HttpRequest, deed: Callable[[], object], words: str) -> None:
    try:
        deed()
    except Refused as refusal:
        messages.error(request, refusal)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, words)


@require_POST
@role_required("checker")
def change(request: HttpRequest, pk: int, deed: str) -> HttpResponse:
    """Rename, share or remove a view of one's own."""
    saved = get_object_or_404(SavedFilter, pk=pk, owner=request.user)
    if deed == "rename":
        name = request.POST.get("name", "")
        written(
            request,
            lambda: saved_filters.rename_filter(user=request.user, saved=saved, name=name),
            _("The view has another name."),
        )
    elif deed in ("share", "unshare"):
        is_shared = deed == "share"
        words = _("The whole newsroom sees this view now.") if is_shared else _("Only you see this view now.")
        written(
            request,
            lambda: saved_filters.share_filter(user=request.user, saved=saved, is_shared=is_shared),
            words,
        )
    elif deed == "remove":
        removed = saved_filters.remove_filter(user=request.user, saved=saved)
        messages.success(request, render_to_string("reviews/_view_removed.html", {"view": removed}, request))
    else:
        raise Http404
    return back(request)
