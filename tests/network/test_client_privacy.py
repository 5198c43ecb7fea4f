"""What the client says when files or answers are broken has none of their bytes."""

import warnings

import pytest
from identity import NEEDLES, WORD, broken_files
from pacs_peers import LOCAL, client, found, nothing, peer
from pydicom.uid import ImplicitVRLittleEndian
from pynetdicom import evt

from app.network.client import DimsePeer
from app.network.errors import NetworkError
from app.network.limits import Limits
from app.network.query import Query
from app.network.stop import Stop


@pytest.fixture(autouse=True)
def _as_in_the_program():
    """pytest makes errors of all warnings; the program drops those that pydicom makes."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="pydicom")
        yield


def identity_of(*texts: str) -> list[str]:
    return [needle for needle in NEEDLES if needle in " ".join(texts)]


def test_of_broken_files_that_are_sent(tmp_path, capfd):
    refuses = (evt.EVT_C_STORE, lambda _event: 0xC000)
    for syntaxes in ([ImplicitVRLittleEndian], None):
        given = {} if syntaxes is None else {"syntaxes": syntaxes}
        with peer([refuses], **given) as node:
            for path in broken_files(tmp_path):
                sender = DimsePeer(node, LOCAL, Stop(), Limits())
                with pytest.raises(NetworkError) as error:
                    sender.send([path], nothing)
                assert path.name in str(error.value)
                assert identity_of(str(error.value)) == []
    assert identity_of(*capfd.readouterr()) == []


def test_of_broken_answers(capfd):
    answer = found(StudyInstanceUID="1.2.3", PatientName="A^B", StudyDate="20260102")
    for keyword in ("StudyDate", "NumberOfStudyRelatedInstances", "ModalitiesInStudy"):
        answer.add_new(keyword, "LO", WORD)
    answer.PatientName = "A^B"

    def give(_event):
        yield 0xFF00, answer

    with peer([(evt.EVT_C_FIND, give)]) as node:
        (study,) = client(node).find_studies(Query()).studies
    assert study.instances in (0, None)
    assert identity_of(*capfd.readouterr()) == []
