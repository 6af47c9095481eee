"""How good the reviews are: suites that score what a review says against what experts marked."""
