"""A published review as an outsider reads it, in the version that stands or in one that it replaced."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.dateparse import parse_date, parse_datetime

from reviews.models import Correction, ReplyRequest, Review, Source
from reviews.models.checklist import worded
from reviews.palette import NO_COLOUR
from reviews.scale_in_use import scale_of
from reviews.scales import Rating, Scale, in_language
from reviews.services.publishing import as_published

# By each of these a source of an earlier version is known again.
NAMING = ("url", "reference", "title", "person")


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
    medium: str
    person: str


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
    """What is said of a claim: verdict, reasons, sources. `rating` is the step as it was given; `steps` are those of its
    scale that have a number, none where the scale is no longer there or words the step otherwise."""

    claim_reviewed: str
    label: str
    rating: Rating
    steps: tuple[Rating, ...]
    summary: str
    sources: list[Cited]
    withheld: list[tuple[str, int]]
    done: list[str]
    replies: list[Reply]
    note: str
    published_at: datetime
    updated_at: datetime

    @property
    def colour(self) -> str:
        return self.rating.colour


def standing(review: Review, language: str) -> Version:
    return version(as_published(review), language)


def replaced_by(correction: Correction, language: str) -> Version:
    """The version that a correction replaced, without what has been withheld since: a source that endangers somebody
    must not stay readable in the version before."""
    withheld = [source for source in correction.review.sources.all() if source.is_withheld]
    shown = [source for source in correction.before["sources"] if not any(is_of(one, source) for one in withheld)]
    return version(correction.before | {"sources": shown}, language)


def is_of(withheld: Source, cited: dict) -> bool:
    """Whether a source as it was published is one that is withheld now."""
    named = [getattr(withheld, name) and getattr(withheld, name) == cited.get(name) for name in NAMING]
    return any(named)


def version(words: dict, language: str) -> Version:
    """`words` as `as_published` keeps them, its verdict in `language`."""
    scale = scale_of(words["scale"], words.get("scale_version", 0))
    rating = as_given(words, scale)
    return Version(
        claim_reviewed=words["claim_reviewed"],
        label=in_language(rating.labels, language) or rating.slug,
        rating=rating,
        # Ratings such as "unverifiable" lie beside the steps, not on them.
        steps=scale.steps if scale and is_worded_so(scale, rating) else (),
        summary=words["summary"],
        sources=[cited(source) for source in words["sources"]],
        withheld=withheld_in(words),
        # What was published before these were known of has none of them.
        done=[worded(labels, language) for labels in words.get("steps", [])],
        replies=[asked(reply, words["updated_at"]) for reply in words.get("right_of_reply", [])],
        note=words.get("publication_note", ""),
        published_at=parse_datetime(words["published_at"]),
        updated_at=parse_datetime(words["updated_at"]),
    )


def as_given(words: dict, scale: Scale | None) -> Rating:
    """The step of a version. Those that were replaced before meanings and colours were kept have them from the scale."""
    step = scale.rating(words["rating"]) if scale else None
    return Rating(
        words["rating"],
        words["rating_labels"],
        words.get("rating_meanings") or (step.meanings if step else {}),
        words.get("rating_colour") or (step.colour if step else NO_COLOUR),
        words["rating_value"],
    )


def is_worded_so(scale: Scale, rating: Rating) -> bool:
    step = scale.rating(rating.slug)
    return step is not None and step.labels == rating.labels


def withheld_in(words: dict) -> list[tuple[str, int]]:
    """How many sources of each medium are not shown; what was published before media were told has one number."""
    media = words.get("withheld_media")
    if media is None:
        return [("", words["withheld_sources"])] if words["withheld_sources"] else []
    return [(medium.value, media[medium]) for medium in Source.Medium if media.get(medium)]


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
        medium=source.get("medium", ""),
        person=source.get("person", ""),
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
