"""How the messages of ``domain.job`` travel: one JSON object a line, told apart by their ``type``."""

from typing import Annotated

from pydantic import Field, TypeAdapter

from second_opinion.domain.job import FromWorker, ToWorker

TO_WORKER: TypeAdapter[ToWorker] = TypeAdapter(Annotated[ToWorker, Field(discriminator="type")])
FROM_WORKER: TypeAdapter[FromWorker] = TypeAdapter(Annotated[FromWorker, Field(discriminator="type")])
