"""The one table of what can happen to a review, who may do it, and what must be there first."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from reviews.models import ChecklistStep, Review, Source, Status

CHECKERS, EDITORS, ADMINISTRATORS = "Fact-checkers", "Editors", "Administrators"

# A role holds those below it.
ROLE_GROUPS = {
    "checker": (CHECKERS, EDITORS, ADMINISTRATORS),
    "editor": (EDITORS, ADMINISTRATORS),
    "administrator": (ADMINISTRATORS,),
}


class Refused(Exception):
    """An action that the workflow does not allow; the message names why, or what is missing."""


def has_role(user, role: str) -> bool:
    """Whether `user` is at least a "checker", "editor" or "administrator"."""
    if not user or not user.is_active:
        return False
    return user.is_superuser or bool(group_names(user).intersection(ROLE_GROUPS[role]))


def group_names(user) -> set[str]:
    if not hasattr(user, "_group_names"):  # asked many times a page
        user._group_names = set(user.groups.values_list("name", flat=True))
    return user._group_names


@dataclass(frozen=True)
class Who:
    """Who may act: a role and, where the table says so, a relation to the review."""

    role: str
    relation: str = ""

    def refuses(self, user, review: Review) -> str:
        """Why `user` may not, in a sentence; "" where they may."""
        if not has_role(user, self.role):
            return {
                "checker": _("Only fact-checkers, editors and administrators may do this."),
                "editor": _("Only editors and administrators may do this."),
                "administrator": _("Only administrators may do this."),
            }[self.role]
        return RELATIONS[self.relation](user, review)


def anybody(user, review: Review) -> str:
    return ""


def assignee(user, review: Review) -> str:
    if review.assignee_id == user.pk:
        return ""
    return _("This claim is assigned to %(name)s. Ask an editor to assign it to you.") % {
        "name": review.assignee or "–"
    }


def nobody_else(user, review: Review) -> str:
    return "" if review.assignee_id in (None, user.pk) else assignee(user, review)


def assignee_or_editor(user, review: Review) -> str:
    return "" if has_role(user, "editor") else assignee(user, review)


def author(user, review: Review) -> str:
    return "" if review.author_id == user.pk else _("Only the author of the verdict may take it back.")


def not_author(user, review: Review) -> str:
    if review.author_id != user.pk:
        return ""
    return _("You wrote this verdict, so somebody else must approve it.")


def approver(user, review: Review) -> str:
    if review.awaits_opinion and review.author_id != user.pk:
        return _("This verdict waits for a blind second opinion. Once a colleague has given it, it can be approved.")
    return not_author(user, review)


def second_person(user, review: Review) -> str:
    if not review.awaits_opinion:
        return _("No second opinion is wanted here, or somebody has given it already. Reload the page to see it.")
    if review.author_id != user.pk:
        return ""
    return _("You wrote this verdict, so somebody else must give the second opinion.")


RELATIONS = {
    "": anybody,
    "assignee": assignee,
    "nobody_else": nobody_else,
    "assignee_or_editor": assignee_or_editor,
    "author": author,
    "not_author": not_author,
    "approver": approver,
    "second_person": second_person,
}


@dataclass(frozen=True)
class Transition:
    to: Status
    who: Who


ASSIGNEE = Who("checker", "assignee")
EDITOR = Who("editor")
SECOND_PERSON = Who("editor", "not_author")
DISMISSER = Who("checker", "nobody_else")

TABLE: dict[tuple[Status, str], Transition] = {
    (Status.NEW, "take"): Transition(Status.IN_REVIEW, Who("checker")),
    (Status.NEW, "assign"): Transition(Status.IN_REVIEW, EDITOR),
    (Status.NEW, "dismiss"): Transition(Status.DISMISSED, DISMISSER),
    (Status.IN_REVIEW, "assign"): Transition(Status.IN_REVIEW, EDITOR),
    (Status.IN_REVIEW, "release"): Transition(Status.NEW, Who("checker", "assignee_or_editor")),
    (Status.IN_REVIEW, "save"): Transition(Status.IN_REVIEW, ASSIGNEE),
    (Status.IN_REVIEW, "submit"): Transition(Status.SUBMITTED, ASSIGNEE),
    (Status.IN_REVIEW, "dismiss"): Transition(Status.DISMISSED, DISMISSER),
    (Status.SUBMITTED, "withdraw"): Transition(Status.IN_REVIEW, Who("checker", "author")),
    (Status.SUBMITTED, "return"): Transition(Status.RETURNED, SECOND_PERSON),
    (Status.SUBMITTED, "opine"): Transition(Status.SUBMITTED, Who("checker", "second_person")),
    (Status.SUBMITTED, "approve"): Transition(Status.APPROVED, Who("editor", "approver")),
    (Status.RETURNED, "assign"): Transition(Status.RETURNED, EDITOR),
    (Status.RETURNED, "release"): Transition(Status.NEW, Who("checker", "assignee_or_editor")),
    (Status.RETURNED, "save"): Transition(Status.RETURNED, ASSIGNEE),
    (Status.RETURNED, "submit"): Transition(Status.SUBMITTED, ASSIGNEE),
    (Status.RETURNED, "dismiss"): Transition(Status.DISMISSED, DISMISSER),
    (Status.APPROVED, "return"): Transition(Status.RETURNED, SECOND_PERSON),
    (Status.APPROVED, "publish"): Transition(Status.PUBLISHED, EDITOR),
    (Status.PUBLISHED, "correct"): Transition(Status.CORRECTED, EDITOR),
    (Status.PUBLISHED, "retract"): Transition(Status.RETRACTED, EDITOR),
    (Status.CORRECTED, "correct"): Transition(Status.CORRECTED, EDITOR),
    (Status.CORRECTED, "retract"): Transition(Status.RETRACTED, EDITOR),
    (Status.DISMISSED, "reopen"): Transition(Status.NEW, Who("checker")),
}

ACTION_NAMES = {
    "take": gettext_lazy("Take"),
    "assign": gettext_lazy("Assign"),
    "release": gettext_lazy("Give back to the queue"),
    "save": gettext_lazy("Save draft"),
    "submit": gettext_lazy("Submit"),
    "withdraw": gettext_lazy("Take back"),
    "return": gettext_lazy("Return with a comment"),
    "opine": gettext_lazy("Give a second opinion"),
    "approve": gettext_lazy("Approve"),
    "publish": gettext_lazy("Publish"),
    "correct": gettext_lazy("Correct"),
    "retract": gettext_lazy("Retract"),
    "dismiss": gettext_lazy("Dismiss"),
    "reopen": gettext_lazy("Reopen"),
}


def transition(review: Review, action: str, user) -> Transition:
    """The row of the table for `action` on `review` by `user`. Raises Refused with the reason."""
    found = TABLE.get((Status(review.status), action))
    if not found:
        raise Refused(
            _("“%(action)s” does not go with the status “%(status)s”. Reload the page to see where the claim stands.")
            % {"action": ACTION_NAMES.get(action, action), "status": review.get_status_display()}
        )
    why = found.who.refuses(user, review)
    if why:
        raise Refused(why)
    return found


def actions(review: Review, user) -> list[str]:
    """What `user` may do to `review` now, in the table's order."""
    return [
        action
        for (status, action), row in TABLE.items()
        if status == review.status and not row.who.refuses(user, review)
    ]


