"""Claims and posts that repeat them: a set in the format of CheckThat! task 2, or a composed one."""

import csv
import random
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Gold:
    """`claims` are texts, `queries` (text, position of the claim that it repeats) each."""

    name: str
    claims: list[str]
    queries: list[tuple[str, int]]


def read(folder: Path) -> Gold:
    """The set in a folder: a table *docs.tsv of claims (its first column, or "id", is the id), one *queries.tsv of
    posts and a list *.qrels of which post repeats which claim, where there are several in folders below, those of the
    last by name that is not "train"."""
    docs = _table(next(folder.rglob("*docs.tsv")))
    held = sorted(path for path in folder.rglob("*.qrels") if path.parent.name != "train")
    qrels = [line.split() for line in held[-1].read_text().splitlines() if line.strip()]
    posts = {row[0]: row[1] for row in _table(next(held[-1].parent.glob("*queries.tsv")))}
    place = {row[0]: at for at, row in enumerate(docs)}
    claims = [" ".join(part for part in reversed(row[1:]) if part) for row in docs]
    queries = [(posts[post], place[claim]) for post, _, claim, relevance in qrels if int(relevance)]
    return Gold(held[-1].parent.name, claims, queries)


def _table(path: Path) -> list[list[str]]:
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.reader(lines, delimiter="\t"))[1:]


WHO = "mayor minister hospital union bank senator court school army church company judge actor scientist union".split()
WHERE = (
    "Boston Kyiv Lima Nairobi Madrid Oslo Delhi Toronto Manila Cairo Quito Warsaw Athens Dublin Lagos Seoul".split()
)
DEED = (
    "banned closed opened sold bought found lost hid moved promised denied tested counted burned flooded painted"
).split()
WHAT = (
    "bridges vaccines ballots tractors libraries mosquitoes satellites pensions bakeries dolphins masks rifles wells"
    " antennas paintings tunnels dams parks roads schools windmills phones trains horses"
).split()
SYLLABLES = "ba co di fu ga he lo mi na pe ri so tu va zo".split()


def composed(number: int = 10_000, asked: int = 200) -> Gold:
    """Claims out of a few words with made-up names and numbers, and some of them told in other words."""
    chance = random.Random(2020)
    claims = [_claim(chance) for _ in range(number)]
    asked_for = chance.sample(range(number), asked)
    return Gold("composed", claims, [(_told(chance, claims[at]), at) for at in asked_for])


def _claim(chance: random.Random) -> str:
    name = "".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize()
    return (
        f"The {chance.choice(WHO)} of {chance.choice(WHERE)} {chance.choice(DEED)} {chance.randint(2, 900)} "
        f"{chance.choice(WHAT)} near {name} before the {chance.choice(WHAT)} of {chance.choice(WHERE)}."
    )


def _told(chance: random.Random, claim: str) -> str:
    """A claim without some of its words, as somebody passes it on."""
    words = claim.rstrip(".").split()
    kept = [word for word in words if chance.random() > 0.35]
    return f"Did you hear? {' '.join(kept)}, so they say!"


def fill(path: Path | None, number: int) -> list[str]:
    """Sentences, one a line of a file, to fill a store up with; where there are too few, or no file, the halves of
    them are put together anew."""
    lines = path.read_text(encoding="utf-8").splitlines()[:number] if path else composed(5000, 0).claims
    chance = random.Random(1)
    made = list(lines)
    while len(made) < number:
        one, other = chance.choice(lines).split(), chance.choice(lines).split()
        made.append(" ".join(one[: len(one) // 2] + other[len(other) // 2 :]))
    return made
