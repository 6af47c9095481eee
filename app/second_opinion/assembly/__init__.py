"""The composition root: the parts put together, for both ways in and for the worker."""
