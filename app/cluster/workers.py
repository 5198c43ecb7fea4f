"""The workers of a run, as the coordinator knows them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.cluster.task import Setup, WorkerInfo
from app.cluster.worker import set_up, wait_for_networks
from app.domain.cluster import ClusterFault
from models.torch_free.message import Message

if TYPE_CHECKING:
    from distributed import Client, Future

BESIDE = 2
"""Files that are read and written beside those that keep the networks busy."""
WAITING = 1
"""Files that a worker has beside those in work, so that it never waits for the coordinator."""


@dataclass(eq=False)
class Worker:
    """A worker that takes part. ``jobs`` are the keys of what it was given and has not returned."""

    address: str
    host: str
    slots: int
    info: WorkerInfo
    jobs: set[str] = field(default_factory=set)
    is_alone: bool = False
    """Its only job is a file during which a worker died before."""

    @property
    def is_free(self) -> bool:
        """Whether it can take another job."""
        return not self.is_alone and len(self.jobs) < self.slots


class Workers:
    """Which workers there are; each is set up when it comes.

    ``watch`` is given the future of its WorkerInfo, which goes to ``take_info``.
    """

    def __init__(self, client: "Client", setup: Setup, watch: "Callable[[Future], None]") -> None:
        self._client = client
        self._setup = setup
        self._watch = watch
        self._joining: dict[str, tuple[str, Future]] = {}
        self._have_engine: set[str] = set()
        self.ready: dict[str, Worker] = {}
        self.refusals: dict[str, Message] = {}
        """Why workers that are there do not take part, by address."""
        self.models = ""
        """The networks of the first worker, which all others must have too."""

    @property
    def is_joining(self) -> bool:
        """Whether a worker is loading its networks."""
        return bool(self._joining)

    @property
    def addresses(self) -> list[str]:
        """Of the workers that have an engine for the run."""
        return sorted(self._have_engine)

    def set_up(self, addresses: list[str]) -> None:
        """Set up workers that came."""
        new = [one for one in addresses if one not in self._have_engine]
        if not new:
            return
        for address, answer in self._client.run(
            set_up, self._setup, workers=new, on_error="return"
        ).items():
            if not isinstance(answer, WorkerInfo):
                self._refuse_error(address, answer)
            elif answer.fault is not None:
                self._refuse(address, answer.fault)
            else:
                self._load(address, answer)

    def _load(self, address: str, info: WorkerInfo) -> None:
        future = self._client.submit(
            wait_for_networks,
            self._setup.run,
            info,
            workers=[address],
            allow_other_workers=False,
            pure=False,
        )
        self._have_engine.add(address)
        self._joining[future.key] = (address, future)
        self._watch(future)

    def take_info(self, key: str, answer: object) -> bool:
        """Take what a worker says of itself; False if the key is not that of such an answer."""
        if key not in self._joining:
            return False
        address, _ = self._joining.pop(key)
        if not isinstance(answer, WorkerInfo):
            self._refuse_error(address, answer)
        elif answer.fault is not None:
            self._refuse(address, answer.fault)
        elif self.models not in ("", answer.models):
            self._refuse(address, Message(ClusterFault.OTHER_WEIGHTS))
        else:
            info = self._client.scheduler_info()["workers"].get(address)
            if info is not None:  # else it has left meanwhile
                self.models = answer.models
                slots = min(info["nthreads"], answer.takes + BESIDE) + WAITING
                self.ready[address] = Worker(address, info["host"], slots, answer)
        return True

    def remove(self, address: str) -> Worker | None:
        """Forget a worker that is gone; give it if it took part."""
        self.refusals.pop(address, None)
        self._have_engine.discard(address)
        self._joining = {
            key: joining for key, joining in self._joining.items() if joining[0] != address
        }
        return self.ready.pop(address, None)

    def idlest(self) -> Worker | None:
        """Give the worker with the fewest jobs, None if none can take another one."""
        free = (worker for worker in self.ready.values() if worker.is_free)
        return min(free, key=lambda worker: len(worker.jobs), default=None)

    def threads(self, worker: Worker) -> int:
        """How many threads its networks get: the workers of a computer share its processors."""
        sharing = sum(other.host == worker.host for other in self.ready.values())
        return max(1, worker.info.processors // sharing)

    def _refuse(self, address: str, fault: Message) -> None:
        self.refusals[address] = Message.of(ClusterFault.REFUSED, worker=address, fault=fault)

    def _refuse_error(self, address: str, error: object) -> None:
        self.refusals[address] = Message.of(
            ClusterFault.WORKER_WITHOUT_BUSIGHT, worker=address, error=type(error).__name__
        )
