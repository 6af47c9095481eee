import re

from second_opinion.domain.tables import column_of, find_tables

MARKDOWN = """Before
| Task | Owner |
|------|-------|
| Book the hall | Ana |
| Order food |  |
After"""


def test_cells_stand_where_their_spans_say() -> None:
    (table,) = find_tables(MARKDOWN)
    assert [[cell.text.strip() for cell in row.cells] for row in table] == [
        ["Task", "Owner"],
        ["Book the hall", "Ana"],
        ["Order food", ""],
    ]
    for row in table:
        for cell in row.cells:
            assert MARKDOWN[cell.span.start : cell.span.end] == cell.text


def test_tabs_and_open_bars_make_tables_too() -> None:
    assert len(list(find_tables("a\tb\n1\t2\n3\t4\n"))) == 1
    assert len(list(find_tables("a | b\n--|--\n1 | 2\n3 | 4\n\nx | y\n"))) == 1


def test_a_line_with_a_bar_is_no_table() -> None:
    assert list(find_tables("this | that\nand so on\n")) == []


def test_a_column_is_found_by_its_heading_if_there_is_one() -> None:
    (table,) = find_tables(MARKDOWN)
    assert column_of(table, re.compile("^owner$", re.IGNORECASE)) == 1
    assert column_of(table, re.compile("^price$")) is None
    assert column_of(table, re.compile("[a-z]")) is None
