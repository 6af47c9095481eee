"""Which model judges in a folder."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from second_opinion.desktop.models import ModelLine
from second_opinion.desktop.settings.switch import choice
from second_opinion.domain.engine import NO_MODEL
from second_opinion.settings import WatchedFolder

translate = QCoreApplication.translate


def model_choice(
    folder: WatchedFolder, models: Sequence[ModelLine], change: Callable[[object], object], *, remote: bool
) -> QComboBox:
    """The models in words.

    Args:
        folder: whose they are.
        models: all that there are; those on this computer are offered.
        change: called with a model's id, "none", or None for the usual one.
        remote: whether another machine's model is set up.
    """
    elsewhere = remote and folder.remote
    usual = (
        translate("FolderLine", "The other machine’s model")
        if elsewhere
        else translate("FolderLine", "The usual model")
    )
    here = [(line.title, line.id) for line in models if line.here]
    gone = folder.model is not None and folder.model not in {NO_MODEL, *(model for _, model in here)}
    options: list[tuple[str, object]] = [(usual, None), *here]
    if gone:
        options.append((translate("FolderLine", "%1 (not here)").replace("%1", folder.model or ""), folder.model))
    options.append((translate("FolderLine", "The rules alone"), NO_MODEL))
    box = choice(options, folder.model, change)
    box.setAccessibleName(translate("FolderLine", "Which model judges in %1").replace("%1", folder.path.name))
    return box


def missing(folder: WatchedFolder, models: Sequence[ModelLine]) -> str | None:
    """What to say of a folder whose model is not on this computer; None where there is nothing to say."""
    known = {line.id: line for line in models}
    if not models or folder.model in {None, NO_MODEL} or (folder.model in known and known[folder.model].here):
        return None
    name = known[folder.model].title if folder.model in known else folder.model or ""
    said = translate("FolderLine", "The model %1 is not on this computer, so the usual one judges here.")
    return said.replace("%1", name)
