"""Readers of the environment that refuse what they do not understand, with a sentence that names the fix."""

import difflib
import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured


class Environment:
    """Typed, named reads of environment variables.

    Every variable that is read is remembered, so that `refuse_unknown` can name those which nobody reads:
    a misspelt setting is an error and not a default.
    """

    def __init__(self, variables: Mapping[str, str] | None = None):
        self.variables = os.environ if variables is None else variables
        self.known: set[str] = set()

    def text(self, name: str, default: str = "") -> str:
        self.known.add(name)
        return self.variables.get(name, "").strip() or default

    def flag(self, name: str, default: bool) -> bool:
        value = self.text(name).lower()
        if value in ("", "1", "true", "yes", "on", "0", "false", "no", "off"):
            return default if value == "" else value in ("1", "true", "yes", "on")
        raise ImproperlyConfigured(f"{name} is {value!r}: set it to true or false.")

    def whole(self, name: str, default: int, low: int, high: int) -> int:
        value = self.text(name)
        if value == "":
            return default
        if value.isascii() and value.isdigit() and low <= int(value) <= high:
            return int(value)
        raise ImproperlyConfigured(f"{name} is {value!r}: set it to a whole number from {low} to {high}.")

    def words(self, name: str) -> list[str]:
        return [word.strip() for word in self.text(name).split(",") if word.strip()]

    def one_of(self, name: str, default: str, choices) -> str:
        value = self.text(name, default)
        if value in choices:
            return value
        raise ImproperlyConfigured(f"{name} is {value!r}: set it to one of {', '.join(sorted(choices))}.")

    def url(self, name: str, schemes: tuple[str, ...], default: str = "") -> str:
        value = self.text(name, default)
        if value and urlsplit(value).scheme not in schemes:
            starts = " or ".join(f"{scheme}://" for scheme in schemes)
            # The value may hold a password, so the message does not repeat it.
            raise ImproperlyConfigured(f"{name} must start with {starts}.")
        return value

    def together(self, *names: str) -> None:
        """Refuse a group of settings of which only some are set."""
        missing = [name for name in names if not self.text(name)]
        if missing and len(missing) < len(names):
            given = ", ".join(name for name in names if name not in missing)
            raise ImproperlyConfigured(f"{given} is set but {', '.join(missing)} is not: set both, or neither.")

    def refuse_unknown(self, prefix: str) -> None:
        for name in sorted(self.variables):
            if name.startswith(prefix) and name not in self.known:
                near = difflib.get_close_matches(name, self.known, 1)
                hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(sorted(self.known))}."
                raise ImproperlyConfigured(f"{name} is not a setting of Factcheck; unset it, or {hint}")
