"""The newsroom's own verdict scales: saved version by version, and the one that is in use."""

from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Count
from django.utils.translation import gettext as _

from claims.matching import fold
from reviews import audit
from reviews.models import Review, ScaleInUse, ScaleVersion, Status
from reviews.scale_in_use import current_scale, forget, of_version, scale_of
from reviews.scale_rules import new_slug, read_scale
from reviews.scales import Scale, in_language, scales
from reviews.verdicts import WRITING
from reviews.workflow import Refused, has_role

HANDED_IN = (Status.SUBMITTED, Status.APPROVED)


class Overtaken(Refused):
    """Somebody else has saved, or chosen, since the page was read."""


@dataclass(frozen=True)
class Lost:
    """A step that some drafts hold and a scale lacks."""

    slug: str
    label: str
    drafts: int


@dataclass(frozen=True)
class Effect:
    """What becomes of the verdicts that are there, were a scale in use."""

    kept: int
    lost: list[Lost]
    handed_in: int
    published: int

    @property
    def lost_drafts(self) -> int:
        return sum(one.drafts for one in self.lost)

    @property
    def key(self) -> str:
        """Says which steps are lost: who agreed to other ones has not agreed to these."""
        return ",".join(sorted(one.slug for one in self.lost)) or "none"


def only_administrators(user) -> None:
    if not has_role(user, "administrator"):
        raise Refused(_("Only administrators may change verdict scales."))


def effect_of(scale: Scale) -> Effect:
    """What putting `scale` in use would do. Drafts whose verdict must be chosen again already are not counted as lost."""
    rated = Review.objects.filter(status__in=WRITING).exclude(rating="").order_by()
    drafts = dict(rated.values_list("rating").annotate(Count("pk")))
    lost = [
        Lost(rating.slug, in_language(rating.labels), drafts[rating.slug])
        for rating in current_scale().ratings
        if rating.slug in drafts and scale.rating(rating.slug) is None
    ]
    return Effect(
        sum(number for slug, number in drafts.items() if scale.rating(slug)),
        lost,
        Review.objects.filter(status__in=HANDED_IN).count(),
        Review.objects.published().count(),
    )


@transaction.atomic
def make_scale(*, user, names: dict[str, str], ratings: list[dict]) -> ScaleVersion:
    """A new scale, at its version 1. Raises ValidationError as `reviews.scale_rules.read_scale` does, and Refused for
    those who may not."""
    only_administrators(user)
    scale = read_scale(names=names, ratings=ratings)
    refuse_twin(scale.names, "")
    taken = {*scales(), *ScaleVersion.objects.values_list("slug", flat=True)}
    scale = replace(scale, slug=new_slug(scale.names["en"], "scale", taken), number=1)
    version = keep(scale, user)
    audit.record(actor=user, verb="scale.make", subject=f"scale:{scale.slug}", after=told(scale))
    return version


@transaction.atomic
def change_scale(*, user, slug: str, seen: int, names: dict[str, str], ratings: list[dict]) -> ScaleVersion:
    """The next version of a scale, which is in use at once where the scale is. Raises Overtaken where `seen` is not its
    newest version, ValidationError as `make_scale` does; then nothing is written. Where nothing changes, the version
    that is there."""
    only_administrators(user)
    in_use = held()
    newest = newest_version(slug)
    refuse_overtaken(newest, seen)
    before = of_version(newest)
    scale = replace(read_scale(names=names, ratings=ratings), slug=slug, number=seen + 1)
    if replace(scale, number=seen) == before:
        return newest
    refuse_twin(scale.names, slug)
    version = keep(scale, user)
    audit.record(actor=user, verb="scale.change", subject=f"scale:{slug}", before=told(before), after=told(scale))
    if in_use and in_use.version and in_use.slug == slug:
        put_in_use(in_use, version, slug, user)
    return version


@transaction.atomic
def choose_scale(*, user, slug: str, number: int, seen: tuple[str, int]) -> Scale:
    """Put a scale in use: a built-in one (`number` 0) or a version of one that was made here. Raises Overtaken where
    another than `seen` is in use by now, Refused where there is no such scale."""
    only_administrators(user)
    in_use = held()
    forget()
    if current_scale().key != seen:
        raise Overtaken(
            _("Somebody has put another scale in use meanwhile: “%(name)s”. Look at what follows, then choose again.")
            % {"name": in_language(current_scale().names)}
        )
    scale = scale_of(slug, number)
    if scale is None:
        raise Refused(_("This scale is not here any more. Choose another."))
    version = ScaleVersion.objects.get(slug=slug, number=number) if number else None
    if scale.key != seen or in_use is None:
        put_in_use(in_use, version, slug, user)
    return scale


def newest_version(slug: str) -> ScaleVersion:
    newest = ScaleVersion.objects.filter(slug=slug).order_by("-number").select_related("made_by").first()
    if newest is None:
        raise Refused(_("There is no such scale of your own. A built-in one is changed by making a copy of it."))
    return newest


def refuse_overtaken(newest: ScaleVersion, seen: int) -> None:
    if newest.number != seen:
        raise Overtaken(
            _(
                "%(name)s has saved version %(number)s of this scale meanwhile. What you wrote is still here: compare,"
                " then save again."
            )
            % {"name": newest.made_by, "number": newest.number}
        )


def refuse_twin(names: dict[str, str], slug: str) -> None:
    """Two scales of one name could not be told apart in the list."""
    others = [scale.names for scale in scales().values()]
    others += ScaleVersion.objects.newest().exclude(slug=slug).values_list("names", flat=True)
    wrong = {
        f"name_{code}": [_("Another scale has this name.")]
        for code, name in names.items()
        if any(fold(other.get(code, "")) == fold(name) for other in others)
    }
    if wrong:
        raise ValidationError(wrong)


def held() -> ScaleInUse | None:
    """The row that says which scale is in use, locked: who saves or chooses does so one after the other."""
    return ScaleInUse.objects.select_for_update(of=("self",)).select_related("version").filter(pk=1).first()


def keep(scale: Scale, user) -> ScaleVersion:
    row = ScaleVersion(
        slug=scale.slug,
        number=scale.number,
        names=dict(scale.names),
        ratings=[rating.as_json() for rating in scale.ratings],
        made_by=user,
    )
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as error:
        raise Overtaken(_("Somebody has just saved this scale. Your words are still here: save again.")) from error
    return row


def put_in_use(in_use: ScaleInUse | None, version: ScaleVersion | None, slug: str, user) -> None:
    before = {"slug": in_use.slug, "number": in_use.number} if in_use else {"slug": current_scale().slug, "number": 0}
    row = ScaleInUse(pk=1, slug=slug, version=version, chosen_by=user)
    try:
        with transaction.atomic():
            row.save(force_insert=in_use is None, force_update=in_use is not None)
    except IntegrityError as error:
        raise Overtaken(_("Somebody has just put another scale in use. Reload the page.")) from error
    forget()
    after = {"slug": row.slug, "number": row.number}
    audit.record(actor=user, verb="scale.choose", subject=f"scale:{slug}", before=before, after=after)


def told(scale: Scale) -> dict:
    """A scale as the trail keeps it."""
    ratings = [rating.as_json() for rating in scale.ratings]
    return {"number": scale.number, "names": dict(scale.names), "ratings": ratings}
