"""Augmentation of whole batches, on the device that trains.

It imitates other machines, operators and settings. Random choices come from torch's CPU generator,
so that they are the same on every device; only speckle is drawn by the device's own generator.
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from models.training.learning.copying import copied
from models.training.learning.marks import draw_marks, paint_out

_KNOTS = 6
_LOW = 0.1
"""Highest frequency that is mixed, relative to that of one cycle in one pixel."""


def uniform(count: int, low: float, high: float) -> Tensor:
    """Random numbers (count,) on the CPU."""
    return torch.empty(count).uniform_(low, high)


def happens(count: int, probability: float) -> Tensor:
    """Random booleans (count,) on the CPU, true with this probability."""
    return torch.rand(count) < probability


def random_affine(count: int, *, strength: float = 1.0) -> Tensor:
    """Matrices (count, 2, 3) for functional.affine_grid, from output to input, both in -1..1.

    They flip left to right, rotate, shear, scale and shift. Images are never turned upside down, as
    depth has a meaning in ultrasound.
    """
    angle = uniform(count, -0.2, 0.2) * strength
    shear = uniform(count, -0.14, 0.14) * strength
    scale = torch.exp(uniform(count, -0.4, 0.25) * strength)
    stretch = torch.exp(uniform(count, -0.15, 0.15) * strength)
    mirror = torch.where(happens(count, 0.5), 1.0, -1.0)
    matrix = torch.zeros(count, 2, 3)
    matrix[:, 0, 0] = torch.cos(angle) * scale * stretch * mirror
    matrix[:, 0, 1] = (shear - torch.sin(angle)) * scale
    matrix[:, 1, 0] = torch.sin(angle) * scale * mirror
    matrix[:, 1, 1] = torch.cos(angle) * scale / stretch
    matrix[:, :, 2] = uniform(2 * count, -0.2, 0.2).view(count, 2) * strength
    return matrix


def into_window(matrix: Tensor, windows: Tensor) -> Tensor:
    """Restrict matrices (N, 2, 3) to windows (N, 3): x, y of the center and half the side."""
    shown = matrix * windows[:, 2].view(-1, 1, 1)
    shown[:, :, 2] += windows[:, :2]
    return shown


def warp(layers: Tensor, matrix: Tensor, size: int, *, elastic: float = 0.3) -> Tensor:
    """Apply matrices (N, 2, 3) to layers (N, C, H, W) float: (N, C, size, size).

    A fraction ``elastic`` of the batch is also deformed smoothly, relative to the size of what is
    visible. Outside of the image, the result is 0.
    """
    count, device = len(layers), layers.device
    shown = torch.linalg.det(matrix[:, :, :2]).abs().sqrt()
    much = 0.035 * shown * happens(count, elastic)
    bend = copied(torch.randn(count, 2, 5, 5) * much.view(-1, 1, 1, 1), device)
    bend = functional.interpolate(bend, (size, size), mode="bicubic", align_corners=True)
    matrix = copied(matrix, device)
    grid = functional.affine_grid(matrix, [count, 1, size, size], align_corners=False)
    return functional.grid_sample(layers, grid + bend.permute(0, 2, 3, 1), align_corners=False)


def change_intensity(images: Tensor) -> Tensor:
    """Change (N, 1, H, W) in 0..1 as another machine or other settings would.

    This changes dynamic range, gray map, gain, depth gain, shadows, speckle and sharpness.
    """
    count, _, height, _ = images.shape
    device = images.device
    images = _some(images, _mix_styles, 0.3)
    images = images.clamp(0, 1) ** _each(torch.exp(uniform(count, -0.45, 0.45)), device)
    shift = _each(uniform(count, -0.06, 0.06), device) * (images > 0)
    gain = _each(torch.exp(uniform(count, -0.3, 0.3)), device) * _depth_gain(count, height, device)
    images = images * gain + shift
    for change, probability in (
        (_change_gray_map, 0.3),
        (_change_dynamic_range, 0.2),
        (_add_shadow, 0.25),
        (_add_speckle, 0.4),
        (_change_sharpness, 0.4),
        (_make_coarse, 0.15),
    ):
        images = _some(images, change, probability)
    return images.clamp(0, 1)


def mix_spectra(images: Tensor, probability: float) -> Tensor:
    """Mix amplitudes of low frequencies of some images with those of the previous image.

    The phases, and so the shapes, stay; what changes is how a site's images look (Yang and Soatto
    2020, arXiv:2004.05498). Images are (N, 1, S, S) in 0..1; what is black stays black.
    """
    count, _, side, _ = images.shape
    device = images.device
    spectra = torch.fft.rfft2(images)
    amplitudes = spectra.abs()
    down, across = torch.fft.fftfreq(side, 1 / side), torch.fft.rfftfreq(side, 1 / side)
    distance = copied(torch.hypot(down[:, None], across), device)
    low = distance < _each(uniform(count, 1, _LOW * side), device)
    part = _each(uniform(count, 0, 1) * happens(count, probability), device) * low
    mixed = torch.polar(torch.lerp(amplitudes, amplitudes.roll(1, 0), part), spectra.angle())
    back: Tensor = torch.fft.irfft2(mixed, s=(side, side))
    return back.clamp(0, 1) * (images > 0)


def mark(images: Tensor, probability: float) -> Tensor:
    """Draw calipers and text over some of the images (N, 1, H, W), so that they mean nothing."""
    chosen = _chosen(images, probability)
    if len(chosen):
        images = images.clone()
        images[chosen] = draw_marks(images[chosen])
    return images


def unmark(images: Tensor, marks: Tensor, probability: float) -> Tensor:
    """Remove the marks (N, 1, H, W), 0..1, from some of the images, so that none is needed."""
    chosen = _each(happens(len(images), probability), images.device)
    return torch.where(chosen, paint_out(images, marks), images)


def _each(values: Tensor, device: torch.device) -> Tensor:
    return copied(values.view(-1, 1, 1, 1), device)


def _chosen(images: Tensor, probability: float) -> Tensor:
    return copied(happens(len(images), probability).nonzero()[:, 0], images.device)


def _some(images: Tensor, change: Callable[[Tensor], Tensor], probability: float) -> Tensor:
    """Change some of the images in place."""
    chosen = _chosen(images, probability)
    if len(chosen):
        images[chosen] = change(images[chosen])
    return images


def _depth_gain(count: int, height: int, device: torch.device) -> Tensor:
    """Time-gain compensation: a smooth curve down the rows, (count, 1, height, 1)."""
    knots = torch.empty(count, 1, 4).uniform_(-0.4, 0.4) * happens(count, 0.4).view(-1, 1, 1)
    curve = functional.interpolate(knots, height, mode="linear", align_corners=True)
    return copied(torch.exp(curve)[..., None], device)


def _mix_styles(images: Tensor) -> Tensor:
    """Shift mean and contrast of the tissue toward those of another image."""
    lit = (images > 0.02).float()
    area = lit.sum((1, 2, 3), keepdim=True).clamp(min=1)
    mean = (images * lit).sum((1, 2, 3), keepdim=True) / area
    deviation = (((images - mean) ** 2 * lit).sum((1, 2, 3), keepdim=True) / area).sqrt() + 0.02
    part = _each(uniform(len(images), 0, 1), images.device)
    new_mean = mean + part * (mean.roll(1, 0) - mean)
    new_deviation = deviation + part * (deviation.roll(1, 0) - deviation)
    return ((images - mean) / deviation * new_deviation + new_mean) * lit


def _change_gray_map(images: Tensor) -> Tensor:
    """Change the gray map by a random increasing curve with _KNOTS knots, at half strength."""
    count = len(images)
    steps = torch.rand(count, _KNOTS) + 0.1
    curve = torch.cat([torch.zeros(count, 1), steps.cumsum(1) / steps.sum(1, keepdim=True)], 1)
    curve = copied(curve, images.device)
    place = images.clamp(0, 1) * _KNOTS
    left = place.floor().clamp(max=_KNOTS - 1)
    below = curve.gather(1, left.flatten(1).long()).view_as(images)
    above = curve.gather(1, left.flatten(1).long() + 1).view_as(images)
    return (images + below + (above - below) * (place - left)) / 2


def _change_dynamic_range(images: Tensor) -> Tensor:
    """Clip the weakest and the strongest echoes and stretch the rest."""
    low = _each(uniform(len(images), 0, 0.08), images.device)
    high = _each(uniform(len(images), 0.8, 1), images.device)
    return ((images - low) / (high - low)).clamp(0, 1)


def _add_shadow(images: Tensor) -> Tensor:
    """Add an acoustic shadow: a dark band that starts at some depth and continues below."""
    count, _, height, width = images.shape
    device = images.device
    x = torch.linspace(0, 1, width, device=device)
    y = torch.linspace(0, 1, height, device=device)[:, None]
    center = _each(uniform(count, 0, 1), device)
    half = _each(uniform(count, 0.02, 0.15), device)
    begin = _each(uniform(count, 0, 0.7), device)
    across = torch.exp(-(((x - center) / half) ** 2))
    down = torch.sigmoid((y - begin) * 60)
    return images * (1 - _each(uniform(count, 0.2, 0.9), device) * across * down)


def _add_speckle(images: Tensor) -> Tensor:
    """Add multiplicative noise with one grain size per batch, in two of three wider than high."""
    count, _, height, width = images.shape
    deep, wide = uniform(2, 1.0, 2.5).tolist()
    shape = (int(height / deep), int(width / (deep * wide) * 1.5))
    noise = torch.randn(count, 1, *shape, device=images.device)
    grain = functional.interpolate(noise, (height, width), mode="bilinear")
    return (images * (1 + _each(uniform(count, 0.05, 0.4), images.device) * grain)).clamp(0, 1)


def _change_sharpness(images: Tensor) -> Tensor:
    """Smooth or sharpen."""
    smooth = functional.avg_pool2d(images, 3, 1, 1, count_include_pad=False)
    amount = _each(uniform(len(images), -0.6, 1), images.device)
    return images + amount * (smooth - images)


def _make_coarse(images: Tensor) -> Tensor:
    """Halve the resolution."""
    return functional.interpolate(
        functional.avg_pool2d(images, 2), images.shape[2:], mode="bilinear"
    )
