"""The history window: what was read, the document with its marks, the opinion beside it."""
