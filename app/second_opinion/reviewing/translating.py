"""What reviewers say, in the user's language: the one place where findings and what goes with them are translated.

The history keeps the English words with the facts that they were filled with. Here the translated words of the same check are
filled with the same facts, so that reviews of any age are shown in whatever language is spoken now. What a user wrote stays as it is.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from second_opinion.domain.check import KeyDate
from second_opinion.domain.document import Unread
from second_opinion.domain.errors import BadConfiguration
from second_opinion.domain.finding import Finding
from second_opinion.domain.review import Review
from second_opinion.domain.reviewer import Reviewer
from second_opinion.domain.silence import Silence
from second_opinion.domain.stored import Brief, ReviewLine, StoredReview
from second_opinion.reviewing.definition import ReviewerTable
from second_opinion.reviewing.loading import english_words
from second_opinion.reviewing.phrases import Figures, Phrases
from second_opinion.reviewing.wording import fill
from second_opinion.reviewing.words_file import CheckWords, WordsTable, languages, own_words, reviewer_words

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Translated:
    """The words of a check, and the suggestion that they stand for: where a finding has another one, a user wrote it."""

    words: CheckWords
    suggestion: str


@dataclass
class Dictionary:
    """Everything that is known in one language, gathered reviewer by reviewer."""

    figures: Figures = field(default_factory=Figures)
    own: Mapping[str, str] = field(default_factory=dict)  # the program's phrases
    phrases: dict[str, str] = field(default_factory=dict)  # the reviewers'
    names: dict[str, str] = field(
        default_factory=dict
    )  # of reviewers, sides, terms, statements and checks, and the words of reports
    checks: dict[tuple[str, str], Translated] = field(default_factory=dict)

    def add(self, english: ReviewerTable, words: WordsTable) -> None:
        """Take in what a reviewer says."""
        self.phrases |= words.phrase
        if words.title is not None:
            self.names[english.title] = words.title
        self.names |= {one.title: words.role[one.id] for one in english.role if one.id in words.role}
        self.names |= words.clause
        self.names |= {one.text: words.statement[one.id] for one in english.statement if one.id in words.statement}
        for check in (*english.rule, *english.question):
            if check.id in words.check:
                said = words.check[check.id]
                self.phrases[check.title] = self.names[check.id] = said.title
                self.checks[english.id, check.id] = Translated(said, check.suggestion)


class Translation:
    """English reviews and what belongs to them, in one language; what is not known in it stays English."""

    def __init__(self, known: Dictionary | None = None) -> None:
        known = known or Dictionary()
        self._names = known.names
        self._checks = known.checks
        self._own = Phrases(known.own, known.figures)
        self._phrases = Phrases({**known.own, **known.phrases}, known.figures)

    def say(self, text: str) -> str:
        """A title, a side, a term, a statement, or words that our code puts together."""
        return self._names.get(text) or self._phrases.say(text)

    def place(self, where: str) -> str:
        """Where something stands; a heading of the document is left as it is."""
        return self._own.say(where)

    def finding(self, one: Finding) -> Finding:
        """A finding in the words of its check, filled with its facts."""
        known = self._checks.get((one.reviewer, one.check))
        where = one.where and self.place(one.where)
        searched = one.searched and tuple(map(self._phrases.say, one.searched))
        if known is None:
            return replace(one, where=where, searched=searched)
        facts = {name: self._phrases.say(fact) for name, fact in one.facts.items()}
        is_ours = one.suggestion == fill(known.suggestion, one.facts)
        return replace(
            one,
            title=known.words.title,
            why=fill(known.words.why, facts),
            suggestion=fill(known.words.suggestion, facts) if is_ours else one.suggestion,
            where=where,
            searched=searched,
            facts=facts,
        )

    def review(self, one: Review) -> Review:
        """A review with everything in it that is shown; the categories of terms, and whose a duty is, stay names to go by."""
        return replace(
            one,
            role_title=one.role_title and self.say(one.role_title),
            findings=tuple(map(self.finding, one.findings)),
            clauses=tuple(replace(each, where=each.where and self.place(each.where)) for each in one.clauses),
            insights=tuple(replace(each, where=each.where and self.place(each.where)) for each in one.insights),
            dates=tuple(map(self.date, one.dates)),
            asked=tuple(replace(each, searched=tuple(map(self.place, each.searched))) for each in one.asked),
            read=replace(one.read, unread=tuple(map(self.unread, one.read.unread))),
        )

    def unread(self, one: Unread) -> Unread:
        """What was not read, and why."""
        return Unread(self.place(one.where), self.reason(one.reason))

    def reason(self, why: str) -> str:
        """Why something was not read, with or without the full stop that the sentence has."""
        said = self._own.say(why)
        return self._own.say(f"{why}.").removesuffix(".") if said == why and not why.endswith(".") else said

    def date(self, one: KeyDate) -> KeyDate:
        """A key date; whose it is stays a name to go by."""
        return replace(one, what=self._phrases.say(one.what))

    def line(self, one: ReviewLine) -> ReviewLine:
        """A line of the list."""
        role, reason = one.role_title, one.reason
        return replace(one, role_title=role and self.say(role), reason=reason and self.reason(reason))

    def stored(self, one: StoredReview) -> StoredReview:
        """A stored review."""
        return replace(one, line=self.line(one.line), review=one.review and self.review(one.review))

    def reviewer(self, one: Reviewer) -> Reviewer:
        """A reviewer with its title, its sides, and the titles of its checks and statements; the model is asked in English."""
        return replace(
            one,
            title=self.say(one.title),
            roles=tuple(replace(role, title=self.say(role.title)) for role in one.roles),
            rules=tuple(replace(rule, title=self.say(rule.title)) for rule in one.rules),
            questions=tuple(replace(question, title=self.say(question.title)) for question in one.questions),
            statements=tuple(replace(statement, text=self.say(statement.text)) for statement in one.statements),
        )

    def silence(self, one: Silence) -> Silence:
        """A line of the list of what is silent."""
        return replace(one, title=self.say(one.title))

    def brief(self, one: Brief) -> Brief:
        """The brief of a day."""
        return replace(
            one,
            findings=tuple(replace(item, finding=self.finding(item.finding)) for item in one.findings),
            dates=tuple(replace(item, date=self.date(item.date)) for item in one.dates),
            not_read=tuple(map(self.line, one.not_read)),
            fell_silent=tuple(map(self.silence, one.fell_silent)),
        )


def load_translation(language: str, folders: Iterable[Path]) -> Translation:
    """The words of a language: the program's and those of the reviewers in these folders. Those that are broken stay English.

    Args:
        language: a code such as "de"; for one that is not spoken the words are English.
        folders: of the reviewers; of two with one id the first counts.
    """
    if language not in languages():
        return Translation()
    own = own_words(language)
    figures = Figures(own.figures.thousands, own.figures.decimal)
    known, seen = Dictionary(figures, own.phrase, names=dict(own.report)), set[str]()
    for folder in folders:
        try:
            english = english_words(folder)
            words = reviewer_words(folder, language, english)
        except BadConfiguration as error:
            log.warning("%s", error)  # told in the settings, and by “reviewers check”
            continue
        if english.id not in seen:
            seen.add(english.id)
            known.add(english, words)
    return Translation(known)
