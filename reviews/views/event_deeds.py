"""What people do with an event from its page. Each answers with a message that can undo it."""

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from reviews.forms.events import ChosenForm, OtherForm, TitleForm
from reviews.models import NewsEvent
from reviews.services import news_events
from reviews.views.access import role_required
from reviews.workflow import Refused

# A message, what undoes it (an action, the event it is done to, and what is posted), and the event to show next.
Done = tuple[str, tuple[str, int, dict] | None, NewsEvent]


def rename(request: HttpRequest, event: NewsEvent) -> Done:
    title = valid(TitleForm(request.POST))["title"]
    news_events.rename(event=event, user=request.user, title=title)
    return _("Renamed."), ("rename", event.pk, {"title": [event.title]}), event


def take_out(request: HttpRequest, event: NewsEvent) -> Done:
    chosen = valid(ChosenForm(request.POST))["claim"]
    if not chosen:
        raise Refused(_("Tick the numbers to take out first."))
    taken = news_events.take_out(event=event, user=request.user, claims=chosen)
    words = ngettext("%(number)s number taken out.", "%(number)s numbers taken out.", len(taken))
    return words % {"number": len(taken)}, ("put_in", event.pk, {"claim": taken}), event


def put_in(request: HttpRequest, event: NewsEvent) -> Done:
    chosen = valid(ChosenForm(request.POST))["claim"] or [valid(OtherForm(request.POST))["other"]]
    came = news_events.put_in(event=event, user=request.user, claims=chosen)
    if not came:
        return _("It is in this event already."), None, event
    origins = set(came.values())
    undo = "take_out", event.pk, {"claim": list(came)}
    if len(origins) == 1 and 0 not in origins:
        undo = "put_in", origins.pop(), {"claim": list(came)}
    words = ngettext("%(number)s number put in.", "%(number)s numbers put in.", len(came))
    return words % {"number": len(came)}, undo, event


def split(request: HttpRequest, event: NewsEvent) -> Done:
    given = valid(ChosenForm(request.POST))
    new = news_events.split(event=event, user=request.user, claims=given["claim"], title=given["title"])
    return _("This is an event of its own now."), ("merge", event.pk, {"other": [new.pk]}), new


def merge(request: HttpRequest, event: NewsEvent) -> Done:
    other = other_event(request)
    news_events.merge(event=event, user=request.user, other=other)
    return _("Merged. The other event leads here now."), ("undo_merge", other.pk, {}), event


def undo_merge(request: HttpRequest, event: NewsEvent) -> Done:
    into = event.merged_into_id
    event = news_events.undo_merge(event=event, user=request.user)
    return _("This event stands again."), into and ("merge", into, {"other": [event.pk]}), event


def keep_apart(request: HttpRequest, event: NewsEvent) -> Done:
    news_events.keep_apart(event=event, user=request.user, other=other_event(request))
    return _("Kept apart: these are two events."), None, event


DEEDS: dict[str, Callable[[HttpRequest, NewsEvent], Done]] = {
    "rename": rename,
    "take_out": take_out,
    "put_in": put_in,
    "split": split,
    "merge": merge,
    "undo_merge": undo_merge,
    "keep_apart": keep_apart,
}
NO_SUCH = gettext_lazy("There is no such event. Give its number, or copy the address of its page.")


def valid(form) -> dict:
    """What a form holds. Raises Refused with the first of its errors."""
    if not form.is_valid():
        raise Refused(next(iter(form.errors.values()))[0])
    return form.cleaned_data


def other_event(request: HttpRequest) -> NewsEvent:
    found = NewsEvent.objects.filter(pk=valid(OtherForm(request.POST))["other"]).first()
    if found is None:
        raise Refused(NO_SUCH)
    return found


@require_POST
@role_required("checker")
def do(request: HttpRequest, pk: int, action: str) -> HttpResponse:
    if action not in DEEDS:
        raise Http404
    event = get_object_or_404(NewsEvent, pk=pk)
    try:
        words, undo, event = DEEDS[action](request, event)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect(event)
    context = {"words": words, "undo": undo}
    messages.success(request, render_to_string("reviews/_event_undo.html", context, request))
    return redirect(event)
