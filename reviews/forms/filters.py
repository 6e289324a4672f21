"""What the lists can be narrowed down to, in the address of the page. What is not understood narrows nothing."""

from collections.abc import Container
from urllib.parse import urlencode

from django import forms
from django.contrib.auth import get_user_model
from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from claims.matching import fold, holding
from claims.models import Article, ArticleKind, Claim, Claimant, ClaimKind
from reviews import due as due_days
from reviews.forms.articles import pack_choices
from reviews.models import Among, Approval, Notification, Status
from reviews.models.review import OPEN
from reviews.templatetags.languages import language_name
from reviews.workflow import ROLE_GROUPS

ALL, ME, NOBODY, OTHERS = "all", "me", "nobody", "others"
YES, NO = "yes", "no"
LARGEST_ID = 2**63 - 1
WORTH, NEWEST, OLDEST, REPEATED = "worth", "newest", "oldest", "repeated"
CONTRADICTS = [("", _("Any")), (YES, _("Something differs")), (NO, _("Nothing differs"))]
SORTS = [
    ("", _("Most check-worthy first")),
    (NEWEST, _("Newest first")),
    (OLDEST, _("Oldest first")),
    (REPEATED, _("Most repeated first")),
]
WANTED = "wanted"


def people_with_a_role() -> QuerySet:
    """Those who can be given work."""
    users = get_user_model().objects.filter(is_active=True)
    users = users.filter(Q(groups__name__in=ROLE_GROUPS["checker"]) | Q(is_superuser=True))
    return users.distinct().order_by("username")


def assignee_choices() -> list[tuple[str, str]]:
    people = [(str(user.pk), user.get_username()) for user in people_with_a_role()]
    return [("", _("Anybody")), (ME, _("Me")), (NOBODY, _("Nobody")), *people]


def language_choices() -> list[tuple[str, str]]:
    return [("", _("Any")), *pack_choices()]


def search_field(label: str, **attributes: str) -> forms.CharField:
    widget = forms.TextInput({"type": "search", "dir": "auto", **attributes})
    return forms.CharField(label=label, required=False, max_length=200, widget=widget)


class Filter(forms.Form):
    """Each field of `narrowing` that holds something narrows the list by the method named after it."""

    narrowing: tuple[str, ...]

    def narrow(self, rows: QuerySet, user, but: Container[str] = ()) -> QuerySet:
        """The rows that all fields leave, those `but` these."""
        self.is_valid()
        for name in (name for name in self.narrowing if name not in but):
            if value := self.cleaned_data.get(name):
                rows = getattr(self, f"by_{name}")(rows, value, user)
        return rows

    @property
    def is_narrowing(self) -> bool:
        return any(self.cleaned_data.values())


