"""Our networks as ONNX files, and onnxruntime and OpenVINO, which run them without torch."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from contenders import Contender
from numpy.typing import NDArray
from peer_inputs import Shapes, random_inputs

from models.torch_free import cpus


def record_path(folder: Path, contender: Contender) -> Path:
    """Where a folder says which files a contender needs, and what they get for one image."""
    return folder / f"{contender.network}.json"


class ExportedWork:
    """What another engine computes for some images, with the files that were exported."""

    def __init__(self, contender: Contender, folder: Path):
        record = json.loads(record_path(folder, contender).read_text(encoding="utf-8"))
        self.operations: int = record["operations"]
        self._files = [str(folder / name) for name in record["files"]]
        self._shapes: list[Shapes] = record["shapes"]
        self._start = _ENGINES[contender.engine](contender)

    @property
    def number_type(self) -> str:
        """In which the engine computes; known when a call was prepared."""
        return str(self._start.number_type)

    def prepare(self, batch: int) -> Callable[[], object]:
        """Give a call that computes ``batch`` images."""
        calls = [
            self._start(file, random_inputs(shapes, batch))
            for file, shapes in zip(self._files, self._shapes, strict=True)
        ]

        def compute() -> None:
            for call in calls:
                call()

        return compute


class OnnxRuntime:
    """Sessions with as many threads as processors, which do not spin."""

    number_type = "fp32"

    def __init__(self, _contender: Contender):
        import onnxruntime

        self._onnxruntime: Any = onnxruntime
        self._sessions: dict[str, Any] = {}

    def __call__(self, file: str, inputs: list[NDArray[np.float32]]) -> Callable[[], object]:
        session = self._sessions.get(file) or self._open(file)
        named = dict(zip((each.name for each in session.get_inputs()), inputs, strict=True))
        return lambda: session.run(None, named)

    def _open(self, file: str) -> Any:
        options = self._onnxruntime.SessionOptions()
        options.intra_op_num_threads = cpus.usable()
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = self._onnxruntime.InferenceSession(
            file, options, providers=["CPUExecutionProvider"]
        )
        self._sessions[file] = session
        return session


class OpenVino:
    """Models compiled for the shapes that they get, with the engine's or our precision hint."""

    number_type = ""

    def __init__(self, contender: Contender):
        import openvino

        self._core: Any = openvino.Core()
        hint = {} if contender.setting == "default" else {"INFERENCE_PRECISION_HINT": "f32"}
        self._hint: dict[str, str] = hint

    def __call__(self, file: str, inputs: list[NDArray[np.float32]]) -> Callable[[], object]:
        model = self._core.read_model(file)
        model.reshape({number: list(part.shape) for number, part in enumerate(inputs)})
        compiled = self._core.compile_model(model, "CPU", self._hint)
        used = compiled.get_property("INFERENCE_PRECISION_HINT").get_type_name()
        self.number_type = {"f32": "fp32"}.get(used, used)
        request = compiled.create_infer_request()
        return lambda: request.infer(inputs, share_inputs=True, share_outputs=True)


_ENGINES: dict[str, Callable[[Contender], Any]] = {
    "onnxruntime": OnnxRuntime,
    "openvino": OpenVino,
}
