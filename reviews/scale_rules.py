"""What a scale must hold before it can be saved: 2 to 9 steps, each worded in every language of the interface, with a
colour of its own, and numbers that fall from the best to the worst."""

import math
import re
import unicodedata
from collections import defaultdict

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext as _

from claims.ingestion.text import INVISIBLE, one_line
from claims.matching import fold
from reviews.palette import COLOURS
from reviews.scales import Rating, Scale

FEWEST, MOST = 2, 9
LONGEST_NAME, LONGEST_LABEL, LONGEST_MEANING, LONGEST_SLUG = 80, 60, 300, 50
LARGEST = 1000
SLUG = re.compile(r"[a-z0-9_]{1,50}")


class Wrong(defaultdict):
    """Sentences by field: "name_en", or behind the step's place "2-label_es"; "" is the scale as a whole."""

    def __init__(self):
        super().__init__(list)

    def words(self, field: str, given: str, longest: int) -> str:
        """What is written in a field, in one line; what is wrong with it is noted."""
        written = one_line(given)
        if not visible(written):
            self[field].append(_("This field is required."))
        if len(written) > longest:
            self[field].append(
                _("This is %(length)s characters long; %(most)s are the most.")
                % {"length": len(written), "most": longest}
            )
        return written


def visible(text: str) -> str:
    """`text` without what steers writing and is not seen."""
    return "".join(character for character in text if unicodedata.category(character) not in INVISIBLE)


def languages() -> list[str]:
    return [code for code, _name in settings.LANGUAGES]


def read_scale(*, names: dict[str, str], ratings: list[dict]) -> Scale:
    """A scale from what somebody has written. Each of `ratings` has slug (blank for a new step, which gets one made from
    its English label), labels and meanings by language, colour, and value, a number or its text. Raises ValidationError
    that names each field which is wrong (see Wrong)."""
    wrong = Wrong()
    read_names = {code: wrong.words(f"name_{code}", names.get(code, ""), LONGEST_NAME) for code in languages()}
    if not FEWEST <= len(ratings) <= MOST:
        wrong[""].append(_("A scale has %(fewest)s to %(most)s steps.") % {"fewest": FEWEST, "most": MOST})
    read = [read_rating(wrong, place, given) for place, given in enumerate(ratings[:MOST])]
    note_twins(wrong, read)
    note_numbers(wrong, read)
    if wrong:
        raise ValidationError(dict(wrong))
    return Scale(read_names, tuple(with_slugs(read)))


def read_rating(wrong: Wrong, place: int, given: dict) -> Rating:
    labels, meanings = (
        {
            code: wrong.words(f"{place}-{field}_{code}", given[f"{field}s"].get(code, ""), longest)
            for code in languages()
        }
        for field, longest in (("label", LONGEST_LABEL), ("meaning", LONGEST_MEANING))
    )
    if given["colour"] not in COLOURS:
        wrong[f"{place}-colour"].append(_("Choose a colour."))
    slug = given["slug"] if SLUG.fullmatch(given["slug"]) else ""
    return Rating(slug, labels, meanings, given["colour"], read_value(wrong, f"{place}-value", given["value"]))


def read_value(wrong: Wrong, field: str, given: str | float | None) -> float | None:
    written = one_line(str(given if given is not None else "")).replace(",", ".")
    if not written:
        return None
    try:
        value = float(written)
    except ValueError:
        value = math.nan
    if not abs(value) <= LARGEST:
        wrong[field].append(_("Write a number such as 4 or 2.5, or nothing."))
        return None
    return int(value) if value == int(value) else value


def note_twins(wrong: Wrong, ratings: list[Rating]) -> None:
    """Two steps that could be taken for each other."""
    for code in languages():
        labels = [visible(fold(rating.labels[code])) or rating.labels[code] for rating in ratings]
        for place in repeated(labels):
            wrong[f"{place}-label_{code}"].append(_("Another step has this label."))
    for place in repeated([rating.colour for rating in ratings]):
        wrong[f"{place}-colour"].append(_("Another step has this colour; its shape would be the same too."))


def repeated(values: list[str]) -> list[int]:
    return [place for place, value in enumerate(values) if value and value in values[:place]]


def note_numbers(wrong: Wrong, ratings: list[Rating]) -> None:
    """Steps fall from the best to the worst: what ClaimReview calls bestRating is the first of them."""
    before = None
    for place, rating in enumerate(ratings):
        if rating.value is None:
            continue
        if before is not None and rating.value >= before:
            wrong[f"{place}-value"].append(
                _("Numbers fall from the first step to the last: this one must be smaller than %(number)s.")
                % {"number": before}
            )
        before = rating.value
    has_wrong_number = any(field.endswith("-value") for field in wrong)
    if sum(rating.value is not None for rating in ratings) < FEWEST and not has_wrong_number:
        wrong[""].append(_("Give two steps or more a number: best and worst. Steps beside the scale have none."))


def with_slugs(ratings: list[Rating]) -> list[Rating]:
    """The ratings, each with a slug of its own. One that has a slug keeps it, whatever its label says by now: drafts and
    published verdicts know the step by it."""
    taken = [rating.slug for rating in ratings if rating.slug]
    found = []
    for place, rating in enumerate(ratings):
        slug = rating.slug
        if not slug or slug in [other.slug for other in found]:
            slug = new_slug(rating.labels["en"], f"step_{place + 1}", taken)
            taken.append(slug)
        found.append(Rating(slug, rating.labels, rating.meanings, rating.colour, rating.value))
    return found


def new_slug(words: str, otherwise: str, taken) -> str:
    """A slug for `words` that is not among those `taken`."""
    made = slugify(words).replace("-", "_")[: LONGEST_SLUG - 4].strip("_") or otherwise
    slug, count = made, 1
    while slug in taken:
        count += 1
        slug = f"{made}_{count}"
    return slug
