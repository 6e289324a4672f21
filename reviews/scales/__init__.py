"""Verdict scales. One file a built-in scale, which exports SCALE; the file's name is its slug. Those that a newsroom made
itself are read from the database, into the same shape."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import get_language

from claims.discovery import discover


@dataclass(frozen=True)
class Rating:
    """One step of a scale. `labels` and `meanings` are by language; `colour` is one of `reviews.palette.COLOURS`; `value` is
    None where it has no number."""

    slug: str
    labels: Mapping[str, str]
    meanings: Mapping[str, str]
    colour: str
    value: float | None = None

    def as_json(self) -> dict:
        return {
            "slug": self.slug,
            "labels": dict(self.labels),
            "meanings": dict(self.meanings),
            "colour": self.colour,
            "value": self.value,
        }


@dataclass(frozen=True)
class Scale:
    """A newsroom's ordered ratings, best first; ratings without a number lie beside the others. `slug` and `number` name
    it: 0 is the built-in file of that name, the others are the versions that an administrator saved."""

    names: Mapping[str, str]
    ratings: tuple[Rating, ...]
    slug: str = ""
    number: int = 0

    def rating(self, slug: str) -> Rating | None:
        return next((rating for rating in self.ratings if rating.slug == slug), None)

    @property
    def key(self) -> tuple[str, int]:
        return self.slug, self.number

    @property
    def is_built_in(self) -> bool:
        return self.number == 0

    @property
    def steps(self) -> tuple[Rating, ...]:
        """The ratings that have a number."""
        return tuple(rating for rating in self.ratings if rating.value is not None)

    @property
    def worst(self) -> float | None:
        return min(self.values, default=None)

    @property
    def best(self) -> float | None:
        return max(self.values, default=None)

    @property
    def values(self) -> list[float]:
        return [rating.value for rating in self.ratings if rating.value is not None]


def in_language(words: Mapping[str, str], language: str = "") -> str:
    """Words that are kept by language, in `language`, by default that of the interface, else in English."""
    language = (language or get_language() or "en").split("-")[0]
    return words.get(language) or words.get("en") or next(iter(words.values()), "")


def scales() -> dict[str, Scale]:
    """The built-in ones, by slug."""
    return discover("reviews.scales", "SCALE")
