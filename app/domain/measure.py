"""The figures of a site, by name. Nothing else is needed for their words."""

from enum import StrEnum


class Measure(StrEnum):
    """What is measured. The values are written to files: keep them."""

    ROC_AUC = "malignant_roc_auc"
    """Area under the ROC curve of the malignancy."""
    SENSITIVITY = "sensitivity"
    SPECIFICITY = "specificity"
    NORMALS_MARKED = "normals_marked"
    """Share of the normals with a lesion."""
    NOTHING_MARKED = "lesion_images_without_lesion"
    """Share of the images with a lesion that were given none."""
    LESIONS_MISSED = "lesions_missed"
    """Share of the outlined lesions that no lesion of the results finds."""
    FALSE_LESIONS = "false_lesions_per_image"
    """Lesions of the results that find no outlined one."""
    DICE = "dice"
    """Mean Dice coefficient of all lesions of an image and the outlined ones."""
    READ_SENSITIVITY = "sensitivity_of_networks_where_read"
    READ_SPECIFICITY = "specificity_of_networks_where_read"
    """Of the images that have a reader's label, like the next two."""
    READER_SENSITIVITY = "sensitivity_of_readers"
    READER_SPECIFICITY = "specificity_of_readers"
