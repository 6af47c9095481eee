"""Finds reviewers: the installed ones by entry point, a person's own in a folder; both are read by the same code."""

import importlib
import importlib.util
import logging
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from importlib.metadata import EntryPoint, entry_points
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any

from rapidfuzz import process

from second_opinion.domain.check import FactsFunction, Question, Rule
from second_opinion.domain.errors import BadConfiguration
from second_opinion.domain.reviewer import ClauseKind, Example, RecogniseFunction, Reviewer, Role, StatementKind
from second_opinion.reviewing.definition import ExamplesTable, QuestionTable, ReviewerTable, RuleTable
from second_opinion.reviewing.norms import Norms, load_norms
from second_opinion.reviewing.playbook import with_playbook
from second_opinion.reviewing.recognise import by_words
from second_opinion.reviewing.toml_source import TomlSource
from second_opinion.reviewing.wording import PLACE, stands_alone
from second_opinion.reviewing.words_file import mistakes

log = logging.getLogger(__name__)

GROUP = "second_opinion.reviewers"


@dataclass(frozen=True, slots=True)
class Loaded:
    """The reviewers that could be read, and what is wrong with the others."""

    reviewers: tuple[Reviewer, ...]
    problems: tuple[BadConfiguration, ...] = ()

    def by_id(self, reviewer_id: str) -> Reviewer | None:
        return next((reviewer for reviewer in self.reviewers if reviewer.id == reviewer_id), None)


def load_reviewers(user_folder: Path | None, *, playbook: Path | None = None, examples: bool = True) -> Loaded:
    """All reviewers of this installation and of this user. A broken one is told and never stops the rest.

    Args:
        user_folder: the user's own reviewers, one folder each.
        playbook: the user's positions, where there are any.
        examples: False leaves the examples unread: a third of the time, which reviewing a document need not spend.
    """
    found: dict[str, Reviewer] = {}
    problems: list[BadConfiguration] = []
    for source in _sources(user_folder):
        try:
            if isinstance(source, Path):
                reviewer = load_folder(source, examples=examples)
            else:
                reviewer = _load_installed(source, examples=examples)
        except BadConfiguration as error:
            problems.append(error)
            continue
        if isinstance(source, Path) and examples:
            problems += mistakes(source, english_words(source))
        if reviewer.id in found:
            where = source if isinstance(source, Path) else Path(source.value)
            problems.append(
                BadConfiguration(where, None, f"a reviewer “{reviewer.id}” is there already; rename this one")
            )
        else:
            found[reviewer.id] = reviewer
    reviewers = tuple(found.values())
    try:
        reviewers = with_playbook(reviewers, playbook) if playbook else reviewers
    except BadConfiguration as error:
        problems.append(error)
    return Loaded(reviewers, tuple(problems))


def reviewer_folders(user_folder: Path | None) -> tuple[Path, ...]:
    """Where the reviewers lie that ``load_reviewers`` finds, in the same order; what cannot be found is left out."""
    folders = []
    for source in _sources(user_folder):
        try:
            folders.append(source if isinstance(source, Path) else _folder_of(source))
        except Exception:  # somebody else's package: it is told where the reviewers are loaded
            log.info("the reviewer %s has no folder", source, exc_info=True)
    return tuple(folders)


def english_words(folder: Path) -> ReviewerTable:
    """What stands in a reviewer's own file.

    Raises:
        BadConfiguration: with file, line and what was expected.
    """
    return TomlSource.read(folder / "reviewer.toml").parse(ReviewerTable)


def _sources(user_folder: Path | None) -> list[EntryPoint | Path]:
    """The installed reviewers and the user's, in the order in which they count."""
    sources: list[EntryPoint | Path] = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    if user_folder is not None and user_folder.is_dir():
        sources += sorted(folder for folder in user_folder.iterdir() if (folder / "reviewer.toml").is_file())
    return sources


def _folder_of(point: EntryPoint) -> Path:
    return Path(str(files(point.value)))


def load_folder(folder: Path, *, examples: bool = True) -> Reviewer:
    """A reviewer in a folder, with or without its examples.

    Raises:
        BadConfiguration: with file, line and what was expected.
    """
    checks = folder / "checks.py"
    return _assemble(folder, _module_in(checks) if checks.exists() else None, examples=examples)


def _load_installed(point: EntryPoint, *, examples: bool) -> Reviewer:
    """A reviewer that is a package; reviewer.toml and examples.toml are its data, checks.py its module."""
    try:
        folder = _folder_of(point)
        has_code = importlib.util.find_spec(f"{point.value}.checks") is not None
        module = importlib.import_module(f"{point.value}.checks") if has_code else None
    except Exception as error:  # somebody else's code: whatever it does, the other reviewers must go on
        log.exception("the reviewer %s cannot be loaded", point.value)
        raise BadConfiguration(Path(point.value), None, f"its code cannot be loaded: {error}") from error
    return _assemble(folder, module, examples=examples)


