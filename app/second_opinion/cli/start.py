"""Starting the tray application, or raising the one that runs."""

from second_opinion.cli.opening import user_settings
from second_opinion.domain.errors import UserError
from second_opinion.platform.instance import Request, Verb, send
from second_opinion.platform.session import is_graphical


def start(*, background: bool) -> int:
    """Run the application until the user quits; its exit status.

    Raises:
        UserError: there is no graphical session.
    """
    paths, settings = user_settings()
    if send(paths.runtime, Request(Verb.PING if background else Verb.SHOW)):
        return 0
    if not is_graphical():
        raise UserError(
            "There is no graphical session here; use “second-opinion review FILE” or “second-opinion watch FOLDER” instead."
        )
    from second_opinion.desktop.app import run  # noqa: PLC0415 - only here Qt is needed

    return run(paths, settings, background=background)
