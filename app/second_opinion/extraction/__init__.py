"""From bytes to a Document: one module per format, run in a limited child process."""
