"""The entry in macOS's Finder: a Quick Action, which is an Automator workflow in the user's Library."""

import plistlib
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from second_opinion.platform.context_menu.entry import TITLE

SHELL_ACTION = "/System/Library/Automator/Run Shell Script.action"


@dataclass(frozen=True, slots=True)
class QuickAction:
    """The workflow; ``services`` is ``~/Library/Services``."""

    services: Path
    command: tuple[str, ...]
    name: str = "Finder"

    @property
    def bundle(self) -> Path:
        return self.services / f"{TITLE}.workflow"

    @property
    def installed(self) -> bool:
        return (self.bundle / "Contents" / "document.wflow").exists()

    def install(self) -> None:
        contents = self.bundle / "Contents"
        contents.mkdir(parents=True, exist_ok=True)
        (contents / "Info.plist").write_bytes(plistlib.dumps(_service()))
        (contents / "document.wflow").write_bytes(plistlib.dumps(_workflow(self.command)))

    def remove(self) -> None:
        shutil.rmtree(self.bundle, ignore_errors=True)


def _service() -> dict[str, Any]:
    """What Finder reads: the title, and that files and folders are taken."""
    return {
        "CFBundleName": TITLE,
        "NSServices": [
            {
                "NSMenuItem": {"default": TITLE},
                "NSMessage": "runWorkflowAsService",
                "NSRequiredContext": {"NSApplicationIdentifier": "com.apple.finder"},
                "NSSendFileTypes": ["public.item"],
            }
        ],
    }


def _workflow(command: tuple[str, ...]) -> dict[str, Any]:
    """What Automator runs: one shell script that gets the selected paths as its arguments."""
    script = {
        "ActionBundlePath": SHELL_ACTION,
        "ActionName": "Run Shell Script",
        "ActionParameters": {
            "COMMAND_STRING": f'exec {shlex.join(command)} ask -- "$@"',
            "CheckedForUserDefaultShell": True,
            "inputMethod": 1,  # as arguments
            "shell": "/bin/sh",
            "source": "",
        },
        "AMAccepts": {"Container": "List", "Optional": True, "Types": ["com.apple.cocoa.path"]},
        "AMActionVersion": "2.0.3",
        "AMProvides": {"Container": "List", "Types": ["com.apple.cocoa.string"]},
        "BundleIdentifier": "com.apple.RunShellScript",
        "Class Name": "RunShellScriptAction",
    }
    return {
        "AMApplicationVersion": "2.10",
        "AMDocumentVersion": "2",
        "actions": [{"action": script, "isViewVisible": 1}],
        "connectors": {},
        "workflowMetaData": {
            "serviceApplicationBundleID": "com.apple.finder",
            "serviceInputTypeIdentifier": "com.apple.Automator.fileSystemObject",
            "serviceOutputTypeIdentifier": "com.apple.Automator.nothing",
            "workflowTypeIdentifier": "com.apple.Automator.servicesMenu",
        },
    }
