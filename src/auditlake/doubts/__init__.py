"""Doubts go back to where they came from: opened, sent, answered, closed, reopened."""
