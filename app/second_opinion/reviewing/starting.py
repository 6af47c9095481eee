"""The beginning of a reviewer of one's own: a folder that works as it is, to be changed."""

import re
from pathlib import Path

from second_opinion.domain.errors import BadConfiguration

_REVIEWER = """\
# What this reviewer looks for. Every field is explained in the manual, under "Write a reviewer".
# For readers of other languages: its titles, whys and suggestions may stand in words/de.toml, words/fr.toml, words/es.toml too.
id = "{id}"
title = "{title}"
version = 1                          # raise it when old reviews should be done again
kind = "other"                       # contract | email | plan | other
words = ["minutes", "agenda", "attendees"]   # words that speak for a document of this kind

[[role]]
id = "reader"
title = "you were not there"         # reads well after "Reviewed as"

[[rule]]                             # decided by code: the function of that name in checks.py
id = "task-without-name"
run = "task_without_name"
severity = "medium"
title = "A task that nobody has"
why = "A task without a name is done by nobody. The text says {{task}}."
suggestion = "Ask who does it."

[[question]]                         # decided by the model: one short yes/no question about one passage
id = "decision-put-off"
ask = "Does this passage put off a decision?"
cues = ["postpone", "defer", "next meeting", "decide later"]
severity = "low"
title = "A decision was put off"
why = "What is put off without a day is often forgotten."
suggestion = "Ask for the day on which it is decided."
"""
_CHECKS = '''\
"""The rules of this reviewer: each function gets a Reading and yields a Hit for every place where it fires."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span

TASK = re.compile(r"^(?:TODO|Task):[ \\t]*(?P<task>.+?)[ \\t]*(?P<name>\\([A-Z][a-z]+\\))?[ \\t]*$", re.MULTILINE)


def task_without_name(reading: Reading) -> Iterator[Hit]:
    """A line that begins with "Task:" and does not end with a name in brackets."""
    for match in TASK.finditer(reading.document.text):
        if not match["name"]:
            yield Hit(Span(*match.span()), {"task": match["task"]})
'''
_EXAMPLES = """\
# Three texts on which a check must fire and three near misses, for every check: `second-opinion reviewers check` tries them.

[[example]]
check = "task-without-name"
fires = true
text = "Task: send the minutes"

[[example]]
check = "task-without-name"
fires = true
text = "Agenda\\nTODO: book the room for May\\nTask: order lunch (Ines)"

[[example]]
check = "task-without-name"
fires = true
text = "Task: find out (by Friday) what it costs"

[[example]]
check = "task-without-name"
fires = false
text = "Task: send the minutes (Omar)"

[[example]]
check = "task-without-name"
fires = false
text = "The task: nobody knows it yet."

[[example]]
check = "task-without-name"
fires = false
text = "TODO: book the room (Ines)\\nTask: order lunch (Omar)"

[[example]]
check = "decision-put-off"
fires = true
text = "The choice of the caterer is postponed to the next meeting."

[[example]]
check = "decision-put-off"
fires = true
text = "We defer the question of the budget; no day was set."

[[example]]
check = "decision-put-off"
fires = true
text = "The board will decide later whether the office moves."

[[example]]
check = "decision-put-off"
fires = false
text = "The next meeting is on 3 March at ten."

[[example]]
check = "decision-put-off"
fires = false
text = "The board decided to move the office in June."

[[example]]
check = "decision-put-off"
fires = false
text = "Nobody asked to postpone the vote, and the budget was agreed."
"""
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def new_reviewer(folder: Path, name: str) -> Path:
    """Write a small working reviewer into ``folder/name`` and return its reviewer.toml.

    Raises:
        BadConfiguration: the name cannot be one, or is taken.
    """
    home = folder / name
    if not NAME.fullmatch(name):
        raise BadConfiguration(
            home, None, "a name is made of lower-case letters, digits and hyphens, such as “minutes”"
        )
    if home.exists():
        raise BadConfiguration(home, None, "this is there already; choose another name or remove it")
    home.mkdir(parents=True)
    title = name.replace("-", " ").capitalize()
    (home / "reviewer.toml").write_text(_REVIEWER.format(id=name, title=title), encoding="utf-8")
    (home / "checks.py").write_text(_CHECKS, encoding="utf-8")
    (home / "examples.toml").write_text(_EXAMPLES, encoding="utf-8")
    return home / "reviewer.toml"
