"""What is sent to change claims, and what of it the services take."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from rest_framework import serializers

from claims.anchoring import Selector, anchor
from claims.models import Article, ClaimKind, Comparator, Measure
from claims.serializers import Day, Strict, Text

LARGEST = 2**31 - 1


class FigureWriteSerializer(Strict):
    measure = serializers.ChoiceField(Measure.choices, required=False, allow_null=True, help_text="Of people.")
    unit = serializers.RegexField(
        r"^\w{1,20}$", required=False, allow_null=True, help_text="Of all else: `EUR`, `km`."
    )
    value = serializers.DecimalField(24, 6)
    value_max = serializers.DecimalField(24, 6, required=False, allow_null=True, help_text="The upper end of a range.")
    comparator = serializers.ChoiceField(Comparator.choices, default=Comparator.EXACTLY)


class TimeWriteSerializer(Strict):
    text = Text(max_length=200, allow_blank=True, default="")
    first_day = Day(required=False, allow_null=True)
    last_day = Day(required=False, allow_null=True)


class FactsSerializer(Strict):
    """A passage, by `start` and `end` or by its words, and what it says."""

    start = serializers.IntegerField(required=False, min_value=0, max_value=LARGEST, help_text="In code points.")
    end = serializers.IntegerField(
        required=False, min_value=1, max_value=LARGEST, help_text="In code points, exclusive."
    )
    exact = Text(
        required=False, max_length=20_000, trim_whitespace=False, help_text="The words, where they stand once."
    )
    prefix = Text(
        required=False, allow_blank=True, max_length=200, trim_whitespace=False, help_text="Words before them."
    )
    suffix = Text(
        required=False, allow_blank=True, max_length=200, trim_whitespace=False, help_text="Words behind them."
    )
    kind = serializers.ChoiceField(ClaimKind.choices, required=False)
    statement = Text(required=False, max_length=5000)
    claimant = Text(required=False, allow_blank=True, max_length=300, help_text="A name; empty where it is not known.")
    figure = FigureWriteSerializer(required=False, allow_null=True)
    time = TimeWriteSerializer(required=False, allow_null=True)
    place = Text(required=False, allow_blank=True, max_length=200)

    def validate(self, given: dict) -> dict:
        if ("start" in given) != ("end" in given):
            raise serializers.ValidationError(_("Give both “start” and “end”, or neither."))
        return given


class MarkSerializer(FactsSerializer):
    """What is left out is read from the passage."""


class ChangeSerializer(FactsSerializer):
    """What is left out stays; with another passage, what the machine had read is read again."""

    version = serializers.IntegerField(
        required=False,
        min_value=0,
        max_value=LARGEST,
        help_text="That of the claim you have seen; any where left out.",
    )


class SplitSerializer(Strict):
    at = serializers.IntegerField(min_value=0, max_value=LARGEST, help_text="Where the second begins, in code points.")
    version = serializers.IntegerField(required=False, min_value=0, max_value=LARGEST)


class MergeSerializer(Strict):
    claim = serializers.IntegerField(
        min_value=1, max_value=LARGEST, help_text="The id of the one that goes into this."
    )
    version = serializers.IntegerField(required=False, min_value=0, max_value=LARGEST)


class UndoSerializer(Strict):
    event = serializers.IntegerField(
        required=False, min_value=1, max_value=LARGEST, help_text="The deed to undo; the last one where left out."
    )


def passage_of(article: Article, given: dict) -> dict:
    """`start` and `end`, where a passage is given. Raises ValidationError where its words do not stand in one place."""
    if "exact" not in given:
        return {name: given[name] for name in ("start", "end") if name in given}
    if "start" in given and article.text[given["start"] : given["end"]] == given["exact"]:
        return {"start": given["start"], "end": given["end"]}
    found = anchor(article.text, Selector(given["exact"], given.get("prefix", ""), given.get("suffix", "")))
    if not found:
        message = _("These words stand nowhere in the article, or in several places: give “prefix” and “suffix” too.")
        raise ValidationError({"exact": ValidationError(message, code="passage")})
    return {"start": found[0], "end": found[1]}


def facts_of(given: dict) -> dict:
    """What is given, as the services take it (see `claims.facts`)."""
    facts = {name: given[name] for name in ("kind", "statement", "claimant", "place") if name in given}
    if "time" in given:
        time = given["time"] or {"text": ""}
        facts |= {"time_text": time["text"]}
        days = (("time_from", "first_day"), ("time_to", "last_day"))
        facts |= {name: day.isoformat() if (day := time.get(field)) else None for name, field in days}
    if "figure" in given:
        facts["figure"] = given["figure"] and figure_of(given["figure"])
    return facts


def figure_of(given: dict) -> dict:
    upper = given.get("value_max")
    return {
        "measure": given.get("measure") or "",
        "unit": given.get("unit") or "",
        "value": str(given["value"]),
        "value_max": None if upper is None else str(upper),
        "comparator": given["comparator"],
    }
