"""What a claim speaks of: what happened, where and on which days, and as of when and of whom its figure is told.

What the sentence of a claim leaves out ("The attack also left 159 injured") is taken from the claim before it in the
article that names a place, else from the article's title. Words are the language pack's; without one nothing is read.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from claims.matching import terms
from claims.models import Article, Claim
from claims.splitting import languages
from claims.splitting.languages import LanguagePack
from claims.splitting.packs import load
from claims.splitting.places import find
from claims.splitting.words import Passage

# A time that runs longer is one over which is counted ("in 2025", "since October"), not when one thing happened.
LONGEST_EVENT = timedelta(days=31)
# Words between a verb of saying and the day on which somebody said it ("informó este viernes", "said late on Friday").
NEAR_CUE = 2
# Words between "including" and the number of a part.
NEAR_PART = 2

# Kinds of events that one report may tell as the other: what burns after an attack is a fire and an attack.
KINDRED = {
    "attack": {"war", "protest", "explosion", "fire", "collapse", "shipwreck", "crash"},
    "explosion": {"fire", "crash", "shipwreck", "collapse", "war"},
    "fire": {"crash", "earthquake", "collapse", "protest", "war", "shipwreck"},
    "earthquake": {"landslide", "collapse"},
    "flood": {"storm", "landslide", "collapse"},
    "storm": {"landslide", "collapse", "shipwreck"},
    "landslide": {"collapse"},
    "shipwreck": {"crash"},
    "crash": {"collapse"},
}


@dataclass(frozen=True)
class Occurrence:
    """What a claim speaks of. `places` and `names` are terms of claim matching; `first` to `last` the days on which it
    happened, None where nobody says; `as_of` the day up to which the figure counts, the article's own where the claim
    tells none (`is_as_of_told`). `is_running` is a count since something began, `is_part` one of a part of a total."""

    kinds: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    place: str = ""
    first: date | None = None
    last: date | None = None
    as_of: date | None = None
    is_as_of_told: bool = False
    is_running: bool = False
    is_part: bool = False
    speaks_for_itself: bool = field(default=False, compare=False)

    def within(self, around: "Occurrence") -> "Occurrence":
        """With what the words around it say of what it leaves out."""
        if self.speaks_for_itself:
            names_it = not self.places and bool(around.places & self.names)
            place = (around.places, around.place) if names_it else (self.places, self.place)
            return replace(self, kinds=self.kinds or around.kinds, places=place[0], place=place[1])
        days = (self.first, self.last) if self.first else (around.first, around.last)
        return replace(
            self,
            kinds=self.kinds or around.kinds,
            places=around.places,
            names=self.names | around.names,
            place=around.place,
            first=days[0],
            last=days[1],
        )

    @property
    def is_found(self) -> bool:
        """Whether it says where, so that what leaves that out may be taken to mean the same."""
        return bool(self.places or self.names)


def is_another_kind(one: Occurrence, other: Occurrence) -> bool:
    """Whether both say what happened, and it is not the same."""
    both = {(a, b) for a in one.kinds for b in other.kinds}
    return bool(both) and not any(a == b or b in KINDRED.get(a, ()) or a in KINDRED.get(b, ()) for a, b in both)


def occurrences(claims: Iterable[Claim]) -> dict[int, Occurrence]:
    """What each of these claims, with their articles and figures, speaks of; by id. One query, whatever their number."""
    claims = list(claims)
    own = {claim.pk: of(claim) for claim in claims}
    vague = {one.article_id for one in claims if not (own[one.pk].places and own[one.pk].kinds)}
    around = before(vague)
    return {claim.pk: own[claim.pk].within(surroundings(claim, around.get(claim.article_id, ()))) for claim in claims}


# Claims of an article that are looked through for a place: counts of people, as many as any report has.
MOST_AROUND = 300


def before(articles: Iterable[int]) -> dict[int, list[Claim]]:
    """The claims of these articles that count people, in their order."""
    found: dict[int, list[Claim]] = {}
    if articles := list(articles):
        rows = Claim.objects.filter(article__in=articles).exclude(figure__measure__isnull=True)
        rows = rows.exclude(figure__measure="").select_related("article", "claimant", "figure").defer("article__text")
        for claim in rows.order_by("article", "start")[:MOST_AROUND]:
            found.setdefault(claim.article_id, []).append(claim)
    return found


def together(claim: Claim) -> list[Claim]:
    """The other counts of people that an article gives of the same thing: those in the same sentence of another measure
    or of a part, and those in sentences that leave out where it was, from one that says so to the next."""
    counts = before([claim.article_id]).get(claim.article_id, [])
    said = {one.pk: of(one) for one in counts}
    if claim.pk not in said:
        return []
    group: list[Claim] = []
    for one in counts:
        begins = said[one.pk].is_found and not any(one.statement == other.statement for other in group)
        if begins and any(other.pk == claim.pk for other in group):
            break
        group = [one] if begins else [*group, one]
    here, totals = said[claim.pk], largest(group, said)
    return [
        one
        for one in group
        if one.pk != claim.pk
        and here.is_running == said[one.pk].is_running
        and not is_another_kind(here, said[one.pk])
        and (said[one.pk].is_part or totals[one.statement, one.figure.measure] is one)
    ]


def largest(group: list[Claim], said: dict[int, Occurrence]) -> dict[tuple[str, str], Claim]:
    """Of the counts of one measure in a sentence, the largest is the total: "rose to 32 after one of them died"."""
    totals: dict[tuple[str, str], Claim] = {}
    for one in sorted(group, key=lambda one: one.figure.value):
        if not said[one.pk].is_part:
            totals[one.statement, one.figure.measure] = one
    return totals


def surroundings(claim: Claim, counts: Iterable[Claim]) -> Occurrence:
    """What the nearest count before a claim speaks of that says where, else what the title of the article does."""
    earlier = [one for one in counts if one.start < claim.start and one.pk != claim.pk]
    found = next((said for said in map(of, reversed(earlier)) if said.is_found), None)
    titled = of_title(claim.article)
    if found:
        return found.within(titled)
    # Who said it may tell where ("Kyiv city authorities"); a title may be about something else.
    return Occurrence(kinds=titled.kinds) if of(claim).names else titled


def of_title(article: Article) -> Occurrence:
    if article.language not in languages():
        return Occurrence()
    sentence = Sentence(article.title, article.language)
    places = terms(sentence.target, article.language) if sentence.target else frozenset()
    return Occurrence(kinds=sentence.kinds, places=places, names=sentence.names(""), place=sentence.target)


def of(claim: Claim) -> Occurrence:
    """What a claim's own sentence says that it speaks of."""
    published = claim.article.published_on
    if claim.article.language not in languages():
        return Occurrence(as_of=published)
    sentence = Sentence(claim.statement, claim.article.language)
    claimant = claim.claimant.name if claim.claimant else ""
    place, names = claim.place or sentence.target, sentence.names(claimant)
    places = terms(place, claim.article.language) if place else frozenset()
    speaks_for_itself = bool(places or names)
    has_days = claim.time_from is not None and claim.time_to is not None
    is_long = has_days and claim.time_to - claim.time_from > LONGEST_EVENT
    as_of = counted_until(claim, published) if has_days and not is_long and sentence.tells_as_of(claim) else None
    days = (claim.time_from, claim.time_to) if has_days and not is_long and not as_of else (None, None)
    return Occurrence(
        kinds=sentence.kinds,
        places=places,
        names=names or named_by(claimant, claim.article.language),
        place=place,
        first=days[0],
        last=days[1],
        as_of=as_of or published,
        is_as_of_told=as_of is not None,
        is_running=is_long or sentence.has(sentence.pack.running_leads),
        is_part=is_part(claim, sentence.pack),
        speaks_for_itself=speaks_for_itself,
    )


