"""The nodes that the user has named are kept, and damage of their file does no harm."""

import json
import sys

import pytest

from app.network.nodes import Node, find_node, is_ae_title, is_url, read_nodes, write_nodes

NODES = (
    Node("PACS", "ORTHANC", "pacs.example.org", 4242, tls=True, authority="/ca.pem"),
    Node("Web", url="https://example.org/dicom-web", user="eva", password="a word"),  # noqa: S106
)


def test_what_was_set_is_there_again(tmp_path):
    path = tmp_path / "folder" / "nodes.json"
    write_nodes(path, NODES)
    assert read_nodes(path) == NODES
    assert find_node(NODES, "Web") == NODES[1]
    assert find_node(NODES, "web") is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_the_owner_may_read_passwords(tmp_path):
    path = tmp_path / "nodes.json"
    write_nodes(path, NODES)
    assert path.stat().st_mode & 0o077 == 0


def test_a_password_is_not_shown():
    assert "a word" not in f"{NODES[1]!r} {NODES}"


@pytest.mark.parametrize("damage", ["", "{", "[]", "7", '["a", 1, null]', "[" * 100_000, "\0"])
def test_a_damaged_file_has_no_nodes(tmp_path, damage):
    path = tmp_path / "nodes.json"
    path.write_text(damage)
    assert read_nodes(path) == ()


@pytest.mark.parametrize(
    "change",
    [{"port": 0}, {"port": 70000}, {"host": ""}, {"name": 1}, {"ae_title": "x" * 17}],
)
def test_a_node_that_can_not_be_used_is_left_out(tmp_path, change):
    path = tmp_path / "nodes.json"
    write_nodes(path, NODES)
    kept = json.loads(path.read_text())
    kept[0].update(change)
    path.write_text(json.dumps(kept))
    assert read_nodes(path) == NODES[1:]


def test_ae_titles():
    assert is_ae_title("ORTHANC 1")
    for text in ("", "   ", "x" * 17, "a\\b", "a\nb", "\u00e4"):
        assert not is_ae_title(text)


def test_addresses():
    assert is_url("http://localhost:8042/dicom-web")
    for text in ("", "pacs", "ftp://pacs", "https://eva:word@pacs", "http://", "http://a:b"):
        assert not is_url(text)
