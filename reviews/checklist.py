"""A review's checklist as it is shown: the steps that are offered, and those that were ticked."""

from dataclasses import dataclass

from django.conf import settings

from reviews.models import ChecklistStep, Review, StepTick
from reviews.models.review import OPEN


@dataclass(frozen=True)
class Line:
    """A step, and its tick where it is done."""

    step: ChecklistStep
    tick: StepTick | None
    label: str


def lines(review: Review, ticks: list[StepTick]) -> list[Line]:
    """While the work goes on, every step in use and what was ticked besides; afterwards what was done, in the words that
    it had then. `ticks` are those of the review, with their steps."""
    if review.status not in OPEN:
        return [Line(tick.step, tick, tick.label()) for tick in ticks]
    by_step = {tick.step_id: tick for tick in ticks}
    offered = ChecklistStep.objects.filter(is_in_use=True)
    steps = [*offered, *(tick.step for tick in ticks if not tick.step.is_in_use)]
    return [Line(step, by_step.get(step.pk), step.label()) for step in sorted(steps, key=place_of)]


def place_of(step: ChecklistStep) -> tuple[int, int]:
    return step.position, step.pk


def required_steps() -> list[ChecklistStep]:
    """The steps without which no verdict can be submitted."""
    if not settings.FACTCHECK_CHECKLIST:
        return []
    return list(ChecklistStep.objects.filter(is_in_use=True, is_required=True))
