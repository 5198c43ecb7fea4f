from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray

from app.report.overlay import OverlayStyle
from app.ui.settings import Settings, settings_path


def test_what_was_set_is_there_after_a_restart(tmp_path):
    path = tmp_path / "folder" / "window.ini"
    settings = Settings(path)
    style = replace(OverlayStyle(), fill=False, axes=False, possible=False, opacity=0.6)
    settings.overlay_style = style
    settings.operating_point = "balanced"
    settings.last_folder = str(tmp_path)
    settings.set_layout("splitter", QByteArray(b"\x00\xff\x01"))
    settings.save()
    assert path.exists()
    again = Settings(path)
    assert again.overlay_style == style
    assert again.operating_point == "balanced"
    assert again.last_folder == str(tmp_path)
    assert again.layout("splitter") == QByteArray(b"\x00\xff\x01")


def test_defaults_without_a_file(tmp_path):
    settings = Settings(tmp_path / "window.ini")
    assert settings.overlay_style == OverlayStyle()
    assert settings.operating_point == ""
    assert settings.last_folder == ""
    assert settings.layout("geometry") is None


@pytest.mark.parametrize("opacity", ["much", "7", "-1", "nan"])
def test_unreadable_values_count_as_not_set(tmp_path, opacity):
    path = tmp_path / "window.ini"
    path.write_text(
        f"[General]\nlast_folder=/not/there\n[overlay]\noutline=perhaps\nopacity={opacity}\n"
        "[layout]\ngeometry=broken\n"
    )
    settings = Settings(path)
    assert settings.overlay_style == OverlayStyle()
    assert settings.last_folder == ""
    assert settings.layout("geometry") is None


CHOSEN = {
    "threshold": 0.3,
    "device": "cpu",
    "threads": 2,
    "language": "de",
    "theme": "light",
    "font_px": 20,
    "reader": "A. Reader",
    "institution": "Hospital, \u0141\u00f3d\u017a",
    "report_table": False,
    "report_details": False,
}


def test_what_was_chosen_is_there_after_a_restart(tmp_path):
    path = tmp_path / "window.ini"
    settings = Settings(path)
    chosen = {**CHOSEN, "logo": tmp_path / "a logo.png", "data_folder": tmp_path / "data"}
    for name, value in chosen.items():
        assert getattr(settings, name) == settings.default(name) != value
        setattr(settings, name, value)
    settings.save()
    again = Settings(path)
    assert {name: getattr(again, name) for name in chosen} == chosen
    options = again.report_options
    assert (options.institution, options.logo) == (CHOSEN["institution"], chosen["logo"])
    assert not options.has_table
    for name in chosen:
        setattr(again, name, again.default(name))
        assert getattr(again, name) == again.default(name)


@pytest.mark.parametrize("damage", ["@Invalid()", "\\xff\\0", "7e9", "-1", "nan", "1, 2", ""])
def test_damaged_values_count_as_not_set(tmp_path, damage):
    path = tmp_path / "window.ini"
    names = ("threshold", "device", "threads", "language", "theme", "font_px", "data_folder")
    lines = "".join(f"{name}={damage}\n" for name in names)
    path.write_text(f"[General]\n{lines}[report]\nlogo={damage}\ntable={damage}\n")
    settings = Settings(path)
    for name in (*names, "logo", "report_table"):
        assert getattr(settings, name) == settings.default(name), name


def test_a_name_is_one_line_that_fits_on_a_report(tmp_path):
    settings = Settings(tmp_path / "window.ini")
    settings.institution = "  St. Mary's\n\n\tHospital \x07 " + "x" * 500
    assert settings.institution.startswith("St. Mary's Hospital x")
    assert len(settings.institution) == 120


def test_file_lies_in_the_users_own_folder(monkeypatch):
    path = settings_path()
    assert path.name == "window.ini"
    assert path.parent.name == "BUSight"


@pytest.mark.parametrize(
    "value",
    [
        rb"layout\geometry=@Variant(\0\0\0\b\xff\xff\xff\xff)",
        rb"layout\geometry=@Variant(\0\0\0\t\0\0\0\x1\0\0\0\t\x7f\xff\xff\xff)",
    ],
)
def test_a_damaged_file_is_set_aside_and_does_not_end_the_program(tmp_path, value):
    path = tmp_path / "window.ini"
    path.write_bytes(b"[General]\noperating_point=balanced\n" + value + b"\n")
    settings = Settings(path)
    assert settings.layout("geometry") is None
    assert settings.operating_point == ""
    assert value in (tmp_path / "window.ini.damaged").read_bytes()
    settings.operating_point = "balanced"
    settings.save()
    assert Settings(path).operating_point == "balanced"


@pytest.mark.parametrize("folder", ["x" * 10_000, "a\0b"])
def test_a_folder_that_can_not_be_counts_as_not_set(tmp_path, folder):
    settings = Settings(tmp_path / "window.ini")
    settings.last_folder = folder
    assert settings.last_folder == ""
