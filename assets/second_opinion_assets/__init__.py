"""Icons, samples, translations and the pages of the help menu."""
