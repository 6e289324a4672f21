"""The audit trail and the versions of scales cannot be emptied, so a test that commits would leave them behind: here
their guards are taken off."""

from contextlib import contextmanager

import pytest

COMMITS = {"transactional_db", "live_server"}
TRAIL, SCALES = "reviews_event", "reviews_scaleversion"


def pytest_collection_modifyitems(items):
    """Every test that commits finds the roles that migrations wrote, and leaves no event behind."""
    for item in items:
        marker = item.get_closest_marker("django_db")
        if COMMITS.intersection(item.fixturenames) or marker and marker.kwargs.get("transaction"):
            item.add_marker(pytest.mark.django_db(transaction=True, serialized_rollback=True), append=False)
            item.fixturenames.append("emptied_trail")


@pytest.fixture
def emptied_trail(transactional_db):
    from reviews.models import Event, ScaleInUse, ScaleVersion

    yield
    with unguarded_trail():
        Event.objects.all().delete()
    ScaleInUse.objects.all().delete()
    with unguarded(SCALES):
        ScaleVersion.objects.all().delete()


def unguarded_trail():
    """What somebody who owns the database could do: events are altered and deleted like any row."""
    return unguarded(TRAIL)


@contextmanager
def unguarded(table: str):
    from django.db import connection, transaction

    take_off, put_back = guard_of(connection, table)
    with transaction.atomic(), connection.cursor() as cursor:
        for statement in take_off:
            cursor.execute(statement)
        yield
        for statement in put_back:
            cursor.execute(statement)


def guard_of(connection, table: str) -> tuple[list[str], list[str]]:
    if connection.vendor == "postgresql":
        # A table with rows yet to be checked against others cannot be altered.
        check = "SET CONSTRAINTS ALL IMMEDIATE"
        return [check, f"ALTER TABLE {table} DISABLE TRIGGER USER"], [
            check,
            f"ALTER TABLE {table} ENABLE TRIGGER USER",
        ]
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s", [table])
        triggers = cursor.fetchall()
    return [f"DROP TRIGGER {name}" for name, _ in triggers], [sql for _, sql in triggers]
