"""A scale that a newsroom writes itself, for tests to start from."""

NAMES = {"en": "Traffic light", "es": "Semáforo"}


def step(label: str, value=None, colour: str = "green", slug: str = "", **fields) -> dict:
    """A step as the services take it, its Spanish words made from its English ones."""
    words = {
        "labels": {"en": label, "es": f"{label} (es)"},
        "meanings": {"en": f"What {label} means.", "es": f"Lo que significa {label}."},
    }
    return words | {"slug": slug, "colour": colour, "value": value} | fields


def three_steps() -> list[dict]:
    return [step("Right", 3), step("Shaky", 2, "amber"), step("Wrong", 1, "red"), step("Open", None, "grey")]


def posted(names: dict | None = None, steps: list[dict] | None = None, **fields) -> dict:
    """The form of a scale as a browser sends it."""
    data = {"step": []}
    for place, one in enumerate(three_steps() if steps is None else steps, 1):
        key = one["slug"] or f"new-{place}"
        data["step"].append(key)
        for field in ("label", "meaning"):
            data |= {f"{key}-{field}_{code}": words for code, words in one[f"{field}s"].items()}
        data |= {f"{key}-colour": one["colour"], f"{key}-value": "" if one["value"] is None else str(one["value"])}
    return data | {f"name_{code}": name for code, name in (names or NAMES).items()} | fields
