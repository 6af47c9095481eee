"""What was fitted without a document: the training script keeps it by fold, so that a figure is never one of memory."""

import json
from dataclasses import dataclass
from pathlib import Path

INDEX = "folds.json"
"""Beside one folder a fold: by the SHA-256 of each document that was fitted on the fold that left it out."""


@dataclass(frozen=True, slots=True)
class Folds:
    """The folds of one training, in ``folder``."""

    folder: Path
    fold_of: dict[str, int]

    def left_out(self, sha256: str) -> Path | None:
        """The folder of heads and calibrations that never saw a document; None where none saw it."""
        fold = self.fold_of.get(sha256)
        return None if fold is None else self.folder / str(fold)


def load_folds(folder: Path) -> Folds | None:
    """The folds in a folder, None where nothing was kept."""
    index = folder / INDEX
    return Folds(folder, json.loads(index.read_text(encoding="utf-8"))) if index.is_file() else None
