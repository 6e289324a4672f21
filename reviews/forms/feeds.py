"""Feeds of published fact-checks: a new one, a file of them, and what the collected ones can be narrowed down to."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db.models import Q, QuerySet
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from reviews.forms.filters import Filter, search_field
from reviews.models import Feed, PublishedCheck

# What is read while somebody waits for the page; `manage.py fetch_feeds --file` takes more.
MOST_UPLOADED = 5 * 1024 * 1024
WHOLE_ADDRESS = _("Write the whole address, such as https://example.org/claimreview.json.")
GOOGLE = "google"


class FeedForm(forms.Form):
    url = forms.CharField(
        label=_("Address"),
        max_length=2000,
        validators=[URLValidator(["http", "https"], message=WHOLE_ADDRESS)],
        help_text=_("Of a DataFeed (JSON), or of a page with ClaimReview markup. It is fetched at once, then hourly."),
        widget=forms.URLInput({"placeholder": "https://", "inputmode": "url"}),
    )
    title = forms.CharField(
        label=_("Name"),
        required=False,
        max_length=300,
        help_text=_("Left empty: the name of its host."),
        widget=forms.TextInput({"dir": "auto"}),
    )
    publisher = forms.CharField(
        label=_("Publisher"), required=False, max_length=300, widget=forms.TextInput({"dir": "auto"})
    )


class UploadForm(forms.Form):
    title = forms.CharField(
        label=_("Name"),
        max_length=300,
        required=False,
        help_text=_("Left empty: that of the file. A file of the same name takes the place of the one before."),
        widget=forms.TextInput({"dir": "auto"}),
    )
    file = forms.FileField(
        label=_("File"),
        help_text=_("A DataFeed or other JSON-LD, or a saved page with ClaimReview markup; up to 5 MB."),
        widget=forms.FileInput({"accept": ".json,.jsonld,.html,.htm,application/json,application/ld+json,text/html"}),
    )

    def clean_file(self) -> bytes:
        file = self.cleaned_data["file"]
        if file.size > MOST_UPLOADED:
            raise ValidationError(
                _(
                    "This file is larger than 5 MB. Whoever runs the server reads it with “manage.py fetch_feeds --file”."
                ),
                code="too_large",
            )
        self.cleaned_data["title"] = self.cleaned_data.get("title") or file.name[:300]
        return file.read()


def feed_choices() -> list[tuple[str, str]]:
    feeds = Feed.objects.standing().values_list("pk", "title")
    return [("", _("Any")), *((str(pk), title) for pk, title in feeds), (GOOGLE, "Google Fact Check Tools")]


def found_language_choices() -> list[tuple[str, str]]:
    codes = PublishedCheck.objects.order_by("language").values_list("language", flat=True).distinct()
    return [("", _("Any")), *sorted(((code, name_of(code)) for code in codes if code), key=lambda choice: choice[1])]


def name_of(code: str) -> str:
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code


class ElsewhereFilter(Filter):
    narrowing = ("q", "publisher", "feed", "language")

    q = search_field(_("Words, claimant or verdict"), **{"data-key": "/", "data-key-name": _("Search")})
    publisher = search_field(_("Publisher"))
    feed = forms.ChoiceField(label=_("Came from"), required=False, choices=feed_choices)
    language = forms.ChoiceField(label=_("Language"), required=False, choices=found_language_choices)

    def by_q(self, checks: QuerySet, words: str, user) -> QuerySet:
        fields = ("claim_reviewed", "claimant", "rating_label", "title")
        found = Q()
        for field in fields:
            found |= Q((f"{field}__icontains", words))
        return checks.filter(found)

    def by_publisher(self, checks: QuerySet, publisher: str, user) -> QuerySet:
        return checks.filter(Q(publisher__icontains=publisher) | Q(site__icontains=publisher))

    def by_feed(self, checks: QuerySet, feed: str, user) -> QuerySet:
        return checks.filter(feed=None if feed == GOOGLE else int(feed))

    def by_language(self, checks: QuerySet, language: str, user) -> QuerySet:
        return checks.filter(language=language)
