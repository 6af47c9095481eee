"""What a banner says. No text of the document is in it: it may appear on a locked screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from second_opinion.assembly.gate import Announce, Answer, Refusal, TellDay
from second_opinion.assembly.policy import News
from second_opinion.desktop.notifications import Choice, Message, Offer
from second_opinion.domain.document import Kind
from second_opinion.domain.stored import Brief

if TYPE_CHECKING:  # the tray starts without the reviewers
    from second_opinion.reviewing.translating import Translation

translate = QCoreApplication.translate

NAMED = 3
"""Findings or documents that a banner names; the rest is in the count."""
DRAFT = "draft"
"""The subtype of a mail that is not sent yet."""


def words(order: Answer | Refusal | Announce | TellDay, spoken: "Translation") -> Message:
    """The banner for what the gate decided, its findings in the language that is spoken."""
    match order:
        case Refusal(name, reason):
            return Message(translate("Banner", "Not read: %1").replace("%1", name), spoken.reason(reason))
        case TellDay(brief, held_back):
            return _day(brief, held_back)
        case Answer((news,)) if not news.findings:
            return _nothing(news, spoken)
        case Answer((news,)) | Announce((news,)):
            return _of_one(news, spoken)
        case Answer(several):
            return _digest(translate("Banner", "%1 documents read"), several)
        case Announce(several):
            return _digest(translate("Banner", "%1 documents worth a look"), several)


def _of_one(news: News, spoken: "Translation") -> Message:
    titles = " · ".join(spoken.finding(finding).title for finding in news.findings[:NAMED])
    return Message(
        news.name,
        f"{_count(len(news.findings), news)}\n{titles}",
        (_show(), _later(), Offer(Choice.NOT_USEFUL, translate("Banner", "Not useful"))),
    )


def _day(brief: Brief, held_back: int) -> Message:
    """What waits in the brief, counted."""
    worth = brief.worth_a_look
    lines = []
    if worth:
        lines.append(
            translate("Banner", "1 thing worth a look")
            if worth == 1
            else translate("Banner", "%n things worth a look", None, worth)
        )
    if brief.dates:
        count = len(brief.dates)
        lines.append(
            translate("Banner", "1 date in the next two weeks")
            if count == 1
            else translate("Banner", "%n dates in the next two weeks", None, count)
        )
    if held_back:
        lines.append(
            translate("Banner", "1 document waited for this")
            if held_back == 1
            else translate("Banner", "%n documents waited for this", None, held_back)
        )
    return Message(translate("Banner", "Your day on one page"), "\n".join(lines), (_show(),))


def _digest(title: str, news: tuple[News, ...]) -> Message:
    lines = [f"{one.name}: {_things(len(one.findings))}" for one in news[:NAMED]]
    return Message(title.replace("%1", str(len(news))), "\n".join(lines), (_show(), _later()))


def _nothing(news: News, spoken: "Translation") -> Message:
    """An honest nothing says what was read and what was not."""
    read = translate("Banner", "Nothing worth a look in %1 checks.").replace("%1", str(news.checks))
    unread = [
        translate("Banner", "%1 was not read: %2").replace("%1", one.where).replace("%2", one.reason)
        for one in map(spoken.unread, news.unread[:NAMED])
    ]
    return Message(news.name, "\n".join([read, *unread]), (_show(),))


def _count(count: int, news: News) -> str:
    """How much there is to look at, and before what."""
    match news.kind, news.subtype:
        case Kind.CONTRACT, _:
            return (
                translate("Banner", "1 thing to look at before you sign")
                if count == 1
                else translate("Banner", "%n things to look at before you sign", None, count)
            )
        case Kind.EMAIL, subtype if subtype == DRAFT:
            return (
                translate("Banner", "1 thing to look at before you send it")
                if count == 1
                else translate("Banner", "%n things to look at before you send it", None, count)
            )
        case Kind.EMAIL, _:
            return (
                translate("Banner", "1 thing to look at before you answer")
                if count == 1
                else translate("Banner", "%n things to look at before you answer", None, count)
            )
        case Kind.PLAN, _:
            return (
                translate("Banner", "1 thing to look at before you go ahead")
                if count == 1
                else translate("Banner", "%n things to look at before you go ahead", None, count)
            )
    return (
        translate("Banner", "1 thing worth a look")
        if count == 1
        else translate("Banner", "%n things worth a look", None, count)
    )


def _things(count: int) -> str:
    if count == 0:
        return translate("Banner", "nothing worth a look")
    return translate("Banner", "1 thing") if count == 1 else translate("Banner", "%n things", None, count)


def _show() -> Offer:
    return Offer(Choice.SHOW, translate("Banner", "Show"))


def _later() -> Offer:
    return Offer(Choice.LATER, translate("Banner", "Later"))
