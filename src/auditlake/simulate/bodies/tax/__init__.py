"""Tax bureaus: levy of premiums, invoices."""
