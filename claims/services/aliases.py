"""The newsroom's names: added, changed and removed; and the claims that hold them, read again."""

import unicodedata
from collections.abc import Iterable

import numpy as np
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.ingestion.text import one_line
from claims.matching import fold, text_of
from claims.matching.index import ID
from claims.matching.names import aliases
from claims.matching.reading import reading_in
from claims.models import Alias, Claim, ClaimPosting
from claims.splitting import languages
from claims.splitting.packs import load

LONGEST, SHORTEST = 100, 2
BATCH = 500
# Marks that turn the direction of writing: in a name they only hide what it is.
DIRECTIONS = dict.fromkeys(map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


@transaction.atomic
def add_alias(*, name: str, stands_for: str, by) -> Alias:
    """Let `name` stand for another one. Raises ValidationError, by field."""
    name, stands_for = checked(name, stands_for)
    refuse_known(name)
    refuse_loop(name, stands_for)
    return write(Alias(added_by=by), name, stands_for, by)


@transaction.atomic
def change_alias(*, alias: Alias, name: str, stands_for: str, by) -> Alias:
    """Change the name, or what it stands for. Raises ValidationError, by field."""
    name, stands_for = checked(name, stands_for)
    refuse_known(name, but=alias)
    refuse_loop(name, stands_for, but=alias)
    return write(alias, name, stands_for, by)


@transaction.atomic
def remove_alias(*, alias: Alias) -> None:
    Alias.objects.filter(pk=alias.pk).delete()


def write(alias: Alias, name: str, stands_for: str, by) -> Alias:
    alias.name, alias.folded, alias.stands_for = name, folded(name), stands_for
    alias.changed_by, alias.changed_at = by, timezone.now()
    try:
        with transaction.atomic():
            alias.save()
    except IntegrityError as error:  # somebody else added it at the same time
        raise already_here(name, Alias.objects.get(folded=folded(name)).stands_for) from error
    return alias


def folded(name: str) -> str:
    return " ".join(fold(name.replace("-", " ")).split())


def checked(name: str, stands_for: str) -> tuple[str, str]:
    """Both names as they are kept. Raises ValidationError, by field."""
    fields = {"name": plain(name), "stands_for": plain(stands_for)}
    errors = {field: why for field, value in fields.items() if (why := why_no_name(value))}
    name, stands_for = fields.values()
    if not errors and is_everyday(name):
        errors["name"] = _("“%(name)s” is an everyday word, and every text that holds it would be read otherwise.")
        errors["name"] %= {"name": name}
    if not errors and not aliases.terms_of_name(stands_for):
        errors["stands_for"] = _("There is nothing in this name to compare by. Write it out.")
    if not errors and folded(name) == folded(stands_for):
        errors["stands_for"] = _("Both are the same name: case, accents and hyphens make no difference.")
    if errors:
        raise ValidationError(errors)
    return name, stands_for


def plain(name: str) -> str:
    return one_line(name.translate(DIRECTIONS))


def why_no_name(name: str) -> str:
    """Why something is no name that texts could hold; "" where it is one."""
    if not name:
        return _("Write a name.")
    if len(name) > LONGEST or len(folded(name)) > 2 * LONGEST:
        return _("This is too long for a name: %(most)s characters at most.") % {"most": LONGEST}
    if "<" in name or ">" in name:
        return _("A name holds no < and >. Write it as it stands in a text.")
    if sum(character.isalnum() for character in name) < SHORTEST:
        return _("This is too short for a name: at least %(least)s letters.") % {"least": SHORTEST}
    if not any(unicodedata.category(character)[0] == "L" for character in name):
        return _("A number is no name: numbers are compared by their value.")
    return ""


def is_everyday(name: str) -> bool:
    """Whether a name is a word that packs pass over, and not written in capitals ("us", but not "US")."""
    return not name.isupper() and any(name.casefold() in load(language).stop_words for language in languages())


def refuse_known(name: str, but: Alias | None = None) -> None:
    known = Alias.objects.filter(folded=folded(name)).exclude(pk=but and but.pk).first()
    if known:
        raise already_here(name, known.stands_for)


def already_here(name: str, stands_for: str) -> ValidationError:
    message = _("“%(name)s” is in the table already and stands for “%(stands_for)s”. Change that row.")
    return ValidationError({"name": message % {"name": name, "stands_for": stands_for}})


def refuse_loop(name: str, stands_for: str, but: Alias | None = None) -> None:
    """What a name stands for may be an alias itself, but in the end no name may stand for itself."""
    pairs = dict(Alias.objects.exclude(pk=but and but.pk).values_list("folded", "stands_for"))
    chain, at = [name, stands_for], folded(stands_for)
    while at in pairs and at != folded(name):
        chain.append(pairs.pop(at))
        at = folded(chain[-1])
    if at == folded(name):
        message = _("This would go round in a circle: %(chain)s.") % {"chain": " → ".join(chain)}
        raise ValidationError({"stands_for": message})


def names_through(name: str) -> list[str]:
    """A name and all aliases that stand for it in the end or on the way."""
    found, pairs = [name], list(Alias.objects.values_list("name", "stands_for"))
    for one in found:
        found += [alias for alias, target in pairs if folded(target) == folded(one) and alias not in found]
    return found


def claims_holding(names: Iterable[str]) -> list[int]:
    """The ids of the claims that hold one of these names, the latest first: found by their terms, then by their words.

    Call it before the table is changed: a claim is indexed by what a name stood for when it was read.
    """
    table = aliases.refresh()
    ids: set[int] = set()
    for name in names:
        wanted = {
            reading_in(name, language, known).terms
            for language in (*languages(), "")
            for known in (aliases.NONE, table)
        }
        ids |= with_words(name, {found for terms in wanted if terms for found in holding(terms)})
    return sorted(ids, reverse=True)


def holding(terms: Iterable[str]) -> set[int]:
    """The claims that are indexed with all these terms."""
    found: set[int] | None = None
    for term in terms:
        rows = ClaimPosting.objects.filter(term=term).order_by().values_list("ids", flat=True)
        ids = {number for row in rows for number in np.frombuffer(row, dtype=ID).tolist()}
        found = ids if found is None else found & ids
    return found or set()


def with_words(name: str, ids: Iterable[int]) -> set[int]:
    """Of these claims, those whose statement holds the words of a name."""
    words = set(folded(name).split())
    found, wanted = set(), sorted(ids)
    for first in range(0, len(wanted), BATCH):
        claims = Claim.objects.filter(pk__in=wanted[first : first + BATCH]).only("id", "statement", "place")
        found |= {claim.pk for claim in claims if all(word in folded(text_of(claim)) for word in words)}
    return found
