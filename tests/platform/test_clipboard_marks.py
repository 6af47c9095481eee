import pytest

from second_opinion.platform.clipboard_marks import is_private


def nothing(name: str) -> bytes:
    raise AssertionError(f"{name} was read")


@pytest.mark.parametrize(
    "mark",
    [
        "x-kde-passwordManagerHint",
        "ExcludeClipboardContentFromMonitorProcessing",
        'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
        'application/x-qt-windows-mime;value="Clipboard Viewer Ignore"',
        "org.nspasteboard.ConcealedType",
        "com.agilebits.onepassword",
    ],
)
def test_a_mark_is_enough_whatever_it_holds(mark: str) -> None:
    assert is_private(["text/plain", mark], nothing)


@pytest.mark.parametrize(("value", "private"), [(b"\0\0\0\0", True), (b"\1\0\0\0", False), (b"", True)])
def test_windows_histories_are_told_by_a_number(value: bytes, private: bool) -> None:
    name = 'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"'

    assert is_private(["text/plain", name], lambda _: value) is private


def test_plain_text_is_not_private_and_not_read_here() -> None:
    assert not is_private(["text/plain", "text/html", "UTF8_STRING"], nothing)
