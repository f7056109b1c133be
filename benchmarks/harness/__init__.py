"""What the rows share: repeats, growth, memory, made-up data, servers and the report."""
