"""Outlook's files, mailboxes, calendars, transcripts, and what mails carry."""

import mailbox
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.formats import read_bytes

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Site visit\\, hall
DTSTART;TZID="Europe/Berlin":20270504T100000
DURATION:PT1H30M
LOCATION:Mill Lane 4
ORGANIZER;CN=Ada Lund:mailto:ada@harbour.example
DESCRIPTION:Bring the
  keys.
BEGIN:VALARM
TRIGGER:-PT15M
DESCRIPTION:Reminder
END:VALARM
END:VEVENT
BEGIN:VEVENT
SUMMARY:Holiday
DTSTART;VALUE=DATE:20270510
DTEND;VALUE=DATE:20270513
END:VEVENT
END:VCALENDAR
"""
SUBTITLES = """1
00:00:01,000 --> 00:00:03,000
We move the hall

2
00:00:03,200 --> 00:00:05,000
to <i>the old mill</i>.

3
00:01:20,000 --> 00:01:22,000
Any questions?
"""


def parts(document: Document, kind: PartKind) -> list[str]:
    return [document.quote(part.span).strip() for part in document.parts if part.kind is kind]


def labels(document: Document) -> list[str]:
    return [part.label for part in document.parts]


def test_a_mailbox_holds_each_mail_as_a_part(mail: EmailMessage, tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "box.mbox")
    box.add(mail)
    second = EmailMessage()
    second["From"], second["Subject"] = "rosa@example.org", "Keys"
    second.set_content("From now on the keys hang behind the door.\n")
    box.add(second)
    box.close()
    document = read_bytes((tmp_path / "box.mbox").read_bytes(), "box.mbox")
    assert document.format == "mbox"
    assert [label for label in labels(document) if label.startswith("mail ") and "," not in label] == [
        "mail 1 “Angebot für die Küche”",
        "mail 2 “Keys”",
    ]
    assert "\nFrom now on the keys" in document.text


def test_a_mailbox_with_one_mail_is_that_mail(mail: EmailMessage) -> None:
    data = b"From ines@example.org Mon Nov 23 09:00:00 2026\n" + mail.as_bytes()
    document = read_bytes(data, "one.mbox")
    assert document.format == "eml"
    assert document.header("From") == "Ines <ines@example.org>"


def test_a_calendar_says_when_where_and_who() -> None:
    document = read_bytes(INVITATION.encode(), "a.ics")
    assert document.text.startswith(
        "Site visit, hall\nStart: Tuesday, 4 May 2027, 10:00 (Europe/Berlin)\nEnd: Tuesday, 4 May 2027, 11:30 (Europe/Berlin)\n"
        "Where: Mill Lane 4\nWho: Ada Lund <ada@harbour.example>\n\nBring the keys.\n"
    )
    assert "Start: Monday, 10 May 2027\nEnd: Wednesday, 12 May 2027\n" in document.text
    assert labels(document) == ["event “Site visit, hall”", "event “Holiday”"]


def test_an_empty_calendar_says_so() -> None:
    with pytest.raises(NotReadable, match="empty or damaged"):
        read_bytes(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "a.ics")


@pytest.mark.parametrize(
    ("name", "source"),
    [("a.srt", SUBTITLES), ("a.vtt", "WEBVTT\n\n" + SUBTITLES.replace(",000 ", ".000 ").replace(",200 ", ".200 "))],
)
def test_a_transcript_is_sentences_with_the_moment_they_begin(name: str, source: str) -> None:
    document = read_bytes(source.encode(), name)
    assert document.text == "We move the hall to the old mill.\n\nAny questions?\n\n"
    assert labels(document) == ["0:00:01", "0:01:20"]


def test_speakers_of_a_transcript_are_named() -> None:
    source = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Rosa>Who has the keys?</v>\n"
    assert read_bytes(source.encode(), "a.vtt").text == "Rosa: Who has the keys?\n\n"


def test_an_invitation_inside_a_mail_is_read(mail: EmailMessage) -> None:
    mail.add_alternative(INVITATION.encode(), "text", "calendar")
    document = read_bytes(mail.as_bytes(), "a.eml")
    assert [one.name for one in document.attachments] == ["invitation.ics"]
    assert any("Mill Lane 4" in text for text in parts(document, PartKind.ATTACHMENT))


def test_a_picture_in_the_text_is_no_attachment() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@example.org", "Logo"
    message.set_content("See <logo>.")
    message.add_alternative("<p>See <img src='cid:logo'></p>", subtype="html")
    page = message.get_payload(1)
    assert isinstance(page, EmailMessage)
    page.add_related(b"\x89PNG", "image", "png", cid="<logo>")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="plan.png")
    assert [one.name for one in read_bytes(message.as_bytes(), "a.eml").attachments] == ["plan.png"]


def test_what_a_list_adds_below_is_more_text(mail: EmailMessage) -> None:
    mail.make_mixed()
    footer = EmailMessage()
    footer.set_content("To leave the list, write to list-off@example.org.\n")
    mail.attach(footer)
    document = read_bytes(mail.as_bytes(), "a.eml")
    assert document.attachments == ()
    assert any("leave the list" in text for text in parts(document, PartKind.BODY))


def test_wrapping_that_only_outlook_knows_is_named(mail: EmailMessage) -> None:
    mail.add_attachment(b"x\x9f>\x22", maintype="application", subtype="ms-tnef", filename="winmail.dat")
    document = read_bytes(mail.as_bytes(), "a.eml")
    (gap,) = document.unread
    assert gap.where == "attachment winmail.dat"
    assert "TNEF" in gap.reason


def test_rich_text_says_what_to_do() -> None:
    with pytest.raises(NotReadable, match="RTF"):
        read_bytes(rb"{\rtf1 Hello}", "a.rtf")


SUBJECT, BODY, SENDER, ADDRESS, TRAVELLED = 0x0037, 0x1000, 0x0C1A, 0x0C1F, 0x007D


def test_a_draft_of_outlook_is_a_mail(outlook: Callable[..., bytes]) -> None:
    words = {SUBJECT: "Schlüssel", BODY: "See the list.\r\n", SENDER: "Ada Lund", ADDRESS: "ada@harbour.example"}
    document = read_bytes(outlook(words, {"keys.csv": b"Key,Who\nCellar,Tom\n"}), "a.msg")
    assert document.format == "msg"
    assert document.header("From") == "Ada Lund <ada@harbour.example>"
    assert document.header("Subject") == "Schlüssel"
    assert "See the list." in parts(document, PartKind.BODY)[0]
    assert [one.name for one in document.attachments] == ["keys.csv"]
    assert "Cellar | Tom" in document.text


def test_a_mail_that_outlook_received_keeps_its_headers(outlook: Callable[..., bytes]) -> None:
    travelled = "Received: from a.example by b.example;\r\n Mon, 23 Nov 2026 09:00:00 +0000\r\nFrom: Ada <ada@harbour.example>\r\nSubject: Keys\r\n"
    document = read_bytes(outlook({SUBJECT: "Keys", BODY: "Hello.", TRAVELLED: travelled}, {}), "a.msg")
    assert document.header("Received") == "from a.example by b.example; Mon, 23 Nov 2026 09:00:00 +0000"
    assert document.header("From") == "Ada <ada@harbour.example>"


def test_a_broken_outlook_file_says_so() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "__properties_version1.0".encode("utf-16-le")
    with pytest.raises(NotReadable, match="Outlook"):
        read_bytes(data, "a.msg")


def test_a_locked_office_file_asks_for_a_copy_without_password() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(NotReadable, match="password"):
        read_bytes(data, "a.xlsx")


@pytest.mark.parametrize(
    ("name", "content", "inside"),
    [
        ("photo.jpg", b"MZ\x90\x00" + bytes(200), "a program"),
        ("offer.pdf", b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(60), "a shortcut that starts something"),
        ("login.html", b"<html><form><input type='password'></form></html>", "a page that asks for a password"),
        ("notes.txt", b"Nothing but words.", None),
        ("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(60), None),
    ],
)
def test_what_an_attachment_can_do_is_told_by_its_bytes(
    mail: EmailMessage, name: str, content: bytes, inside: str | None
) -> None:
    mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    (attachment,) = read_bytes(mail.as_bytes(), "a.eml").attachments
    assert attachment.inside == inside


def test_a_program_in_an_archive_is_named(mail: EmailMessage, zipped: Callable[..., bytes]) -> None:
    mail.add_attachment(zipped({"Invoice.js": "run()"}), maintype="application", subtype="zip", filename="a.zip")
    (attachment,) = read_bytes(mail.as_bytes(), "a.eml").attachments
    assert attachment.inside == "Invoice.js, which can start something"


def test_a_form_that_asks_for_a_secret_shows_where_it_goes() -> None:
    page = b"<p>Hello</p><form action='https://x.example/in'><input name='q'><input type='password'></form>"
    assert "[a form that asks for a secret, sent to <https://x.example/in>]" in read_bytes(page, "a.html").text
