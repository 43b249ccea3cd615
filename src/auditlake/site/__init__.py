"""The built documentation: data dictionary and one page per check, as plain HTML that needs no server."""
