"""The settings window: one page of groups; every change acts at once."""
