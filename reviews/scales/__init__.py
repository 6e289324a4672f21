"""Verdict scales. One file a scale, which exports SCALE; the file's name is its slug."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.discovery import discover


@dataclass(frozen=True)
class Rating:
    """One step of a scale. `labels` and `meanings` are by language; `colour` names a step of the stylesheet
    ("true", "mostly-true", "half", "mostly-false", "false", "none"); `value` is None where it has no number."""

    slug: str
    labels: Mapping[str, str]
    meanings: Mapping[str, str]
    colour: str
    value: float | None = None


@dataclass(frozen=True)
class Scale:
    """A newsroom's ordered ratings, best first."""

    names: Mapping[str, str]
    ratings: tuple[Rating, ...]

    def rating(self, slug: str) -> Rating | None:
        return next((rating for rating in self.ratings if rating.slug == slug), None)

    @property
    def worst(self) -> float | None:
        return min(self.values, default=None)

    @property
    def best(self) -> float | None:
        return max(self.values, default=None)

    @property
    def values(self) -> list[float]:
        return [rating.value for rating in self.ratings if rating.value is not None]


def scales() -> dict[str, Scale]:
    return discover("reviews.scales", "SCALE")
