"""A published review as an outsider reads it, in the version that stands or in one that it replaced."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.dateparse import parse_date, parse_datetime

from reviews.models import Correction, Review, Source
from reviews.palette import NO_COLOUR
from reviews.scale_in_use import scale_of
from reviews.scales import Rating, Scale, in_language
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
class Version:
    """What is said of a claim: verdict, reasons, sources. `rating` is the step as it was given; `steps` are those of its
    scale that have a number, none where the scale is no longer there or words the step otherwise."""

    claim_reviewed: str
    label: str
    rating: Rating
    steps: tuple[Rating, ...]
    summary: str
    sources: list[Cited]
    withheld: int
    published_at: datetime
    updated_at: datetime

    @property
    def colour(self) -> str:
        return self.rating.colour


def standing(review: Review, language: str) -> Version:
    return version(as_published(review), language)


def replaced_by(correction: Correction, language: str) -> Version:
    """The version that a correction replaced."""
    return version(correction.before, language)


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
        withheld=words["withheld_sources"],
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
