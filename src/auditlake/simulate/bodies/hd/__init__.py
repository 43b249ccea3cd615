"""The housing department: applicants, homes and rent, subsidies, projects, renewal, the maintenance fund, usage."""
