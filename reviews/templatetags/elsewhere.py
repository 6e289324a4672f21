"""Published fact-checks of others, told to people."""

from collections.abc import Iterator

from django import template
from django.utils.translation import gettext

from reviews.elsewhere.reading import REASONS
from reviews.models import Feed

register = template.Library()


@register.filter
def rejections(feed: Feed) -> Iterator[dict]:
    """Why items of a feed could not be used, the most frequent reason first."""
    for reason, told in sorted(feed.rejected.items(), key=lambda item: -item[1]["count"]):
        yield {"number": told["count"], "reason": gettext(REASONS.get(reason, reason)), "examples": told["examples"]}
