import os
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from second_opinion.domain.errors import UserError
from second_opinion.platform.autostart import Autostart
from second_opinion.platform.context_menu import ThunarEntry, entries


def test_every_entry_comes_and_goes_without_a_trace(tmp_path: Path) -> None:
    for entry in entries(tmp_path / "data", tmp_path / "config", ("/opt/my apps/second-opinion",)):
        assert not entry.installed
        entry.install()
        entry.install()
        assert entry.installed, entry.name
        entry.remove()
        assert not entry.installed
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_thunar_keeps_the_actions_of_others(tmp_path: Path) -> None:
    path = tmp_path / "uca.xml"
    path.write_text("<actions><action><name>Open Terminal</name><unique-id>1</unique-id></action></actions>")
    entry = ThunarEntry(path, "second-opinion")
    entry.install()
    names = [action.findtext("name") for action in ET.parse(path).getroot()]
    assert names == ["Open Terminal", "Get second opinion"]
    entry.remove()
    assert [action.findtext("name") for action in ET.parse(path).getroot()] == ["Open Terminal"]


def test_a_damaged_file_of_thunar_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "uca.xml"
    path.write_text("<actions>")
    with pytest.raises(UserError, match="damaged"):
        ThunarEntry(path, "second-opinion").install()
    assert path.read_text() == "<actions>"


def test_the_nautilus_script_hands_over_every_selected_file(tmp_path: Path) -> None:
    recorder = tmp_path / "recorder"
    recorder.write_text('#!/bin/sh\nprintf "%s\\n" "$3" >> "$(dirname "$0")/heard"\n')
    recorder.chmod(0o755)
    entry = next(e for e in entries(tmp_path / "d", tmp_path / "c", (str(recorder),)) if e.name == "Nautilus")
    entry.install()
    script = next((tmp_path / "d" / "nautilus" / "scripts").iterdir())
    files = ["/tmp/a b.pdf", "/tmp/it's.txt"]
    selected = {"NAUTILUS_SCRIPT_SELECTED_FILE_PATHS": "\n".join(files) + "\n"}
    subprocess.run([str(script)], env=os.environ | selected, check=True)
    assert (tmp_path / "heard").read_text().splitlines() == files


def test_autostart_is_one_file(tmp_path: Path) -> None:
    autostart = Autostart(tmp_path, ("/opt/my apps/second-opinion",))
    assert not autostart.enabled
    autostart.enable()
    assert 'Exec="/opt/my apps/second-opinion" --background' in autostart.entry.read_text()
    autostart.disable()
    assert not autostart.enabled