class QueueFilter(Filter):
    """What the queue shows. `narrow` leaves the status to `statuses`, as rows are read one status after the other."""

    narrowing = (
        "q",
        "author",
        "article",
        "due",
        "opinion",
        "publisher",
        "claimant",
        "assignee",
        "kind",
        "language",
        "contradicts",
    )

    q = search_field(_("Words or claimant"), **{"data-key": "/", "data-key-name": _("Search")})
    status = forms.ChoiceField(
        label=_("Status"), required=False, choices=[("", _("Open")), *Status.choices, (ALL, _("All"))]
    )
    assignee = forms.ChoiceField(label=_("Assigned to"), required=False, choices=assignee_choices)
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("Any")), *ClaimKind.choices])
    language = forms.RegexField("^[a-z]{2,8}$", label=_("Language"), required=False)
    contradicts = forms.ChoiceField(label=_("Findings"), required=False, choices=CONTRADICTS)
    publisher = forms.CharField(label=_("Publisher"), required=False, max_length=300, strip=False)
    claimant = forms.ModelChoiceField(Claimant.objects.all(), label=_("Claimant"), required=False)
    author = forms.ChoiceField(
        label=_("Verdict by"), required=False, choices=[("", _("Anybody")), (OTHERS, _("Others"))]
    )
    due = forms.ChoiceField(label=_("Due"), required=False, choices=[("", _("Any")), *due_days.CHOICES])
    article = forms.IntegerField(
        label=_("Article"), required=False, min_value=1, max_value=LARGEST_ID, widget=forms.HiddenInput
    )
    sort = forms.ChoiceField(label=_("Sorted by"), required=False, choices=SORTS)
    opinion = forms.ChoiceField(
        label=_("Second opinion"), required=False, choices=[("", _("Any")), (WANTED, _("Wanted"))]
    )

    @property
    def statuses(self) -> list[str]:
        status = self.cleaned_data.get("status")
        if status == ALL:
            return list(Status)
        return [status] if status else OPEN

    @property
    def is_narrowing(self) -> bool:
        return any(value for name, value in self.cleaned_data.items() if name != "sort")

    @cached_property
    def asked(self) -> dict[str, str]:
        """What is asked for and understood, as it stands in the address."""
        self.is_valid()
        return {name: self.data[name] for name in self.fields if self.cleaned_data.get(name)}

    @property
    def query(self) -> str:
        """The same as a query string, always in one order."""
        return self.query_without("")

    def query_without(self, left_out: str) -> str:
        return urlencode(sorted((name, value) for name, value in self.asked.items() if name != left_out))

    @property
    def chips(self) -> list[tuple[str, str, str]]:
        """What narrows the queue, as (label, what is chosen, the query string without it)."""
        return [
            (self.fields[name].label, self.in_words(name), self.query_without(name))
            for name in self.asked
            if name != "sort"
        ]

    def in_words(self, name: str) -> str:
        value, field = self.cleaned_data[name], self.fields[name]
        if name == "article":
            return str(Article.objects.only("title").filter(pk=value).first() or value)
        if name == "language":
            return language_name(value)
        return str(dict(field.choices)[value]) if type(field) is forms.ChoiceField else str(value)

    def by_assignee(self, reviews: QuerySet, who: str, user) -> QuerySet:
        if who == NOBODY:
            return reviews.filter(assignee=None)
        return reviews.filter(assignee=user.pk if who == ME else int(who))

    def by_kind(self, reviews: QuerySet, kind: str, user) -> QuerySet:
        return reviews.filter(kind=kind)

    def by_language(self, reviews: QuerySet, language: str, user) -> QuerySet:
        return reviews.filter(language=language)

    def by_contradicts(self, reviews: QuerySet, answer: str, user) -> QuerySet:
        return reviews.filter(is_contradicted=answer == YES)

    def by_publisher(self, reviews: QuerySet, publisher: str, user) -> QuerySet:
        return reviews.filter(publisher=publisher)

    def by_claimant(self, reviews: QuerySet, claimant: Claimant, user) -> QuerySet:
        return reviews.filter(claimant=claimant)

    def by_author(self, reviews: QuerySet, author: str, user) -> QuerySet:
        """Verdicts that others wrote, but those that wait for a further approval and have that of `user`."""
        approved = Approval.objects.filter(by=user, is_yes=True, submission=F("review__submission"))
        waiting = approved.filter(review__status=Status.SUBMITTED).order_by()
        return reviews.exclude(author=user).exclude(pk__in=waiting.values("review"))

    def by_article(self, reviews: QuerySet, article: int, user) -> QuerySet:
        return reviews.filter(claim__article=article)

    def by_due(self, reviews: QuerySet, due: str, user) -> QuerySet:
        return reviews.filter(due_days.narrowed(due, timezone.localdate()))

    def by_opinion(self, reviews: QuerySet, wanted: str, user) -> QuerySet:
        """Verdicts that wait for a blind second opinion which `user` may give."""
        return reviews.filter(status=Status.SUBMITTED, awaits_opinion=True).exclude(author=user.pk)

    def by_q(self, reviews: QuerySet, words: str, user) -> QuerySet:
        return reviews.filter(Among("claim", self.found))

    @cached_property
    def found(self) -> list[int]:
        """The claims that hold the words asked for, or have them in the name of the claimant."""
        words = self.cleaned_data["q"]
        by_name = Claim.objects.filter(claimant__folded__contains=fold(words)) if fold(words) else Claim.objects.none()
        return sorted({*holding(words), *by_name.order_by().values_list("pk", flat=True)})


class ArticleFilter(Filter):
    narrowing = ("q", "publisher", "kind", "language")

    q = search_field(_("Words of the title"), **{"data-key": "/", "data-key-name": _("Search")})
    publisher = search_field(_("Publisher"))
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("Any")), *ArticleKind.choices])
    language = forms.ChoiceField(label=_("Language"), required=False, choices=language_choices)
    sort = forms.ChoiceField(
        label=_("Sorted by"),
        required=False,
        choices=[("", _("Newest first")), (WORTH, _("Most check-worthy first"))],
    )

    def by_q(self, articles: QuerySet, words: str, user) -> QuerySet:
        return articles.filter(title__icontains=words)

    def by_kind(self, articles: QuerySet, kind: str, user) -> QuerySet:
        return articles.filter(kind=kind)

    def by_publisher(self, articles: QuerySet, publisher: str, user) -> QuerySet:
        return articles.filter(publisher__icontains=publisher)

    def by_language(self, articles: QuerySet, language: str, user) -> QuerySet:
        return articles.filter(language=language)


class NotificationFilter(Filter):
    narrowing = ("kind",)

    state = forms.ChoiceField(
        label=_("Show"), required=False, choices=[("", _("All, unread first")), ("unread", _("Unread"))]
    )
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("Any")), *Notification.Kind.choices])

    def by_kind(self, notifications: QuerySet, kind: str, user) -> QuerySet:
        return notifications.filter(kind=kind)

    @property
    def is_unread_only(self) -> bool:
        return self.cleaned_data.get("state") == "unread"
