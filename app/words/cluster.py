"""What is said of a run on a cluster."""

from collections.abc import Mapping

from app.domain.cluster import ClusterFault
from app.words.text import Plural, Text
from models.torch_free.message import Code

TEXTS: Mapping[Code, Text] = {
    ClusterFault.NOT_INSTALLED: Text(
        "Cluster",
        'A cluster needs Dask: install it with pip install "busight[cluster]", here and on every '
        "worker.",
    ),
    ClusterFault.UNREACHABLE: Text(
        "Cluster",
        "No scheduler answers at {address}: check the address, and that 'dask scheduler' runs "
        "there.",
    ),
    ClusterFault.NO_WORKERS: Text(
        "Cluster",
        "The scheduler had no worker for {seconds} seconds: start some with 'dask worker', then "
        "run the same command again.",
    ),
    ClusterFault.WORKERS_LOST: Text(
        "Cluster",
        "All workers are gone, and none came back within {seconds} seconds: start them again, "
        "unless they are of this command, and run the same command; it goes on from there.",
    ),
    ClusterFault.SCHEDULER_LOST: Text(
        "Cluster",
        "The connection to the scheduler is lost: start scheduler and workers again, then run the "
        "same command again; it goes on from there.",
    ),
    ClusterFault.WORKER_WITHOUT_BUSIGHT: Text(
        "Cluster",
        "The worker {worker} can't run BUSight ({error}): install the same version there.",
    ),
    ClusterFault.OTHER_SOFTWARE: Text(
        "Cluster",
        "It runs {theirs} and this computer {ours}: install the same version on both.",
    ),
    ClusterFault.OTHER_WEIGHTS: Text(
        "Cluster",
        "Its weights are not those of this computer: use the same on both.",
    ),
    ClusterFault.REFUSED: Text("Cluster", "The worker {worker} is not used: {fault}"),
    ClusterFault.WORKER_DIED: Text(
        "Cluster", "The worker {worker} ended: files that it had begun are given out again."
    ),
    ClusterFault.GIVEN_UP: Text(
        "Cluster",
        "{times} workers ended while they were at work on {name}: open it alone on a computer that "
        "may fail. It is left out until its line in the manifest is removed.",
    ),
}

CLUSTER = Text(
    "Usage",
    "do the work on a Dask cluster: tcp://HOST:PORT (or tls://) of its scheduler, or local:N for N "
    'workers on this computer; needs pip install "busight[cluster]"',
)
NOT_A_CLUSTER = Text(
    "Usage",
    "'{text}' is not a cluster: write tcp://HOST:PORT, tls://HOST:PORT, or local:N with N from 1 "
    "to {most}",
)
CLUSTER_AND_PART = Text("Usage", "--cluster can't be used with --part")
WORKERS = Plural("Cluster", "{number} workers: {devices}.", "1 worker: {devices}.", 1)
GIVEN_UP = Plural(
    "Cluster",
    "{number} of those that failed were given up, because workers ended while they were at work "
    "on them.",
    "1 of those that failed was given up, because workers ended while they were at work on it.",
    1,
)
NOT_FINISHED = Plural(
    "Cluster",
    "{number} files are not finished: run the same command again.",
    "1 file is not finished: run the same command again.",
    1,
)
"""Files, because how many frames they have is not known."""
