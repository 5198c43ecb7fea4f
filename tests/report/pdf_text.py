"""The words of a PDF that Qt wrote, as a reader that searches it finds them."""

import re
import zlib


def objects(pdf: bytes) -> dict[int, bytes]:
    """The content of each object by its number; streams are decompressed."""
    found = {}
    for number, content in re.findall(rb"\n(\d+) 0 obj\n(.*?)endobj", pdf, re.DOTALL):
        head, has_stream, rest = content.partition(b"stream\n")
        if has_stream and b"/FlateDecode" in head:
            content = head + zlib.decompressobj().decompress(rest)
        found[int(number)] = content
    return found


def pdf_text(pdf: bytes) -> list[str]:
    """The words of each page, in the order they are drawn, without spaces and line breaks.

    Letters are found as a reader does it: the font's ToUnicode map says what each glyph means.
    """
    found = objects(pdf)
    pages = [content for content in found.values() if b"/Type /Page\n" in content]
    return [_page_text(page, found) for page in pages]


def _page_text(page: bytes, found: dict[int, bytes]) -> str:
    resources = found[_reference(rb"/Resources", page)]
    fonts = {}
    for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources):
        fonts[name] = _letters(found[_reference(rb"/ToUnicode", found[int(number)])])
    content = found[_reference(rb"/Contents", page)]
    text, letters = [], {}
    for font, glyphs in re.findall(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>", content):
        if font:
            letters = fonts[font]
        text += [letters[glyphs[at : at + 4].lower()] for at in range(0, len(glyphs), 4)]
    return "".join("".join(text).split())


def _reference(key: bytes, content: bytes) -> int:
    found = re.search(key + rb" (\d+) 0 R", content)
    assert found, (key, content[:200])
    return int(found[1])


def _letters(cmap: bytes) -> dict[bytes, str]:
    letters = {}
    for block in re.findall(rb"beginbfrange\n(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, to in re.findall(rb"<(\w+)> <(\w+)> (<\w+>|\[.*?\])", block, re.DOTALL):
            start = int(first, 16)
            targets = re.findall(rb"<(\w+)>", to)
            for step in range(int(last, 16) - start + 1):
                one = (
                    targets[step] if to.startswith(b"[") else b"%04x" % (int(targets[0], 16) + step)
                )
                letters[b"%04x" % (start + step)] = bytes.fromhex(one.decode()).decode("utf-16-be")
    return letters
