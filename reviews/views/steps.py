"""The checklist on the claim page: a step is ticked where it is listed, with a note for colleagues."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from reviews.checklist import lines
from reviews.models import ChecklistStep
from reviews.requirements import missing
from reviews.services import checklist
from reviews.views.access import role_required
from reviews.views.panel import refused, shown_claim
from reviews.workflow import Refused


@require_POST
@role_required("checker")
def step(request: HttpRequest, pk: int, step: int) -> HttpResponse:
    """Tick a step (`done`), with a note, or take the tick back."""
    claim, chosen = shown_claim(pk, request.user), get_object_or_404(ChecklistStep, pk=step)
    about = {"review": claim.review, "user": request.user, "step": chosen}
    try:
        if request.POST.get("done"):
            checklist.tick_step(**about, note=request.POST.get("note", ""))
        else:
            checklist.untick_step(**about)
    except Refused as refusal:
        return refused(request, pk, refusal)
    if not request.htmx:
        return redirect(f"{claim.get_absolute_url()}#steps")
    claim = shown_claim(pk, request.user)
    shown = lines(claim.review, list(claim.review.ticks.all()))
    context = {"claim": claim, "lacks": missing(claim.review), "is_editable": True, "is_changed": True, "steps": shown}
    line = next((line for line in shown if line.step.pk == chosen.pk), None)
    return render(request, "reviews/_step.html", context | {"line": line})
