"""The newsroom's checklist, as administrators set it up: steps added, changed, ordered, taken out of use, undone."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from reviews.forms.checklist import StepForm
from reviews.models import ChecklistStep, Event
from reviews.models.checklist import worded
from reviews.services import checklist_steps as services
from reviews.views.access import role_required
from reviews.workflow import Refused

MOST_EVENTS = 30
VERBS = ("checklist_step.add", "checklist_step.change", "checklist.order")


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("administrator")
def checklist(request: HttpRequest) -> HttpResponse:
    """The steps, with a form for a new one."""
    form = StepForm(request.POST or None)
    if form.is_valid() and (
        event := saved(form, lambda: services.add_step(user=request.user, **form.service_fields()))
    ):
        return back(request, event, _("“%(step)s” is on the checklist."))
    return page(request, 422 if form.errors else 200, form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("administrator")
def change(request: HttpRequest, pk: int) -> HttpResponse:
    step = get_object_or_404(ChecklistStep, pk=pk)
    form = StepForm(request.POST or None, step=step, auto_id=f"{pk}-%s")

    def service() -> Event | None:
        given = form.cleaned_data["version"]
        return services.change_step(step=step, user=request.user, version=given, **form.service_fields())

    if form.is_valid():
        event = saved(form, service)
        if not form.errors:
            return back(request, event, _("“%(step)s” is changed."))
    return page(request, 422 if form.errors else 200, edited=pk, edit_form=form)


def saved(form: StepForm, service: Callable[[], Event | None]) -> Event | None:
    """What the service wrote into the trail; None where it changed nothing, or refused: the form then says why."""
    try:
        return service()
    except ValidationError as error:
        form.add_errors(error)
    except Refused as refusal:
        form.add_error(None, str(refusal))
        # Whoever has read what the other one wrote may save over it.
        form.data = form.data.copy()
        form.data["version"] = form.initial.get("version", "")
    return None


DEEDS = {
    "up": (
        lambda step, user: services.move_step(step=step, user=user, by=-1),
        gettext_lazy("“%(step)s” is moved up."),
    ),
    "down": (
        lambda step, user: services.move_step(step=step, user=user, by=1),
        gettext_lazy("“%(step)s” is moved down."),
    ),
    "retire": (
        lambda step, user: services.change_step(step=step, user=user, version=None, is_in_use=False),
        gettext_lazy("“%(step)s” is out of use. What was ticked stays."),
    ),
    "restore": (
        lambda step, user: services.change_step(step=step, user=user, version=None, is_in_use=True),
        gettext_lazy("“%(step)s” is in use again."),
    ),
}


@require_POST
@role_required("administrator")
def act(request: HttpRequest, pk: int, deed: str) -> HttpResponse:
    if deed not in DEEDS:
        raise Http404
    step, (service, words) = get_object_or_404(ChecklistStep, pk=pk), DEEDS[deed]
    return told(request, lambda: service(step, request.user), words, step)


@require_POST
@role_required("administrator")
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    event = get_object_or_404(Event, pk=pk, verb__in=VERBS)
    return told(request, lambda: services.undo(event=event, user=request.user), _("Undone."))


def told(
    request: HttpRequest, service: Callable[[], Event | None], words: str, step: ChecklistStep | None = None
) -> HttpResponse:
    try:
        event = service()
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        return back(request, event, words, step)
    return redirect("checklist")


def back(request: HttpRequest, event: Event | None, words: str, step: ChecklistStep | None = None) -> HttpResponse:
    """To the list, with what was done and a button that undoes it; without a word where nothing was."""
    if event:
        label = step.label() if step else worded(event.after.get("labels", {}))
        context = {"event": event, "words": words % {"step": label}}
        messages.success(request, render_to_string("reviews/_checklist_undo.html", context, request))
    return redirect("checklist")


def page(request: HttpRequest, status: int = 200, **more) -> HttpResponse:
    steps = list(ChecklistStep.objects.select_related("changed_by").annotate(times=Count("ticks")))
    events = Event.objects.filter(verb__in=VERBS).order_by("-id")[:MOST_EVENTS]
    context = {
        "steps": [step for step in steps if step.is_in_use],
        "retired": [step for step in steps if not step.is_in_use],
        "events": [(event, changes(event, steps)) for event in events],
        "form": StepForm(),
    }
    return render(request, "reviews/checklist.html", context | more, status=status)


def changes(event: Event, steps: list[ChecklistStep]) -> list[tuple[str, str, str]]:
    """(what, before, after) of all that an event changed."""
    if "order" in event.after:
        return [(_("Order"), in_order(event.before["order"], steps), in_order(event.after["order"], steps))]
    named = {
        "is_required": _("Required"),
        "ticks_with_reply": _("Ticks itself"),
        "is_in_use": _("In use"),
    }
    labels = [(_("Words"), said(event.before), said(event.after))]
    flags = [(name, answer(event.before, slug), answer(event.after, slug)) for slug, name in named.items()]
    return [change for change in labels + flags if change[1] != change[2]]


def in_order(pks: list[int], steps: list[ChecklistStep]) -> str:
    names = {step.pk: step.label() for step in steps}
    return " · ".join(names[pk] for pk in pks if pk in names)


def said(values: dict) -> str:
    return " · ".join(values.get("labels", {}).values())


def answer(values: dict, slug: str) -> str:
    return {True: _("yes"), False: _("no")}.get(values.get(slug), "")
