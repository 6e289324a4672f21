"""Sentences for people that are kept, and told later to each reader in their own language."""

import json

from django.utils.formats import number_format
from django.utils.translation import gettext

BEGINNING = '{"message": '
WORDS = "%(words)s"


class Message:
    """A sentence to be translated, with its values by name; whole numbers among them are written as the reader does."""

    def __init__(self, message: str, **values: str | int):
        self.message, self.values = message, values

    def __str__(self):
        if not self.values:  # a "%" in it is one, and gettext has an answer for no words
            return self.message and gettext(self.message)
        return gettext(self.message) % {name: written(value) for name, value in self.values.items()}

    def as_json(self) -> dict:
        return {"message": self.message, "values": self.values}

    def kept(self, most: int) -> str:
        """What `read` makes the message of again, in at most so many characters: long values are cut for it."""
        longest = most
        while len(text := json.dumps(self.cut(longest).as_json(), ensure_ascii=False)) > most and longest:
            longest //= 2
        return text

    def cut(self, longest: int) -> "Message":
        values = {name: value[:longest] if isinstance(value, str) else value for name, value in self.values.items()}
        return Message(self.message, **values)


def written(value: str | int) -> str:
    return number_format(value, force_grouping=True) if isinstance(value, int) else value


def kept(error: Exception, most: int) -> str:
    """Why something failed, in at most so many characters: the message that an exception has, or its words."""
    message = error.args[0] if error.args else ""
    if not isinstance(message, Message):
        words = str(error)
        if not words.startswith(BEGINNING):
            return words[:most]
        message = Message(WORDS, words=words)  # of others, who are not to choose what is put into what
    return message.kept(most)


def read(text: str) -> Message:
    """The message that was kept; what was kept as a plain sentence is one without values."""
    if not text.startswith(BEGINNING):
        return Message(text)
    found = json.loads(text)
    return Message(found["message"], **found["values"])


def told(text: str) -> str:
    """What was kept, in the language of the interface."""
    return str(read(text))
