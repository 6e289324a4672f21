"""A verdict scale being written: its names, and its steps, which are moved, added and removed without anything being
saved. The service says what is wrong, field by field."""

import re
from collections.abc import Mapping

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from reviews.palette import COLOURS
from reviews.scale_rules import LONGEST_SLUG, MOST
from reviews.scales import Rating, Scale

KEY = re.compile(rf"[a-z0-9_]{{1,{LONGEST_SLUG}}}|new-[0-9]{{1,3}}")
# More than this was never written into a field of ours; what is shorter comes through, and the service says its length.
LONGEST = 20_000


def words_field(label: str, language: str, name: str, **attributes) -> forms.CharField:
    widget = forms.Textarea if "rows" in attributes else forms.TextInput
    in_its_language = widget({"dir": "auto", "lang": language, "autocomplete": "off", **attributes})
    label = format_lazy("{label} · {language}", label=label, language=name)
    return forms.CharField(label=label, required=False, max_length=LONGEST, widget=in_its_language)


class NamesForm(forms.Form):
    """The scale's name in each language, and the version that was read."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for language, name in settings.LANGUAGES:
            self.fields[f"name_{language}"] = words_field(_("Name"), language, name)

    def names(self) -> list[forms.BoundField]:
        return [self[f"name_{language}"] for language, _name in settings.LANGUAGES]


class StepForm(forms.Form):
    """One step. Its prefix is its key: the slug, or "new-1" for one that has none yet."""

    value = forms.CharField(
        label=_("Number"),
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput({"inputmode": "decimal", "autocomplete": "off"}),
    )
    colour = forms.ChoiceField(
        label=_("Colour and shape"), required=False, choices=list(COLOURS.items()), widget=forms.RadioSelect
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for language, name in settings.LANGUAGES:
            self.fields[f"label_{language}"] = words_field(_("Label"), language, name)
            self.fields[f"meaning_{language}"] = words_field(_("Meaning"), language, name, rows=2)

    @property
    def key(self) -> str:
        return self.prefix

    @property
    def chosen_colour(self) -> str:
        return self["colour"].value() or ""

    def words(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        """Label and meaning, by language."""
        return [(self[f"label_{language}"], self[f"meaning_{language}"]) for language, _name in settings.LANGUAGES]

    def title(self) -> str:
        return next((label.value() for label, _meaning in self.words() if label.value()), "")

    def service_fields(self) -> dict:
        given = self.cleaned_data
        by_language = {
            f"{field}s": {language: given[f"{field}_{language}"] for language, _name in settings.LANGUAGES}
            for field in ("label", "meaning")
        }
        slug = "" if self.key.startswith("new-") else self.key
        return by_language | {"slug": slug, "colour": given["colour"], "value": given["value"]}


class ScaleEditor:
    """The whole form. `posted` is what was sent, in which the fields named "step" hold the keys in their order."""

    def __init__(self, posted: Mapping):
        self.data = posted.copy()
        self.keys = list(dict.fromkeys(key for key in posted.getlist("step") if KEY.fullmatch(key)))[: MOST + 1]
        self.wrong: list[str] = []
        self.build()

    @classmethod
    def of(cls, data: Mapping, scale: Scale | None, is_copy: bool = False) -> "ScaleEditor":
        """What is to be changed: a scale, a copy of one, or two empty steps. `data` is an empty QueryDict to fill."""
        ratings = {rating.slug: rating for rating in scale.ratings} if scale else {"new-1": None, "new-2": None}
        data.setlist("step", ratings)
        if scale and not is_copy:
            data.update({"seen": scale.number} | {f"name_{code}": name for code, name in scale.names.items()})
        for key, rating in ratings.items():
            data.update({f"{key}-{name}": value for name, value in as_written(rating).items()})
        return cls(data)

    def build(self) -> None:
        self.names = NamesForm(self.data)
        for key in self.keys:
            self.data.setdefault(f"{key}-colour", self.free_colour())
        self.steps = [StepForm(self.data, prefix=key) for key in self.keys]

    def free_colour(self) -> str:
        taken = {self.data.get(f"{key}-colour") for key in self.keys}
        return next((colour for colour in COLOURS if colour not in taken), "")

    @property
    def can_grow(self) -> bool:
        return len(self.keys) < MOST

    def do(self, deed: str) -> str:
        """Add a step, or move or remove one: "add", "up:true", "down:true", "remove:true". The key of the step to go on
        with: the one that was dealt with, or its neighbour. What is not understood changes nothing."""
        name, _colon, key = deed.partition(":")
        if name == "add" and self.can_grow:
            key = next(made for count in range(1, MOST + 2) if (made := f"new-{count}") not in self.keys)
            self.forget(key)
            self.keys.append(key)
        elif key in self.keys:
            place = self.keys.index(key)
            self.move(name, place)
            key = key if key in self.keys else next(iter(self.keys[place:] or self.keys[-1:]), "")
        self.build()
        return key

    def forget(self, key: str) -> None:
        """What a step of this key held that was removed before."""
        for name in [name for name in self.data if name.startswith(f"{key}-")]:
            del self.data[name]

    def move(self, name: str, place: int) -> None:
        to = place + {"up": -1, "down": 1}.get(name, 0)
        if name == "remove":
            del self.keys[place]
        elif 0 <= to < len(self.keys):
            self.keys.insert(to, self.keys.pop(place))

    def is_valid(self) -> bool:
        return all(form.is_valid() for form in (self.names, *self.steps))

    def service_fields(self) -> dict:
        names = {language: self.names.cleaned_data[f"name_{language}"] for language, _name in settings.LANGUAGES}
        return {"names": names, "ratings": [step.service_fields() for step in self.steps]}

    def add_errors(self, error: ValidationError) -> None:
        """What the service says, each at its field."""
        for field, messages in error.message_dict.items():
            place, dash, name = field.partition("-")
            if dash:
                self.steps[int(place)].add_error(name, messages)
            elif field:
                self.names.add_error(field, messages)
            else:
                self.wrong += messages

    @property
    def has_errors(self) -> bool:
        return bool(self.wrong) or any(form.errors for form in (self.names, *self.steps))


def as_written(rating: Rating | None) -> dict[str, str]:
    """The fields of a step as the form has them."""
    if rating is None:
        return {}
    labels = {f"label_{code}": words for code, words in rating.labels.items()}
    meanings = {f"meaning_{code}": words for code, words in rating.meanings.items()}
    return labels | meanings | {"colour": rating.colour, "value": "" if rating.value is None else f"{rating.value:g}"}
