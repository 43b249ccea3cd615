"""What the civil affairs bodies of one place share: its disabled, its needy households, its children without care.

The bodies of a place draw the same people because every choice hangs on the citizen id, never on who asks.
"""
