"""Sizes of files as people say them."""


def say_size(size: int) -> str:
    """Bytes as MB, or as GB from a thousand of them."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"
