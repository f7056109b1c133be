"""Splits, metrics and figures on a holdout."""
