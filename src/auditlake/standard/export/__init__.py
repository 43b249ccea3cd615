"""The standard's tables in the words of other tools: JSON Schema, Frictionless, XML schema; made when asked for."""
