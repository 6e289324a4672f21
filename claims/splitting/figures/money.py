"""Sums of money and their currency: "US$ 5 mil millones", "$2.3bn", "15 cents", "480 mdp"."""

from collections import Counter
from decimal import Decimal
from functools import cache

from claims.splitting.figures.numbers import Number
from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_SIGNS = "$€£¥₹₽₩₦₪"
_WEIGHED = 4
# How far a word of money may stand before its millions, and behind them.
_NEAR = 10
_BEHIND = 4
_ENDS = frozenset(';:.()"“”«»')

Sum = tuple[int, int, Number, str]


def of_number(passage: Passage, number: Number, places: Counter, pack: LanguagePack) -> Sum | None:
    """(first word, last word, number, ISO 4217 code) of a sum, XXX where its place is unknown.

    `places` counts the words of the whole text, which decide whose "$" or "pesos" they are.
    """
    return _signed(passage, number, places, pack) or _named(passage, number, places, pack)


def _signed(passage, number, places, pack):
    """A sign or code before the number: "$5m", "more than €3 billion"."""
    forms = passage.forms
    before = pack.currencies.match_before(forms, number.first, 3)
    if not before or not _may_lead(passage, number, *before, pack):
        return None
    last, scale = _scale_tail(passage, number, pack)
    code, factor = _coin(before[1])
    number = _times(number._replace(last=last, tail=max(number.tail, last)), scale * factor)
    first = number.first - before[0]
    comparator = pack.comparators_before.match_before(forms, first)
    if comparator and comparator[1]:
        number = number._replace(comparator=comparator[1], lead=first - comparator[0])
    found = _currency(code, places, pack)
    return (first, number.tail, number, found) if found else None


def _may_lead(passage, number, length, currency, pack):
    """Whether a currency belongs to the number behind it: "dollars 2bn"; not "per cent five years ago", "won 6"."""
    if isinstance(currency, tuple) or passage.words[number.first - 1].text in _SIGNS:
        return not isinstance(currency, tuple)
    if not passage.words[number.first - 1].text.islower():
        return True
    if passage.forms[number.first - 1] in pack.verb_forms or not passage.forms[number.first][0].isdecimal():
        return False
    if currency not in pack.currency_places:
        return True
    earlier = passage.forms[number.first - length - 1] if number.first > length else ""
    return number.scale > 1 and not (earlier[:1].isdecimal() or earlier in pack.scales)


def _named(passage, number, places, pack):
    """The currency behind the number: "1,4 millones de dólares", "15 cents"."""
    forms, at = passage.forms, number.tail
    while at < len(forms) and at < number.tail + 2 and forms[at] in pack.of_words:
        at += 1
    after = pack.currencies.match(forms, at)
    if not after or (number.is_article and number.comparator == "exactly") or is_weight(passage, number, at, pack):
        return None
    if not _may_follow(passage, number, at, after, pack):
        return None
    code, factor = _coin(after[1])
    found = _currency(code, places, pack)
    return (number.lead, at + after[0], _times(number, factor), found) if found else None


def _may_follow(passage, number, at, found, pack):
    """Whether a word behind a number is a currency: "30p" and "40 coronas"; not "30 p long", "40 coronas de flores"."""
    forms, words, behind = passage.forms, passage.words, at + found[0]
    if len(forms[at]) == 1 and forms[at].isalpha():
        # "R50" has it before, "30p" behind.
        return isinstance(found[1], tuple) and words[at].start == words[at - 1].end
    if forms[at] not in pack.homonym_currencies or found[0] > 1 or number.scale > 1 or behind >= len(forms):
        return True
    if forms[behind] in pack.of_words:
        return False
    return (
        words[behind].is_mark
        or forms[behind] in pack.function_words
        or not forms[behind].endswith(pack.plural_endings)
    )


