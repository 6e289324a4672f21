"""What the lists can be narrowed down to, in the address of the page. What is not understood narrows nothing."""

from django import forms
from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from claims.matching import fold
from claims.models import ArticleKind, ClaimKind
from reviews.forms.articles import pack_choices
from reviews.models import Status
from reviews.models.review import OPEN
from reviews.workflow import ROLE_GROUPS

ALL, ME, NOBODY = "all", "me", "nobody"
WANTED = "wanted"
WORTH = "worth"


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

    def narrow(self, rows: QuerySet, user) -> QuerySet:
        self.is_valid()
        for name in self.narrowing:
            if value := self.cleaned_data.get(name):
                rows = getattr(self, f"by_{name}")(rows, value, user)
        return rows

    @property
    def is_narrowing(self) -> bool:
        return any(self.cleaned_data.values())


class QueueFilter(Filter):
    narrowing = ("q", "assignee", "kind", "language", "article", "opinion")

    q = search_field(_("Words or claimant"), **{"data-key": "/", "data-key-name": _("Search")})
    status = forms.ChoiceField(
        label=_("Status"), required=False, choices=[("", _("Open")), *Status.choices, (ALL, _("All"))]
    )
    assignee = forms.ChoiceField(label=_("Assigned to"), required=False, choices=assignee_choices)
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("Any")), *ClaimKind.choices])
    language = forms.ChoiceField(label=_("Language"), required=False, choices=language_choices)
    article = forms.IntegerField(required=False, widget=forms.HiddenInput)
    opinion = forms.ChoiceField(required=False, choices=[("", ""), (WANTED, "")], widget=forms.HiddenInput)

    @property
    def statuses(self) -> list[str]:
        status = self.cleaned_data.get("status")
        if status == ALL:
            return list(Status)
        return [status] if status else OPEN

    def by_assignee(self, reviews: QuerySet, who: str, user) -> QuerySet:
        if who == NOBODY:
            return reviews.filter(assignee=None)
        return reviews.filter(assignee=user.pk if who == ME else int(who))

    def by_kind(self, reviews: QuerySet, kind: str, user) -> QuerySet:
        return reviews.filter(claim__kind=kind)

    def by_language(self, reviews: QuerySet, language: str, user) -> QuerySet:
        return reviews.filter(claim__article__language=language)

    def by_article(self, reviews: QuerySet, article: int, user) -> QuerySet:
        return reviews.filter(claim__article=article)

    def by_opinion(self, reviews: QuerySet, wanted: str, user) -> QuerySet:
        """Verdicts that wait for a blind second opinion which `user` may give."""
        return reviews.filter(status=Status.SUBMITTED, awaits_opinion=True).exclude(author=user.pk)

    def by_q(self, reviews: QuerySet, words: str, user) -> QuerySet:
        by_name = Q(claim__claimant__folded__contains=fold(words))
        return reviews.filter(by_name | Q(claim__statement__icontains=words))


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
