"""The comparison as a page: tables and plots in HTML and Markdown."""

from engine.evaluation.report.write import write_report

__all__ = ["write_report"]
