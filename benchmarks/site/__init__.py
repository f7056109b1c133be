"""NextFlex as a server to put under load, with a bare view beside it."""
