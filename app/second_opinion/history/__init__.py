"""What was read and found: the only room that knows SQLite."""
