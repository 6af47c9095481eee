"""Says everything once: findings that tell the same are folded into one, and the weightiest come first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from second_opinion.domain.document import Span
from second_opinion.domain.finding import Finding, Source
from second_opinion.reviewing.fingerprint import finding_id

MANY = 3
"""More of one check than this are one finding that lists its places: fourteen blanks are one thing to do."""
ALIKE = 60
"""Likeness (0..100) of the names of two checks that say the same about the same words."""
SHARED = 0.5
"""Share of the shorter quote that two findings must have in common to be about the same words."""


def fold(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings without repetition, highest severity first, then the surest, then in the order of the text."""
    by_check: dict[tuple[str, str], list[Finding]] = {}
    for finding in sorted(findings, key=_position):
        by_check.setdefault((finding.reviewer, finding.check), []).append(finding)
    single = [finding for group in by_check.values() for finding in _of_one_check(group)]
    ranked = sorted(
        _of_different_checks(single), key=lambda one: (-one.severity.rank, -one.probability, _position(one))
    )
    return _numbered(ranked)


def _position(finding: Finding) -> tuple[int, int]:
    return finding.span or (0, 0)


def _of_one_check(group: Sequence[Finding]) -> list[Finding]:
    """One finding for the same words, for the same message, or for many of a kind."""
    kept: list[Finding] = []
    for finding in group:
        same = next(
            (number for number, one in enumerate(kept) if _overlap(one, finding) or _says_the_same(one, finding)), None
        )
        if same is None:
            kept.append(finding)
        else:
            kept[same] = _joined(kept[same], finding)
    if len(kept) <= MANY:
        return kept
    first = kept[0]
    for other in kept[1:]:
        first = _joined(first, other)
    return [first]


def _of_different_checks(findings: Sequence[Finding]) -> list[Finding]:
    """What a rule and a question, or two reviewers, say alike of the same words is one: the weightier, and rules first."""
    kept: list[Finding] = []
    for finding in sorted(
        findings, key=lambda one: (-one.severity.rank, one.source is Source.QUESTION, -one.probability)
    ):
        if not any(_other_voice(one, finding) and _overlap(one, finding) and _alike(one, finding) for one in kept):
            kept.append(finding)
    return kept


def _other_voice(one: Finding, other: Finding) -> bool:
    """Whether two findings come from different hands; the checks of one hand are made to differ."""
    return one.source is not other.source or one.reviewer != other.reviewer


def _overlap(one: Finding, other: Finding) -> bool:
    if one.span is None or other.span is None:
        return one.span is other.span
    common = min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
    return common >= SHARED * min(_length(one.span), _length(other.span))


def _length(span: Span) -> int:
    return span.end - span.start


def _says_the_same(one: Finding, other: Finding) -> bool:
    return one.why == other.why and one.suggestion == other.suggestion


def _alike(one: Finding, other: Finding) -> bool:
    """Whether two checks are about the same thing, by their ids and titles."""
    if one.check == other.check:
        return True
    ids = fuzz.token_sort_ratio(one.check.replace("-", " "), other.check.replace("-", " "))
    return max(ids, fuzz.token_sort_ratio(one.title.lower(), other.title.lower())) >= ALIKE


def _joined(first: Finding, other: Finding) -> Finding:
    """The first finding, with the places of the other."""
    places = {*first.also, *other.also, *([other.span] if other.span else [])} - {first.span}
    also = tuple(sorted(place for place in places if first.span is None or not first.span.contains(place)))
    return replace(first, also=also, probability=max(first.probability, other.probability))


def _numbered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Ids that tell apart findings with the same fingerprint, in the order of the text."""
    counted: Counter[str] = Counter()
    ids = {}
    for number, finding in sorted(enumerate(findings), key=lambda one: _position(one[1])):
        ids[number] = finding_id(finding.fingerprint, counted[finding.fingerprint])
        counted[finding.fingerprint] += 1
    return tuple(replace(finding, id=ids[number]) for number, finding in enumerate(findings))
