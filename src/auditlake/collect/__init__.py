"""Collection: discovery, raw copies, intake, the door, receipts and error reports."""
