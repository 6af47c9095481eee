from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from second_opinion.assembly.erasing import erase
from second_opinion.assembly.exporting import write_all
from second_opinion.assembly.services import Services, local_now
from second_opinion.desktop.background import Background
from second_opinion.desktop.computer import Computer
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.models import Models
from second_opinion.desktop.settings.changes import add_folder
from second_opinion.desktop.settings.checks import ChecksDialog
from second_opinion.desktop.settings.reviewers import ReviewersGroup
from second_opinion.desktop.settings.speed import Speed, speed_of
from second_opinion.desktop.settings.window import SettingsWindow
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Document, Kind
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Coverage, Review, Timing
from second_opinion.domain.silence import Scope
from second_opinion.reviewing.starting import new_reviewer
from second_opinion.settings import Level, load

Stored = Callable[..., int]
W = TypeVar("W", bound=QWidget)


def named(window: QWidget, kind: type[W], name: str) -> W:
    """The control with that accessible name."""
    return next(widget for widget in window.findChildren(kind) if widget.accessibleName() == name)


def test_changes_act_at_once_and_are_written_down(
    window: SettingsWindow, services: Services, settle: Callable[[], None]
) -> None:
    named(window, QCheckBox, "Tell me about new documents").click()
    named(window, QSpinBox, "At most in a day").setValue(2)
    level = named(window, QComboBox, "What is told")
    level.activated.emit(1)
    named(window, QSpinBox, "Keep reviews").setValue(30)
    theme = named(window, QComboBox, "Colours")
    theme.activated.emit(2)
    settle()

    chosen = load(services.paths.settings)
    assert services.settings == chosen
    assert not chosen.notifications.enabled
    assert chosen.notifications.per_day == 2
    assert chosen.notifications.level is Severity.MEDIUM
    assert chosen.history.keep_days == 30
    assert chosen.appearance.theme == "dark"


def test_what_another_window_changed_stays(
    window: SettingsWindow, services: Services, settle: Callable[[], None]
) -> None:
    appearance = services.settings.appearance.model_copy(update={"document_size": 20})
    services.change_settings(services.settings.model_copy(update={"appearance": appearance}))

    named(window, QSpinBox, "At most in an hour").setValue(1)
    settle()

    assert services.settings.appearance.document_size == 20
    assert services.settings.notifications.per_hour == 1


def test_quiet_hours_are_both_or_none(window: SettingsWindow, desk: Desk) -> None:
    box = next(box for box in window.findChildren(QCheckBox) if box.text() == "From")
    begins = named(window, QTimeEdit, "Quiet from")
    assert not begins.isEnabled()

    box.click()
    assert desk.settings.notifications.quiet_from == time(20)
    assert desk.settings.notifications.quiet_until == time(7)

    box.click()
    assert desk.settings.notifications.quiet_from is None
    assert desk.settings.notifications.quiet_until is None


def test_folders_are_changed_and_removed(
    window: SettingsWindow, desk: Desk, downloads: Path, settle: Callable[[], None]
) -> None:
    below = next(box for box in window.findChildren(QCheckBox) if box.text() == "With sub-folders")
    below.click()
    kind = named(window, QComboBox, "What is in Downloads")
    kind.activated.emit(1)
    (folder,) = desk.settings.folders
    assert (folder.path, folder.subfolders, folder.kind) == (downloads, False, Kind.CONTRACT)

    named(window, QPushButton, "Stop reading Downloads").click()
    settle()
    assert desk.settings.folders == ()


