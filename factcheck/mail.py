"""The server that sends e-mail."""

from dataclasses import dataclass, field

LOCAL = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class MailServer:
    """`scheme` is "smtps" (TLS from the first byte) or "smtp"; `port` None stands for the usual one; `sender` is the
    address that e-mail comes from."""

    scheme: str
    host: str
    port: int | None
    user: str
    password: str = field(repr=False)
    sender: str

    @property
    def starts_tls(self) -> bool:
        """A password crosses the network only under TLS."""
        return self.scheme == "smtp" and bool(self.user) and self.host not in LOCAL

    def options(self, timeout: int) -> dict:
        """For a connection of Django's that gives up after `timeout` seconds."""
        usual = 465 if self.scheme == "smtps" else 587 if self.user else 25
        return {
            "host": self.host,
            "port": self.port or usual,
            "username": self.user,
            "password": self.password,
            "use_ssl": self.scheme == "smtps",
            "use_tls": self.starts_tls,
            "timeout": timeout,
        }
