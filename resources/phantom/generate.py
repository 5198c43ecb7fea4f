"""Makes the phantom images: ``python -m resources.phantom.generate [FOLDER]``.

An image is formed as a scanner forms it. Scatterers that are too small and too dense to be
resolved are blurred by the beam, which is wider laterally than axially and widest away from its
focus. The envelope of their sum is speckle with Rayleigh statistics (Wagner et al., IEEE Trans.
Sonics Ultrason. 30:156, 1983). A few looks from different angles are averaged, depth and lesions
attenuate the signal, the receiver adds noise, and 60 dB are compressed to 256 gray levels.
"""

import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from resources.phantom.anatomy import Anatomy, LesionShape, Map, build, smooth_noise


@dataclass(frozen=True)
class Scanner:
    """Properties of the scanner. Widths are standard deviations in pixels."""

    axial: float = 1.75
    lateral_focus: float = 4.2
    lateral_far: float = 6.5
    focus_depth: float = 190.0
    looks: int = 5
    clumps_db: float = 2.4
    range_db: float = 60.0
    gamma: float = 1.35
    white: float = 290.0
    depth_loss_db: float = 13.0
    noise_db: float = 3.0
    contact_db: float = 1.6


@dataclass(frozen=True)
class Phantom:
    """One image: its name, its seed and its content."""

    name: str
    seed: int
    anatomy: Anatomy


BENIGN = LesionShape(
    kind="benign",
    center=(330.0, 185.0),
    semi_axes=(64.0, 37.0),
    angle_deg=-6.0,
    level_db=-15.0,
    texture_db=0.7,
    absorption_db=-8.0,
    edge_shadow_db=4.0,
    capsule_db=13.0,
    halo_db=0.0,
    blur=1.6,
    lobes=0.03,
    spicules=0,
)
BENIGN_OF_TWO = replace(BENIGN, center=(165.0, 170.0), semi_axes=(55.0, 32.0))
MALIGNANT = LesionShape(
    kind="malignant",
    center=(455.0, 195.0),
    semi_axes=(48.0, 62.0),
    angle_deg=8.0,
    level_db=-18.0,
    texture_db=2.0,
    absorption_db=16.0,
    edge_shadow_db=0.0,
    capsule_db=0.0,
    halo_db=3.5,
    blur=3.5,
    lobes=0.2,
    spicules=12,
)

PHANTOMS = (
    Phantom("phantom_one", 1101, Anatomy(lesions=(BENIGN,))),
    Phantom("phantom_two", 2203, Anatomy(lesions=(BENIGN_OF_TWO, MALIGNANT))),
    Phantom("phantom_none", 3307, Anatomy()),
)


def _amplitude(decibel: Map) -> Map:
    return np.asarray(10 ** (decibel / 20), dtype=np.float32)


def _beam(scene: Map, scanner: Scanner) -> Map:
    """Blur with a beam that is narrowest at the focus; white noise keeps its variance of 1."""
    rows = np.arange(scene.shape[0], dtype=np.float32)[:, None]
    away = np.abs(rows - scanner.focus_depth) / scene.shape[0] * 2
    far = np.clip(away, 0, 1)
    kept: list[Map] = []
    for lateral in (scanner.lateral_focus, scanner.lateral_far):
        # The squares of a normalized Gaussian sum to 1 / (4 pi sx sy).
        gain = np.float32(np.sqrt(4 * np.pi * lateral * scanner.axial))
        blurred = cv2.GaussianBlur(scene, (0, 0), sigmaX=lateral, sigmaY=scanner.axial)
        kept.append(np.asarray(gain * blurred, dtype=np.float32))
    return np.asarray((1 - far) * kept[0] + far * kept[1], dtype=np.float32)


def render(phantom: Phantom, scanner: Scanner | None = None) -> NDArray[np.uint8]:
    """Render one phantom: (H, W) uint8."""
    scanner = scanner or Scanner()
    rng = np.random.default_rng(phantom.seed)
    tissue = build(rng, phantom.anatomy)
    shape = tissue.level.shape
    scatter, mirror = _amplitude(tissue.level), _amplitude(tissue.mirror)
    # A smooth surface reflects in a single phase, so it is not normalized like noise.
    surface = cv2.GaussianBlur(mirror, (0, 0), sigmaX=scanner.lateral_focus / 2, sigmaY=0.9)
    # Scatterers are clustered, so the grains vary more than in pure speckle.
    scatter *= _amplitude(scanner.clumps_db * smooth_noise(rng, shape, 2.6, 1.2))
    power = np.zeros(shape, dtype=np.float32)
    for _ in range(scanner.looks):
        real = _beam(scatter * rng.standard_normal(shape, dtype=np.float32), scanner)
        imaginary = _beam(scatter * rng.standard_normal(shape, dtype=np.float32), scanner)
        power += ((real / np.sqrt(2) + surface) ** 2 + imaginary**2 / 2) / scanner.looks

    depth = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None]
    loss = np.cumsum(tissue.loss, axis=0) + scanner.depth_loss_db * depth**1.6
    loss += scanner.contact_db * smooth_noise(rng, (1, shape[1]), 30.0, 1.0) * depth**0.5
    # A wide beam reaches around an obstacle, so shadows get softer with depth.
    near, far = (
        cv2.GaussianBlur(loss.astype(np.float32), (0, 0), sigmaX=width, sigmaY=1.0)
        for width in (4.0, 14.0)
    )
    loss = (1 - depth**2) * near + depth**2 * far
    noise = _beam(rng.standard_normal(shape, dtype=np.float32), scanner) ** 2
    power = power * 10 ** (-loss / 10) + noise * 10 ** (scanner.noise_db / 10)
    shown = np.clip(10 * np.log10(power + 1e-3) / scanner.range_db, 0, 1)
    gray = scanner.white * shown**scanner.gamma
    return np.asarray(np.clip(gray, 0, 255) + 0.5, dtype=np.uint8)


def known_places() -> dict[str, object]:
    """Return the positions of the lesions in each image: the content of phantom.json."""
    return {
        f"{phantom.name}.png": {
            "seed": phantom.seed,
            "lesions": [
                {
                    "kind": lesion.kind,
                    "center": list(lesion.center),
                    "semi_axes": list(lesion.semi_axes),
                    "angle_deg": lesion.angle_deg,
                }
                for lesion in phantom.anatomy.lesions
            ],
        }
        for phantom in PHANTOMS
    }


def main(folder: Path) -> None:
    """Write the images and phantom.json to ``folder``."""
    for phantom in PHANTOMS:
        ok, data = cv2.imencode(".png", render(phantom), [cv2.IMWRITE_PNG_COMPRESSION, 9])
        if not ok:
            raise RuntimeError(f"OpenCV could not encode {phantom.name}.png.")
        (folder / f"{phantom.name}.png").write_bytes(data.tobytes())
    text = json.dumps(known_places(), indent=2) + "\n"
    (folder / "phantom.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
