"""Treasury: receipts of premiums."""
