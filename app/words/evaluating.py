"""Results compared with labels: the command, its options, what it prints."""

from collections.abc import Mapping

from app.domain.fault import LabelFault
from app.domain.measure import Measure
from app.words.text import Plural, Text
from models.torch_free.message import Code

COMMAND = Text("Evaluating", "compare results with the labels of your images")
COMMAND_MORE = Text(
    "Evaluating",
    "Compares the results of an earlier 'analyze' with labels that you give, and prints how "
    "sensitive and how specific it was at your site, with 95% intervals. Images with a warning are "
    "left out. {research_use}",
)
RESULTS = Text("Evaluating", "results.jsonl, or the folder that it is in")
LABELS = Text(
    "Evaluating",
    "CSV table with the columns file (as in the results) and label (normal, benign or malignant); "
    "optional columns: frame, patient, and mask, the path of an image in which the lesions are "
    "bright and the rest is black, relative to the table",
)
OUTPUT = Text("Evaluating", "JSON file to write the figures to")
NOT_JSON = Text("Evaluating", "'{name}' of --output does not end with .json")

COMPARING = Text("Evaluating", "Comparing")
IMAGES = Plural(
    "Evaluating",
    "{number} images: {normal} normal, {benign} benign, {malignant} malignant.",
    "1 image: {normal} normal, {benign} benign, {malignant} malignant.",
    1,
)
LEFT_OUT = Text(
    "Evaluating",
    "Left out: {warned} with a warning, {failed} failed, {unlabeled} without a label. Labels "
    "without a result: {missing}.",
)
EXAMPLE = Text("Evaluating", "No result for the label of: {names}")
MADE_WITH = Text("Evaluating", "{models}, operating point {point}, threshold {threshold}.")
OF_SITE = Text("Evaluating", "Acceptance limit of the site '{site}'.")
HERE = Text("Evaluating", "here")
KNOWN = Text("Evaluating", "known sites")
ELSEWHERE = Text("Evaluating", "left-out sites")
INTERVALS = Plural(
    "Evaluating",
    "In brackets: 95% intervals over {number} patients, by bootstrap; exact ones if all or none of "
    "the images are right. Malignant counts as positive.",
    "1 patient: too few for intervals. Malignant counts as positive.",
    1,
)

MEASURES: Mapping[Measure, Text] = {
    Measure.ROC_AUC: Text("Evaluating", "area under the ROC curve"),
    Measure.SENSITIVITY: Text("Evaluating", "sensitivity"),
    Measure.SPECIFICITY: Text("Evaluating", "specificity"),
    Measure.NORMALS_MARKED: Text("Evaluating", "normals with a lesion marked"),
    Measure.NOTHING_MARKED: Text("Evaluating", "lesion images with none marked"),
    Measure.LESIONS_MISSED: Text("Evaluating", "lesions missed"),
    Measure.FALSE_LESIONS: Text("Evaluating", "false lesions per image"),
    Measure.DICE: Text("Evaluating", "Dice of lesion images"),
    Measure.READ_SENSITIVITY: Text("Evaluating", "sensitivity where readers judged"),
    Measure.READ_SPECIFICITY: Text("Evaluating", "specificity where readers judged"),
    Measure.READER_SENSITIVITY: Text("Evaluating", "sensitivity of the readers"),
    Measure.READER_SPECIFICITY: Text("Evaluating", "specificity of the readers"),
}

TEXTS: Mapping[Code, Text] = {
    LabelFault.NO_TABLE: Text(
        "Evaluating",
        "'{name}' is not a table of labels: make a CSV file in UTF-8 that has a column file and a "
        "column label, each once.",
    ),
    LabelFault.NOT_A_LABEL: Text(
        "Evaluating",
        "'{text}' in line {line} of '{name}' is not a label: write normal, benign or malignant, or "
        "leave the cell empty if it is not known.",
    ),
    LabelFault.NOT_A_FRAME: Text(
        "Evaluating",
        "'{text}' in line {line} of '{name}' is not the number of a frame: write 1 or more, or "
        "leave the cell empty.",
    ),
    LabelFault.CONTRADICTION: Text(
        "Evaluating",
        "Line {line} of '{name}' contradicts an earlier line about the same image: give both the "
        "same label and patient.",
    ),
    LabelFault.NO_RESULTS: Text(
        "Evaluating",
        "There is no results.jsonl in '{name}': name the output folder of an 'analyze' that wrote "
        "json.",
    ),
    LabelFault.NOT_RESULTS: Text(
        "Evaluating",
        "BUSight did not write '{name}', or it was changed: name the output folder of an "
        "'analyze'.",
    ),
    LabelFault.NO_MATCH: Text(
        "Evaluating",
        "No label is about an image in '{name}': write the names in the column file as they are in "
        "the results.",
    ),
    LabelFault.NONE_JUDGED: Text(
        "Evaluating",
        "All images in '{name}' that have a label failed or have a warning: label others.",
    ),
    LabelFault.MIXED_RESULTS: Text(
        "Evaluating",
        "The results in '{name}' were made with different weights, operating points, limits or "
        "thresholds: analyze all images with the same ones.",
    ),
    LabelFault.NO_OUTLINES: Text(
        "Evaluating",
        "The result of '{file}' has no outlines that can be used: analyze the image again.",
    ),
    LabelFault.EMPTY_MASK: Text(
        "Evaluating",
        "The masks of '{file}' show no lesion, but its label is {label}: correct the one or the "
        "other, or leave the cell of the mask empty.",
    ),
    LabelFault.MASK_OF_NORMAL: Text(
        "Evaluating",
        "The masks of '{file}' show a lesion, but its label is normal: correct the one or the "
        "other.",
    ),
    LabelFault.BAD_MASK: Text("Evaluating", "{reason} In the table it is the mask '{mask}'."),
    LabelFault.OTHER_SIZE: Text(
        "Evaluating",
        "The mask '{mask}' has {width} x {height} pixels, but its image has {image_width} x "
        "{image_height}: give a mask of the same size.",
    ),
}
