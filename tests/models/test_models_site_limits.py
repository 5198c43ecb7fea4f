"""Limits of a site: a rank among its images, whatever their probabilities are."""

import numpy as np
import pytest
from fake_engine import full_box, one_candidate

from models.torch_free.operating_point import Measurement, OperatingPoint, Site
from models.torch_free.prediction import ClassProbabilities
from models.torch_free.site_limits import SiteLimits, fit_acceptance_limit, highest_probability


def known_sites(unmarked, normals_marked):
    """What was measured at known sites, if a share of the lesion images is unmarked."""
    return Measurement(
        0.95,
        0.6,
        lesions_lost=0.02,
        lesion_images_without_lesion=unmarked,
        normals_marked=normals_marked,
        pictures=1000,
    )


KNOWN = known_sites(0.1, 0.2)
EVEN = [number / 100 for number in range(100)]
"""A hundred images, in no order that matters."""


def marked(highest, lesion_free, known=KNOWN):
    limit = fit_acceptance_limit(highest, lesion_free, known)
    return sum(one >= limit for one in highest)


@pytest.mark.parametrize(
    ("lesion_free", "expected"),
    [(0.0, 90), (1.0, 20), (0.5, 55)],
    ids=["all have a lesion", "none has", "half have"],
)
def test_as_many_images_are_marked_as_at_known_sites(lesion_free, expected):
    assert marked(EVEN, lesion_free) == expected
    assert marked(EVEN[::-1], lesion_free) == expected


def test_a_site_that_shifts_all_probabilities_changes_nothing():
    limit = fit_acceptance_limit(EVEN, 0.3, KNOWN)
    shifted = [one**4 for one in EVEN]
    there = fit_acceptance_limit(shifted, 0.3, KNOWN)
    assert there < limit
    assert [one >= there for one in shifted] == [one >= limit for one in EVEN]


def test_nothing_is_rejected_if_nothing_should_be():
    assert marked(EVEN, 0.4, known_sites(0.0, 1.0)) == 100


def test_one_image_stays_marked_if_all_should_be_rejected():
    assert marked(EVEN, 0.4, known_sites(1.0, 0.0)) == 1


def test_lesion_images_without_a_region_do_not_make_everything_accepted():
    """As many of them as at known sites leave the limit at the lowest image that has a region."""
    highest = [0.0] * 10 + EVEN[10:]
    assert fit_acceptance_limit(highest, 0.0, KNOWN) == EVEN[10]


def test_without_images_there_is_no_limit():
    with pytest.raises(ValueError, match="need images"):
        fit_acceptance_limit([], 0.1, KNOWN)


def test_a_faint_candidate_does_not_count():
    sure, likely = ClassProbabilities(0.1, 0.5, 0.4), ClassProbabilities(0.3, 0.5, 0.2)
    whole = one_candidate(np.ones((8, 8), np.float32), likely)
    faint = full_box(0, 8, 8, sure)
    object.__setattr__(faint, "is_faint", True)
    object.__setattr__(whole, "candidates", (*whole.candidates, faint))
    assert highest_probability(whole) == pytest.approx(0.7)
    object.__setattr__(whole, "candidates", ())
    assert highest_probability(whole) == 0


def test_only_the_acceptance_limit_of_a_point_changes():
    point = OperatingPoint("balanced", 0.3, 0.5, known=KNOWN)
    site = Site("north", 80, 0.1)
    there = SiteLimits(site, "models", {"balanced": 0.02}).of(point)
    assert (there.limit, there.acceptance_limit, there.site) == (0.3, 0.02, site)
    assert (there.known, point.site) == (KNOWN, None)
