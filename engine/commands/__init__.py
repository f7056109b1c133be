"""The sub-commands of `nextflex`."""
