"""Keys for orgs: who may read and write what, and how a server is told."""
