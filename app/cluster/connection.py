"""Connects to a Dask cluster, or starts one on this computer. Dask is imported when it is used."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.cluster.address import ClusterAddress
from app.cluster.errors import ClusterError
from app.domain.cluster import ClusterFault
from app.workers.child import interrupts_blocked
from models.torch_free.message import Message

if TYPE_CHECKING:
    from distributed import Client, LocalCluster

THREADS = 16
"""Of a worker that is started here: as many files at most are in work at once."""

_PATIENCE_S = 10.0
"""How long a scheduler may take to answer."""

_SETTINGS = {
    # Inputs that a worker does not see are sent with their tasks, which Dask would warn of.
    "distributed.admin.large-graph-warning-threshold": "100TB",
    # Otherwise a worker that takes longer than seconds to start again is given up for good.
    "distributed.deploy.lost-worker-timeout": "1 day",
}

_SILENT = logging.CRITICAL + 1
_LOGGERS = ("distributed", "distributed.client", "tornado", "tornado.application")


@contextmanager
def connected(address: ClusterAddress) -> "Iterator[Client]":
    """Give a client of the cluster; one that was started here ends with the block.

    Raises ClusterError if Dask is not installed or no scheduler answers.
    """
    try:
        import dask
        from distributed import Client
    except ImportError as error:
        raise ClusterError(Message.of(ClusterFault.NOT_INSTALLED)) from error
    _silence()
    with dask.config.set(_SETTINGS):
        cluster = None if address.scheduler else _start(address.workers)
        try:
            client = Client(address.scheduler or cluster, timeout=_PATIENCE_S, set_as_default=False)
        except OSError as error:
            fault = Message.of(ClusterFault.UNREACHABLE, address=address.scheduler)
            raise ClusterError(fault) from error
        try:
            yield client
        finally:
            client.close(timeout=_PATIENCE_S)
            if cluster is not None:
                cluster.close(timeout=_PATIENCE_S)


def _start(workers: int) -> "LocalCluster":
    """Start a scheduler in this process and workers, which only this computer can reach.

    A worker that dies is started again, and all end with this process, also if it is killed.
    """
    from distributed import LocalCluster

    # Ctrl-C reaches all processes of a terminal. Threads that start here block it, and so do the
    # processes that they start: the coordinator decides what is to be finished.
    with interrupts_blocked():
        return LocalCluster(
            n_workers=workers,
            threads_per_worker=THREADS,
            processes=True,
            host="127.0.0.1",
            scheduler_port=0,
            dashboard_address="127.0.0.1:0",
            scheduler_kwargs={"dashboard": False},
            silence_logs=_SILENT,
        )


def _silence() -> None:
    """Keep Dask's log from the terminal: what concerns the user is said in our words."""
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(_SILENT)
