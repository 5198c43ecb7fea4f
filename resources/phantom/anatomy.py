"""The tissue of a synthetic breast: its position, echo levels and absorption.

Levels are in dB of the display: 0 is black, 60 is white. Everything depends only on a seeded
generator and on the numbers in the dataclasses below.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

Map = NDArray[np.float32]
"""(H, W) float32."""


@dataclass(frozen=True)
class LesionShape:
    """One lesion: an ellipse, roughened by ``lobes`` and ``spicules``. Lengths in pixels.

    ``angle_deg`` rotates the ellipse clockwise in the image. ``level_db`` is its echo relative to
    the tissue around it. ``absorption_db`` is how much its whole height attenuates the echoes
    behind it (or, if negative, enhances them). ``edge_shadow_db`` is the shadow that refraction
    casts from its flanks.
    """

    kind: str
    center: tuple[float, float]
    semi_axes: tuple[float, float]
    angle_deg: float
    level_db: float
    texture_db: float
    absorption_db: float
    edge_shadow_db: float
    capsule_db: float
    halo_db: float
    blur: float
    lobes: float
    spicules: int


@dataclass(frozen=True)
class Layers:
    """Depth of the lower border of each layer in pixels, and echo level in dB."""

    skin: float = 15.0
    fat: float = 112.0
    gland: float = 300.0
    muscle: float = 385.0
    skin_db: float = 37.0
    fat_db: float = 27.0
    gland_db: float = 34.5
    muscle_db: float = 25.0
    deep_db: float = 22.0
    waviness: float = 11.0
    bend: float = 12.0


@dataclass(frozen=True)
class Tissue:
    """The tissue that the beam passes through; each map is (H, W) float32 in dB.

    ``level`` is the echo level of scatterers, ``mirror`` that of smooth surfaces, and ``loss`` the
    attenuation in each pixel.
    """

    level: Map
    mirror: Map
    loss: Map


@dataclass(frozen=True)
class Anatomy:
    """Size of the image, its layers and its lesions."""

    width: int = 640
    height: int = 480
    layers: Layers = field(default_factory=Layers)
    lesions: tuple[LesionShape, ...] = ()


def smooth_noise(rng: np.random.Generator, shape: tuple[int, int], sx: float, sy: float) -> Map:
    """Gaussian noise of unit variance with correlation lengths ``sx``, ``sy`` in pixels."""
    margin_x, margin_y = int(3 * sx) + 1, int(3 * sy) + 1
    big = rng.standard_normal((shape[0] + 2 * margin_y, shape[1] + 2 * margin_x), dtype=np.float32)
    big = cv2.GaussianBlur(big, (0, 0), sigmaX=sx, sigmaY=sy).astype(np.float32)
    part = big[margin_y : margin_y + shape[0], margin_x : margin_x + shape[1]]
    return np.asarray((part - part.mean()) / part.std(), dtype=np.float32)


def _ridges(noise: Map, thickness: float) -> Map:
    """0..1: thin curves of even thickness along the zero level of ``noise``.

    A surface reflects most if it is perpendicular to the beam, so upright parts fade.
    """
    gy, gx = np.gradient(noise)
    slope = np.hypot(gx, gy) + 1e-6
    distance = noise / slope
    facing = np.abs(gy) / slope
    return np.asarray(np.exp(-0.5 * (distance / thickness) ** 2) * facing**4, dtype=np.float32)


def _border(rng: np.random.Generator, anatomy: Anatomy, depth: float, waviness: float) -> Map:
    """(1, W): depth of the wavy border of a layer."""
    slow = smooth_noise(rng, (1, anatomy.width), 110.0, 1.0)
    quick = smooth_noise(rng, (1, anatomy.width), 28.0, 1.0)
    return np.asarray(depth + waviness * (slow + 0.25 * quick), dtype=np.float32)


def _below(rows: Map, border: Map, softness: float) -> Map:
    """0 above a border, 1 below it, over ``softness`` pixels."""
    return np.asarray(1 / (1 + np.exp(-np.clip((rows - border) / softness, -30, 30))), np.float32)


def _line(rows: Map, border: Map, thickness: float) -> Map:
    """1 on a border, falling to 0 over ``thickness`` pixels."""
    return np.asarray(np.exp(-0.5 * ((rows - border) / thickness) ** 2), dtype=np.float32)


def _radius_ratio(rng: np.random.Generator, anatomy: Anatomy, lesion: LesionShape) -> Map:
    """Distance from the lesion's center in units of its own radius: below 1 is inside."""
    y, x = np.mgrid[0 : anatomy.height, 0 : anatomy.width].astype(np.float32)
    angle = np.deg2rad(lesion.angle_deg)
    dx, dy = x - lesion.center[0], y - lesion.center[1]
    u = (dx * np.cos(angle) + dy * np.sin(angle)) / lesion.semi_axes[0]
    v = (-dx * np.sin(angle) + dy * np.cos(angle)) / lesion.semi_axes[1]
    theta = np.arctan2(v, u)
    radius = np.ones_like(theta)
    for order in range(3, 10):
        phase, size = rng.uniform(0, 2 * np.pi), rng.uniform(0.5, 1.0)
        radius += lesion.lobes * size / (order - 1) * np.cos(order * theta + phase)
    for _ in range(lesion.spicules):
        offset = np.angle(np.exp(1j * (theta - rng.uniform(0, 2 * np.pi))))
        width = rng.uniform(0.08, 0.2)
        radius += rng.uniform(0.1, 0.4) * np.exp(-np.abs(offset / width))
    return np.asarray(np.hypot(u, v) / radius, dtype=np.float32)


