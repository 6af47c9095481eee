"""Folders: what is new, and when it is complete. No Qt; the clock is injected."""
