"""Our own demo dataset: facts of real films, and where they come from (README.md)."""
