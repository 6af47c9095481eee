"""Counts in the corpora what is usual: of each thing that experts marked, how many documents say it.

    python models/count_norms.py --corpora ../shared/corpora

writes ``norms.toml`` beside the reviewer of contracts.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from train_corpora import Corpus, load_corpora

OUT = Path(__file__).parent.parent / "reviewers" / "second_opinion_reviewers" / "contracts" / "norms.toml"


@dataclass(frozen=True, slots=True)
class Told:
    """How a corpus is spoken of: what its documents are, and whose they are under which licence."""

    what: str
    licence: str


TOLD = {
    "clause": Told("contracts from public filings", "CC BY 4.0, The Atticus Project"),
    "statement": Told("NDAs", "CC BY 4.0, Koreeda and Manning 2021"),
}
"""By family; of consumer terms, unfair sentences were marked, and nobody misses those."""


def norms(corpora: Sequence[Corpus]) -> str:
    """``norms.toml``: for each corpus its documents, and for each head how many have something marked."""
    return "\n".join(_source(corpus, TOLD[corpus.family]) for corpus in corpora if corpus.family in TOLD)


def _source(corpus: Corpus, told: Told) -> str:
    counted = Counter(name for document in corpus.documents for name, spans in document.marked.items() if spans)
    lines = [
        "[[source]]",
        f'name = "{corpus.source}"',
        f'what = "{told.what}"',
        f"documents = {len(corpus.documents)}",
        f'licence = "{told.licence}"',
        "",
        "[source.present]",
        *(f'"{name}" = {counted[name]}' for name in corpus.names),
        "",
    ]
    return "\n".join(lines)


def main() -> None:
    """Count, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    counted = norms(load_corpora(parser.parse_args().corpora))
    OUT.write_text(f"# Counted by models/count_norms.py: documents that say it.\n\n{counted}", encoding="utf-8")


if __name__ == "__main__":
    main()
