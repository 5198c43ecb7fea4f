"""Probability maps by UNets for images of a pack that they were not trained on."""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from models.device import Device
from models.intensity import MEAN, SCALE
from models.training.learning.named_networks import NamedNetwork
from models.training.learning.pack import Pack
from models.unet import UNet

_AT_ONCE = 32


def out_of_fold_maps(
    pack: Pack, unets: Sequence[tuple[NamedNetwork, UNet]], device: Device
) -> Tensor:
    """Probability maps (N, S, S) float16 of all images; S is the size of the UNets.

    The map of an image is from the first UNet that was not trained on it, or from the first of all
    if there is none.
    """
    by = torch.zeros(len(pack), dtype=torch.long)
    for number, (network, _) in reversed(list(enumerate(unets))):
        by[network.held_out_images(pack)] = number
    side = unets[0][1].config.size
    maps = torch.zeros(len(pack), side, side, dtype=torch.float16)
    for number in sorted(set(by.tolist())):
        chosen = (by == number).nonzero()[:, 0]
        maps[chosen] = predict_maps(unets[number][1], pack.images[chosen], device)[0].half()
    return maps


@torch.inference_mode()
def predict_maps(unet: UNet, images: Tensor, device: Device) -> tuple[Tensor, Tensor]:
    """Maps (N, S, S) and class logits (N, 3) of images (N, P, P) uint8, float32 on the CPU.

    Logits are averaged over the image and its mirror image.
    """
    unet = unet.to(device.device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
    side = unet.config.size
    maps, logits = [torch.zeros(0, side, side)], [torch.zeros(0, 3)]
    for part in torch.split(images, _AT_ONCE):
        squares = part.to(device.device)[:, None].float() / 255
        squares = functional.interpolate(squares, (side, side), mode="bilinear", antialias=True)
        squares = (squares - MEAN) / SCALE
        both = torch.cat([squares, squares.flip(3)]).to(memory_format=torch.channels_last)
        with torch.autocast(
            device.device.type, device.dtype, enabled=device.dtype != torch.float32
        ):
            masks, classes = unet(both)
        plain, mirrored = masks[:, 0].float().chunk(2)
        maps.append(torch.sigmoid((plain + mirrored.flip(2)) / 2).cpu())
        logits.append(classes.float().view(2, -1, 3).mean(0).cpu())
    return torch.cat(maps), torch.cat(logits)
