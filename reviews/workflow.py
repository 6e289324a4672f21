"""The one table of what can happen to a review, who may do it, and what must be there first."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reviews.models import Review, Status

CHECKERS, EDITORS, ADMINISTRATORS = "Fact-checkers", "Editors", "Administrators"

# A role holds those below it.
ROLE_GROUPS = {
    "checker": (CHECKERS, EDITORS, ADMINISTRATORS),
    "editor": (EDITORS, ADMINISTRATORS),
    "administrator": (ADMINISTRATORS,),
}


class Refused(Exception):
    """An action that the workflow does not allow; the message names why, or what is missing."""


class NotYours(Refused):
    """An action that does not belong to who asked for it."""


class WrongStatus(Refused):
    """An action that does not go with where the review stands."""


def has_role(user, role: str) -> bool:
    """Whether `user` is at least a "checker", "editor" or "administrator"."""
    if not user or not user.is_active:
        return False
    return user.is_superuser or bool(group_names(user).intersection(ROLE_GROUPS[role]))


def require_role(user, role: str) -> None:
    """Raises Refused for who is not at least a "checker", "editor" or "administrator"."""
    if not has_role(user, role):
        raise Refused(only_those(role))


def only_those(role: str) -> str:
    return {
        "checker": _("Only fact-checkers, editors and administrators may do this."),
        "editor": _("Only editors and administrators may do this."),
        "administrator": _("Only administrators may do this."),
    }[role]


def group_names(user) -> set[str]:
    if not hasattr(user, "_group_names"):  # asked many times a page
        user._group_names = set(user.groups.values_list("name", flat=True))
    return user._group_names


def people(role: str) -> QuerySet:
    """Those who have at least this role, by name."""
    is_in_role = Q(groups__name__in=ROLE_GROUPS[role]) | Q(is_superuser=True)
    return get_user_model().objects.filter(is_in_role, is_active=True).distinct().order_by("username")


@dataclass(frozen=True)
class Who:
    """Who may act: a role and, where the table says so, a relation to the review."""

    role: str
    relation: str = ""

    def refuses(self, user, review: Review) -> str:
        """Why `user` may not, in a sentence; "" where they may."""
        if not has_role(user, self.role):
            return only_those(self.role)
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
INVITER = Who("checker", "assignee_or_editor")

TABLE: dict[tuple[Status, str], Transition] = {
    (Status.NEW, "take"): Transition(Status.IN_REVIEW, Who("checker")),
    (Status.NEW, "assign"): Transition(Status.IN_REVIEW, EDITOR),
    (Status.NEW, "dismiss"): Transition(Status.DISMISSED, DISMISSER),
    (Status.NEW, "edit_claim"): Transition(Status.NEW, DISMISSER),
    (Status.IN_REVIEW, "assign"): Transition(Status.IN_REVIEW, EDITOR),
    (Status.IN_REVIEW, "release"): Transition(Status.NEW, Who("checker", "assignee_or_editor")),
    (Status.IN_REVIEW, "save"): Transition(Status.IN_REVIEW, ASSIGNEE),
    (Status.IN_REVIEW, "submit"): Transition(Status.SUBMITTED, ASSIGNEE),
    (Status.IN_REVIEW, "dismiss"): Transition(Status.DISMISSED, DISMISSER),
    (Status.IN_REVIEW, "edit_claim"): Transition(Status.IN_REVIEW, DISMISSER),
    (Status.SUBMITTED, "withdraw"): Transition(Status.IN_REVIEW, Who("checker", "author")),
    (Status.SUBMITTED, "return"): Transition(Status.RETURNED, SECOND_PERSON),
    (Status.SUBMITTED, "opine"): Transition(Status.SUBMITTED, Who("checker", "second_person")),
    (Status.SUBMITTED, "approve"): Transition(Status.APPROVED, Who("editor", "approver")),
    (Status.RETURNED, "assign"): Transition(Status.RETURNED, EDITOR),
    (Status.RETURNED, "release"): Transition(Status.NEW, Who("checker", "assignee_or_editor")),
    (Status.RETURNED, "save"): Transition(Status.RETURNED, ASSIGNEE),
    (Status.RETURNED, "submit"): Transition(Status.SUBMITTED, ASSIGNEE),
    (Status.RETURNED, "dismiss"): Transition(Status.DISMISSED, DISMISSER),
    (Status.RETURNED, "edit_claim"): Transition(Status.RETURNED, DISMISSER),
    (Status.APPROVED, "return"): Transition(Status.RETURNED, SECOND_PERSON),
    (Status.APPROVED, "publish"): Transition(Status.PUBLISHED, EDITOR),
    (Status.PUBLISHED, "correct"): Transition(Status.CORRECTED, EDITOR),
    (Status.PUBLISHED, "retract"): Transition(Status.RETRACTED, EDITOR),
    (Status.CORRECTED, "correct"): Transition(Status.CORRECTED, EDITOR),
    (Status.CORRECTED, "retract"): Transition(Status.RETRACTED, EDITOR),
    (Status.DISMISSED, "reopen"): Transition(Status.NEW, Who("checker")),
    (Status.IN_REVIEW, "hand_over"): Transition(Status.IN_REVIEW, ASSIGNEE),
    (Status.RETURNED, "hand_over"): Transition(Status.RETURNED, ASSIGNEE),
    (Status.NEW, "set_due"): Transition(Status.NEW, EDITOR),
    (Status.IN_REVIEW, "set_due"): Transition(Status.IN_REVIEW, EDITOR),
    (Status.SUBMITTED, "set_due"): Transition(Status.SUBMITTED, EDITOR),
    (Status.RETURNED, "set_due"): Transition(Status.RETURNED, EDITOR),
    (Status.IN_REVIEW, "invite"): Transition(Status.IN_REVIEW, INVITER),
    (Status.SUBMITTED, "invite"): Transition(Status.SUBMITTED, INVITER),
    (Status.RETURNED, "invite"): Transition(Status.RETURNED, INVITER),
    **{(status, "comment"): Transition(status, Who("checker")) for status in Status},
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
    "edit_claim": gettext_lazy("Change the claim"),
    "hand_over": gettext_lazy("Hand over"),
    "set_due": gettext_lazy("Set a due date"),
    "invite": gettext_lazy("Invite an expert"),
    "comment": gettext_lazy("Comment"),
}


def transition(review: Review, action: str, user) -> Transition:
    """The row of the table for `action` on `review` by `user`. Raises Refused with the reason."""
    found = TABLE.get((Status(review.status), action))
    if not found:
        raise WrongStatus(
            _("“%(action)s” does not go with the status “%(status)s”. Reload the page to see where the claim stands.")
            % {"action": ACTION_NAMES.get(action, action), "status": review.get_status_display()}
        )
    why = found.who.refuses(user, review)
    if why:
        raise NotYours(why)
    return found


def actions(review: Review, user) -> list[str]:
    """What `user` may do to `review` now, in the table's order."""
    return [
        action
        for (status, action), row in TABLE.items()
        if status == review.status and not row.who.refuses(user, review)
    ]
