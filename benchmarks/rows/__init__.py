"""One row of the table each: what is measured, against what, and the measurement."""
