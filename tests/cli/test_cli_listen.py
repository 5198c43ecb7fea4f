"""The options of ``listen``."""

import argparse

import pytest

from app.listen import options
from app.listen.options import add_options, check_options
from app.network.nodes import NODES, Node, write_nodes


@pytest.fixture
def parse(monkeypatch, tmp_path):
    monkeypatch.setattr(options, "own_folder", lambda: tmp_path)
    write_nodes(tmp_path / NODES, [Node("Archive", "ARCHIVE", "10.0.0.1", 104)])

    def parsed(*words: str) -> argparse.Namespace:
        parser = argparse.ArgumentParser()
        add_options(parser)
        given = parser.parse_args(words)
        check_options(given, parser)
        return given

    return parsed


def test_by_default_it_listens_on_this_computer_and_analyzes_nothing(parse):
    given = parse()
    assert (given.aet, given.host, given.port) == ("BUSIGHT", "127.0.0.1", 11112)
    assert not given.analyze
    assert given.send_to is None
    assert given.write == {"seg", "sr", "encapsulated_pdf"}


@pytest.mark.parametrize(
    ("word", "node"),
    [
        ("Archive", Node("Archive", "ARCHIVE", "10.0.0.1", 104)),
        ("PACS@host:4242", Node("PACS", "PACS", "host", 4242)),
        ("PACS@[::1]:4242", Node("PACS", "PACS", "::1", 4242)),
    ],
)
def test_a_node_is_an_address_or_a_name(parse, word, node):
    assert parse("--analyze", "--send-to", word).send_to == node


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--analyze", "--send-to", "Other"), "the name of a node in the settings: Archive"),
        (("--analyze", "--send-to", "A@host:0"), "neither AET@HOST:PORT"),
        (("--send-to", "Archive"), "--analyze"),
        (("--write", "seg"), "--write names results, so it needs --analyze"),
        (("--host", "0.0.0.0"), "--allow"),  # noqa: S104 that is what is tested
        (("--aet", "A" * 17), "is not an AE title"),
        (("--port", "70000"), "is not a port"),
        (("--tls-cert", "a.pem"), "go together"),
        (("--write", "seg,mask"), "'mask' can't be sent"),
    ],
)
def test_what_does_not_fit_gives_a_sentence(parse, capsys, words, said):
    with pytest.raises(SystemExit):
        parse(*words)
    assert said in " ".join(capsys.readouterr().err.split())


def test_other_computers_may_connect_if_senders_are_named(parse):
    assert parse("--host", "::", "--allow", "A", "B").allow == ["A", "B"]
    assert parse("--host", "localhost").allow == []
