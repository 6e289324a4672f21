"""The one table of what can happen to a review, who may do it, and what must be there first."""

import re
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from claims.matching import fold
from reviews.models import Review, Source, Status

CHECKERS, EDITORS, ADMINISTRATORS = "Fact-checkers", "Editors", "Administrators"

# A role holds those below it.
ROLE_GROUPS = {
    "checker": (CHECKERS, EDITORS, ADMINISTRATORS),
    "editor": (EDITORS, ADMINISTRATORS),
    "administrator": (ADMINISTRATORS,),
}


# The words of a source that readers see.
NAMING = ("url", "reference", "title", "person", "publisher", "passage")


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


RELATIONS = {
    "": anybody,
    "assignee": assignee,
    "nobody_else": nobody_else,
    "assignee_or_editor": assignee_or_editor,
    "author": author,
    "not_author": not_author,
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
    (Status.SUBMITTED, "approve"): Transition(Status.APPROVED, SECOND_PERSON),
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


def missing(review: Review) -> list[str]:
    """What a review lacks before it can be submitted, by the newsroom's rules; a sentence each."""
    found = []
    if not review.rating:
        found.append(_("Choose a verdict."))
    if not review.claim_reviewed.strip():
        found.append(_("Say what the claim is, in a sentence that can be read alone."))
    if settings.FACTCHECK_REASONS and not review.summary.strip():
        found.append(_("Give the reasons for the verdict."))
    sources = list(review.sources.all())
    return found + missing_sources(sources) + named_although_withheld(review, sources)


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
    if settings.FACTCHECK_OFFICIAL_SOURCE and not any(source.kind in official for source in sources):
        found.append(_("Cite at least one original or official source."))
    if nameless := sum(not source.title for source in sources):
        found.append(
            ngettext("%(number)s source has no title yet.", "%(number)s sources have no title yet.", nameless)
            % {"number": nameless}
        )
    return found
