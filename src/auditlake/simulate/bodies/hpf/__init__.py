"""The housing provident fund centre: accounts, deposits, withdrawals, loans, gains."""
