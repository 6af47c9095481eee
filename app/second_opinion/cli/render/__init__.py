"""Typed results as text: for people, as JSON, as Markdown, as SARIF."""
