"""The first window: three short pages, to be closed at any point without harm."""
