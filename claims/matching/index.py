"""An index in the ordinary database: terms point to the texts that hold them, written in the same transaction."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import partial, reduce
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from django.db import connection, transaction
from django.db.models import Func, IntegerField, Model, Value

from claims.models import Posting

# Postings that one query may read, the rarest terms first: it bounds the time whatever the store holds.
BUDGET = 40_000
# A store with fewer texts is weighed as if it had so many: in a small one nothing would seem rare.
FEWEST = 10_000
# Rows of one term are merged when there are so many of a size, sizes being steps of this factor; those of the last
# step are left alone. So a posting is written again once a step at most, and packing costs in proportion to what was
# added.
FAN, STEPS = 8, 5
BATCH = 500
# Rows that one transaction of packing looks at: on SQLite, others wait as long as it lasts.
PACKED_AT_ONCE = 500

ID = np.dtype("<u4")
# Ids and weights are counted in one array of whole numbers, an id in the upper half and a weight, in these parts of
# one, in the lower: sorting that is the quickest way to add up, and gives the same whatever the order of rows.
HALF, LOWER, PARTS = np.uint64(32), np.uint64(0xFFFFFFFF), 1 << 16


class Place(Func):
    """Where bytes first stand in others, from 1; 0 where they do not."""

    function, arity, output_field = "INSTR", 2, IntegerField()

    def as_sqlite(self, compiler, connection, **context):
        held, ids = self.source_expressions
        return Func(ids, held, function="INSTR", output_field=self.output_field).as_sql(compiler, connection)

    def as_postgresql(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, function="POSITION", arg_joiner=" IN ", **context)


class Weights(NamedTuple):
    """How much each term of a query says, the rarest first, in how many texts it stands, and how much a term says that
    stands in none."""

    of: dict[str, float]
    numbers: dict[str, int]
    of_unheard: float

    def affordable(self) -> list[str]:
        """The rarest terms that some text has, as many as the budget of postings allows."""
        known = [term for term, number in self.numbers.items() if number]
        sums = accumulate(self.numbers[term] for term in known)
        return [term for term, total in zip(known, sums, strict=True) if total <= BUDGET]


class Index:
    """The postings of one kind of text: `postings` is their model, `texts` the model whose ids they hold (from 0 to
    4,294,967,295)."""

    def __init__(self, postings: type[Posting], texts: type[Model]):
        self.postings = postings
        self.texts = texts

    def add(self, items: Iterable[tuple[int, Iterable[str]]]) -> None:
        """Write the terms of texts, (id, terms) each; they are found from then on, within this transaction at once.

        A term that is added to a text twice counts twice until both are packed into one row.
        """
        ids = defaultdict(set)
        for text_id, terms in items:
            for term in terms:
                ids[term].add(text_id)
        rows = (self.row(term, np.array(sorted(ids[term]), dtype=ID)) for term in sorted(ids))
        self.postings.objects.bulk_create(rows, batch_size=BATCH)

    def remove(self, text_id: int, terms: Iterable[str]) -> None:
        """No longer find a text by these terms, from now on within this transaction."""
        held = np.array([text_id], dtype=ID).tobytes()
        terms = list(terms)
        if not terms:
            return
        # Packing may write rows anew while they are waited for: then they are looked up again.
        while rows := self.rows_holding(terms, held):
            locked = self.postings.objects.select_for_update().filter(pk__in=rows).order_by("pk")
            for row in list(locked):
                self.leave_out(row, text_id)

    def rows_holding(self, terms: list[str], held: bytes) -> list[int]:
        """The rows of these terms that hold an id, which is four bytes of theirs."""
        found = self.postings.objects.filter(term__in=terms).annotate(place=Place(Value(held), "ids"))
        rows = found.filter(place__gt=0).order_by("pk").values_list("pk", "ids")
        return [pk for pk, ids in rows if np.frombuffer(held, dtype=ID)[0] in np.frombuffer(ids, dtype=ID)]

    def leave_out(self, row: Posting, text_id: int) -> None:
        ids = np.frombuffer(row.ids, dtype=ID)
        left = ids[ids != text_id]
        if not len(left):
            row.delete()
            return
        row.ids, row.number = left.tobytes(), len(left)
        row.save(update_fields=["ids", "number"])

    def row(self, term: str, ids: np.ndarray, is_new: bool = True) -> Posting:
        return self.postings(term=term, number=len(ids), ids=ids.tobytes(), is_new=is_new)

    def weigh(self, terms: Iterable[str]) -> Weights:
        """The inverse document frequency of each term."""
        numbers = dict.fromkeys(terms, 0)
        select = f"select term, sum(number), (select max(id) from {self.texts._meta.db_table}) from"
        found = self.where_terms(select, numbers, "group by term")
        numbers.update((term, number) for term, number, _ in found)
        numbers = dict(sorted(numbers.items(), key=lambda item: (item[1], item[0])))
        latest = found[0][2] if found else None  # none also where a term is left of texts that are gone
        total = max(latest or 0, FEWEST)
        of = {term: math.log(1 + total / (number + 0.5)) for term, number in numbers.items()}
        return Weights(of, numbers, math.log(1 + total / 0.5))

    def where_terms(self, select: str, terms: Collection[str], end: str = "") -> list[tuple]:
        """Rows of the postings of terms. In SQL, since to put together a query of Django's costs more than to run it."""
        if not terms:
            return []
        with connection.cursor() as cursor:
            marks = ", ".join(["%s"] * len(terms))
            cursor.execute(f"{select} {self.postings._meta.db_table} where term in ({marks}) {end}", list(terms))
            return cursor.fetchall()

    def nearest(self, weights: Weights, *, most: int, excluding: Collection[int] = ()) -> list[tuple[int, float]]:
        """(id, summed weight) of the texts that share the most of what is rare, the best and latest first."""
        ranked = self.ranked(weights, most + len(excluding))
        ids, sums = ranked & LOWER, (ranked >> HALF) / PARTS
        pairs = zip(ids.tolist(), sums.tolist(), strict=True)
        return [pair for pair in pairs if pair[0] not in excluding][:most]

    def holding(self, terms: Collection[str]) -> np.ndarray:
        """The ids of the texts that hold all of these terms, in rising order."""
        blocks = defaultdict(list)
        for term, ids in self.where_terms("select term, ids from", terms):
            blocks[term].append(ids)
        if not terms or len(blocks) < len(terms):
            return np.array([], dtype=ID)
        each = [np.unique(np.frombuffer(b"".join(ids), dtype=ID)) for ids in blocks.values()]
        return reduce(partial(np.intersect1d, assume_unique=True), sorted(each, key=len))

    def ranked(self, weights: Weights, most: int) -> np.ndarray:
        """The best texts, the best first: the sum of a text's weights in the upper half of a number, its id in the
        lower."""
        blocks = defaultdict(list)
        for term, ids in self.rows(weights):
            blocks[term].append(ids)
        parts = [
            (np.frombuffer(b"".join(ids), dtype=ID).astype(np.uint64) << HALF)
            | np.uint64(round(weights.of[term] * PARTS))
            for term, ids in blocks.items()
        ]
        if not parts:
            return np.array([], dtype=np.uint64)
        found = np.sort(np.concatenate(parts), kind="stable")  # which merges what is in order already
        ids = found >> HALF
        firsts = np.flatnonzero(np.concatenate(([True], ids[1:] != ids[:-1])))
        ranked = (np.add.reduceat(found & LOWER, firsts) << HALF) | ids[firsts]
        if len(ranked) > most:
            ranked = np.partition(ranked, len(ranked) - most)[len(ranked) - most :]
        return np.sort(ranked)[::-1]

    def rows(self, weights: Weights) -> Iterable[tuple[str, bytes]]:
        """The postings of the terms that can be afforded; where none can, the latest of the rarest."""
        terms = weights.affordable()
        if terms or not any(weights.numbers.values()):
            return self.where_terms("select term, ids from", terms)
        rarest = self.postings.objects.filter(term=next(term for term, number in weights.numbers.items() if number))
        latest = list(rarest.order_by("-id").values_list("id", "number"))
        sums = accumulate(number for _, number in latest)
        read = [row_id for (row_id, _), total in zip(latest, sums, strict=True) if total <= BUDGET]
        return rarest.filter(id__in=read or [latest[0][0]]).values_list("term", "ids")

    def pack(self, *, most: int | None = None) -> int:
        """Merge small rows of postings, in short transactions, at most `most` of them; how many new rows were looked
        at.

        What is found meanwhile is the same, and two that pack at once do each other no harm: each takes rows that
        the other has not locked.
        """
        seen = rounds = 0
        while most is None or rounds < most:
            looked_at = self.pack_some()
            if not looked_at:
                break
            seen, rounds = seen + looked_at, rounds + 1
        return seen

    @transaction.atomic
    def pack_some(self) -> int:
        free = self.postings.objects.select_for_update(skip_locked=True)
        new = list(free.filter(is_new=True).order_by("id").values_list("id", "term")[:PACKED_AT_ONCE])
        rows = free.filter(term__in={term for _, term in new}).order_by("id").values_list("id", "term", "number")
        sizes = defaultdict(list)
        for row_id, term, number in rows:
            sizes[term].append((number, row_id))
        groups = [(term, group) for term, numbers in sizes.items() for group in merged(numbers)]
        self.merge(groups)
        self.postings.objects.filter(id__in=[row_id for row_id, _ in new]).update(is_new=False)
        return len(new)

    def merge(self, groups: list[tuple[str, list[int]]]) -> None:
        """Write each group of rows of a term as one."""
        replaced = self.postings.objects.filter(id__in=[row_id for _, group in groups for row_id in group])
        ids = {row_id: np.frombuffer(held, dtype=ID) for row_id, held in replaced.values_list("id", "ids")}
        whole = [
            self.row(term, np.unique(np.concatenate([ids[row_id] for row_id in group])), is_new=False)
            for term, group in groups
        ]
        replaced.delete()
        self.postings.objects.bulk_create(whole, batch_size=BATCH)


def merged(rows: list[tuple[int, int]]) -> Iterator[list[int]]:
    """Which rows of a term, (number of postings, id of the row) each, are to be written as one."""
    steps: dict[int, list[tuple[int, list[int]]]] = defaultdict(list)
    for number, row_id in rows:
        steps[step(number)].append((number, [row_id]))
    for at in range(STEPS):
        if len(steps[at]) >= FAN:
            total = sum(number for number, _ in steps[at])
            whole = [row_id for _, group in steps.pop(at) for row_id in group]
            steps[min(step(total), STEPS)].append((total, whole))
    for groups in steps.values():
        yield from (group for _, group in groups if len(group) > 1)


def step(number: int) -> int:
    """The size of a row: 0 below FAN postings, 1 below its square, and so on."""
    return int(math.log(number, FAN) + 1e-9) if number else 0
