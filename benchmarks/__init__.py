"""How fast NextFlex is beside what people would use instead; run by `make bench`."""
