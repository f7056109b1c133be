"""NextFlex's recommendation engine: dataset → features → train → evaluate → publish → load → serve."""

__version__ = "0.1.0"
