"""The clerk's side: what an org does on its own computer, with the light core of the package only."""