def test_an_added_folder_gets_its_line(window: SettingsWindow, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.change(add_folder(tmp_path / "Contracts"))
    desk.change(add_folder(tmp_path / "Contracts"))

    assert len(desk.settings.folders) == 2
    qtbot.waitUntil(named(window, QPushButton, "Stop reading Contracts").isVisible)


def test_start_and_right_click_entry_are_written_and_removed(
    window: SettingsWindow, computer: Computer, settle: Callable[[], None]
) -> None:
    start = named(window, QCheckBox, "Start with the computer")
    entry = named(window, QCheckBox, "“Get second opinion” on a right click")
    for expected in (True, False):
        start.click()
        entry.click()
        settle()
        assert computer.starts_with_it is expected
        assert computer.has_entry is expected


def test_models_are_listed_with_what_suits(
    window: SettingsWindow, settle: Callable[[], None], services: Services
) -> None:
    settle()

    fetch = {button.accessibleName() for button in window.findChildren(QPushButton) if button.text() == "Fetch"}
    assert fetch == {f"Fetch: {entry.title}" for entry in services.catalogue}


def test_everything_that_is_operated_has_a_name(window: SettingsWindow, settle: Callable[[], None]) -> None:
    settle()
    controls = [
        *window.findChildren(QAbstractButton),
        *window.findChildren(QComboBox),
        *window.findChildren(QSpinBox),
        *window.findChildren(QTimeEdit),
    ]

    nameless = [
        control
        for control in controls
        if not control.accessibleName() and not (isinstance(control, QAbstractButton) and control.text())
    ]
    assert controls
    assert nameless == []
    assert not [edit for edit in window.findChildren(QLineEdit) if edit.parent() is window]


def test_the_wheel_scrolls_the_page_and_changes_nothing(window: SettingsWindow, desk: Desk) -> None:
    from PySide6.QtCore import QPoint, QPointF  # noqa: PLC0415 - for this test only
    from PySide6.QtGui import QWheelEvent  # noqa: PLC0415

    days = named(window, QSpinBox, "Keep reviews")
    days.clearFocus()
    at = QPointF(2, 2)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(days, event)

    assert days.value() == 90
    assert desk.settings.history.keep_days == 90


def test_the_brief_may_be_switched_off_and_put_elsewhere(
    window: SettingsWindow, services: Services, settle: Callable[[], None]
) -> None:
    at = named(window, QTimeEdit, "When the day is told")
    at.setTime(QTime(8, 30))
    settle()
    assert load(services.paths.settings).notifications.brief_at == time(8, 30)

    next(box for box in window.findChildren(QCheckBox) if box.text() == "At").click()
    settle()
    assert load(services.paths.settings).notifications.brief is False


def test_a_folder_has_its_own_level(
    window: SettingsWindow, services: Services, downloads: Path, settle: Callable[[], None]
) -> None:
    box = named(window, QComboBox, f"What is told of {downloads.name}")
    box.activated.emit(box.findText("Tell me nothing"))
    settle()
    assert load(services.paths.settings).folders[0].level is Level.NEVER


def test_a_reviewer_has_its_own_level_and_gives_it_back(
    window: SettingsWindow, services: Services, settle: Callable[[], None]
) -> None:
    settle()
    box = named(window, QComboBox, "What is told of Plans")
    box.activated.emit(box.findText("Tell me what matters"))
    settle()
    assert load(services.paths.settings).notifications.reviewers == {"plans": Level.MEDIUM}
    box.activated.emit(box.findText("Tell me as usual"))
    settle()
    assert load(services.paths.settings).notifications.reviewers == {}


def test_what_is_silent_is_listed_and_allowed_again(
    window: SettingsWindow, services: Services, stored: Stored, settle: Callable[[], None]
) -> None:
    review_id = stored("lease.pdf", "Renews itself")
    services.history.silence(review_id, "Renews itself", Scope.FOLDER, local_now())
    window.hide()
    window.show()
    settle()
    named(window, QPushButton, "Allow again: Renews itself").click()
    settle()
    settle()
    assert services.history.silences() == ()


def test_reviewers_and_checks_are_switched(
    window: SettingsWindow, desk: Desk, settle: Callable[[], None], services: Services
) -> None:
    settle()
    named(window, QCheckBox, "Mail").click()
    assert desk.settings.reviewers.off == ("emails",)
    named(window, QCheckBox, "Mail").click()
    assert list(desk.settings.reviewers.off) == []

    button = next(one for one in window.findChildren(QPushButton) if one.accessibleName().startswith("Plans: "))
    button.click()
    (dialog,) = window.findChildren(ChecksDialog)
    plans = next(one for one in services.reviewers().reviewers if one.id == "plans")
    model = dialog.findChildren(QStandardItemModel)[0]
    assert model.rowCount() == len(plans.checks)
    model.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert desk.settings.reviewers.checks_off == (f"plans/{model.item(0).data(Qt.ItemDataRole.UserRole)}",)
    dialog.close()


def test_a_reviewer_is_tried_on_its_examples(
    window: SettingsWindow, settle: Callable[[], None], services: Services
) -> None:
    new_reviewer(services.paths.reviewers, "minutes")
    window.findChildren(ReviewersGroup)[0].look()
    settle()
    named(window, QPushButton, "Minutes: Try its examples").click()
    settle()

    said = {label.text() for label in window.findChildren(QLabel)}
    assert "6 of 6 examples of its rules come out as they must." in said


def test_a_broken_reviewer_says_where(window: SettingsWindow, settle: Callable[[], None], services: Services) -> None:
    broken = new_reviewer(services.paths.reviewers, "minutes")
    broken.write_text(broken.read_text().replace('severity = "medium"', 'severity = "grave"'))
    window.findChildren(ReviewersGroup)[0].look()
    settle()

    assert [label.text() for label in window.findChildren(QLabel) if f"{broken}:16" in label.text()]


def test_the_side_of_a_folder_is_chosen(window: SettingsWindow, desk: Desk, settle: Callable[[], None]) -> None:
    settle()
    named(window, QComboBox, "What is in Downloads").activated.emit(1)
    side = named(window, QComboBox, "My side in Downloads")
    side.activated.emit(side.findData("customer"))
    (folder,) = desk.settings.folders
    assert (folder.kind, folder.role) == (Kind.CONTRACT, "customer")

    named(window, QComboBox, "What is in Downloads").activated.emit(0)
    (folder,) = desk.settings.folders
    assert (folder.kind, folder.role) == (None, None)


def test_power_and_language_are_chosen(window: SettingsWindow, desk: Desk) -> None:
    named(window, QComboBox, "Spare the battery").activated.emit(2)
    named(window, QComboBox, "Language").activated.emit(2)

    assert desk.settings.power.rules_only == "battery"
    assert desk.settings.appearance.language == "de"


def test_the_speed_is_measured_on_what_was_read(services: Services, tmp_path: Path) -> None:
    assert speed_of(services.history, "small") is None
    for number, milliseconds in enumerate((9_000, 3_000, 6_000)):
        document = Document(name=f"{number}.txt", sha256=f"{number:064x}", text="x" * 3600, format="text")
        job = Job(origin=Origin.FOLDER, name=document.name, path=str(tmp_path / document.name))
        review_id = services.history.begin(job, document, local_now())
        review = Review(
            sha256=document.sha256, name=document.name, kind=Kind.CONTRACT, kind_probability=1.0, language="en",
            read=Coverage(3600, None, 1.0), model="small", timing_ms=Timing(judge=milliseconds),
        )  # fmt: skip
        services.history.save(review_id, review, final=True)

    assert speed_of(services.history, "small") == Speed(3.0, 3)
    assert speed_of(services.history, "other") is None

    target = tmp_path / "all.md"
    assert write_all(services.history, services.translation(), target) == 3
    assert [line for line in target.read_text().splitlines() if line.startswith("# ")] == [
        "# 2.txt",
        "# 1.txt",
        "# 0.txt",
    ]


def test_taking_it_back_asks_first_and_removes_the_entries(
    window: SettingsWindow, computer: Computer, qtbot: QtBot, services: Services
) -> None:
    computer.start_with_it(True)
    computer.set_entry(True)
    button = next(one for one in window.findChildren(QPushButton) if one.objectName() == "take-back")
    button.click()
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible())

    with qtbot.waitSignal(window.taken_back):
        next(one for one in box.buttons() if one.text() == "Take it all back").click()

    assert not computer.starts_with_it
    assert not computer.has_entry
    services.stop()
    erase(services.paths)
    assert not [path for path in (services.paths.data, services.paths.config, services.paths.runtime) if path.exists()]


def test_the_window_remembers_its_place(
    window: SettingsWindow, services: Services, desk: Desk, models: Models, background: Background, computer: Computer
) -> None:
    window.resize(700, 500)
    window.close()

    again = SettingsWindow(services, desk, models, background, computer)
    assert (again.width(), again.height()) == (700, 500)
    again.close()
