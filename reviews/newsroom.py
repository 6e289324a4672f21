"""Whether the newsroom's own rules can be followed: checked before anything starts."""

from django.conf import settings
from django.core.checks import Error

from reviews.scales import scales


def check_scale(**_) -> list[Error]:
    if settings.FACTCHECK_SCALE in scales():
        return []
    known = ", ".join(scales())
    message = f"FACTCHECK_SCALE is {settings.FACTCHECK_SCALE!r}, and there is no such scale."
    hint = f"Set it to one of: {known}; or add reviews/scales/{settings.FACTCHECK_SCALE}.py."
    return [Error(message, hint=hint, id="reviews.E001")]
