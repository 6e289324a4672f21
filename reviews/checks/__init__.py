"""Background checks. One file a check, which exports CHECK; the file's name is its slug.

A check reads a claim and says what it looked at, what it found and what it did not find. It never gives a verdict.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field

from claims.discovery import discover
from claims.models import Claim
from reviews.models import Outcome


@dataclass(frozen=True)
class Line:
    """A sentence for people: a message to be translated, with its values by name (JSON values alone).

    `about` says which part of the explanation it is: "looked_at", "found" or "not_found".
    """

    about: str
    message: str
    values: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Evidence:
    """Something a check found: the claim it stands in, the passage, and in what it agrees or differs."""

    claim: int
    passage: str
    outcome: Outcome
    message: str = ""
    values: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    """What a check returns: its outcome, its explanation line by line, and the evidence, strongest first."""

    outcome: Outcome
    explanation: tuple[Line, ...]
    evidence: tuple[Evidence, ...] = ()

    def as_json(self) -> dict:
        """The fields of a `Finding` that hold this result."""
        return {
            "outcome": self.outcome,
            "explanation": [asdict(line) for line in self.explanation],
            "evidence": [asdict(item) for item in self.evidence],
        }


@dataclass(frozen=True)
class Check:
    """A background check: its name and purpose (lazy translations), its version, whether it applies to a claim (no
    database work), and the look-up itself. `run` may raise: the finding is then tried again."""

    name: str
    purpose: str
    version: str
    applies: Callable[[Claim], bool]
    run: Callable[[Claim], Result]


def checks() -> dict[str, Check]:
    return discover("reviews.checks", "CHECK")
