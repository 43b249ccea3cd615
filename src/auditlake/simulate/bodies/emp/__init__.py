"""The public employment service: subsidies, training, certificates, posts, registrations, loans, internships."""
