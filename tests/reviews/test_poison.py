import sys
from datetime import timedelta

import pytest
from django.utils import timezone

from factcheck.celery import app
from reviews import tasks
from reviews.models import Finding
from reviews.services import findings
from tests import servers
from tests.factories import make_claim

pytestmark = pytest.mark.django_db(transaction=True)
State = Finding.State


def test_a_claim_that_kills_its_worker_holds_no_other_up_and_ends_failed(embedded_broker, transactional_db):
    """A real worker, whose processes die one after another; the leases are made to run out at once."""
    poison = Finding.objects.create(claim=make_claim(), check_slug="poison")
    others = Finding.objects.exclude(pk=poison.pk)
    app.control.purge()
    with servers.running([sys.executable, "-m", "tests.poisoned_worker"], cwd=servers.HOME):
        for attempt in range(1, findings.MAX_ATTEMPTS + 1):
            tasks.send([poison.pk])
            # More than that where the broker itself gave the message of the dead process to the next one.
            servers.wait_until(lambda made=attempt: taken(poison) >= made, 90, f"attempt {attempt}")
            Finding.objects.filter(pk=poison.pk).update(lease_until=timezone.now() - timedelta(seconds=1))
        tasks.send(others.values_list("pk", flat=True))
        servers.wait_until(lambda: not others.filter(state__in=Finding.OPEN).exists(), 60, "the others")
    assert poison.pk not in findings.lost_findings(most=1000)
    poison.refresh_from_db()
    assert poison.state == State.FAILED and "worker was lost" in poison.error
    assert set(others.values_list("state", flat=True)) == {State.DONE}


def taken(finding: Finding) -> int:
    return Finding.objects.values_list("attempts", flat=True).get(pk=finding.pk)