def unspoken(passage: Passage, number: Number, earlier: list[tuple[int, str]], places: Counter, pack: LanguagePack):
    """The currency of millions without a noun: that of the sum before ("412 million crowns, against the 455 million
    expected"), or that of the text where the sentence speaks of money; None where they may count anything else.

    `earlier` are the quantities before it in its passage: (first word, unit).
    """
    forms, at = passage.forms, number.tail
    if number.is_vague or not forms[number.first][0].isdecimal():
        return None
    # What stands in brackets is the same sum in another currency.
    units = [unit for first, unit in earlier if not (first and forms[first - 1] == "(")]
    is_bare = at == len(forms) or passage.words[at].is_mark or forms[at] in pack.function_words
    if is_bare and at + 1 < len(forms) and forms[at] in pack.of_words:
        # "2.400 millones de indemnización"
        return _spoken(places, pack) if forms[at + 1] in pack.money_words else None
    if not is_bare:
        is_bare = forms[at].endswith(pack.participle_endings) and not forms[at].endswith(pack.plural_endings)
    if not is_bare:
        return None
    sums = [unit for unit in units if unit.isupper()]
    if sums:
        return sums[-1]
    return _spoken(places, pack) if "count" not in units and _is_of_money(passage, number, pack) else None


def _is_of_money(passage, number, pack):
    """Whether a word of money stands near a number, within its own clause: "pagó al club 40 millones"."""
    forms, words = passage.forms, passage.words
    for at in range(number.lead - 1, max(-1, number.lead - _NEAR), -1):
        if forms[at] in pack.money_words:
            return True
        if forms[at] in _ENDS or forms[at] in pack.clause_words:
            break
    for at in range(number.tail, min(len(words), number.tail + _BEHIND)):
        if forms[at] in pack.money_words:
            return True
        # "2.000 millones que tiene previsto ingresar"
        is_relative = at == number.tail and forms[at] in pack.relatives
        if words[at].is_mark or (forms[at] in pack.clause_words and not is_relative):
            break
    return False


def _spoken(places, pack):
    """The currency that a text speaks of most."""
    named = _lone_words(pack)
    votes = Counter()
    for word in places.keys() & named.keys():
        votes[named[word]] += places[word]
    best = max(sorted(votes), key=votes.__getitem__, default=None)
    return _currency(best, places, pack) or None


@cache
def _lone_words(pack: LanguagePack) -> dict[str, str]:
    """The currencies of one word, but for those that are verbs as well."""
    words = {word for word in pack.currencies.first_words if word in pack.currencies and word not in pack.verb_forms}
    found = {word: pack.currencies.match([word], 0)[1] for word in words}
    return {
        word: value for word, value in found.items() if isinstance(value, str) and (len(word) > 1 or word in _SIGNS)
    }


def is_weight(passage: Passage, number: Number, at: int, pack: LanguagePack) -> bool:
    """Whether pounds at an index are a weight: "weighed 180 pounds", "20 pounds of cocaine"."""
    forms = passage.forms
    pounds = pack.weights.match(forms, at)
    if not pounds:
        return False
    of_what = forms[at + pounds[0] : at + pounds[0] + 1]
    beside = forms[max(0, number.first - _WEIGHED) : at + _WEIGHED - 1]
    is_weighed = any(form.startswith(pack.weight_stems) for form in beside)
    return is_weighed or (number.scale == 1 and bool(of_what) and of_what[0] in pack.of_words)


def _coin(found):
    """(currency, factor): "cents" are hundredths."""
    return found if isinstance(found, tuple) else (found, 1)


def _times(number, factor):
    highest = number.value_max and number.value_max * factor
    return number._replace(value=number.value * factor, value_max=highest)


def _scale_tail(passage, number, pack):
    """ "$5m": a scale letter that the number stopped before."""
    forms = passage.forms
    if number.last < len(forms) and forms[number.last] in pack.scales and number.scale == 1:
        return number.last + 1, Decimal(pack.scales[forms[number.last]])
    return number.last, Decimal(1)


def _currency(found, places, pack):
    """ISO 4217 code; where the sign has several, by the places that the text names.

    When it names none it is XXX, or nothing for a word that is a verb as well.
    """
    if found not in pack.currency_places:
        return found
    codes = _codes(found, pack)
    votes = Counter()
    for word in places.keys() & codes.keys():
        votes[codes[word]] += places[word]
    best = max(pack.currency_places[found], key=votes.__getitem__)
    return best if votes else pack.currency_defaults.get(found, "XXX")


@cache
def _codes(found: str, pack: LanguagePack) -> dict[str, str]:
    """The words of places to the code of the currency that a sign or a word is there."""
    places = pack.currency_places[found]
    return {form: code for code, words in places.items() for word in words for form in (word, f"{word}'s")}
