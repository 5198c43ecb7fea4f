"""What goes wrong where several computers share a run, as codes."""

from models.torch_free.message import Code


class ClusterFault(Code):
    """What keeps a cluster, one of its workers or a file on it from being finished."""

    NOT_INSTALLED = "dask_not_installed"
    UNREACHABLE = "scheduler_unreachable"
    """Values: address."""
    NO_WORKERS = "no_workers"
    """Values: seconds."""
    WORKERS_LOST = "workers_lost"
    """All workers are gone and none came back. Values: seconds."""
    SCHEDULER_LOST = "scheduler_lost"
    WORKER_WITHOUT_BUSIGHT = "worker_without_busight"
    """Values: worker, error."""
    OTHER_SOFTWARE = "worker_with_other_software"
    """Values: theirs, ours."""
    OTHER_WEIGHTS = "worker_with_other_weights"
    REFUSED = "worker_refused"
    """Values: worker, fault (a Message)."""
    WORKER_DIED = "worker_died"
    """Values: worker."""
    GIVEN_UP = "given_up_after_workers_died"
    """Of a file. Values: name, times."""
