"""A person or a program at the other end of HTTP: keeps cookies, sends the CSRF token, reads JSON."""

import json
import re
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.cookiejar import CookieJar
from urllib.parse import urlencode


@dataclass(frozen=True)
class Answer:
    status: int
    url: str
    text: str

    @property
    def json(self):
        return json.loads(self.text)


class Visitor:
    """Walks one site. `key` is a key to the API, for programs; people `log_in`."""

    def __init__(self, base: str, key: str = ""):
        self.base, self.headers = base, {"Authorization": f"Bearer {key}"} if key else {}
        self.cookies = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))

    def log_in(self, username: str, password: str) -> "Visitor":
        self.get("/login")
        assert "/login" not in self.post("/login", username=username, password=password).url
        return self

    def get(self, path: str) -> Answer:
        return self.ask(urllib.request.Request(self.base + path, headers=self.headers))

    def post(self, path: str, **fields) -> Answer:
        """Send a form and follow where it leads."""
        headers = {"X-CSRFToken": self.token, "Referer": self.base}
        return self.ask(urllib.request.Request(self.base + path, urlencode(fields).encode(), headers))

    def send(self, path: str, content: dict) -> Answer:
        """Send JSON, as a program does."""
        headers = {**self.headers, "Content-Type": "application/json"}
        return self.ask(urllib.request.Request(self.base + path, json.dumps(content).encode(), headers))

    @property
    def token(self) -> str:
        return next((cookie.value for cookie in self.cookies if cookie.name == "csrftoken"), "")

    def ask(self, request: urllib.request.Request) -> Answer:
        try:
            with self.opener.open(request, timeout=30) as response:
                return Answer(response.status, response.url, response.read().decode())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.url, error.read().decode())

    def number_in(self, answer: Answer, pattern: str) -> int:
        return int(re.search(pattern, answer.url + "\n" + answer.text)[1])
