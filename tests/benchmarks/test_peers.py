"""That the comparison with other networks still runs; its times are not looked at."""

import peers
import pytest
import torch
from contenders import CONTENDERS, absent
from peer_folding import fold_batch_norms
from peer_process import Running, Skipped
from peer_table import report
from torch import nn


def cells(lines):
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines]


def test_the_comparison_prints_a_table_with_the_machine(capsys):
    options = ["--only", "complete-fp32", "--rounds", "1", "--seconds", "0", "--side", "64"]
    assert peers.main(options) == 0
    machine, table = capsys.readouterr().out.split("\n\n")
    assert f"torch {torch.__version__}" in machine
    (_, number_type, *found), *_ = reversed(cells(table.splitlines()))
    assert number_type == "fp32"
    gflop, alone, together, rates, ratios, memory = found
    assert all(float(number.split()[0]) > 0 for number in (gflop, alone, together))
    assert all(float(number) >= 0 for number in rates.split(", "))
    assert not ratios, "there is no matrix product to compare with"
    assert all(float(number) > 50 for number in memory.split(", ")), "MB"


def ran(key, operations, times, number_type="fp32"):
    contender = next(each for each in CONTENDERS if each.key == key)
    memory = dict.fromkeys(contender.batches, 100.0)
    return Running(contender, operations, number_type, memory, _process=None, times=times)


def test_rates_are_compared_with_the_product_of_the_same_number_type():
    matrix = ran("matrix-2048-fp32", 2e9, {1: [0.02, 0.01]})
    usual = ran("unet-usual", 1e9, {1: [0.03, 0.02, 0.01], 8: [0.1, 0.04]})
    tuned = ran("unet-tuned", 1e9, {1: [0.1], 8: [0.8]}, "bf16")
    *_, product, first, second = cells(report([matrix, usual, tuned], ""))
    assert product[3:7] == ["10.0 (15.0)", "", "200", "1.00"]
    assert first[2:7] == ["1.0", "10.0 (20.0)", "5.0 (8.8)", "100, 200", "0.50, 1.00"]
    assert second[5:7] == ["10, 10", ""]


def test_batch_norms_of_any_network_are_folded():
    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.BatchNorm2d(4))
    for norm in (network[1], network[3]):
        norm.running_mean.uniform_(-1, 1)
        norm.running_var.uniform_(0.5, 2)
    network.eval()
    image = torch.rand(2, 1, 8, 8)
    before = network(image)
    fold_batch_norms(network, 8)
    assert isinstance(network[1], nn.Identity)
    assert isinstance(network[3], nn.BatchNorm2d), "no convolution is before it"
    assert torch.allclose(network(image), before, atol=1e-5)


def test_an_absent_package_is_skipped_with_how_to_install_it():
    reason = absent(ModuleNotFoundError(name="openvino.runtime"))
    contender = next(each for each in CONTENDERS if each.engine == "openvino")
    assert list(report([Skipped(contender, reason)], ""))[-1] == (
        "- ours, one UNet, OpenVINO: openvino is not installed: "
        'python -m pip install -e ".[benchmark]"'
    )
    with pytest.raises(ModuleNotFoundError):
        absent(ModuleNotFoundError(name="models.unet"))
