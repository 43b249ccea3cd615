"""Finance bureau, social security division: budget, special account, investments."""
