"""What we found: background checks, reviews with their sources, and the trail of who did what."""

from .api_key import ApiKey
from .checklist import ChecklistStep, StepTick
from .event import Event, TrailHead
from .feed import Feed
from .finding import Finding, Outcome
from .lookup import DailyUse, FactCheckAnswer
from .news_event import EventClaim, EventPair, KeptOut, NewsEvent
from .page import Page, Snapshot, SnapshotBody, SnapshotText, WaybackSave
from .published_check import PublishedCheck, PublishedCheckPosting
from .reference_date import ReferenceDate
from .reply_request import ReplyRequest
from .review import Approval, Correction, DismissalReason, Review, Status
from .second_opinion import SecondOpinion
from .source import Source
from .transcript import UnheardTranscript
from .upkeep import CheckCoverage, Heartbeat

__all__ = [
    "ApiKey",
    "Approval",
    "CheckCoverage",
    "ChecklistStep",
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
    "ReplyRequest",
    "Review",
    "SecondOpinion",
    "Snapshot",
    "SnapshotBody",
    "SnapshotText",
    "Source",
    "Status",
    "StepTick",
    "TrailHead",
    "UnheardTranscript",
    "WaybackSave",
]
