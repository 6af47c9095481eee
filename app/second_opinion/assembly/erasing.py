"""Taking it all back: what this program wrote into its own folders is gone, and the folders too."""

import shutil

from second_opinion.settings import Paths


def erase(paths: Paths) -> None:
    """Remove the history, the models, the settings and the logs; only when everything that writes there has ended."""
    for folder in (paths.config, paths.data, paths.runtime):
        shutil.rmtree(folder, ignore_errors=True)
