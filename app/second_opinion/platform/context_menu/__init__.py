"""The entry "Get second opinion" in the menus of file managers."""