KIND_WANTED = {
    Source.Kind.ORIGINAL: gettext_lazy("Cite at least one original source."),
    Source.Kind.OFFICIAL: gettext_lazy("Cite at least one official source."),
    Source.Kind.ALTERNATIVE: gettext_lazy("Cite at least one alternative source."),
}


def missing(review: Review) -> list[str]:
    """What a review lacks before it can be submitted, by the newsroom's rules; a sentence each."""
    return missing_words(review) + missing_sources(list(review.sources.all())) + missing_steps(review)


def missing_words(review: Review) -> list[str]:
    found = []
    if not review.rating:
        found.append(_("Choose a verdict."))
    if not review.claim_reviewed.strip():
        found.append(_("Say what the claim is, in a sentence that can be read alone."))
    if settings.FACTCHECK_REASONS and not review.summary.strip():
        found.append(_("Give the reasons for the verdict."))
    return found


def missing_sources(sources: list[Source]) -> list[str]:
    found = []
    # Two passages of one report are one source.
    present = len({source.url or source.reference for source in sources})
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
    return found + [str(KIND_WANTED[kind]) for kind in wanted if kind not in kinds]


def missing_steps(review: Review) -> list[str]:
    """The steps of the newsroom's checklist that must be done and are not ticked."""
    if not settings.FACTCHECK_CHECKLIST:
        return []
    steps = ChecklistStep.objects.filter(is_in_use=True, is_required=True).exclude(ticks__review=review)
    return [_("Tick the step “%(step)s” once it is done.") % {"step": step.label()} for step in steps]
