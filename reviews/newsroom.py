"""Whether the newsroom's own rules can be followed: checked before anything starts."""

from django.conf import settings
from django.core.checks import Error

from reviews.palette import COLOURS
from reviews.scales import scales


def check_scale(**_) -> list[Error]:
    return [*unknown_scale(), *unknown_colours()]


def unknown_scale() -> list[Error]:
    if settings.FACTCHECK_SCALE in scales():
        return []
    known = ", ".join(scales())
    message = f"FACTCHECK_SCALE is {settings.FACTCHECK_SCALE!r}, and there is no such scale."
    hint = f"Set it to one of: {known}; or add reviews/scales/{settings.FACTCHECK_SCALE}.py."
    return [Error(message, hint=hint, id="reviews.E001")]


def unknown_colours() -> list[Error]:
    hint = f"Give each step one of its own: {', '.join(COLOURS)}."
    return [
        Error(f"reviews/scales/{slug}.py has a step of the colour {rating.colour!r}.", hint=hint, id="reviews.E002")
        for slug, scale in scales().items()
        for rating in scale.ratings
        if rating.colour not in COLOURS
    ]
