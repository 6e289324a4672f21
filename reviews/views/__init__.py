"""The pages, a file a room: queue, articles, claims, sources, corrections, report, public pages, keys, account."""
