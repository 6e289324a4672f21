"""A published review as an outsider reads it, in the version that stands or in one that it replaced."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.dateparse import parse_date, parse_datetime

from reviews.models import Correction, ReplyRequest, Review, Source
from reviews.models.checklist import worded
from reviews.scales import Rating, scales
from reviews.services.publishing import as_published


@dataclass(frozen=True)
class Cited:
    """A source that may be named."""

    title: str
    url: str
    reference: str
    publisher: str
    published_on: date | None
    passage: str
    kind: str
    stance: str


@dataclass(frozen=True)
class Reply:
    """Who was asked for comment, and what they said ("" where nothing). `no_answer_by` is the day by which none had
    come, None where that was not over when the version was published."""

    addressee: str
    channel: str
    asked_on: date
    answered_on: date | None
    answer: str
    no_answer_by: date | None


@dataclass(frozen=True)
class Version:
    """What is said of a claim: verdict, reasons, sources. `rating` is None where the scale no longer has it, and
    `steps` are then none; the label is that which was given at the time."""

    claim_reviewed: str
    label: str
    rating: Rating | None
    steps: tuple[Rating, ...]
    summary: str
    sources: list[Cited]
    withheld: int
    done: list[str]
    replies: list[Reply]
    note: str
    published_at: datetime
    updated_at: datetime

    @property
    def colour(self) -> str:
        return self.rating.colour if self.rating else "none"


def standing(review: Review, language: str) -> Version:
    return version(as_published(review), language)


def replaced_by(correction: Correction, language: str) -> Version:
    """The version that a correction replaced."""
    return version(correction.before, language)


def version(words: dict, language: str) -> Version:
    """`words` as `as_published` keeps them, its verdict in `language`."""
    scale = scales().get(words["scale"])
    rating = scale.rating(words["rating"]) if scale else None
    labels = words["rating_labels"]
    return Version(
        claim_reviewed=words["claim_reviewed"],
        label=labels.get(language) or labels.get("en") or words["rating"],
        rating=rating,
        # Ratings such as "unverifiable" lie beside the steps, not on them.
        steps=tuple(step for step in scale.ratings if step.value is not None) if rating else (),
        summary=words["summary"],
        sources=[cited(source) for source in words["sources"]],
        withheld=words["withheld_sources"],
        # What was published before these were known of has none of them.
        done=[worded(labels, language) for labels in words.get("steps", [])],
        replies=[asked(reply, words["updated_at"]) for reply in words.get("right_of_reply", [])],
        note=words.get("publication_note", ""),
        published_at=parse_datetime(words["published_at"]),
        updated_at=parse_datetime(words["updated_at"]),
    )


def cited(source: dict) -> Cited:
    return Cited(
        title=source["title"],
        url=source["url"],
        reference=source["reference"],
        publisher=source["publisher"],
        published_on=parse_date(source["published_on"] or ""),
        passage=source["passage"],
        kind=Source.Kind(source["kind"]).label,
        stance=Source.Stance(source["stance"]).label,
    )


def asked(reply: dict, published_at: str) -> Reply:
    answer_by = parse_date(reply["answer_by"] or "")
    is_over = answer_by is not None and answer_by < parse_datetime(published_at).date()
    return Reply(
        addressee=reply["addressee"],
        channel=ReplyRequest.Channel(reply["channel"]).label,
        asked_on=parse_date(reply["asked_on"]),
        answered_on=parse_date(reply["answered_on"] or ""),
        answer=reply["answer"],
        no_answer_by=answer_by if is_over and not reply["answer"] else None,
    )
