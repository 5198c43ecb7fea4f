"""What UNets outline in the pictures of a pack that are new to them."""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from models.device import Device
from models.intensity import MEAN, SCALE
from models.training.learning.members import Member
from models.training.learning.pack import Pack
from models.unet import UNet

_AT_ONCE = 32


def blind_maps(pack: Pack, unets: Sequence[tuple[Member, UNet]], device: Device) -> Tensor:
    """Probability maps (N, S, S) float16 of all pictures, S being the UNets' size.

    A picture is outlined by the first UNet that has not seen it, or by the first of all if every
    one has. The UNets count the folds alike.
    """
    by = torch.zeros(len(pack), dtype=torch.long)
    for number, (member, _) in reversed(list(enumerate(unets))):
        by[member.held(pack)] = number
    side = unets[0][1].config.size
    maps = torch.zeros(len(pack), side, side, dtype=torch.float16)
    for number, (_, unet) in enumerate(unets):
        chosen = (by == number).nonzero()[:, 0]
        maps[chosen] = outline(unet, pack.pictures[chosen], device)[0].half()
    return maps


@torch.inference_mode()
def outline(unet: UNet, pictures: Tensor, device: Device) -> tuple[Tensor, Tensor]:
    """Maps (N, S, S) and class logits (N, 3) of pictures (N, P, P) uint8, float32 on the CPU.

    Each is the mean of those of the picture and of its mirror image.
    """
    unet = unet.to(device.device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
    side = unet.config.size
    maps, logits = [torch.zeros(0, side, side)], [torch.zeros(0, 3)]
    for part in torch.split(pictures, _AT_ONCE):
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
