"""What we found: background checks, reviews with their sources, and the trail of who did what."""

from .api_key import ApiKey
from .event import Event, TrailHead
from .feed import Feed
from .finding import Finding, Outcome
from .lookup import DailyUse, FactCheckAnswer
from .published_check import PublishedCheck, PublishedCheckPosting
from .review import Approval, Correction, DismissalReason, Review, Status
from .source import Source
from .upkeep import CheckCoverage, Heartbeat

__all__ = [
    "ApiKey",
    "Approval",
    "CheckCoverage",
    "Correction",
    "DailyUse",
    "DismissalReason",
    "Event",
    "FactCheckAnswer",
    "Feed",
    "Finding",
    "Heartbeat",
    "Outcome",
    "PublishedCheck",
    "PublishedCheckPosting",
    "Review",
    "Source",
    "Status",
    "TrailHead",
]