def named_by(claimant: str, language: str) -> frozenset[str]:
    """The names in who said it, where that is not a name as a whole: "Kyiv city authorities", "la policía de Kiev"."""
    sentence = Sentence(claimant, language)
    words = [word for word in sentence.passage.words if word.form not in sentence.pack.function_words]
    is_described = any(not word.is_capitalised and not word.is_mark for word in words)
    names = " ".join(word.text.removesuffix("'s") for word in words if word.is_capitalised)
    return terms(names, language) if is_described and names else frozenset()


def counted_until(claim: Claim, published: date | None) -> date | None:
    """The day up to which somebody counted; None for a longer time. Nobody has counted up to a day that is to come: a
    weekday that was read as the next one is the last one."""
    day = claim.time_to
    if claim.time_from != day:
        return None
    if published and day > published:
        day -= timedelta(days=7)
    return day if not published or day <= published else None


def is_part(claim: Claim, pack: LanguagePack) -> bool:
    """Whether a figure counts some of those that another one of its sentence counts: "31 dead, among them five
    children", "five of them"."""
    if not hasattr(claim, "figure"):
        return False
    before = Passage(claim.prefix, 0, len(claim.prefix)).forms
    around = claim.quote + claim.suffix
    ahead = Passage(around, 0, len(around))
    at = ahead.at(claim.figure.number_end - claim.start)
    led = any(
        pack.part_leads.match_before(before, len(before) - gap) for gap in range(min(NEAR_PART, len(before)) + 1)
    )
    return led or bool(pack.part_tails.match(ahead.forms, at))


