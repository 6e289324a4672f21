"""Copies of cited pages at the Wayback Machine, where its keys are set: asked for once a page, in small steps."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_noop

from claims.fetching import Busy
from claims.messages import kept
from reviews import wayback
from reviews.models import Page, WaybackSave

# Between two questions how far a job is, and how often the service is asked before we give up: half an hour.
PAUSE = timedelta(seconds=15)
MOST_ATTEMPTS = 120
LEASE = timedelta(minutes=2)
LONGEST_ERROR = 500
TOO_LATE = gettext_noop("The Wayback Machine did not finish in time.")


def save_first(*, page: Page) -> None:
    """Have the page saved, once: when its first good snapshot is there. Nothing is done without keys."""
    if wayback.keys() and page.baseline_id:
        WaybackSave.objects.get_or_create(snapshot_id=page.baseline_id, defaults={"next_at": timezone.now()})


@transaction.atomic
def due_saves(*, most: int, now: datetime | None = None) -> list[int]:
    """Saves whose next step is due, at most `most`; none without keys. They are not due again for a while."""
    if not wayback.keys():
        return []
    now = now or timezone.now()
    waiting = WaybackSave.objects.select_for_update(skip_locked=True).filter(
        state__in=[WaybackSave.State.QUEUED, WaybackSave.State.PENDING], next_at__lte=now
    )
    ids = list(waiting.order_by("next_at").values_list("pk", flat=True)[:most])
    WaybackSave.objects.filter(pk__in=ids).update(next_at=now + LEASE)
    return ids


def take_step(*, save_id: int) -> WaybackSave:
    """Ask for the copy, or how far it is, and write down what the service says."""
    save = WaybackSave.objects.select_related("snapshot__page").get(pk=save_id)
    account = wayback.keys()
    if account is None or save.state in (WaybackSave.State.SAVED, WaybackSave.State.FAILED):
        return save
    save.attempts += 1
    pause = PAUSE
    try:
        proceed(save, account)
    except wayback.Refused as refusal:
        save.state, save.error = WaybackSave.State.FAILED, kept(refusal, LONGEST_ERROR)
    except wayback.NotNow as trouble:
        save.error, pause = kept(trouble, LONGEST_ERROR), timedelta(seconds=trouble.wait)
    except Busy as busy:  # another save is being asked for: that was no attempt
        save.attempts, pause = save.attempts - 1, timedelta(seconds=busy.wait)
    if save.attempts >= MOST_ATTEMPTS and save.state != WaybackSave.State.SAVED:
        save.state, save.error = WaybackSave.State.FAILED, save.error or TOO_LATE
    save.next_at = timezone.now() + pause
    save.save()
    return save


def proceed(save: WaybackSave, account: wayback.Keys) -> None:
    if not save.job_id:
        save.job_id = wayback.ask_to_save(save.snapshot.page.url, account)[:200]
        save.state, save.error = WaybackSave.State.PENDING, ""
        return
    address = wayback.saved_address(save.job_id, account)
    if address:
        save.state, save.address, save.error = WaybackSave.State.SAVED, address[:4000], ""
