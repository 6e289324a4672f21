"""The index of published fact-checks, kept small and up to date in the background."""

from django.db import transaction

from claims.matching import VERSION, Reading
from reviews.elsewhere.matching import CHECKS, with_reading
from reviews.models import PublishedCheck

# Checks read again in one transaction.
BATCH = 200


def pack_checks(*, most: int | None = None) -> None:
    """Read checks again whose stored reading is of an older version, and merge the index's small rows, at most `most`
    batches of each. May run anywhere, at any time, more than once."""
    batches = 0
    while (most is None or batches < most) and read_again():
        batches += 1
    CHECKS.pack(most=most)


@transaction.atomic
def read_again() -> int:
    old = PublishedCheck.objects.select_for_update(skip_locked=True).filter(reading_version__lt=VERSION)
    checks = list(old.order_by("id")[:BATCH])
    known = {check.pk: Reading(check.reading).terms for check in checks}
    for check in checks:
        with_reading(check)
    PublishedCheck.objects.bulk_update(checks, ["reading", "reading_version"])
    CHECKS.add((check.pk, Reading(check.reading).terms - known[check.pk]) for check in checks)
    return len(checks)
