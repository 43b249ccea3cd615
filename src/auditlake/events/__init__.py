"""Events from the store: hints that make a hub look now instead of at its next turn. The listing stays the truth."""
