"""Second Opinion: a quiet second pair of eyes for contracts, mail and plans."""
