"""How often a caller may ask. The count lives in the broker's server, which every web process reaches and which is
there without being configured; while it cannot be reached nobody is held back."""

import logging
import time
from functools import cache

import redis
from django.conf import settings
from redis.backoff import NoBackoff
from redis.retry import Retry
from rest_framework.settings import api_settings
from rest_framework.throttling import BaseThrottle

logger = logging.getLogger(__name__)

WINDOW = 60
PATIENCE = 0.25


@cache
def counter() -> redis.Redis:
    url = settings.CELERY_BROKER_URL.replace("redis+socket://", "unix://", 1)
    at_once = Retry(NoBackoff(), 0)
    return redis.Redis.from_url(url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE, retry=at_once)


def count(name: str) -> int:
    """How often `name` was counted in its minute, this time included; 0 where nobody can say."""
    try:
        with counter().pipeline(transaction=True) as commands:
            commands.incr(name)
            commands.expire(name, 2 * WINDOW)
            return commands.execute()[0]
    except redis.RedisError as error:
        logger.warning("Requests are not counted, the broker cannot be reached: %s", error)
        return 0


class Rate(BaseThrottle):
    """So many requests a minute for each key, person or, for those without either, address."""

    def allow_request(self, request, view) -> bool:
        limit = api_settings.DEFAULT_THROTTLE_RATES["default"]
        now = int(time.time())
        self.left = WINDOW - now % WINDOW
        asked = count(f"factcheck:rate:{caller(request)}:{now // WINDOW}")
        request.rate_headers = {
            "RateLimit-Policy": f'"default";q={limit};w={WINDOW}',
            "RateLimit": f'"default";r={max(0, limit - asked)};t={self.left}',
        }
        return asked <= limit

    def wait(self) -> int:
        return self.left


def caller(request) -> str:
    if request.auth:
        return f"key:{request.auth.prefix}"
    if request.user.is_authenticated:
        return f"user:{request.user.pk}"
    return f"address:{request.META.get('REMOTE_ADDR')}"