def _layers(rng: np.random.Generator, anatomy: Anatomy) -> tuple[Map, Map]:
    """Level and mirror of the layers without lesions, both in dB."""
    shape = (anatomy.height, anatomy.width)
    lay = anatomy.layers
    rows = np.repeat(np.arange(shape[0], dtype=np.float32)[:, None], shape[1], axis=1)
    skin = _border(rng, anatomy, lay.skin, 1.5)
    fat = _border(rng, anatomy, lay.fat, lay.waviness)
    gland = _border(rng, anatomy, lay.gland, lay.waviness)
    muscle = _border(rng, anatomy, lay.muscle, 0.6 * lay.waviness)
    in_fat = _below(rows, skin, 2.0) * (1 - _below(rows, fat, 3.0))
    in_gland = _below(rows, fat, 3.0) * (1 - _below(rows, gland, 6.0))
    in_muscle = _below(rows, gland, 6.0) * (1 - _below(rows, muscle, 4.0))
    in_deep = _below(rows, muscle, 4.0)
    in_skin = 1 - _below(rows, skin, 2.0)

    fibers = smooth_noise(rng, shape, 24.0, 3.2)
    patches = smooth_noise(rng, shape, 55.0, 24.0)
    grain = smooth_noise(rng, shape, 7.0, 3.5)
    # Ducts and small fat lobules within the gland: flat dark islands.
    islands = np.clip(smooth_noise(rng, shape, 22.0, 6.5) - 0.7, 0, 1.2)
    level = (
        in_skin * lay.skin_db
        + in_fat * (lay.fat_db + 1.6 * patches + 0.8 * grain)
        + in_gland * (lay.gland_db + 2.4 * fibers + 2.2 * patches + 1.8 * grain - 5.5 * islands)
        + in_muscle * (lay.muscle_db + 3.2 * fibers + 1.0 * patches + 0.8 * grain)
        + in_deep * (lay.deep_db + 1.5 * fibers + 2.2 * patches)
    )

    # Cooper's ligaments: walls between fat lobules, seen as thin bright arcs.
    septa = _ridges(smooth_noise(rng, shape, 62.0, 17.0), 1.3)
    strands = _ridges(smooth_noise(rng, shape, 48.0, 9.0), 1.2)
    stripes = _ridges(smooth_noise(rng, shape, 80.0, 5.0), 1.2)
    broken = np.clip(0.6 + 0.4 * smooth_noise(rng, shape, 20.0, 8.0), 0, 1.2)
    broken *= np.clip(1 + 0.12 * smooth_noise(rng, shape, 5.0, 2.0), 0, 1.3)
    lines = broken * (
        in_fat * 20.0 * septa
        + in_gland * 11.0 * strands
        + in_muscle * 16.0 * stripes
        + 13.0 * in_deep * stripes * np.exp(-(rows - muscle) / 40.0).clip(0, 1)
    )
    lines += 20.0 * _line(rows, np.full_like(skin, 3.0), 1.4)
    lines += 15.0 * _line(rows, skin, 1.6) * broken
    lines += 19.0 * _line(rows, fat, 1.5) * broken
    lines += 22.0 * _line(rows, gland + 4.0, 1.6) * broken
    lines += 24.0 * _line(rows, muscle, 1.9) * broken
    return _bend(rng, np.asarray(level, np.float32), np.asarray(lines, np.float32), lay.bend)


