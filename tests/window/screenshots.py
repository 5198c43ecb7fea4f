"""``python tests/window/screenshots.py`` makes docs/window.png and the images in docs/screenshots.

The real window with the shipped networks shows synthetic images, without a screen. It takes some
minutes. If a folder is given, all states go there in both themes and at both scales.
"""

import math
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QWidget
from screen_cine import write_screen_cine
from stage import Stage

from app.compose import build_application
from app.domain.review import BiRads
from app.ui.scale_dialog import ScaleDialog
from app.ui.settings_dialog import SettingsDialog
from app.ui.worklist_groups import Grouping
from app.words.window import LOADING
from app.words.worklist import GROUPINGS
from resources import resource_path
from resources.phantom.anatomy import Anatomy
from resources.phantom.generate import BENIGN_OF_TWO, MALIGNANT, Phantom, render

DOCS = Path(__file__).resolve().parents[2] / "docs"
FOLDER = DOCS / "screenshots"
QUALITY = 80
REPORT_HEIGHT = 1400
SCALES = ("1", "2")
THEMES = ("dark", "light")

IN_DOCS = {
    "empty": ("empty", "empty-light"),
    "lesions": ("lesions", "lesions-light", "lesions-200"),
    "corrected": ("corrected", "corrected-light", "corrected-light-200"),
    "measured": ("measured", "measured-light"),
    "worklist": ("worklist", "worklist-light"),
    "cine": ("cine", "cine-light", "cine-200"),
    "settings": ("settings", "settings-light"),
    "german": ("german-light",),
    "side-by-side": ("side-by-side-light",),
}
"""Which images of a state are in docs; of any other state the dark one at 100%."""

MORE = (
    Phantom("case 14", 4101, Anatomy(lesions=(MALIGNANT,))),
    Phantom("case 15", 4207, Anatomy(lesions=(BENIGN_OF_TWO,))),
    Phantom("case 16", 4303, Anatomy()),
)
CINE_FRAMES = 12
SCREEN_FRAMES = 5
TWO = "phantom_two.png"


class Album:
    """Keeps how things look, in the themes that are wanted."""

    def __init__(self, stage: Stage, target: Path, *, everything: bool) -> None:
        self._stage, self._target, self._everything = stage, target, everything
        self._scale = "-200" if stage.window.devicePixelRatioF() > 1 else ""

    def keep(self, name: str, widget: QWidget | None = None) -> None:
        """Keep how the window or another widget looks."""
        for theme in THEMES:
            file = f"{name}{'' if theme == 'dark' else '-light'}{self._scale}"
            if self._is_wanted(name, file):
                self._stage.light(theme)
                image = (widget or self._stage.window).grab().toImage()
                self._write(image, file)
                if file == "lesions" and not self._everything:
                    image.save(str(DOCS / "window.png"))

    def keep_report(self, path: Path) -> None:
        """Keep a page."""
        if self._is_wanted("report", f"report{self._scale}"):
            smooth = Qt.TransformationMode.SmoothTransformation
            page = QImage(str(path)).scaledToHeight(REPORT_HEIGHT, smooth)
            self._write(page, f"report{self._scale}")

    def _is_wanted(self, name: str, file: str) -> bool:
        return self._everything or file in IN_DOCS.get(name, (name,))

    def _write(self, image: QImage, file: str) -> None:
        path = self._target / f"{file}.webp"
        if not image.save(str(path), None, QUALITY):
            raise OSError(f"{path} could not be written")


