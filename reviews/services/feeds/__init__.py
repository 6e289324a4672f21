"""Feeds of published fact-checks: subscribed to, fetched, kept, paused and removed."""

from .fetching import due_feeds, fetch_feed, keep_feed_items
from .packing import pack_checks
from .subscriptions import (
    ask_now,
    fetch_now,
    pause_feed,
    read_file,
    remove_feed,
    restore_feed,
    resume_feed,
    subscribe,
    upload_feed,
)

__all__ = [
    "ask_now",
    "due_feeds",
    "fetch_feed",
    "fetch_now",
    "keep_feed_items",
    "pack_checks",
    "pause_feed",
    "read_file",
    "remove_feed",
    "restore_feed",
    "resume_feed",
    "subscribe",
    "upload_feed",
]
