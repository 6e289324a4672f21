"""The reference dates of the newsroom, ready to be found in a sentence of one language."""

from claims.splitting.languages import LanguagePack
from reviews.models import ReferenceDate
from reviews.reckoning.events import KnownEvent, keys


def known_events(pack: LanguagePack) -> tuple[KnownEvent, ...]:
    return tuple(known_event(row, pack) for row in ReferenceDate.objects.all() if row.wordings.get(pack.slug))


def known_event(row: ReferenceDate, pack: LanguagePack) -> KnownEvent:
    found_by = (keys(wording, pack) for wording in row.wordings.get(pack.slug, ()))
    wordings = tuple(filter(None, found_by))
    name = {"en": row.name} | row.names if row.names else row.name
    return KnownEvent(name, wordings, row.first_day, row.last_day, row.source_url, row.source_title)
