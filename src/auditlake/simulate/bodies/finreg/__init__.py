"""Financial regulation: claims of commercial insurers."""
