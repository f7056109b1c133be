"""Fitted scorers; numpy and scipy only. A model holds state and answers; engine/training fits it."""
