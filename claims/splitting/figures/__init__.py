"""How many: numbers, the people that something happened to, and everything else that is measured or counted."""
