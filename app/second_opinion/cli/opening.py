"""What commands begin with: the user's settings, the services, and names given on the command line."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from second_opinion.assembly.services import Services, build
from second_opinion.domain.engine import NO_MODEL
from second_opinion.domain.errors import UserError
from second_opinion.settings import Paths, Settings, load


def user_settings() -> tuple[Paths, Settings]:
    """The user's folders and choices."""
    paths = Paths.of_user()
    return paths, load(paths.settings)


@contextmanager
def opened(settings: Settings | None = None) -> Iterator[Services]:
    """The services, closed again at the end; ``settings`` in place of the user's own."""
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    paths, chosen = user_settings()
    services = build(paths, settings or chosen)
    if services.history.notice:
        logging.getLogger(__name__).warning(services.history.notice)
    try:
        yield services
    finally:
        services.stop()


def known_model(services: Services, model: str | None) -> str | None:
    """The model that was named, None where none was.

    Raises:
        UserError: it is not installed.
    """
    if model is None or model == NO_MODEL or services.models.has(model):
        return model
    raise UserError(
        f"The model “{model}” is not on this machine; fetch it with “second-opinion models pull {model}”, "
        "or see “second-opinion models list”."
    )
