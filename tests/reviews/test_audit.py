"""The trail: told once, chained, refused to change, and found out where somebody changed it all the same."""

import io
import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from reviews import audit
from reviews.models import Event, TrailHead
from tests.factories import make_review, make_user
from tests.trail import unguarded_trail

pytestmark = pytest.mark.django_db


@pytest.fixture
def trail():
    """The events of one review from the queue to its correction."""
    make_review("corrected")
    return list(Event.objects.order_by("id"))


def test_every_event_holds_the_hash_of_the_one_before(trail):
    assert [event.previous_hash for event in trail] == [audit.BEGINNING, *(event.hash for event in trail[:-1])]
    assert not list(audit.broken_links()) and not audit.end_is_missing()
    assert TrailHead.objects.get().hash == trail[-1].hash


def test_an_empty_trail_is_whole():
    assert not list(audit.broken_links()) and not audit.end_is_missing()


def test_a_hash_can_be_reckoned_from_the_exported_line(trail):
    for event in Event.objects.all():
        assert audit.digest(event) == event.hash


def test_the_machine_signs_with_its_name():
    event = audit.record(actor=None, verb="article.open_claims", subject="article:1")
    assert (event.actor, event.actor_name) == (None, "factcheck")


@pytest.mark.parametrize(
    "statement",
    ["UPDATE reviews_event SET verb = 'x'", "DELETE FROM reviews_event", "UPDATE reviews_event SET after = '{}'"],
)
def test_the_database_refuses_to_alter_the_trail(trail, statement):
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_neither_does_the_object_alter_it(trail):
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        trail[0].save()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        trail[0].delete()


@pytest.mark.parametrize(
    "change",
    [{"verb": "x"}, {"actor_name": "x"}, {"actor": None}, {"after": {}}, {"subject": "x"}, {"hash": "0" * 64}],
)
def test_an_event_that_somebody_altered_is_found(trail, change):
    with unguarded_trail():
        Event.objects.filter(pk=trail[2].pk).update(**change)
    assert next(audit.broken_links()).pk == trail[2].pk


def test_a_line_that_was_taken_out_is_found_at_the_next(trail):
    with unguarded_trail():
        trail[2].delete()
    assert [event.pk for event in audit.broken_links()] == [trail[3].pk]


def test_an_end_that_was_cut_off_is_found(trail):
    with unguarded_trail():
        trail[-1].delete()
    assert not list(audit.broken_links()) and audit.end_is_missing()


def test_a_trail_that_was_emptied_is_found(trail):
    with unguarded_trail():
        Event.objects.all().delete()
    assert audit.end_is_missing()


def test_a_trail_without_its_head_is_found(trail):
    TrailHead.objects.all().delete()
    assert audit.end_is_missing()


@pytest.mark.django_db(transaction=True)
def test_those_who_write_at_once_do_not_fork_the_chain():
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(recorded_apart, range(20)))
    assert Event.objects.count() == 20 and not list(audit.broken_links())


def recorded_apart(number):
    try:
        with transaction.atomic():
            audit.record(actor=None, verb="note", subject=f"number:{number}")
    finally:
        connection.close()


def test_an_event_goes_with_the_deed_or_not_at_all():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        audit.record(actor=make_user(), verb="note", subject="number:1")
        1 / 0  # noqa: B018
    assert not Event.objects.exists() and not audit.end_is_missing()


def run(*arguments) -> str:
    out = io.StringIO()
    call_command("audit", *arguments, stdout=out)
    return out.getvalue()


def test_the_command_prints_a_line_an_event(trail):
    lines = run().splitlines()
    assert len(lines) == len(trail)
    assert "review.publish" in run() and "status: approved → published" in run()


def test_the_command_exports_what_the_hash_covers(trail):
    exported = [json.loads(text) for text in run("--json").splitlines()]
    assert [event["hash"] for event in exported] == [event.hash for event in trail]
    assert exported[-1]["after"]["why"] == "A later report raised the count."


def test_the_command_says_that_the_trail_is_whole(trail):
    assert f"{len(trail)} events, the last hash is {trail[-1].hash}" in run("--verify")


def test_the_command_names_the_first_broken_event(trail):
    with unguarded_trail():
        Event.objects.filter(pk__in=[trail[3].pk, trail[4].pk]).update(verb="x")
    with pytest.raises(CommandError, match=f"broken at event {trail[3].pk},"):
        run("--verify")


def test_the_command_says_that_the_end_is_missing(trail):
    with unguarded_trail():
        trail[-1].delete()
    with pytest.raises(CommandError, match=f"at the end of the trail, after event {trail[-2].pk}"):
        run("--verify")
