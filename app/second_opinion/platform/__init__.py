"""What differs between operating systems and desktops."""
