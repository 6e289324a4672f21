"""Readers of the environment that refuse what they do not understand, with a sentence that names the fix."""

import difflib
import os
import secrets
from collections.abc import Mapping
from email.utils import getaddresses
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import validate_email

from .mail import MailServer

TRUE, FALSE = ("1", "true", "yes", "on"), ("0", "false", "no", "off")


class Refusal(ImproperlyConfigured):
    """A setting that is not understood; the message is one sentence, complete without a traceback."""


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
        if value in ("", *TRUE, *FALSE):
            return default if value == "" else value in TRUE
        raise Refusal(f"{name} is {value!r}: set it to true or false.")

    def whole(self, name: str, default: int, low: int, high: int) -> int:
        value = self.text(name)
        if value == "":
            return default
        if value.isascii() and value.isdigit() and low <= int(value) <= high:
            return int(value)
        raise Refusal(f"{name} is {value!r}: set it to a whole number from {low} to {high}.")

    def words(self, name: str) -> list[str]:
        return [word.strip() for word in self.text(name).split(",") if word.strip()]

    def one_of(self, name: str, default: str, choices) -> str:
        value = self.text(name, default)
        if value in choices:
            return value
        raise Refusal(f"{name} is {value!r}: set it to one of {', '.join(sorted(choices))}.")

    def some_of(self, name: str, choices: tuple[str, ...]) -> list[str]:
        """Those of the choices that are named, each once, in the order of the choices."""
        words = [word.lower() for word in self.words(name)]
        for word in words:
            if word not in choices:
                raise Refusal(
                    f"{name}: {word!r} is not known: write one or more of {', '.join(choices)}, with commas."
                )
        return [choice for choice in choices if choice in words]

    def url(self, name: str, schemes: tuple[str, ...], default: str = "") -> str:
        value = self.text(name, default)
        if value and split(name, value).scheme not in schemes:
            starts = " or ".join(f"{scheme}://" for scheme in schemes)
            raise Refusal(f"{name} must start with {starts}.")
        return value

    def server(self, name: str, schemes: tuple[str, ...], needs: str, example: str) -> str:
        """The URL of a server, with the part that it cannot do without: "hostname", or "path" for a database's name."""
        value = self.url(name, schemes)
        if value and not (getattr(split(name, value), needs) or "").strip("/"):
            raise Refusal(f"{name} is incomplete: write it like {example}.")
        return value

    def mail_server(self, name: str, sender: str) -> MailServer | None:
        """The server that `name` gives as a URL, and the address that e-mail comes from; None where neither is set."""
        self.together(name, sender)
        parts = split(name, self.server(name, ("smtp", "smtps"), "hostname", "smtps://user:password@mail.example:465"))
        if not parts.hostname:
            return None
        if parts.path.strip("/") or parts.query or parts.fragment:
            raise Refusal(
                f"{name}: leave out what stands behind the port; / ? # in a password are written %2F %3F %23."
            )
        if bool(parts.username) != bool(parts.password):
            raise Refusal(f"{name} has a user or a password alone: give both, or neither.")
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return MailServer(parts.scheme, parts.hostname, parts.port, user, password, self.mail_address(sender))

    def mail_address(self, name: str) -> str:
        value = self.text(name)
        try:
            [(_, address)] = getaddresses([value])
            validate_email(address)
        except (ValueError, ValidationError):
            raise Refusal(f"{name} is {value!r}: write an address, like Facts <facts@example.org>.") from None
        return value

    def origin(self, name: str, default: str) -> str:
        """The address of a site: scheme, host and port, and nothing after them."""
        value = self.url(name, ("http", "https"), default).rstrip("/")
        parts = split(name, value)
        if not parts.hostname or parts.path or parts.query or parts.username:
            raise Refusal(f"{name} is {value!r}: write scheme and host alone, like https://facts.example.org.")
        return value

    def secret(self, name: str, path: Path) -> str:
        """The secret that is set, else the one that this file keeps."""
        if 0 < len(self.text(name)) < 32:
            raise Refusal(
                f"{name} is too short: set 32 characters or more, or none, and one is made and kept in {path}."
            )
        return self.text(name) or kept_secret(path)

    def hosts(self, name: str) -> list[str]:
        for word in self.words(name):
            if "/" in word or (":" in word and not word.startswith("[")):
                raise Refusal(f"{name}: {word!r} is no host name: leave out https://, port and path.")
        return self.words(name)

    def authorities(self, name: str) -> list[str]:
        """Hosts with or without a port: names, IPv4 addresses, IPv6 addresses in brackets."""
        for word in self.words(name):
            parts = split(name, f"//{word}")
            if parts.netloc != word or not parts.hostname or parts.username or parts.port == 0 or word.endswith(":"):
                raise Refusal(
                    f"{name}: {word!r} is no host: write archive.lan, archive.lan:8080, 10.0.0.7 or [fd00::7]:8080."
                )
        return [word.lower() for word in self.words(name)]

    def folder(self, name: str, default: Path) -> Path:
        value = self.text(name, str(default))
        try:
            path = Path(value).expanduser()
        except RuntimeError:
            raise Refusal(f"{name} is {value!r}, and there is no such user: write the path out.") from None
        if not path.is_absolute():
            # Started from another folder, it would be another folder.
            raise Refusal(f"{name} is {value!r}: write the whole path, such as {Path.cwd() / value}.")
        return make_private(name, path)

    def together(self, *names: str) -> None:
        """Refuse a group of settings of which only some are set."""
        missing = [name for name in names if not self.text(name)]
        if missing and len(missing) < len(names):
            given = ", ".join(name for name in names if name not in missing)
            raise Refusal(f"{given} is set but {', '.join(missing)} is not: set both, or neither.")

    def refuse_unknown(self, prefix: str) -> None:
        for name in sorted(self.variables):
            if name.startswith(prefix) and name not in self.known:
                near = difflib.get_close_matches(name, self.known, 1)
                hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(sorted(self.known))}."
                raise Refusal(f"{name} is not a setting of Factcheck; unset it, or {hint}")


def split(name: str, value: str) -> SplitResult:
    """The parts of a URL. A refusal does not repeat the value: it may hold a password."""
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018 - read, because only reading it looks whether it is a number
        return parts
    except ValueError as error:
        reason = "its port is not a number from 0 to 65535" if "ort" in str(error) else "it is not a URL"
        raise Refusal(
            f"{name} cannot be read: {reason}; a password's / : @ # ? are written %2F %3A %40 %23 %3F."
        ) from None


def make_private(name: str, folder: Path) -> Path:
    """The folder, made for nobody but us where it is missing."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"{name}: the folder {folder} cannot be made ({error.strerror}); name another.") from None
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise Refusal(f"{name}: we may not write to the folder {folder}; give it to us (chown), or name another.")
    return folder


def kept_secret(path: Path) -> str:
    """The secret that the file keeps, made at the first start: whole or not at all, also when two start at once."""
    if not path.exists():
        draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        draft.unlink()
    return path.read_text()
