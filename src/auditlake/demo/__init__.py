"""The demo: simulated agencies, everything else real."""
