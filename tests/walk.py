"""Every page that a URL of ours leads to. Tests that look at all pages walk these; a page of a new kind of row needs one,
or they fail."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from reviews.urls import urlpatterns


@dataclass(frozen=True)
class Place:
    """A URL by its name, and one address that it has."""

    name: str
    address: str


def places(rows: dict[str, object]) -> Iterator[Place]:
    """Every URL. `rows` holds what the changing parts of paths are: by the name of the URL, else by what the path begins
    with for its first part ("claims/"), and by its own name for any other part ("action")."""
    for pattern in urlpatterns:
        route, parts = pattern.pattern._route, list(pattern.pattern.converters)
        first = rows[pattern.name if pattern.name in rows else route.split("<")[0]] if parts else None
        values = {part: rows[part] if number else first for number, part in enumerate(parts)}
        yield Place(pattern.name, reverse(pattern.name, kwargs=values))
