"""Models: the catalogue, the download, the engines, the calibration."""
