"""`/healthz`: whether database, broker and a worker answer. For load balancers: no login, no language, no host check."""

from concurrent.futures import ThreadPoolExecutor, wait

from django.db import connection
from django.http import JsonResponse

from .celery import app

SECONDS = 1.8


def ask_database() -> None:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    finally:
        connection.close()  # it belongs to a thread that ends


def ask_broker() -> None:
    with app.connection_for_write() as broker:
        broker.default_channel.client.ping()


def ask_worker() -> None:
    if not app.control.ping(timeout=1.5, limit=1):
        raise TimeoutError


QUESTIONS = {"database": ask_database, "broker": ask_broker, "worker": ask_worker}


def health() -> dict[str, str]:
    """Ask all at once, so that what hangs costs no more than the time allowed."""
    threads = ThreadPoolExecutor(len(QUESTIONS))
    asked = {name: threads.submit(question) for name, question in QUESTIONS.items()}
    wait(asked.values(), SECONDS)
    threads.shutdown(wait=False, cancel_futures=True)
    return {name: in_words(future) for name, future in asked.items()}


def in_words(future) -> str:
    """The class of an error and not its message, which may name hosts, people or passwords."""
    if not future.done():
        return f"no answer within {SECONDS} s"
    error = future.exception()
    return "ok" if error is None else f"no answer ({type(error).__name__})"


def healthz(get_response):
    """Middleware, and the first: a load balancer calls by address, and is neither a host we know nor on https."""

    def middleware(request):
        if request.path_info != "/healthz":
            return get_response(request)
        answers = health()
        status = 200 if set(answers.values()) == {"ok"} else 503
        return JsonResponse(answers, status=status, headers={"Cache-Control": "no-store"})

    return middleware
