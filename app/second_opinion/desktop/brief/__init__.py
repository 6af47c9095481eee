"""The brief: the day on one page."""
