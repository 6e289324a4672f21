"""The tables of cases in tests/cases: golden ones, negative ones (nothing is found) and strict known failures."""

import json
from datetime import date
from pathlib import Path

import pytest

from claims.splitting import FoundClaim, Split, split

FOLDER = Path(__file__).parent


def table(room: str, name: str = "text") -> list:
    """All cases of a room as parameters, each called by its field `name`; what is known to fail must fail."""
    groups = json.loads((FOLDER / f"{room}.json").read_text(encoding="utf-8"))
    known = pytest.mark.xfail(strict=True, reason="known failure")
    return [
        pytest.param(case, id=case[name][:60], marks=known if group == "known_failures" else ())
        for group in ("golden", "negative", "known_failures")
        for case in groups[group]
    ]


def split_case(case: dict) -> Split:
    published = case.get("published")
    return split(case["text"], case["language"], published and date.fromisoformat(published))


def claims_of(case: dict, kind: str) -> list[FoundClaim]:
    return [claim for claim in split_case(case).claims if claim.kind == kind]


def expected(case: dict) -> list:
    return case.get("found", [])
