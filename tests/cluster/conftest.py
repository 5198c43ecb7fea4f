import time

import cv2
import numpy as np
import pytest

from app.cluster.address import ClusterAddress
from app.cluster.connection import connected

WORKERS = 2


@pytest.fixture(scope="package")
def cluster():
    """Two workers for all tests; one that dies is started again."""
    with connected(ClusterAddress(workers=WORKERS)) as client:
        yield client.cluster


@pytest.fixture
def address(cluster):
    """Of the scheduler; a worker that a test before has killed is there again."""
    deadline = time.monotonic() + 60
    while len(cluster.scheduler.workers) < WORKERS and time.monotonic() < deadline:
        time.sleep(0.05)
    return cluster.scheduler_address


@pytest.fixture
def write_images(tmp_path):
    """Write so many small images, each with a bright square and another first pixel."""

    def write(number, poisoned=()):
        folder = tmp_path / "in"
        folder.mkdir()
        for index in range(number):
            pixels = np.full((32, 32), 20, np.uint8)
            pixels[8:24, 8 : 12 + index % 16] = 200
            pixels[0, :2] = 250 if index in poisoned else index % 250, index // 250
            cv2.imwrite(str(folder / f"{index}.png"), pixels)
        return folder

    return write
