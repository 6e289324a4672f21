"""What we found: background checks, reviews with their sources, and the trail of who did what."""

from .among import Among
from .api_key import ApiKey
from .checklist import ChecklistStep, StepTick
from .comment import Comment
from .correction_request import CorrectionRequest
from .event import Event, TrailHead
from .feed import Feed
from .finding import Finding, Outcome
from .invitation import Invitation
from .lookup import DailyUse, FactCheckAnswer
from .news_event import EventClaim, EventPair, KeptOut, NewsEvent
from .notification import MailChoice, Notification
from .page import Page, Snapshot, SnapshotBody, SnapshotText, WaybackSave
from .presence import Presence
from .published_check import PublishedCheck, PublishedCheckPosting
from .queue import Repeat, SavedFilter
from .reference_date import ReferenceDate
from .reply_request import ReplyRequest
from .review import Approval, Correction, DismissalReason, Review, Status
from .scale import ScaleInUse, ScaleVersion
from .second_opinion import SecondOpinion
from .source import Source
from .transcript import UnheardTranscript
from .upkeep import CheckCoverage, Heartbeat

__all__ = [
    "Among",
    "ApiKey",
    "Approval",
    "CheckCoverage",
    "ChecklistStep",
    "Comment",
    "Correction",
    "CorrectionRequest",
    "DailyUse",
    "DismissalReason",
    "Event",
    "EventClaim",
    "EventPair",
    "FactCheckAnswer",
    "Feed",
    "Finding",
    "Heartbeat",
    "Invitation",
    "KeptOut",
    "MailChoice",
    "NewsEvent",
    "Notification",
    "Outcome",
    "Page",
    "Presence",
    "PublishedCheck",
    "PublishedCheckPosting",
    "ReferenceDate",
    "Repeat",
    "ReplyRequest",
    "Review",
    "SavedFilter",
    "ScaleInUse",
    "ScaleVersion",
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
