"""When: times named by the calendar or counted, the days that they mean, and which of them a claim speaks of."""
