"""How much reading one file may take."""

import json
from dataclasses import asdict, dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one reading: far above what a document takes, far below what would hurt the machine."""

    bytes: int = 50_000_000
    cpu_seconds: int = 30
    wall_seconds: float = 60
    memory_bytes: int = 1_500_000_000
    characters: int = 5_000_000

    def as_argument(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_argument(cls, argument: str) -> Self:
        return cls(**json.loads(argument))
