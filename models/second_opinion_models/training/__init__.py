"""How the small trained weights that ship with the reviewers were made."""
