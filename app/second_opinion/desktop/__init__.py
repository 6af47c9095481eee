"""Tray, windows, clipboard, notifications: the only room that knows Qt."""
