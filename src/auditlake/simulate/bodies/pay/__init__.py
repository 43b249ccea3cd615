"""Treasury payment centre: wages from the public purse."""
