"""How the machine's work goes: what waits, who works, what failed. Read from the database, which knows, and from the
broker, which may be away; for the administrator's page and for Prometheus."""
