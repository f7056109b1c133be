"""The comparison as pages: tables and plots in HTML and Markdown."""

from engine.evaluation.report.figures import require_matplotlib
from engine.evaluation.report.write import write_report

__all__ = ["require_matplotlib", "write_report"]
