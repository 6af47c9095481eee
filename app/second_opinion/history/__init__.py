"""What was read and found, kept in SQLite; the only room that knows it."""
