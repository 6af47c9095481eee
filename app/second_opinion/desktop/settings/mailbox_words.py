"""What is said of a mailbox, in one kind sentence."""

from PySide6.QtCore import QCoreApplication

from second_opinion.settings import MailboxSettings
from second_opinion.watching.letters import account_of
from second_opinion.watching.trouble import Looked, Trouble

translate = QCoreApplication.translate


def name_of(box: MailboxSettings) -> str:
    """How people call it; with its folder where that is not the usual one."""
    account = account_of(box.user, box.host)
    if "@" in box.user:
        account = translate("Mailbox", "%1 at %2").replace("%1", box.user).replace("%2", box.host)
    return account if box.folder == "INBOX" else f"{account}, {box.folder}"


def usual() -> str:
    """What happens in a mailbox in which nothing is wrong."""
    return translate("Mailbox", "New mail gets a second opinion; nothing on the server is changed.")


def said_of(looked: Looked, box: MailboxSettings) -> str:
    """What a try came to."""
    words = {
        None: translate("Mailbox", "That works: the mailbox can be read."),
        Trouble.NO_PASSWORD: translate(
            "Mailbox", "There is no password for it in the keyring yet. Type it in under “Change”."
        ),
        Trouble.NO_SUCH_HOST: translate(
            "Mailbox", "No server called %1 was found. Look at its name, and at your network."
        ),
        Trouble.NO_ANSWER: translate("Mailbox", "%1 does not answer on port %2. Look at the port and the encryption."),
        Trouble.UNTRUSTED: translate(
            "Mailbox", "The certificate of %1 is not one that this computer trusts, so no password was sent."
        ),
        Trouble.NO_ENCRYPTION: translate("Mailbox", "%1 does not speak this encryption on port %2. Try the other one."),
        Trouble.REFUSED: translate(
            "Mailbox", "%1 did not accept the password of %3. Some providers want one of its own for each program."
        ),
        Trouble.NOT_NOW: translate("Mailbox", "%1 does not let %3 in now. Try again in a while."),
        Trouble.NO_FOLDER: translate(
            "Mailbox", "There is no folder “%4” in this mailbox. Look at how it is spelled there."
        ),
        Trouble.BROKEN: translate("Mailbox", "%1 ended the conversation. Try again in a while."),
    }
    sentence = words[looked.trouble]
    for place, value in (("%1", box.host), ("%2", str(box.port)), ("%3", box.user), ("%4", looked.detail)):
        sentence = sentence.replace(place, value)
    return sentence
