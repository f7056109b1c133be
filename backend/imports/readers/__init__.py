"""One small reader per service; each knows its files by what is in them."""
