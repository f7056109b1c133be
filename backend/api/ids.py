"""Ids as databases hold them."""

MAX_ID = 2**63 - 1  # a larger one names nothing, and some databases fail to look for it
