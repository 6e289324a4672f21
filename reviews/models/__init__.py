"""What we found: background checks, reviews with their sources, and the trail of who did what."""

from .api_key import ApiKey
from .event import Event, TrailHead
from .finding import Finding, Outcome
from .news_event import EventClaim, EventPair, KeptOut, NewsEvent
from .reference_date import ReferenceDate
from .review import Approval, Correction, DismissalReason, Review, Status
from .source import Source
from .transcript import UnheardTranscript
from .upkeep import CheckCoverage, Heartbeat

__all__ = [
    "ApiKey",
    "Approval",
    "CheckCoverage",
    "Correction",
    "DismissalReason",
    "Event",
    "EventClaim",
    "EventPair",
    "Finding",
    "Heartbeat",
    "KeptOut",
    "NewsEvent",
    "Outcome",
    "ReferenceDate",
    "Review",
    "Source",
    "Status",
    "TrailHead",
    "UnheardTranscript",
]
