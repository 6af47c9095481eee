"""The built-in reviewers; each comes in by the same door as a foreign one."""
