"""Fit the models of engine/models from a dataset; the only importer of Spark."""
