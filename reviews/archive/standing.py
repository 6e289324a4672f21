"""How a cited passage stands on a page today, and where."""

from dataclasses import dataclass

from claims.passages import Place, locate
from reviews.models import Page, Snapshot


@dataclass(frozen=True)
class Standing:
    """`health` is one of

    - "stands", "near" (some words differ), "altered" (a number differs), "absent": of a passage on the page as it is;
    - "changed": it stood there before, and `snapshot` is the one that holds it; `now` is what stands there instead;
    - "gone": the page is; `snapshot` is the last that holds the passage, where one does;
    - "no_passage": the page is there and no passage was cited; "page_changed": and its text is another than before;
    - "unread": a copy is there, without text; "not_seen": there is no copy; "unseen_again": the page could not be looked
      at again, and this is how the passage stands in the last copy.

    `snapshot` is what was looked at, `place` where the passage stands in its text.
    """

    health: str
    snapshot: Snapshot | None = None
    place: Place | None = None
    now: Place | None = None


def standing(page: Page, passage: str) -> Standing:
    latest = page.latest
    if latest is None:
        return Standing("not_seen")
    if page.state == Page.State.GONE:
        return last_seen(page, passage)
    if latest.text is None:
        return Standing("unread", latest)
    if not passage:
        return Standing("page_changed" if page.state == Page.State.CHANGED else "no_passage", latest)
    place = locate(latest.text.text, passage)
    if page.trouble:
        return Standing("unseen_again", latest, place)
    if place and place.holds:
        return Standing("stands", latest, place)
    before = place_in(page.baseline, passage) if page.baseline_id != latest.pk else None
    if before and before.holds:
        return Standing("changed", page.baseline, before, place)
    if place:
        return Standing("altered" if place.other_numbers else "near", latest, place)
    return Standing("absent", latest)


def last_seen(page: Page, passage: str) -> Standing:
    """Of a page that is gone, the newest snapshot that holds the passage, else the newest that shows the page."""
    good = page.snapshots.filter(status__range=(200, 299), text__isnull=False).select_related("text")
    newest = good.first()
    for snapshot in filter(None, [newest, page.baseline]):
        place = place_in(snapshot, passage)
        if place:
            return Standing("gone", snapshot, place)
    return Standing("gone", newest or page.latest)


def place_in(snapshot: Snapshot | None, passage: str) -> Place | None:
    if snapshot is None or snapshot.text is None or not passage:
        return None
    return locate(snapshot.text.text, passage)
