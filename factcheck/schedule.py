"""What is done by the clock, on the queue of the sweeper; a message that comes too late is dropped, the next one does."""


def every(seconds: int, task: str, priority: int | None = None) -> dict:
    urgency = {} if priority is None else {"priority": priority}
    options = {"queue": "sweeper", "expires": seconds} | urgency
    return {"task": task, "schedule": float(seconds), "options": options}


BY_THE_CLOCK = {
    "sweep": every(5, "reviews.tasks.sweep", priority=0),
    "look_at_due_pages": every(15, "reviews.tasks.look_at_due_pages", priority=0),
    "hear_transcripts": every(10, "reviews.tasks.hear_transcripts"),
    "pack_index": every(60, "claims.tasks.pack_index"),
    "mail": every(30, "reviews.tasks.send_mail"),
    "due_dates": every(600, "reviews.tasks.tell_due"),
    "forget_presence": every(600, "reviews.tasks.forget_presence"),
    "feeds": every(60, "reviews.tasks.fetch_feeds"),
    "forget_addresses": every(3600, "reviews.tasks.forget_addresses"),
}
