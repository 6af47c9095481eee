"""Keeps the translations up to date: ``make translations``.

Every sentence in ``tr()`` and ``translate()`` of the desktop is gathered from the source, the ``.ts`` files are brought up to
it, and the ``.qm`` files that the program reads are built from them. What has no translation yet is listed in
``build/translations.toml``; fill in the empty places there and run it once more.
(Qt's own lupdate overlooks f-strings, sentences of several literals and most plurals in Python.)
"""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, parse, tostring

import PySide6
import tomlkit

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "app" / "second_opinion" / "desktop"
CATALOGUE = ROOT / "models" / "second_opinion_models" / "catalogue.toml"
FOLDER = ROOT / "assets" / "second_opinion_assets" / "translations"
MISSING = ROOT / "build" / "translations.toml"
LANGUAGES = ("de", "fr", "es")
FORMS = 2
"""Singular and plural: as many as Qt's rules have for each of these languages; French counts 0 as singular."""


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """What is said in English, where (a class, or a context of its own), and whether it changes with a number."""

    context: str
    source: str
    plural: bool = False


Forms = tuple[str, ...]
Translations = dict[Sentence, Forms]


def sentences(folder: Path = SOURCES) -> tuple[Sentence, ...]:
    """Everything that is to be translated, in order."""
    found = {sentence for path in folder.rglob("*.py") for sentence in _in_tree(ast.parse(path.read_text("utf-8")))}
    return tuple(sorted(found))


def data() -> tuple[Sentence, ...]:
    """The few words that come from a file: notes on models. What reviewers say lies beside them, in their ``words/``."""
    notes = [model["note"] for model in tomllib.loads(CATALOGUE.read_text("utf-8"))["model"]]
    return tuple(sorted({Sentence("Data", text) for text in notes}))


def _in_tree(tree: ast.AST, within: str = "") -> Iterator[Sentence]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and (sentence := _sentence(node, within)):
            yield sentence
        yield from _in_tree(node, node.name if isinstance(node, ast.ClassDef) else within)


def _sentence(call: ast.Call, within: str) -> Sentence | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    plural = len(call.args) > 2 + (name == "translate")
    match name, words:
        case "tr", [str(source), *_]:
            return Sentence(within, source, plural)
        case "translate", [str(context), str(source), *_]:
            return Sentence(context, source, plural)
    return None


def read(path: Path) -> Translations:
    """The finished translations of a ``.ts`` file; none where there is no file."""
    if not path.exists():
        return {}
    return dict(_messages(parse(path).getroot()))  # noqa: S314 - our own file


def _messages(root: Element) -> Iterator[tuple[Sentence, Forms]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            if said is None or said.get("type") == "unfinished":
                continue
            plural = message.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in said) if plural else (said.text or "",)
            yield Sentence(context.findtext("name", ""), message.findtext("source", ""), plural), forms


def write(path: Path, language: str, wanted: Sequence[Sentence], known: Mapping[Sentence, Forms]) -> None:
    """A ``.ts`` file with every wanted sentence, translated as far as it is known.

    Translations of sentences that are not there now are kept as vanished: they may come back, or come from another branch.
    """
    root = Element("TS", version="2.1", language=language, sourcelanguage="en")
    every = sorted({*wanted, *known})
    for name in sorted({sentence.context for sentence in every}):
        context = SubElement(root, "context")
        SubElement(context, "name").text = name
        for sentence in (one for one in every if one.context == name):
            _add_message(context, sentence, known.get(sentence), vanished=sentence not in wanted)
    indent(root)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + tostring(root, "utf-8") + b"\n")


def _add_message(context: Element, sentence: Sentence, forms: Forms | None, *, vanished: bool) -> None:
    message = SubElement(context, "message", {"numerus": "yes"} if sentence.plural else {})
    SubElement(message, "source").text = sentence.source
    standing = {"type": "vanished"} if vanished else {} if forms else {"type": "unfinished"}
    said = SubElement(message, "translation", standing)
    if not sentence.plural:
        said.text = forms[0] if forms else ""
        return
    for form in forms or ("",) * FORMS:
        SubElement(said, "numerusform").text = form


def release(source: Path) -> None:
    """Build the ``.qm`` file beside a ``.ts`` file."""
    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [str(lrelease), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
    subprocess.run(command, check=True)


def filled_in(path: Path, language: str) -> Translations:
    """What somebody wrote into the list of missing translations."""
    if not path.exists():
        return {}
    found: Translations = {}
    for entry in tomllib.loads(path.read_text("utf-8")).get("missing", []):
        plural = isinstance(entry[language], list)
        forms = tuple(entry[language]) if plural else (entry[language],)
        if all(forms):
            found[Sentence(entry["context"], entry["source"], plural)] = forms
    return found


def list_missing(path: Path, wanted: Sequence[Sentence], known: Mapping[str, Translations]) -> int:
    """Write down what is not translated into every language yet; returns how many sentences that are."""
    missing = [one for one in wanted if any(one not in known[language] for language in known)]
    entries = tomlkit.aot()
    for one in missing:
        entry = tomlkit.table()
        entry.update({"context": one.context, "source": one.source})
        for language, translations in known.items():
            forms = translations.get(one, ("",) * (FORMS if one.plural else 1))
            entry[language] = list(forms) if one.plural else forms[0]
        entries.append(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(tomlkit.dumps({"missing": entries}) if missing else "", encoding="utf-8")
    return len(missing)


def main() -> None:
    """Gather, take in, write, build, and say what is missing."""
    wanted = (*sentences(), *data())
    known: dict[str, Translations] = {}
    for language in LANGUAGES:
        path = FOLDER / f"second_opinion_{language}.ts"
        known[language] = read(path) | filled_in(MISSING, language)
        write(path, language, wanted, known[language])
        release(path)
    missing = list_missing(MISSING, wanted, known)
    print(f"{len(wanted)} sentences, {missing} not translated{f': fill in {MISSING}' if missing else ''}.")  # noqa: T201


if __name__ == "__main__":
    main()
