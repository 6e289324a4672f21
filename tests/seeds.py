"""The sample articles, loaded as `manage.py load_seeds` does."""

import io
import json

from django.conf import settings
from django.core.management import call_command

FOLDER = settings.BASE_DIR / "seeds"
EVERYTHING = json.loads((FOLDER / "seeds.json").read_text(encoding="utf-8"))
SEEDS = EVERYTHING["articles"]
WANTED = [wanted for seed in SEEDS for wanted in seed.get("reviews", [])]


def load(*arguments: str) -> tuple[str, str]:
    """What the command says, and what it complains of."""
    out, err = io.StringIO(), io.StringIO()
    call_command("load_seeds", *arguments, stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()
