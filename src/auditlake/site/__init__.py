"""The built documentation: data dictionary, checks and clerk's templates as a site that needs no server."""