class Sentence:
    """The words of a claim's statement, or of a title, and what they tell of an event."""

    def __init__(self, text: str, language: str):
        self.language, self.pack = language, load(language)
        self.passage = Passage(text, 0, len(text))

    @cached_property
    def kinds(self) -> frozenset[str]:
        stems = self.pack.event_kinds.items()
        return frozenset(kind for kind, words in stems if any(f.startswith(words) for f in self.passage.forms))

    @cached_property
    def target(self) -> str:
        """The place that was hit ("contra Kiev", "on Kyiv"), else the first that the sentence names."""
        forms = self.passage.forms
        for at, form in enumerate(forms[:-1]):
            if form in self.pack.target_leads:
                span = self.name_at(at + 1 + (forms[at + 1] in self.pack.determiners))
                if span:
                    return self.passage.slice(*span)
        found = find(self.passage, self.pack)
        return self.passage.slice(*found[0]) if found else ""

    def name_at(self, first: int) -> tuple[int, int] | None:
        last = first
        while last < len(self.passage.words) and self.is_name(last):
            last += 1
        return (first, last) if last > first else None

    def is_name(self, at: int) -> bool:
        word, pack = self.passage.words[at], self.pack
        form = word.form.removesuffix("'s")
        is_time = form in pack.months or form in pack.weekdays
        return word.is_capitalised and not is_time and form not in pack.demonyms and form not in pack.function_words

    def names(self, but: str) -> frozenset[str]:
        """The terms of the names in the sentence, without those of `but`, who said it."""
        found = [word.text.removesuffix("'s") for at, word in enumerate(self.passage.words) if at and self.is_name(at)]
        # A name that is written in several words may be known to the pack as one.
        return terms(" ".join(found), self.language) - (terms(but, self.language) if but else frozenset())

    def has(self, phrases) -> bool:
        return bool(phrases.places(self.passage.forms))

    def tells_as_of(self, claim: Claim) -> bool:
        """Whether the time of a claim is when somebody counted or told, and not when it happened."""
        span = next(self.spans(claim.time_text), None)
        if span is None:
            return False
        extent = self.pack.time_extents.match(self.passage.forms, span[0])
        if extent and extent[1] == "until" or self.pack.as_of_leads.match(self.passage.forms, span[0]):
            return True
        return bool(self.pack.as_of_leads.match_before(self.passage.forms, span[0])) or self.is_beside_cue(claim, span)

    def is_beside_cue(self, claim: Claim, span: tuple[int, int]) -> bool:
        """Whether it stands beside what shows who said it, or right behind how the count was set ("rose on Friday")."""
        if any(0 <= max(span[0] - cue[1], cue[0] - span[1]) <= NEAR_CUE for cue in self.spans(claim.cue)):
            return True
        return any(form in self.pack.tally_verbs for form in self.passage.forms[max(0, span[0] - NEAR_CUE) : span[0]])

    def spans(self, words: str) -> Iterator[tuple[int, int]]:
        """Where these words stand in the sentence."""
        wanted = Passage(words, 0, len(words)).forms
        forms = self.passage.forms
        for at in range(len(forms) - len(wanted) + 1 if wanted else 0):
            if forms[at : at + len(wanted)] == wanted:
                yield at, at + len(wanted)
