"""From a scanner to a real PACS and back: dcmtk sends, the router analyzes, Orthanc has results."""

import io
import json

import pytest
from orthanc import AET as PACS
from orthanc import running_orthanc
from ports import free_port
from pydicom import dcmread
from routers import LESION, running_router, wait_until
from senders import AET, dcmtk, ultrasound_files

KINDS = "seg,sr,gsps,sc,encapsulated-pdf"
MODALITIES = {"SEG", "SR", "PR", "OT", "DOC"}


@pytest.fixture(scope="module")
def port():
    """The router's, which the PACS knows."""
    return free_port()


@pytest.fixture(scope="module")
def server(tmp_path_factory, port):
    with running_orthanc(tmp_path_factory.mktemp("orthanc"), {"busight": (AET, port)}) as running:
        yield running


@pytest.fixture
def pacs(server):
    """It is empty."""
    yield server
    for instance in server.get("/instances"):
        server.delete(f"/instances/{instance}")


@pytest.fixture
def router(tmp_path, pacs, port):
    node = f"{PACS}@127.0.0.1:{pacs.dicom_port}"
    options = ("--analyze", "--send-to", node, "--write", KINDS)
    with running_router(tmp_path / "queue", *options, port=port) as running:
        yield running


def test_what_a_scanner_sends_comes_back_as_results_in_the_pacs(tmp_path, pacs, router):
    files = ultrasound_files(tmp_path / "images", 2, LESION)
    ran = dcmtk("storescu", "-aec", AET, "-aet", "SCANNER", "127.0.0.1", router.port, *files)
    assert ran.returncode == 0, ran.stderr
    wait_until(lambda: len(pacs.uids()) == 10, lambda: router.lines)

    found = dcmtk(
        *("findscu", "-S", "-aec", PACS, "-k", "QueryRetrieveLevel=SERIES"),
        *("-k", "StudyInstanceUID=1.2.3", "-k", "Modality", "-k", "SeriesDescription"),
        *("127.0.0.1", pacs.dicom_port),
    )
    assert found.returncode == 0, found.stderr
    said = found.stdout + found.stderr
    for modality in MODALITIES:
        assert f"[{modality}" in said
    assert said.count("(research use only)") == 5  # both images share the new series

    answer = _qido(pacs, "/studies/1.2.3/instances?includefield=00081199")
    assert {one["00080060"]["Value"][0] for one in answer} == MODALITIES
    assert len({one["00080018"]["Value"][0] for one in answer}) == 10
    (study,) = _qido(pacs, "/studies?PatientID=SECRET-ID")
    assert study["0020000D"]["Value"] == ["1.2.3"]

    segmentations = [_file(pacs, one) for one in pacs.get("/instances") if _is(pacs, one, "SEG")]
    sources = {
        one.ReferencedSeriesSequence[0].ReferencedInstanceSequence[0].ReferencedSOPInstanceUID
        for one in segmentations
    }
    assert sources == {"1.2.3.1.1", "1.2.3.1.2"}
    assert segmentations[0].pixel_array.any()


def test_an_image_that_is_sent_again_gives_no_second_result(tmp_path, pacs, router):
    files = ultrasound_files(tmp_path / "images", 1, LESION)
    for _ in range(2):
        ran = dcmtk("storescu", "-aec", AET, "127.0.0.1", router.port, *files)
        assert ran.returncode == 0, ran.stderr
        wait_until(lambda: len(pacs.uids()) == 5, lambda: router.lines)
    assert len([line for line in router.lines if "analyzed" in line]) == 1
    assert len(pacs.uids()) == 5


def test_the_pacs_sends_images_to_the_router(tmp_path, pacs, port):
    """As with auto-routing: by Orthanc's own C-STORE, results go to the same PACS."""
    node = f"{PACS}@127.0.0.1:{pacs.dicom_port}"
    options = ("--analyze", "--send-to", node, "--write", "sr", "--allow", PACS)
    with running_router(tmp_path / "queue", *options, port=port) as router:
        (image,) = ultrasound_files(tmp_path / "images", 1, LESION)
        pacs.ask("/instances", image.read_bytes())
        (instance,) = pacs.get("/instances")
        pacs.ask("/modalities/busight/store", json.dumps([instance]).encode())
        wait_until(lambda: len(pacs.uids()) == 2, lambda: router.lines)
        report = next(one for one in pacs.get("/instances") if one != instance)
        # Results that come back are not analyzed, or there would be no end to it.
        pacs.ask("/modalities/busight/store", json.dumps([report]).encode())
        router.wait_for("object 2 from ORTHANC: nothing to send")
        assert len(pacs.uids()) == 2


def _qido(pacs, path: str):
    return json.loads(pacs.ask(f"/dicom-web{path}", accept="application/dicom+json"))


def _is(pacs, instance: str, modality: str) -> bool:
    return pacs.get(f"/instances/{instance}/simplified-tags")["Modality"] == modality


def _file(pacs, instance: str):
    return dcmread(io.BytesIO(pacs.ask(f"/instances/{instance}/file")))
