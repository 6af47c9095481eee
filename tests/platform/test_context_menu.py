"""Entries come, do what they say, and go without a trace."""

import configparser
import os
import plistlib
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from second_opinion.domain.errors import UserError
from second_opinion.platform.autostart import Autostart
from second_opinion.platform.context_menu.entry import FileManagerEntry
from second_opinion.platform.context_menu.linux import entries
from second_opinion.platform.context_menu.macos import QuickAction
from second_opinion.platform.context_menu.thunar import ThunarEntry
from second_opinion.platform.context_menu.windows import PLACES, ExplorerEntry

METAINFO = Path(__file__).parents[2] / "packaging" / "linux" / "second-opinion.metainfo.xml"
COMMAND = ("/opt/my apps/second-opinion",)
SELECTED = ["/tmp/a b.pdf", "/tmp/it's *.txt", "/tmp/folder"]


@pytest.fixture
def recorder(tmp_path: Path) -> Path:
    """A program that writes down its arguments, a line each."""
    path = tmp_path / "my recorder"
    path.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >> "$(dirname "$0")/heard"\n')
    path.chmod(0o755)
    return path


def tree(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


def of(home: Path, *command: str) -> dict[str, FileManagerEntry]:
    return {entry.name: entry for entry in entries(home / "data", home / "config", command)}


def test_every_entry_comes_and_goes_without_a_trace(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "config" / "caja").mkdir(parents=True)
    (tmp_path / "config" / "caja" / "accels").write_text("mine")
    before = tree(tmp_path)
    known = of(tmp_path, *COMMAND).values()
    for entry in known:
        assert not entry.installed
        entry.install()
        entry.install()
        assert entry.installed, entry.name
    for entry in known:
        entry.remove()
        entry.remove()
        assert not entry.installed
    assert tree(tmp_path) == before


def test_the_six_file_managers_of_linux_are_served(tmp_path: Path) -> None:
    assert {"Dolphin", "Nautilus", "Nemo", "Thunar", "Caja", "PCManFM-Qt"} <= of(tmp_path, *COMMAND).keys()


@pytest.mark.parametrize(
    ("name", "script", "variable"),
    [
        ("Nautilus", "data/nautilus/scripts/Get second opinion", "NAUTILUS_SCRIPT_SELECTED_URIS"),
        ("Caja", "config/caja/scripts/Get second opinion", "CAJA_SCRIPT_SELECTED_URIS"),
    ],
)
def test_a_script_hands_over_all_selected_files_at_once(
    tmp_path: Path, recorder: Path, name: str, script: str, variable: str
) -> None:
    of(tmp_path, str(recorder))[name].install()
    addresses = [Path(path).as_uri() for path in SELECTED]
    selected = {variable: "\n".join(addresses) + "\n"}
    subprocess.run([str(tmp_path / script)], env=os.environ | selected, check=True)
    assert (tmp_path / "heard").read_text().splitlines() == ["ask", "--", *addresses]


@pytest.mark.parametrize(
    ("name", "file", "section", "files"),
    [
        ("Dolphin", "data/kio/servicemenus/second-opinion.desktop", "Desktop Action ask", "%F"),
        ("Nemo", "data/nemo/actions/second-opinion.nemo_action", "Nemo Action", "%U"),
        ("PCManFM-Qt", "data/file-manager/actions/second-opinion.desktop", "X-Action-Profile ask", "%F"),
    ],
)
def test_an_action_names_the_program_and_all_files(
    tmp_path: Path, name: str, file: str, section: str, files: str
) -> None:
    of(tmp_path, *COMMAND)[name].install()
    parsed = configparser.ConfigParser(interpolation=None, delimiters="=")
    parsed.read(tmp_path / file)
    assert parsed[section]["Exec"] == f'"/opt/my apps/second-opinion" ask -- {files}'
    titled = next(part for part in parsed.sections() if "Name" in parsed[part])
    assert parsed[titled]["Name"] == "Get second opinion"
    assert parsed[titled]["Name[de]"] == "Zweite Meinung einholen"
    assert os.access(tmp_path / file, os.X_OK) == (name == "Dolphin")  # Plasma wants it so


def test_thunar_keeps_the_actions_of_others(tmp_path: Path) -> None:
    path = tmp_path / "Thunar" / "uca.xml"
    path.parent.mkdir()
    path.write_text("<actions><action><name>Open Terminal</name><unique-id>1</unique-id></action></actions>")
    entry = ThunarEntry(tmp_path, "second-opinion")
    entry.install()
    entry.install()
    names = [action.findtext("name") for action in ET.parse(path).getroot()]
    assert names == ["Open Terminal", "Get second opinion"]
    entry.remove()
    assert [action.findtext("name") for action in ET.parse(path).getroot()] == ["Open Terminal"]


def test_a_damaged_file_of_thunar_is_left_alone(tmp_path: Path) -> None:
    entry = ThunarEntry(tmp_path, "second-opinion")
    entry.path.parent.mkdir()
    entry.path.write_text("<actions>")
    with pytest.raises(UserError, match="damaged"):
        entry.install()
    assert entry.path.read_text() == "<actions>"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not on this machine")
def test_the_desktop_file_is_valid(tmp_path: Path) -> None:
    of(tmp_path, *COMMAND)["Open with"].install()
    desktop_file = tmp_path / "data" / "applications" / "second-opinion.desktop"
    command = ["desktop-file-validate", str(desktop_file)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not on this machine")
def test_software_centres_accept_the_description() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(METAINFO)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


class Written:
    """A registry in memory."""

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {}

    def exists(self, key: str) -> bool:
        return key in self.keys

    def write(self, key: str, name: str, text: str) -> None:
        self.keys.setdefault(key, {})[name] = text

    def delete(self, key: str) -> None:
        assert not [other for other in self.keys if other.startswith(f"{key}\\")], "a key with keys in it stays"
        self.keys.pop(key, None)


def test_explorer_gets_a_verb_on_files_and_folders() -> None:
    registry = Written()
    entry = ExplorerEntry(registry, (r"C:\Program Files\Second Opinion\second-opinion.exe",))
    assert not entry.installed
    entry.install()
    assert entry.installed
    for place in PLACES:
        command = registry.keys[rf"{place}\SecondOpinion\command"][""]
        assert command == r'"C:\Program Files\Second Opinion\second-opinion.exe" ask -- "%1"'
        assert registry.keys[rf"{place}\SecondOpinion"]["MUIVerb"] == "Get second opinion"
    entry.remove()
    assert registry.keys == {}


def test_finder_gets_a_quick_action_that_runs_the_program(tmp_path: Path, recorder: Path) -> None:
    entry = QuickAction(tmp_path / "Services", (str(recorder),))
    entry.install()
    assert entry.installed
    info = plistlib.loads((entry.bundle / "Contents" / "Info.plist").read_bytes())
    assert info["NSServices"][0]["NSMenuItem"]["default"] == "Get second opinion"
    flow = plistlib.loads((entry.bundle / "Contents" / "document.wflow").read_bytes())
    line = flow["actions"][0]["action"]["ActionParameters"]["COMMAND_STRING"]
    subprocess.run(["/bin/sh", "-c", line, "sh", *SELECTED], check=True)
    assert (tmp_path / "heard").read_text().splitlines() == ["ask", "--", *SELECTED]
    entry.remove()
    assert not entry.bundle.exists()


def test_autostart_is_one_file(tmp_path: Path) -> None:
    autostart = Autostart(tmp_path, COMMAND)
    assert not autostart.enabled
    autostart.enable()
    assert 'Exec="/opt/my apps/second-opinion" --background' in autostart.entry.read_text()
    autostart.disable()
    assert not autostart.enabled
