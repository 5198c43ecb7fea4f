"""``python resources/packaging/icons.py hicolor|ico|icns TARGET`` draws the program's icon."""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parents[1] / "icons" / "busight.svg"
SIDES = (16, 24, 32, 48, 64, 128, 256, 512)


def main(kind: str, target: Path) -> None:
    application = QGuiApplication(["icons", "-platform", "offscreen"])
    if kind == "hicolor":
        for side in SIDES:
            place = target / f"{side}x{side}" / "apps"
            place.mkdir(parents=True, exist_ok=True)
            drawn(side).save(place / "busight.png")
        place = target / "scalable" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / "busight.svg").write_bytes(SVG.read_bytes())
    else:
        sides = [side for side in SIDES if kind == "icns" or side <= 256]
        drawn(sides[-1]).save(target, sizes=[(side, side) for side in sides])
    del application


def drawn(side: int) -> Image.Image:
    image = QImage(side, side, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (side, side), bytes(image.constBits()))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
