"""Train a UNet."""

from pathlib import Path

import torch

from models.device import Device
from models.encoder import LITE0, LITE2
from models.training.data.sets import IMAGENET
from models.training.learning.check import check_figures
from models.training.learning.loop import Run, Schedule, fit
from models.training.learning.losses import unet_loss
from models.training.learning.maps import predict_maps
from models.training.learning.named_networks import NamedNetwork
from models.training.learning.network_files import save_network, unet_path
from models.training.learning.pack import Pack
from models.training.learning.segmentation_batches import SegmentationBatches
from models.training.learning.start import is_frozen, start_unet
from models.training.learning.training_options import TrainingOptions

UNET_RATE = 2e-3
SIZES_IN_USE = {LITE0: 256, LITE2: 192}
"""By encoder, the side in pixels of the square that a trained UNet takes (docs/adr/0030)."""


def train_unet(
    network: NamedNetwork, pack: Pack, networks: Path, options: TrainingOptions, device: Device
) -> None:
    """Train a UNet, save it in a folder of networks, and print figures of its held-out fold.

    Raises DataError if there is a checkpoint that was written with different options.
    """
    path = unet_path(networks, network.name)
    torch.manual_seed(options.seed)
    size = SIZES_IN_USE[options.encoder]
    unet = start_unet(pack, options.encoder, size, device.device)
    indices = network.training_images(pack)
    batches = SegmentationBatches(
        pack, indices.numpy(), options.batch, device.device, sizes=options.sizes
    )
    schedule = Schedule(options.epochs, UNET_RATE, minutes=options.minutes)
    run = Run(
        path.parent / "unet",
        options={
            "batch": options.batch,
            "seed": options.seed,
            "sizes": list(options.sizes),
            "encoder": options.encoder,
            "depthwise_frozen": is_frozen(device.device),
            "images": pack.fingerprint,
        },
        sets=(IMAGENET, *pack.sets_of(indices)),
    )
    average, made_with = fit(
        unet,
        batches.batches,
        unet_loss,
        steps=len(batches),
        schedule=schedule,
        device=device,
        run=run,
    )
    save_network(
        average.half(), unet.config, path, network.held_out, made_with, by_set=network.by_set
    )
    held_out = network.held_out_images(pack)
    if len(held_out):
        maps, logits = predict_maps(average.float(), pack.images[held_out], device)
        figures = check_figures(pack, held_out, maps, logits)
        print(f"{network.name}: {figures}", flush=True)
