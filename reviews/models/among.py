import json

from django.db import models

# From so many on, SQLite had better walk the index that a query is sorted or counted by than look each of them up.
MANY = 2000


class Among(models.Func):
    """Whether a column holds one of these whole numbers. However many they are, they are one parameter."""

    arity = 1
    output_field = models.BooleanField()

    def __init__(self, column: str, numbers: list[int]):
        super().__init__(column)
        self.numbers = numbers

    def as_sqlite(self, compiler, connection, **_):
        column, params = compiler.compile(self.source_expressions[0])
        # A sign before its name keeps a column from being looked up by its own index.
        sign = "+" if len(self.numbers) > MANY else ""
        return f"{sign}{column} IN (SELECT value FROM json_each(%s))", (*params, json.dumps(self.numbers))

    def as_postgresql(self, compiler, connection, **_):
        column, params = compiler.compile(self.source_expressions[0])
        return f"{column} = ANY(%s::bigint[])", (*params, self.numbers)
