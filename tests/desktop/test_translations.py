"""Nothing that is shown is left out of the translations, and every translation is whole."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from make_translations import (
    FOLDER,
    LANGUAGES,
    SOURCES,
    Sentence,
    data,
    filled_in,
    list_missing,
    read,
    release,
    sentences,
    write,
)

WORDS = re.compile(r"[A-Za-z]{2,}[,:;…]? [A-Za-z“(]|^[A-Z][a-z]+[.…]?$|[a-z]…")
"""What looks like something to read: two words, or one with a capital."""
NOT_SHOWN = {"log", "re"}
"""Calls of these are for us, not for the user."""
NAMES = {
    "Second Opinion", "Open with", "Icon", "English", "Deutsch", "Markdown (*.md)", "Esc", "Notify",
    "Charter", "Source Serif 4", "Noto Serif", "Georgia", "Liberation Serif",
    "severity:high kind:mail folder:Downloads since:2026-11 verdict:useful",
}  # fmt: skip
"""Names that are the same in every language: of the program, of languages, formats, keys, fonts, words of the search, and calls on a bus."""
FORMATS = {"dddd, d MMMM", "ddd d MMM", "d MMM yyyy", "d MMMM yyyy", "d MMMM"}
PLACEHOLDER = re.compile(r"%\d|%n|\{\w+\}")


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """The texts of a module that might be shown and are not translated."""
    tree = ast.parse(path.read_text("utf-8"))
    spared = {id(inner) for node in ast.walk(tree) if is_spared(node) for inner in spared_parts(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spared:
            yield node.lineno, node.value


def is_spared(node: ast.AST) -> bool:
    """Docstrings, types, defaults, what is raised or logged, patterns, templates, keys; and what is translated."""
    if isinstance(node, ast.Call):
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        ours = isinstance(owner, ast.Name) and owner.id in NOT_SHOWN
        return ours or name in {"tr", "translate", "Template", "TypeVar"}
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return docstring or isinstance(node, ast.Subscript | ast.arguments | ast.Raise | ast.Dict | ast.FunctionDef)


def spared_parts(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Dict):
        yield from (key for key in node.keys if key is not None)
    elif isinstance(node, ast.FunctionDef):
        yield from ast.walk(node.returns) if node.returns is not None else ()
    else:
        yield from ast.walk(node)


@pytest.mark.parametrize("path", sorted(SOURCES.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCES)))
def test_no_visible_text_is_left_out(path: Path) -> None:
    left_out = [
        (line, text)
        for line, text in literals(path)
        if WORDS.search(text) and text not in NAMES | FORMATS and not text.lstrip().startswith(("<", '"'))
    ]
    assert left_out == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    known = read(FOLDER / f"second_opinion_{language}.ts")

    missing = [sentence for sentence in (*sentences(), *data()) if not all(known.get(sentence, ("",)))]
    assert missing == [], "run `make translations` and fill in what it names"


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive_the_translation(language: str) -> None:
    known = read(FOLDER / f"second_opinion_{language}.ts")

    lost = [
        (sentence.source, form)
        for sentence, forms in known.items()
        for form in forms[-1:]
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(sentence.source))
    ]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_was_built_from_the_translations(language: str, tmp_path: Path) -> None:
    shipped = FOLDER / f"second_opinion_{language}.ts"
    copy = tmp_path / shipped.name
    copy.write_bytes(shipped.read_bytes())
    release(copy)
    assert copy.with_suffix(".qm").read_bytes() == shipped.with_suffix(".qm").read_bytes()


def test_missing_sentences_are_listed_and_taken_in(tmp_path: Path) -> None:
    source = tmp_path / "window.py"
    source.write_text(
        "class Window(QWidget):\n    def say(self, count):\n"
        "        self.setText(f\"{self.tr('Hello')} {translate('Greeting', 'a long ' 'sentence')}\")\n"
        '        self.setText(self.tr("%n doors", "", count))\n'
    )
    wanted = sentences(tmp_path)
    door = Sentence("Window", "%n doors", plural=True)
    assert set(wanted) == {door, Sentence("Greeting", "a long sentence"), Sentence("Window", "Hello")}

    missing = tmp_path / "missing.toml"
    assert list_missing(missing, wanted, {"de": {}}) == 3
    filled = missing.read_text().replace('de = ["", ""]', 'de = ["%n Tür", "%n Türen"]')
    missing.write_text(filled)
    known = filled_in(missing, "de")
    assert known == {door: ("%n Tür", "%n Türen")}

    write(tmp_path / "de.ts", "de", wanted, known)
    assert read(tmp_path / "de.ts") == known
    assert list_missing(missing, wanted, {"de": known}) == 2
