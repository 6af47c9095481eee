"""One module a suite: what is reviewed, and what counts as right."""
