"""Keeps the libraries of the network from logging: they write names of patients and passwords."""

import logging

from pynetdicom import _config

from app.files import decoder_output  # noqa: F401 it keeps pydicom quiet

_LIBRARIES = ("pynetdicom", "dicomweb_client", "urllib3", "requests", "retrying")


def keep_quiet() -> None:
    """Turn their logging off. What went wrong is told by this program, in its own words."""
    _config.LOG_HANDLER_LEVEL = "none"
    _config.LOG_REQUEST_IDENTIFIERS = False
    _config.LOG_RESPONSE_IDENTIFIERS = False
    for name in _LIBRARIES:
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False
