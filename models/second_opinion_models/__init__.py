"""The catalogue of models and their calibrations; never the weights of a language model."""
