"""Print figures as a table."""

from typing import Any


def print_table(columns: dict[str, dict[str, Any]]) -> None:
    """Print figures with intervals as a Markdown table: one row per figure, one column per part."""
    names = dict.fromkeys(name for part in columns.values() for name in part)
    wide = max(map(len, names))
    cells = {
        part: {name: _cell(found.get(name)) for name in names} for part, found in columns.items()
    }
    widths = {part: max(len(part), *map(len, cells[part].values())) for part in columns}
    print(_line("", wide, {part: part.ljust(width) for part, width in widths.items()}))
    print(_line("-" * wide, wide, {part: "-" * width for part, width in widths.items()}))
    for name in names:
        row = {part: cells[part][name].ljust(width) for part, width in widths.items()}
        print(_line(name.replace("_", " "), wide, row))


def _line(name: str, wide: int, cells: dict[str, str]) -> str:
    return f"| {name.ljust(wide)} | {' | '.join(cells.values())} |"


def _cell(found: Any) -> str:
    if found is None:
        return ""
    if not isinstance(found, dict):
        return str(found)
    low, high = found["interval"]
    return f"{found['value']:.3f} [{low:.3f}, {high:.3f}]"