def _bend(rng: np.random.Generator, level: Map, lines: Map, size: float) -> tuple[Map, Map]:
    """Displace level and lines vertically by about ``size`` pixels, except in the skin."""
    y, x = np.mgrid[0 : level.shape[0], 0 : level.shape[1]].astype(np.float32)
    rise = size * smooth_noise(rng, (level.shape[0], level.shape[1]), 100.0, 80.0)
    y += rise * np.clip((y - 20.0) / 120.0, 0, 1)
    moved = [
        cv2.remap(part, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
        for part in (level, lines)
    ]
    return np.asarray(moved[0], np.float32), np.asarray(moved[1], np.float32)


def build(rng: np.random.Generator, anatomy: Anatomy) -> Tissue:
    """Build the layers and place the lesions in them."""
    level, lines = _layers(rng, anatomy)
    loss = np.zeros_like(level)
    columns = np.arange(anatomy.width, dtype=np.float32)[None, :]
    rows = np.arange(anatomy.height, dtype=np.float32)[:, None]
    texture = smooth_noise(rng, level.shape, 9.0, 6.0)
    for lesion in anatomy.lesions:
        ratio = _radius_ratio(rng, anatomy, lesion)
        size = min(lesion.semi_axes)
        inside = _below(-ratio * size, np.full_like(ratio, -size), lesion.blur)
        around = np.exp(-0.5 * ((ratio - 1.12) * size / (0.16 * size)) ** 2)
        level = level + lesion.halo_db * around
        nearby = cv2.GaussianBlur(level, (0, 0), 30.0)
        level = (1 - inside) * level + inside * (
            nearby + lesion.level_db + lesion.texture_db * texture
        )
        lines = lines * (1 - inside) * (1 - 0.6 * np.exp(-0.5 * ((ratio - 1) * 4) ** 2))
        wall = np.gradient(ratio, axis=0)
        facing = (np.abs(wall) / (np.hypot(*np.gradient(ratio)) + 1e-6)) ** 3
        lines = lines + lesion.capsule_db * facing * np.exp(-0.5 * ((ratio - 1) * size / 1.6) ** 2)
        loss += lesion.absorption_db * inside / (2 * lesion.semi_axes[1])
        reach = float(np.hypot(*lesion.semi_axes) / np.sqrt(2))
        for side in (-1, 1):
            flank = lesion.center[0] + side * (lesion.semi_axes[0] - 0.05 * reach)
            strip = np.exp(-0.5 * ((columns - flank) / (0.09 * reach)) ** 2)
            start = np.exp(-0.5 * ((rows - lesion.center[1]) / (0.3 * size)) ** 2)
            loss += lesion.edge_shadow_db * strip * start / start.sum()
    mirror = np.where(lines > 0.5, level + lines, -40.0)
    return Tissue(
        np.asarray(level, np.float32), np.asarray(mirror, np.float32), np.asarray(loss, np.float32)
    )
