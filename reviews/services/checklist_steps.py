"""The steps of the newsroom's checklist, which administrators set up. A step is never deleted: it goes out of use."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from claims.ingestion.text import one_line
from claims.matching import fold
from reviews import audit
from reviews.models import ChecklistStep, Event
from reviews.workflow import Refused, has_role

LONGEST_LABEL, MOST_IN_USE = 200, 30
FLAGS = ("is_required", "ticks_with_reply", "is_in_use")
ORDER = "checklist:order"


def only_administrators(user) -> None:
    if not has_role(user, "administrator"):
        raise Refused(_("Only administrators may change the checklist."))


def all_steps() -> list[ChecklistStep]:
    """Every step, locked: what is asked of them together (order, number, labels) stays true until it is written."""
    return list(ChecklistStep.objects.select_for_update().order_by("position", "pk"))


@transaction.atomic
def add_step(*, user, labels: dict[str, str], is_required: bool = False, ticks_with_reply: bool = False) -> Event:
    """A new step, the last of the list. `labels` has one for each interface language. The event that is returned is what
    `undo` takes back. Raises ValidationError, which names the field ("label_es"), and Refused for people who may not."""
    only_administrators(user)
    steps = all_steps()
    refuse_too_many(steps)
    last = ChecklistStep.objects.aggregate(last=Max("position"))["last"] or 0
    step = ChecklistStep(position=last + 1, changed_by=user)
    step.labels = read_labels(labels, steps)
    step.is_required, step.ticks_with_reply = is_required, ticks_with_reply
    step.save()
    return audit.record(actor=user, verb="checklist_step.add", subject=step, after=values(step))


@transaction.atomic
def change_step(*, step: ChecklistStep, user, version: int | None, **fields) -> Event | None:
    """Give a step other `labels`, or another of FLAGS. None where nothing changes. Raises as `add_step` does, and Refused
    where the step is no longer at `version` (None: any): somebody else has changed it."""
    only_administrators(user)
    steps = all_steps()
    step = next(found for found in steps if found.pk == step.pk)
    if version is not None and version != step.version:
        raise Refused(
            _("%(name)s has changed this step meanwhile. Your words are still here: compare, then save again.")
            % {"name": step.changed_by or "Factcheck"}
        )
    before = values(step)
    if "labels" in fields or fields.get("is_in_use"):
        step.labels = read_labels(fields.pop("labels", step.labels), [other for other in steps if other.pk != step.pk])
    return written(step, user, before, fields, steps)


def written(step: ChecklistStep, user, before: dict, fields: dict, steps: list[ChecklistStep]) -> Event | None:
    for name, value in fields.items():
        if name not in FLAGS:
            raise TypeError(f"A step has no {name}; it has labels, {', '.join(FLAGS)}.")
        setattr(step, name, value)
    if step.is_in_use and not before["is_in_use"]:
        refuse_too_many(steps)
    if values(step) == before:
        return None
    step.changed_by = user
    step.version += 1
    step.save()
    return audit.record(actor=user, verb="checklist_step.change", subject=step, before=before, after=values(step))


def refuse_too_many(steps: list[ChecklistStep]) -> None:
    if sum(step.is_in_use for step in steps) > MOST_IN_USE - 1:
        raise Refused(
            _("There are %(number)s steps in use; nobody does more. Take one out of use first.")
            % {"number": MOST_IN_USE}
        )


@transaction.atomic
def move_step(*, step: ChecklistStep, user, by: int) -> Event | None:
    """Move a step up (`by` -1) or down (1) among those in use. None where it is the first or last already."""
    only_administrators(user)
    steps = all_steps()
    shown = [found.pk for found in steps if found.is_in_use]
    if step.pk not in shown:
        raise Refused(_("This step is out of use, and so has no place in the order."))
    at = shown.index(step.pk) + by
    if not 0 <= at < len(shown):
        return None
    order = [found.pk for found in steps]
    one, other = order.index(step.pk), order.index(shown[at])
    order[one], order[other] = order[other], order[one]
    return ordered(steps, order, user)


def ordered(steps: list[ChecklistStep], order: list[int], user) -> Event:
    before = [step.pk for step in steps]
    for step in steps:
        ChecklistStep.objects.filter(pk=step.pk).update(position=order.index(step.pk) + 1)
    return audit.record(
        actor=user, verb="checklist.order", subject=ORDER, before={"order": before}, after={"order": order}
    )


@transaction.atomic
def undo(*, event: Event, user) -> Event | None:
    """Take back what one of the services here did, where nothing has changed since. A step that was added goes out of
    use. Raises Refused where it cannot be undone any more."""
    only_administrators(user)
    if event.verb not in UNDO:
        raise Refused(_("There is nothing to undo."))
    return UNDO[event.verb](event, user)


def undo_order(event: Event, user) -> Event:
    steps = all_steps()
    if [step.pk for step in steps] != event.after["order"]:
        raise Refused(changed_since())
    return ordered(steps, event.before["order"], user)


def undo_step(event: Event, user) -> Event | None:
    step = ChecklistStep.objects.filter(pk=event.subject.partition(":")[2]).first()
    if step is None or values(step) != event.after:
        raise Refused(changed_since())
    earlier = event.before or {"is_in_use": False}
    return change_step(step=step, user=user, version=step.version, **earlier)


def changed_since() -> str:
    return _("This has changed since, so it cannot be undone. Change it by hand.")


UNDO: dict[str, Callable[[Event, object], Event | None]] = {
    "checklist_step.add": undo_step,
    "checklist_step.change": undo_step,
    "checklist.order": undo_order,
}


def values(step: ChecklistStep) -> dict:
    return {"labels": step.labels, **{name: getattr(step, name) for name in FLAGS}}


def read_labels(given: dict[str, str], others: list[ChecklistStep]) -> dict[str, str]:
    """The labels as they are kept. Raises ValidationError with the field ("label_es") that is wrong."""
    labels, errors = {}, {}
    for language, name in settings.LANGUAGES:
        labels[language] = one_line(given.get(language, ""))
        wrong = wrong_label(labels[language], language, others)
        if wrong:
            errors[f"label_{language}"] = [wrong % {"language": name, "number": LONGEST_LABEL}]
    if errors:
        raise ValidationError(errors)
    return labels


def wrong_label(label: str, language: str, others: list[ChecklistStep]) -> str:
    if not label:
        return _("Say in this language too what is to be done: %(language)s.")
    if len(label) > LONGEST_LABEL:
        return _("Say it in %(number)s characters at most.")
    if any(step.is_in_use and fold(step.labels.get(language, "")) == fold(label) for step in others):
        return _("There is a step with these words already.")
    return ""
