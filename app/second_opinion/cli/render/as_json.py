"""Results as JSON: a stable shape, versioned by ``schema``, that scripts may hang on; English in every language."""

import json
from collections.abc import Sequence

from pydantic import TypeAdapter

from second_opinion.assembly.review_now import Result
from second_opinion.domain.document import Kind, Unread
from second_opinion.domain.review import Coverage, Review

SCHEMA = 1
REVIEW = TypeAdapter(Review)


def as_json(results: Sequence[Result], *, with_text: bool = False) -> str:
    """All results in one object."""
    documents = [document_json(result, with_text=with_text) for result in results]
    return json.dumps({"schema": SCHEMA, "documents": documents}, ensure_ascii=False, indent=1) + "\n"


def document_json(result: Result, *, with_text: bool = False) -> dict[str, object]:
    """One result as JSON values. One that was not read has the same keys, and its reason in ``errors`` and ``read.unread``."""
    values: dict[str, object] = REVIEW.dump_python(result.review or _not_read(result), mode="json")
    if with_text:
        values["text"] = result.document.text if result.document else None
    return values


def _not_read(result: Result) -> Review:
    reason = result.reason or ""
    return Review(
        sha256=result.job.sha256 or "",
        name=result.job.name,
        path=result.job.path,
        kind=result.job.kind or Kind.OTHER,
        kind_probability=0.0,
        language="",
        read=Coverage(0, None, 0.0, (Unread(result.job.name, reason),)),
        errors=(reason,),
    )
