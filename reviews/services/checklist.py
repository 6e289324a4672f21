"""The newsroom's checklist on a review: steps ticked while its draft may be saved."""

from django.db import transaction
from django.forms.models import model_to_dict
from django.utils.translation import gettext as _

from claims.ingestion.text import one_line
from reviews import audit
from reviews.models import ChecklistStep, Review, StepTick
from reviews.services.sources import editable
from reviews.workflow import Refused

LONGEST_NOTE = 500


@transaction.atomic
def tick_step(*, review: Review, user, step: ChecklistStep, note: str = "") -> StepTick:
    """Say that a step is done; once more to change the `note`. Who ticked it first, and when, stays. Raises Refused where
    the draft is not `user`'s to save, or the step is out of use and was not ticked before."""
    review = editable(review, user)
    note = one_line(note)[:LONGEST_NOTE]
    tick = review.ticks.filter(step=step).first()
    if tick is None:
        return ticked(review, user, step, note)
    if tick.note != note:
        before, tick.note = told(tick), note
        tick.save(update_fields=["note"])
        audit.record(actor=user, verb="step.change", subject=review, before=before, after=told(tick))
    return tick


def ticked(review: Review, user, step: ChecklistStep, note: str) -> StepTick:
    step = ChecklistStep.objects.select_for_update().get(pk=step.pk)
    if not step.is_in_use:
        raise Refused(_("This step is no longer in use. Reload the page to see the checklist as it is now."))
    tick = StepTick(review=review, step=step, by=user, note=note, labels=step.labels, position=step.position)
    tick.save()
    audit.record(actor=user, verb="step.tick", subject=review, after=told(tick))
    return tick


@transaction.atomic
def untick_step(*, review: Review, user, step: ChecklistStep) -> None:
    """Take a tick back. Nothing happens where there is none."""
    review = editable(review, user)
    tick = review.ticks.filter(step=step).first()
    if tick:
        audit.record(actor=user, verb="step.untick", subject=review, before=told(tick))
        tick.delete()


def told(tick: StepTick) -> dict:
    return model_to_dict(tick, ["step", "labels", "note"])


def steps_for_reply(review: Review) -> list[ChecklistStep]:
    """The steps that a recorded request for comment ticks, as the newsroom has set them up: those that were not. They are
    locked before the trail is: who changes the checklist holds them and waits for it."""
    steps = ChecklistStep.objects.select_for_update().filter(is_in_use=True, ticks_with_reply=True)
    return list(steps.exclude(pk__in=review.ticks.values("step")).order_by("position", "pk"))


def tick_for_reply(review: Review, user, steps: list[ChecklistStep]) -> list[StepTick]:
    return [ticked(review, user, step, "") for step in steps]


def settle(review: Review) -> None:
    """Give the ticks of a review the words and the order that the steps have now: those stay with the verdict."""
    for tick in review.ticks.select_related("step"):
        tick.labels, tick.position = tick.step.labels, tick.step.position
        tick.save(update_fields=["labels", "position"])
