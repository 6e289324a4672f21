"""What we found: background checks, reviews with their sources, and the trail of who did what."""

from .among import Among
from .api_key import ApiKey
from .event import Event, TrailHead
from .feed import Feed
from .finding import Finding, Outcome
from .lookup import DailyUse, FactCheckAnswer
from .news_event import EventClaim, EventPair, KeptOut, NewsEvent
from .page import Page, Snapshot, SnapshotBody, SnapshotText, WaybackSave
from .published_check import PublishedCheck, PublishedCheckPosting
from .queue import Repeat, SavedFilter
from .reference_date import ReferenceDate
from .review import Approval, Correction, DismissalReason, Review, Status
from .source import Source
from .transcript import UnheardTranscript
from .upkeep import CheckCoverage, Heartbeat

__all__ = [
    "Among",
    "ApiKey",
    "Approval",
    "CheckCoverage",
    "Correction",
    "DailyUse",
    "DismissalReason",
    "Event",
    "EventClaim",
    "EventPair",
    "FactCheckAnswer",
    "Feed",
    "Finding",
    "Heartbeat",
    "KeptOut",
    "NewsEvent",
    "Outcome",
    "Page",
    "PublishedCheck",
    "PublishedCheckPosting",
    "ReferenceDate",
    "Repeat",
    "Review",
    "SavedFilter",
    "Snapshot",
    "SnapshotBody",
    "SnapshotText",
    "Source",
    "Status",
    "TrailHead",
    "UnheardTranscript",
    "WaybackSave",
]
