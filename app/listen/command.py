"""Runs the router that the options of ``listen`` ask for."""

import argparse
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from app.files.lock import locked
from app.files.output_kinds import QT_KINDS
from app.folders import own_folder
from app.listen.results import ResultMaker, ResultSettings
from app.listen.router import Progress, Router, Send, Step
from app.network.peer import Local, peer_of
from app.network.queue import Queue, State
from app.network.receiver import Receiver, ReceiverSettings
from app.network.stop import Stop
from app.report.gui import ensure_gui_application
from app.stopping import exit_code, stops_ignored, stops_kept
from app.words import listening
from app.words.message import say
from app.workers.engine import Engine
from models.torch_free.operating_point import OperatingPoint

QUEUE = "router"
"""Name of the queue's folder in the program's own one."""

_PATIENCE_S = 5.0
"""How long what is being sent may take to end."""
_STEPS = {
    Step.ANALYZED: listening.OBJECT_ANALYZED,
    Step.SENT: listening.OBJECT_SENT,
    Step.WITHOUT_RESULTS: listening.OBJECT_WITHOUT_RESULTS,
    Step.FAILED: listening.OBJECT_FAILED,
}

Say = Callable[[str], object]


def listen(
    options: argparse.Namespace,
    operating_point: OperatingPoint,
    make_engine: Callable[[], Engine],
    say_line: Say,
) -> int:
    """Receive, analyze and send until a signal comes; return the exit code.

    Raises WordedError if it can't begin, or can't go on.
    """
    is_drawing = options.analyze and options.write.intersection(QT_KINDS)
    painting = ensure_gui_application() if is_drawing else None
    try:
        with stops_kept() as check_stop, ExitStack() as opened:
            _begin(options, operating_point, make_engine, say_line, opened).run(check_stop)
    except KeyboardInterrupt as stop:
        say_line(listening.STOPPED())
        return exit_code(stop)
    finally:
        del painting


def _begin(
    options: argparse.Namespace,
    operating_point: OperatingPoint,
    make_engine: Callable[[], Engine],
    say_line: Say,
    opened: ExitStack,
) -> Router:
    """Open all that the router needs."""
    folder = options.folder or own_folder() / QUEUE
    opened.enter_context(locked(folder))
    queue = Queue(folder)
    opened.callback(queue.close)
    analyze = None
    if options.analyze:
        engine = opened.enter_context(make_engine())
        engine.info()  # raises an error before anything is received
        settings = ResultSettings(options.write, options.threshold, operating_point)
        analyze = ResultMaker(engine, settings)
    stop = Stop()
    send = None if options.send_to is None else _sender(options, stop)
    router = Router(queue, analyze, send, lambda progress: say_line(_line(progress)))
    receiver = Receiver(_receiver_settings(options), router.keep)
    opened.callback(_end, receiver, router, stop)
    say_line(listening.LISTENING(aet=options.aet, host=options.host, port=receiver.port))
    waiting = queue.counts()
    received, analyzed = waiting.get(State.RECEIVED, 0), waiting.get(State.ANALYZED, 0)
    say_line(listening.WAITING(received=received, analyzed=analyzed))
    return router


def _receiver_settings(options: argparse.Namespace) -> ReceiverSettings:
    return ReceiverSettings(
        options.aet,
        options.port,
        options.host,
        tuple(options.allow),
        options.tls_cert,
        options.tls_key,
    )


def _sender(options: argparse.Namespace, stop: Stop) -> Send:
    peer = peer_of(options.send_to, Local(options.aet), stop)

    def send(path: Path) -> None:
        peer.send([path], lambda _done, _total: None)

    return send


def _end(receiver: Receiver, router: Router, stop: Stop) -> None:
    with stops_ignored():
        receiver.close()
        # Broken off at once, what the node has stored but not yet confirmed would be sent again.
        router.close(_PATIENCE_S)
        stop.request()
        router.close(_PATIENCE_S)


def _line(progress: Progress) -> str:
    time = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%SZ}"
    reason = "" if progress.fault is None else say(progress.fault)
    if progress.item is None or progress.step is None:
        return listening.TRIED_AGAIN(time=time, reason=reason)
    code = "" if progress.fault is None else progress.fault.code.value
    item = progress.item
    return _STEPS[progress.step](
        time=time, number=item.number, sender=item.sender, code=code, reason=reason
    )
