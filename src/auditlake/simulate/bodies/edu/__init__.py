"""Education: students."""
