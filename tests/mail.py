"""A mail server of our own, that speaks real SMTP: what it is given it keeps, or refuses."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from factcheck.mail import MailServer
from tests.servers import free_port


@dataclass
class Mailbox:
    """`letters` are those that came, in order. `refusal` is what the server answers to every letter, "" to take it;
    `login` the user and password that it wants, None where anybody may send."""

    letters: list[EmailMessage] = field(default_factory=list)
    refusal: str = ""
    login: tuple[bytes, bytes] | None = None
    port: int = 0

    def server(self, user: str = "", password: str = "") -> MailServer:
        return MailServer("smtp", "127.0.0.1", self.port, user, password, "Facts <facts@news.example>")

    async def handle_DATA(self, server, session, envelope):
        if self.refusal:
            return self.refusal
        self.letters.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 taken"

    def is_known(self, server, session, envelope, mechanism, given) -> AuthResult:
        return AuthResult(success=(given.login, given.password) == self.login, handled=False)


class Listening(Controller):
    def factory(self):
        box = self.handler
        wants = {"authenticator": box.is_known, "auth_required": True, "auth_require_tls": False} if box.login else {}
        return SMTP(box, hostname="mail.test", **wants)


@contextmanager
def receiving(mailbox: Mailbox):
    mailbox.port = free_port()
    controller = Listening(mailbox, hostname="127.0.0.1", port=mailbox.port)
    controller.start()
    try:
        yield mailbox
    finally:
        controller.stop()
