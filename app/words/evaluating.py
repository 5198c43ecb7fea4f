"""Results compared with labels: the command, its options, what it prints."""

from collections.abc import Mapping

from app.domain.evaluation import Measure
from app.domain.fault import LabelFault
from app.words.text import Text
from models.torch_free.message import Code

COMMAND = Text("Evaluating", "compare results with the labels of your images")
COMMAND_MORE = Text(
    "Evaluating",
    "Compares the results of an earlier 'analyze' with labels that you give, and prints how "
    "sensitive and how specific it was at your site, with 95% intervals. Images with a warning are "
    "left out. {research_use}",
)
RESULTS = Text("Evaluating", "folder with results.jsonl")
LABELS = Text(
    "Evaluating",
    "CSV table with the columns file (as in the results) and label (normal, benign or malignant); "
    "optional columns: frame, patient, and mask, the path of an image of the outlined lesions, "
    "relative to the table",
)
OUTPUT = Text("Evaluating", "JSON file to write the figures to")

IMAGES = Text(
    "Evaluating", "{images} images: {normal} normal, {benign} benign, {malignant} malignant."
)
LEFT_OUT = Text(
    "Evaluating",
    "Left out: {warned} with a warning, {failed} failed, {unlabeled} without a label. Labels "
    "without a result: {missing}.",
)
MADE_WITH = Text("Evaluating", "{models}, operating point {point}, threshold {threshold}.")
HERE = Text("Evaluating", "here")
KNOWN = Text("Evaluating", "known sites")
ELSEWHERE = Text("Evaluating", "left-out sites")
INTERVALS = Text(
    "Evaluating",
    "In brackets: 95% intervals, by bootstrap over patients. Malignant counts as positive.",
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
        "'{name}' is not a table of labels: make a CSV file in UTF-8 with the columns file and "
        "label.",
    ),
    LabelFault.NOT_A_LABEL: Text(
        "Evaluating",
        "'{text}' in line {line} of '{name}' is not a label: write normal, benign or malignant.",
    ),
    LabelFault.NOT_A_FRAME: Text(
        "Evaluating",
        "'{text}' in line {line} of '{name}' is not the number of a frame: write 1 or more, or "
        "nothing.",
    ),
    LabelFault.CONTRADICTION: Text(
        "Evaluating",
        "Line {line} of '{name}' contradicts an earlier line about the same image: give it the "
        "same label and patient.",
    ),
    LabelFault.NO_RESULTS: Text(
        "Evaluating",
        "There is no results.jsonl in '{folder}': name the output folder of an 'analyze' that "
        "wrote json.",
    ),
    LabelFault.NOTHING_TO_COMPARE: Text(
        "Evaluating",
        "No label is about an image that was analyzed without a warning in '{folder}': write file "
        "as in results.jsonl.",
    ),
    LabelFault.MIXED_RESULTS: Text(
        "Evaluating",
        "The results in '{folder}' were made with different weights, operating points or "
        "thresholds: analyze all images with the same ones.",
    ),
    LabelFault.NO_OUTLINES: Text(
        "Evaluating",
        "The result of '{file}' is of an earlier build and has no outlines: analyze the image "
        "again.",
    ),
    LabelFault.OTHER_SIZE: Text(
        "Evaluating",
        "'{name}' has {width} x {height} pixels, but its image has {image_width} x "
        "{image_height}: give a mask of the same size.",
    ),
}
