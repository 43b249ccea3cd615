"""Medical security bureau: what the national medical security platform holds for a city."""
