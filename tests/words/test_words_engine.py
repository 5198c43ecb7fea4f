"""The words of the engine: every code has them, and they fit the values that the code gives."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from app.words import engine
from app.words.message import english
from models.torch_free.devices import DeviceAdvice, DeviceInUse, DeviceReason
from models.torch_free.fault import DeviceFault, EngineFault, WeightsFault, WeightsFix
from models.torch_free.message import Code, Message

ROOT = Path(__file__).resolve().parents[2]
KINDS = (
    EngineFault,
    DeviceFault,
    WeightsFault,
    WeightsFix,
    DeviceInUse,
    DeviceReason,
    DeviceAdvice,
)
CODES = {f"{kind.__name__}.{code.name}": code for kind in KINDS for code in kind}
ONLY_BY_VARIABLE = {WeightsFault.MISSING, WeightsFault.CHANGED, WeightsFault.NOT_FITTING}
"""Messages of these are made in models/weights.py from a variable, always with the same values."""


def names_in(code: Code) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(engine.TEXTS[code].source) if name}


def made_messages() -> Iterator[tuple[Code, set[str], str]]:
    """Every code from which the program makes a Message, the names of its values, and where."""
    for folder in ("app", "models"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and ast.unparse(node.func) in (
                    "Message.of",
                    "Message",
                ):
                    code = CODES.get(ast.unparse(node.args[0]) if node.args else "")
                    if code is not None:
                        place = f"{path.relative_to(ROOT)}:{node.lineno}"
                        yield code, {str(word.arg) for word in node.keywords}, place


@pytest.mark.parametrize("name", CODES)
def test_every_code_has_words(name: str) -> None:
    assert engine.TEXTS[CODES[name]].source


def test_there_are_no_words_without_a_code() -> None:
    assert set(engine.TEXTS) == set(CODES.values())


def test_words_name_the_values_that_are_given() -> None:
    found = list(made_messages())
    assert len(found) > 15
    for code, values, place in found:
        assert values == names_in(code), place
    with_values = {code for code in CODES.values() if names_in(code)}
    assert with_values - {code for code, _, _ in found} == ONLY_BY_VARIABLE
    assert all(names_in(code) == {"file", "fix"} for code in ONLY_BY_VARIABLE)


def test_words_within_words_are_said_too() -> None:
    obstacle = Message.of(
        DeviceFault.NO_CUDA_ADVICE,
        reason=DeviceReason.OLD_DRIVER,
        advice=Message.of(DeviceAdvice.UPDATE_DRIVER, cuda="13.0"),
    )
    assert english(obstacle) == (
        "CUDA can't be used, the NVIDIA driver is too old: choose --device auto or cpu. Update "
        "NVIDIA's driver to one for CUDA 13.0 or newer, then start BUSight again."
    )
    fix = Message.of(WeightsFix.OTHER_FOLDER, folder="/a/b")
    assert english(Message.of(WeightsFault.CHANGED, file="unet.safetensors", fix=fix)) == (
        "The weights unet.safetensors are not those of their manifest (another sha256): choose "
        "another folder than '/a/b'."
    )
