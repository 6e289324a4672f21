"""Logs: one form for every line of ours, for people or as JSON, each with what it is about.

What is bound to the context while a check runs (check, claim, finding, attempt, task, worker) or a page is made (request,
user) stands in every line that is written meanwhile, whoever writes it. No words of claims, no secrets.
"""

import logging
import re
import time
import uuid
from collections.abc import Callable
from contextvars import ContextVar

import structlog
from django.http import HttpRequest, HttpResponse
from django.utils.log import CallbackFilter

logger = logging.getLogger(__name__)

REQUEST: ContextVar[HttpRequest | None] = ContextVar("request", default=None)
# What stands behind this in an address opens a page to whoever has it.
SECRET_ADDRESS = re.compile(r"(/guest/|/corrections/followed/)[^\s/?\"']+")
GIVEN_ID = re.compile(r"[\w.-]{8,64}")
# Asked for all the time, by machines.
UNTOLD = ("/healthz", "/metrics", "/static/")


def logging_of(kind: str) -> dict:
    """LOGGING for "line" or "json": to the terminal; `manage.py up` writes it into the data folder's log/ and repeats
    warnings and errors."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {kind: formatter(kind)},
        # That something is not well yet is an answer of /healthz, not a failure of the site.
        "filters": {
            "but_healthz": {"()": CallbackFilter, "callback": lambda record: record.args[-1:] != ("/healthz",)}
        },
        "handlers": {"terminal": {"class": "logging.StreamHandler", "formatter": kind}},
        "root": {"handlers": ["terminal"], "level": "INFO"},
        "loggers": {
            "django": {"handlers": [], "propagate": True},
            "django.request": {"level": "ERROR", "filters": ["but_healthz"]},  # not every page that does not exist
            # Three lines for each task and each beat.
            "celery.app.trace": {"level": "WARNING"},
            "celery.beat": {"level": "WARNING"},
            "celery.worker.strategy": {"level": "WARNING"},
            "urllib3": {"level": "ERROR"},  # its warnings name addresses with their query, which may hold a key
            "kombu.transport.virtual.base": {"level": "ERROR"},  # says at every stop that messages stay in the queue
        },
    }


def formatter(kind: str) -> dict:
    """The entry of LOGGING for "line" or "json"."""
    written = {
        "line": [structlog.processors.format_exc_info, as_line],
        "json": [structlog.processors.format_exc_info, level_first, structlog.processors.JSONRenderer()],
    }[kind]
    return {
        "()": structlog.stdlib.ProcessorFormatter,
        "foreign_pre_chain": [
            structlog.contextvars.merge_contextvars,
            about_request,
            structlog.stdlib.ExtraAdder(),
            without_secret_addresses,
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso" if kind == "json" else "%Y-%m-%d %H:%M:%S", utc=kind == "json"),
        ],
        "processors": [structlog.stdlib.ProcessorFormatter.remove_processors_meta, without_objects, *written],
    }


def without_secret_addresses(_logger, _name: str, event: dict) -> dict:
    """Django writes the whole path of a page that broke; we the path of every page."""
    return event | {"event": SECRET_ADDRESS.sub(r"\1***", str(event["event"]))}


def without_objects(_logger, _name: str, event: dict) -> dict:
    """Django hands requests and sockets to its lines; what is not plain is left out, and what another form of the same
    line has added to it."""
    plain = (str, int, float, bool, type(None))
    return {
        name: value
        for name, value in event.items()
        if name == "exc_info" or (name not in ("message", "asctime") and isinstance(value, plain))
    }


def as_line(_logger, _name: str, event: dict) -> str:
    """Time, level, who, what; then what it is about; then the traceback."""
    head = f"{event.pop('timestamp')} {event.pop('level').upper()} {event.pop('logger')}: {event.pop('event')}"
    traceback = event.pop("exception", "")
    about = " ".join(f"{name}={value}" for name, value in sorted(event.items()) if value not in (None, ""))
    return "\n".join(filter(None, (f"{head} [{about}]" if about else head, traceback)))


def level_first(_logger, _name: str, event: dict) -> dict:
    """So that `manage.py up` sees what to repeat without reading the whole line."""
    return {"level": event.pop("level"), **event}


def about_request(_logger, _name: str, event: dict) -> dict:
    """The request's id, and whose it is where that has been looked up already: a line of a log asks no database."""
    request = REQUEST.get()
    if request is None:
        return event
    user = getattr(request, "_cached_user", None)
    return event | {"request_id": request.id} | ({"user": user.pk} if user and user.pk else {})


def requests(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: every request has an id, given by a proxy in X-Request-ID or made here, and told in the answer."""

    def middleware(request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        request.id = given if GIVEN_ID.fullmatch(given) else uuid.uuid4().hex
        token, begun = REQUEST.set(request), time.monotonic()
        try:
            response = get_response(request)
            tell(request, response, time.monotonic() - begun)
        finally:
            REQUEST.reset(token)
        response.headers["X-Request-ID"] = request.id
        return response

    return middleware


def tell(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    # The path alone: what stands behind it may hold words that somebody looked for.
    if not request.path_info.startswith(UNTOLD):
        answered = {"status": response.status_code, "seconds": round(seconds, 3)}
        logger.info("%s %s", request.method, told_path(request), extra=answered)


def told_path(request: HttpRequest) -> str:
    """The path without a token that stands in it, which opens what it names."""
    matched = request.resolver_match
    token = matched.kwargs.get("token") if matched else None
    return request.path_info.replace(token, "…") if token else request.path_info
