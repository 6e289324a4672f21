"""What a review lacks, by the newsroom's rules, before it can be submitted or stand before readers."""

import re

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from claims.matching import fold
from reviews.models import ChecklistStep, Review, Source
from reviews.verdicts import is_to_be_chosen_again

# The words of a source that readers see.
NAMING = ("url", "reference", "title", "person", "publisher", "passage")

KIND_WANTED = {
    Source.Kind.ORIGINAL: gettext_lazy("Cite at least one original source."),
    Source.Kind.OFFICIAL: gettext_lazy("Cite at least one official source."),
    Source.Kind.ALTERNATIVE: gettext_lazy("Cite at least one alternative source."),
}


def missing(review: Review, steps: list[ChecklistStep] | None = None) -> list[str]:
    """What a review lacks before it can be submitted, by the newsroom's rules; a sentence each. `steps` are those that
    must be done, where they are known already."""
    return missing_for_readers(review) + missing_steps(review, required_steps() if steps is None else steps)


def missing_for_readers(review: Review) -> list[str]:
    """What the words and sources lack, whoever has published them already or is about to."""
    sources = list(review.sources.all())
    return missing_words(review) + missing_sources(sources) + named_although_withheld(review, sources)


def missing_words(review: Review) -> list[str]:
    found = []
    if not review.rating:
        found.append(_("Choose a verdict."))
    elif is_to_be_chosen_again(review):
        found.append(_("Choose the verdict again: “%(label)s” is no longer on the scale.") % {"label": review.label()})
    if not review.claim_reviewed.strip():
        found.append(_("Say what the claim is, in a sentence that can be read alone."))
    if settings.FACTCHECK_REASONS and not review.summary.strip():
        found.append(_("Give the reasons for the verdict."))
    return found


def named_although_withheld(review: Review, sources: list[Source]) -> list[str]:
    """Whoever or whatever is withheld for the safety of a person, and yet stands in words that will be published."""
    cited = [getattr(source, name) for source in sources if not source.is_withheld for name in NAMING]
    return names_withheld(" ".join([review.claim_reviewed, review.summary, *cited]), sources)


def names_withheld(words: str, sources: list[Source]) -> list[str]:
    """A sentence for each withheld source whose person or address stands in `words`."""
    published = fold(words)
    names = {getattr(source, name) for source in sources if source.is_withheld for name in ("person", "url")}
    return [
        _("A withheld source is named in what will be published: take out “%(name)s”.") % {"name": name}
        for name in sorted(names)
        if name and re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", published)
    ]


def missing_sources(sources: list[Source]) -> list[str]:
    found = []
    # Two passages of one report are one source.
    present = len({source.url or source.reference or source.person for source in sources})
    if present < settings.FACTCHECK_MIN_SOURCES:
        found.append(
            ngettext(
                "Cite at least %(number)s source; there are %(present)s.",
                "Cite at least %(number)s sources; there are %(present)s.",
                settings.FACTCHECK_MIN_SOURCES,
            )
            % {"number": settings.FACTCHECK_MIN_SOURCES, "present": present}
        )
    official = {Source.Kind.ORIGINAL, Source.Kind.OFFICIAL}
    kinds, wanted = {source.kind for source in sources}, settings.FACTCHECK_SOURCE_KINDS
    # Where one of the two is wanted by name, that says more.
    if settings.FACTCHECK_OFFICIAL_SOURCE and not official & (kinds | set(wanted)):
        found.append(_("Cite at least one original or official source."))
    if nameless := sum(not source.title for source in sources):
        found.append(
            ngettext("%(number)s source has no title yet.", "%(number)s sources have no title yet.", nameless)
            % {"number": nameless}
        )
    return found + [str(KIND_WANTED[kind]) for kind in wanted if kind not in kinds]


def required_steps() -> list[ChecklistStep]:
    """The steps of the newsroom's checklist that must be done."""
    return list(ChecklistStep.objects.filter(is_in_use=True, is_required=True)) if settings.FACTCHECK_CHECKLIST else []


def missing_steps(review: Review, steps: list[ChecklistStep]) -> list[str]:
    """Those of these steps that are not ticked."""
    done = {tick.step_id for tick in review.ticks.all()} if steps else set()
    return [
        _("Tick the step “%(step)s” once it is done.") % {"step": step.label()}
        for step in steps
        if step.pk not in done
    ]
