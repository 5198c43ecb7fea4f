"""The classifier: looks at one candidate region and gives logits of the three classes."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from models.encoder import LITE0, SHAPES, Encoder


@dataclass(frozen=True)
class ClassifierConfig:
    """``size`` is the side in pixels that a crop is resized to.

    ``context`` is the side of the crop over the longer side of the region's bounding box.
    ``features`` is the number of region features beside the image's (models/crops.py).
    ``encoder`` is the variant of the encoder. An image whose longer side is over
    ``picture`` is reduced before it is cropped; 0 means never.
    """

    size: int = 160
    context: float = 1.8
    features: int = 6
    encoder: str = LITE0
    picture: int = 0


class Classifier(nn.Module):
    """The UNet's encoder over a crop of image and probability map, with region features."""

    def __init__(self, config: ClassifierConfig):
        super().__init__()
        self.config = config
        self.encoder = Encoder(2, config.encoder)
        self.head = nn.Sequential(
            nn.Linear(2 * SHAPES[config.encoder].maps[-1] + config.features, 64),
            nn.ReLU(inplace=True),
            nn.Dropout(0.3),
            nn.Linear(64, 3),
        )

    def forward(self, crops: Tensor, features: Tensor) -> Tensor:
        """Crops (N, 2, H, W) and region features (N, features) to class logits (N, 3)."""
        deepest = self.encoder(crops)[-1]  # (N, C, H / 32, W / 32)
        pooled = torch.cat([deepest.mean((2, 3)), deepest.amax((2, 3)), features], 1)
        logits: Tensor = self.head(pooled)
        return logits