def write_images(folder: Path) -> None:
    """Write two visits with synthetic images and a file that is none."""
    first, second = folder / "first visit", folder / "second visit"
    first.mkdir()
    second.mkdir()
    for name in ("one", "two", "none"):
        shutil.copy(resource_path(f"phantom/phantom_{name}.png"), first)
    for phantom in MORE:
        cv2.imwrite(str(second / f"{phantom.name}.png"), render(phantom))
    whole = (second / f"{MORE[0].name}.png").read_bytes()
    (second / "broken.png").write_bytes(whole[: len(whole) // 3])


def sweep(frames: int) -> Iterator[NDArray[np.uint8]]:
    """Images of a sweep over a synthetic lesion: it grows and shrinks."""
    for frame in range(frames):
        part = math.sin(math.pi * (frame + 0.5) / frames)
        width, height = MALIGNANT.semi_axes
        lesion = replace(MALIGNANT, semi_axes=(width * part, height * part))
        yield render(Phantom("sweep", 5101, Anatomy(lesions=(lesion,) if part > 0.3 else ())))


def write_cine(path: Path) -> None:
    """Write a sweep as a video."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 12.5, (640, 480))
    for pixels in sweep(CINE_FRAMES):
        writer.write(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR))
    writer.release()


def outline(center: tuple[float, float], axes: tuple[float, float]) -> list[tuple[float, float]]:
    """Points of a hand-drawn ellipse."""
    angles = np.linspace(0, 2 * math.pi, 40)
    return [(center[0] + axes[0] * math.cos(a), center[1] + axes[1] * math.sin(a)) for a in angles]


def shoot(stage: Stage, album: Album, images: Path) -> None:
    """Go through all states."""
    window = stage.window
    stage.wait(lambda: window.status_line.device.whole != LOADING())
    album.keep("empty")
    stage.open(images)
    shoot_results(stage, album)
    shoot_work(stage, album, images.parent)
    shoot_pages(stage, album)
    cine = images.parent / "cines" / "sweep.avi"
    cine.parent.mkdir()
    write_cine(cine)
    stage.open(cine)
    stage.quiet()
    stage.choose(cine.name)
    stage.do("key_frame")
    stage.scroll_up()
    album.keep("cine")
    shoot_calipers(stage, album, cine.parent / "screen.dcm")


def shoot_calipers(stage: Stage, album: Album, path: Path) -> None:
    """Calipers in mm on a cine of a machine's screen."""
    write_screen_cine(path, sweep(SCREEN_FRAMES))
    stage.open(path)
    stage.quiet()
    stage.choose(path.name)
    stage.do("key_frame", "measure_distance")
    stage.click((120, 150), (320, 150), (220, 220), (220, 460))
    stage.do("leave")
    stage.quiet()
    stage.scroll_up()
    album.keep("calipers")


def shoot_results(stage: Stage, album: Album) -> None:
    """What the networks found."""
    window = stage.window
    stage.quiet()
    stage.choose(TWO, lesion=2)
    album.keep("lesions")
    for language, name in (("de", "german"), ("zh_CN", "chinese")):
        stage.speak(language)
        stage.choose(TWO, lesion=2)
        album.keep(name)
    stage.speak("en")

    stage.do("heat_map")
    album.keep("heat-map")
    stage.do("heat_map")
    stage.choose("broken.png")
    album.keep("failed")

    stage.choose("phantom_one.png")
    window.worklist.view.setFocus()
    stage.do("select_all")
    stage.do("side_by_side")
    stage.wait(lambda: len(window.comparing.views) == 3)
    album.keep("side-by-side")
    stage.do("side_by_side")


def shoot_work(stage: Stage, album: Album, folder: Path) -> None:
    """What a person measures, draws and says."""
    window = stage.window
    stage.choose("case 15.png")
    stage.do("set_scale")
    stage.click((90, 440), (390, 440))
    dialog = stage.child(ScaleDialog)
    album.keep("scale", dialog)
    dialog.accept()
    stage.rest()
    stage.do("measure_angle")
    stage.click((420, 120), (330, 180), (440, 200))
    stage.do("measure_ellipse")
    stage.click((420, 290), (560, 310), (490, 270))
    stage.do("leave")
    stage.quiet()
    album.keep("measured")

    stage.choose(TWO, lesion=1)
    stage.do("redraw")
    points = outline((455, 200), (66, 96))
    stage.drag(*points[:30], is_released=False)
    album.keep("drawing")
    stage.do("leave")
    stage.drag(*points)
    stage.do("leave", "agree")
    window.panel.review.bi_rads_chosen.emit(BiRads("4B"))
    window.panel.review.note.setPlainText(
        "Lesion 1 is taller than wide, with spicules. Lesion 2 looks like a cyst."
    )
    window.panel.review.note.store()
    stage.do("go_to_verdict")
    album.keep("corrected")
    report = folder / "report.png"
    stage.controller.exporter.export_report(stage.session.current, report)
    stage.wait(report.exists)
    stage.quiet()
    album.keep_report(report)


def shoot_pages(stage: Stage, album: Album) -> None:
    """What is found and set."""
    window = stage.window
    actions = window.worklist.bar.findChildren(QAction)
    by_folder = [one for one in actions if one.text() == GROUPINGS[Grouping.FOLDER]()]
    by_folder[-1].trigger()  # the one before sorts
    stage.do("show_suspicious")
    album.keep("worklist")
    stage.do("show_all")
    stage.do("palette")
    album.keep("palette")
    stage.do("leave")
    stage.do("help")
    album.keep("shortcuts")
    stage.do("leave")
    stage.do("settings")
    dialog = stage.child(SettingsDialog)
    album.keep("settings", dialog)
    dialog.close()


def shoot_at_scale(target: Path, *, everything: bool) -> None:
    """Make the images of this process's scale."""
    application = build_application([])
    with TemporaryDirectory() as home:
        images = Path(home) / "images"
        images.mkdir()
        write_images(images)
        stage = Stage(Path(home))
        try:
            shoot(stage, Album(stage, target, everything=everything), images)
        finally:
            stage.window.close()
            application.processEvents()


def main(folders: list[str]) -> None:
    """Start a process for each scale."""
    target = Path(folders[0]) if folders else FOLDER
    target.mkdir(parents=True, exist_ok=True)
    for scale in SCALES:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        command = [sys.executable, __file__, "--at-scale", str(target), *folders]
        subprocess.run(command, env=environment, check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--at-scale"]:
        shoot_at_scale(Path(sys.argv[2]), everything=len(sys.argv) > 3)
    else:
        main(sys.argv[1:])
