"""The same services as text or JSON."""
