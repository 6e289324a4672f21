"""What workers do for claims by the clock."""

from celery import shared_task

from claims import services

# Batches of one run, a few seconds' worth: the worker sweeps up lost checks as well.
MOST = 20


@shared_task
def pack_index() -> None:
    services.pack_index(most=MOST)
