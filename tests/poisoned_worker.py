"""A worker with one more check, which kills the process that runs it: `python -m tests.poisoned_worker`."""

import os

import django

django.setup()

from factcheck.celery import app
from reviews.checks import Check, checks

checks()["poison"] = Check("Poison", "Kills its worker.", "1", lambda claim: False, lambda claim: os._exit(1))
app.worker_main(
    [
        "--quiet",
        "worker",
        "--queues",
        "checks,network,sweeper",
        "--concurrency",
        "1",
        "--without-gossip",
        "--without-mingle",
    ]
)
