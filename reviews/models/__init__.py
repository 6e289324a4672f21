"""What we found: background checks, reviews with their sources, and the trail of who did what."""

from .api_key import ApiKey
from .event import Event, TrailHead
from .finding import Finding, Outcome
from .page import Page, Snapshot, SnapshotBody, SnapshotText, WaybackSave
from .review import Approval, Correction, DismissalReason, Review, Status
from .source import Source
from .upkeep import CheckCoverage, Heartbeat

__all__ = [
    "ApiKey",
    "Approval",
    "CheckCoverage",
    "Correction",
    "DismissalReason",
    "Event",
    "Finding",
    "Heartbeat",
    "Outcome",
    "Page",
    "Review",
    "Snapshot",
    "SnapshotBody",
    "SnapshotText",
    "Source",
    "Status",
    "TrailHead",
    "WaybackSave",
]
