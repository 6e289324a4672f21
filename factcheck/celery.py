"""The Celery app, the default one of every process."""

import os
import sys
import warnings

from celery import Celery
from celery.platforms import SecurityWarning
from celery.signals import setup_logging, task_postrun, task_prerun
from django.db import close_old_connections
from structlog.contextvars import bind_contextvars, clear_contextvars

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")

app = Celery("factcheck")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

# Celery warns root, who is the usual user of a container, of pickle; we take JSON alone.
warnings.filterwarnings("ignore", "You're running the worker", SecurityWarning)

# Celery would close the database connection around every task. We keep it open as a web process does between
# requests: closed when too old or broken, and tried with a health check before its first use.
app.conf["CELERY_DB_REUSE_MAX"] = sys.maxsize


@task_prerun.connect
def begin_to_tell(sender, task_id, **_):
    bind_contextvars(task=task_id, worker=sender.request.hostname)


@task_postrun.connect
def end_to_tell(**_):
    clear_contextvars()


@task_prerun.connect
@task_postrun.connect
def renew_connections(sender, **_):
    if not sender.request.is_eager:
        close_old_connections()


@setup_logging.connect
def keep_logging(**_):
    """A receiver here leaves logging as the settings have it."""
