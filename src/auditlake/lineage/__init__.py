"""Where a column of the standard comes from and who reads it, computed from the SQL itself."""
