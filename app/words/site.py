"""Limits that were fitted to the images of one site: the command, its options, what it prints."""

from collections.abc import Mapping

from app.domain.fault import SiteFault
from app.words.text import Text
from models.torch_free.message import Code

COMMAND = Text("Site", "fit the acceptance limits to images of your site, which need no labels")
COMMAND_MORE = Text(
    "Site",
    "Analyzes images of your site and writes acceptance limits for it to a file, which --site of "
    "the other commands and the settings of the window take. The images need no labels, but you "
    "must know roughly how many of them show no lesion. Use at least {fewest}, as they come: if "
    "some kind of image is missing, the limits are wrong. {research_use}",
)
LESION_FREE = Text(
    "Site",
    "share of the images, 0 to 1, that show no lesion: if it is too high, lesions are lost; if it "
    "is too low, more normal tissue is marked",
)
OUTPUT = Text("Site", "file to write; its name is that of the site in reports")
SITE = Text("Site", "file of the command 'site' with the acceptance limits of your site")

LIMIT = Text("Site", "{point}: acceptance limit {limit}, that of the weights is {usual}")
SUMMARY = Text(
    "Site", "Fitted to {fitted} images. Left out: {warned} with a warning, {failed} failed."
)

DIALOG_TITLE = Text("Site", "Fit limits to your site")
DIALOG_EXPLANATION = Text(
    "Site",
    "At a new site, the usual limits accept too many or too few regions as lesions. Limits can be "
    "fitted to the images of the worklist, which need no labels. Use them as they come: if some "
    "kind of image is missing, the limits are wrong.",
)
_USABLE = Text("Site", "Images analyzed without a warning: {usable}.")
_TOO_FEW_USABLE = Text(
    "Site",
    "Images analyzed without a warning: {usable}. Open more of your site: at least {fewest} are "
    "needed.",
)
SHARE = Text("Site", "Images without a lesion")
SHARE_HINT = Text(
    "Site",
    "A rough share is enough, such as that in your records. If it is too high, lesions are "
    "lost; if it is too low, more normal tissue is marked.",
)
SAVE = Text("Site", "Save\u2026")
SAVE_TITLE = Text("Site", "Save the limits of your site")
CANCEL = Text("Site", "Cancel")


def usable_text(usable: int, fewest: int) -> str:
    """How many images limits can be fitted to, or that they are too few."""
    if usable < fewest:
        return _TOO_FEW_USABLE(usable=usable, fewest=fewest)
    return _USABLE(usable=usable)


TEXTS: Mapping[Code, Text] = {
    SiteFault.NOT_ONE: Text(
        "Site", "'{name}' is not a file of limits: make one with the command 'site'."
    ),
    SiteFault.OTHER_WEIGHTS: Text(
        "Site",
        "'{name}' was made with other weights: make it again with the command 'site', because its "
        "limits do not fit these.",
    ),
    SiteFault.TOO_FEW: Text(
        "Site",
        "{images} images are too few to fit limits to: name at least {fewest} without a warning.",
    ),
    SiteFault.NOT_MEASURED: Text(
        "Site",
        "The manifest of these weights does not say what was measured at known sites, so no limits "
        "can be fitted: use the weights of the program.",
    ),
    SiteFault.NOT_USED: Text("Site", "{reason} The usual limits count until then."),
}
