"""The board of a hub: what every org owed in every period and how it came, for people to look at."""