def _module_in(path: Path) -> ModuleType:
    name = f"second_opinion_user_reviewer_{path.parent.name.replace('-', '_')}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise BadConfiguration(path, None, "this is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses in checks.py look themselves up here
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # the user's own code
        log.info("a user's checks.py cannot be loaded", exc_info=True)
        line = getattr(error, "lineno", None)
        raise BadConfiguration(path, line, f"its code cannot be loaded: {error}") from error
    return module


def _assemble(folder: Path, module: ModuleType | None, *, examples: bool) -> Reviewer:
    source = TomlSource.read(folder / "reviewer.toml")
    table = source.parse(ReviewerTable)
    code = _Code(source, module)
    norms = load_norms(folder)
    _refuse_twice(source, table)
    example_file = folder / "examples.toml"
    return Reviewer(
        id=table.id,
        title=table.title,
        version=table.version,
        kind=table.kind,
        recognise=_recogniser(table, code),
        roles=tuple(Role(role.id, role.title) for role in table.role),
        rules=tuple(_rule(source, rule, index, code, norms) for index, rule in enumerate(table.rule)),
        questions=tuple(
            _question(source, question, index, code, norms) for index, question in enumerate(table.question)
        ),
        clauses=tuple(ClauseKind(**clause.model_dump()) for clause in table.clause),
        statements=tuple(StatementKind(**statement.model_dump()) for statement in table.statement),
        dates=code.function(table.dates, ("dates",)) if table.dates else None,
        obligations=code.function(table.obligations, ("obligations",)) if table.obligations else None,
        examples=_examples(TomlSource.read(example_file), table) if examples and example_file.exists() else (),
    )


class _Code:
    """The functions of checks.py, looked up by the names that the TOML gives."""

    def __init__(self, source: TomlSource, module: ModuleType | None) -> None:
        self._source = source
        self._module = module

    def function(self, name: str, location: tuple[int | str, ...]) -> Any:
        known = [key for key, value in vars(self._module).items() if callable(value)] if self._module else []
        if name not in known:
            best = process.extractOne(name, known, score_cutoff=70)
            hint = f"; did you mean “{best[0]}”?" if best else ""
            raise BadConfiguration(
                self._source.path, self._source.line(location), f"checks.py has no function “{name}”{hint}"
            )
        return getattr(self._module, name)


def _recogniser(table: ReviewerTable, code: _Code) -> RecogniseFunction:
    if table.recognise:
        function: RecogniseFunction = code.function(table.recognise, ("recognise",))
        return function
    return partial(by_words, words=table.words)


def _rule(source: TomlSource, table: RuleTable, index: int, code: _Code, norms: Norms) -> Rule:
    _check_words(source, table, ("rule", index))
    norm = norms.of(source, table, ("rule", index))
    run = code.function(table.run, ("rule", index, "run"))
    return Rule(**_words(table), norm=norm, everywhere=table.everywhere, last=table.last, run=run)


def _question(source: TomlSource, table: QuestionTable, index: int, code: _Code, norms: Norms) -> Question:
    _check_words(source, table, ("question", index))
    facts: FactsFunction | None = code.function(table.facts, ("question", index, "facts")) if table.facts else None
    return Question(
        **_words(table),
        norm=norms.of(source, table, ("question", index)),
        ask=table.ask,
        fires=table.fires,
        cues=table.cues,
        head=table.head,
        unless=table.unless,
        needs=table.needs,
        facts=facts,
    )


def _words(table: RuleTable | QuestionTable) -> dict[str, Any]:
    return table.model_dump(include={"id", "severity", "title", "why", "suggestion", "applies", "roles"})


def _check_words(source: TomlSource, table: RuleTable | QuestionTable, place: tuple[str, int]) -> None:
    if PLACE.search(table.title):
        raise BadConfiguration(source.path, source.line((*place, "title")), "a title has no {facts} in it")
    for key, words in (("why", table.why), ("suggestion", table.suggestion)):
        if not stands_alone(words):
            raise BadConfiguration(
                source.path, source.line((*place, key)), f"“{key}” needs a sentence that stands without any {{fact}}"
            )


def _refuse_twice(source: TomlSource, table: ReviewerTable) -> None:
    seen: set[str] = set()
    checks: Iterable[tuple[str, int, str]] = (
        *(("rule", index, rule.id) for index, rule in enumerate(table.rule)),
        *(("question", index, question.id) for index, question in enumerate(table.question)),
    )
    for kind, index, check in checks:
        if check in seen:
            raise BadConfiguration(source.path, source.line((kind, index, "id")), f"a check “{check}” is there already")
        seen.add(check)


def _examples(source: TomlSource, table: ReviewerTable) -> tuple[Example, ...]:
    known = {check.id for check in (*table.rule, *table.question)}
    examples = source.parse(ExamplesTable).example
    for index, example in enumerate(examples):
        if example.check not in known:
            line = source.line(("example", index, "check"))
            raise BadConfiguration(source.path, line, f"there is no check “{example.check}”")
    return tuple(Example(**example.model_dump()) for example in examples)
