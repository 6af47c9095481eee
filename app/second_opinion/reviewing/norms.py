"""What is usual: how many documents of a corpus say something, counted beforehand and kept beside a reviewer as ``norms.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from second_opinion.domain.check import Norm
from second_opinion.domain.errors import BadConfiguration
from second_opinion.reviewing.definition import NormsTable, QuestionTable, RuleTable
from second_opinion.reviewing.toml_source import TomlSource

FILE = "norms.toml"


@dataclass(frozen=True, slots=True)
class Norms:
    """Counts by the name of what is said: ``clause/Cap On Liability``, ``statement/nda-7/entailed``."""

    counted: Mapping[str, Norm] = field(default_factory=dict)

    def of(self, source: TomlSource, table: RuleTable | QuestionTable, place: tuple[str, int]) -> Norm | None:
        """What is usual for a check: the norm that it names, else that of its head, where there is one.

        Raises:
            BadConfiguration: it names one that was not counted.
        """
        if table.norm is not None and table.norm not in self.counted:
            line = source.line((*place, "norm"))
            raise BadConfiguration(source.path, line, f"{FILE} beside it has no count of “{table.norm}”")
        return self.counted.get(table.norm or getattr(table, "head", None) or "")


def load_norms(folder: Path) -> Norms:
    """The norms of a reviewer; none where it has no such file.

    Raises:
        BadConfiguration: with file, line and what was expected.
    """
    path = folder / FILE
    if not path.exists():
        return Norms()
    sources = TomlSource(path, path.read_text(encoding="utf-8")).parse(NormsTable).source
    return Norms(
        {
            name: Norm(present, source.documents, source.what, source.name)
            for source in sources
            for name, present in source.present.items()
        }
    )
