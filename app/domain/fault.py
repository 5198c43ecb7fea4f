"""What can go wrong with files, and what a computer may lack, as codes.

The values of the enumerations are written to results and differ from each other: keep them.
"""

from models.torch_free.message import Code


class ReadFault(Code):
    """Why a file or folder can't be read as a Scan. Each has the value name, for people."""

    NOT_FOUND = "file_not_found"
    DANGLING_LINK = "dangling_link"
    NO_PERMISSION = "no_permission_to_read"
    SYSTEM_ERROR = "system_error_on_reading"
    """Values: name, error."""
    OUT_OF_MEMORY = "out_of_memory_on_reading"
    FOLDER = "is_a_folder"
    FOLDER_WITHOUT_IMAGES = "folder_without_images"
    """Values: name, formats."""
    DEVICE = "is_a_device"
    """A device, pipe or socket."""
    EMPTY = "empty_file"
    UNKNOWN_FORMAT = "unknown_format"
    """Values: name, formats."""
    DAMAGED_IMAGE = "damaged_image"
    """Values: name, format."""
    DAMAGED_DICOM = "damaged_dicom"
    DICOM_WITHOUT_IMAGE = "dicom_without_image"
    DICOM_VOLUME = "dicom_volume"
    DICOM_REPORT = "dicom_structured_report"
    DICOM_SEGMENTATION = "dicom_segmentation"
    DICOM_PRESENTATION = "dicom_presentation_state"
    DICOM_DOCUMENT = "dicom_document"
    DICOMDIR_MISSING = "dicomdir_files_missing"
    """Values: name, number."""
    DICOMDIR_LEADS_OUT = "dicomdir_leads_out"
    """Values: name, number."""
    ARCHIVE_DAMAGED = "damaged_archive"
    ARCHIVE_LOCKED = "archive_with_password"
    ARCHIVE_METHOD = "unsupported_archive_compression"
    ARCHIVE_TOO_LARGE = "archive_too_large"
    ARCHIVE_LEADS_OUT = "archive_leads_out"
    ARCHIVE_WITHOUT_IMAGES = "archive_without_images"
    """Values: name, formats."""
    DICOM_WITHOUT_UIDS = "dicom_without_uids"
    """No result can refer to such a file."""
    NOT_DICOM = "no_dicom_to_deidentify"
    """Only DICOM files are copied without identity."""
    TISSUE_UNKNOWN = "tissue_unknown"
    """Where the tissue is in a file that should be copied without identity."""
    DICOM_COMPRESSION = "unsupported_dicom_compression"
    DICOM_SIZE = "dicom_size_mismatch"
    """Values: name, width, height, header_width, header_height."""
    TOO_SMALL = "image_too_small"
    """Values: name, width, height, smallest."""
    TOO_LARGE = "image_too_large"
    """Values: name, width, height, largest."""
    TOO_MANY_FRAMES = "too_many_frames"
    """Values: name, frames, most."""
    NO_SUCH_FRAME = "no_such_frame"
    """Values: name, frame (from 1)."""
    VIDEO = "undecodable_video"
    """Damaged, or there is no decoder for it."""
    CHANGED = "file_changed"
    """The file is another one than the one that was analyzed."""
    CSV_ROW = "unreadable_csv_row"
    """Values: name, line."""


MISSING = (ReadFault.NOT_FOUND, ReadFault.DANGLING_LINK)
"""The file was gone when it should have been read."""


class WriteFault(Code):
    """Why a file can't be written. Most have the value path."""

    DISK_FULL = "disk_full"
    FILE_TOO_LARGE = "file_too_large_for_disk"
    NAME_TOO_LONG = "name_too_long"
    NO_PERMISSION = "no_permission_to_write"
    FOLDER_IN_PLACE = "folder_in_place_of_file"
    FILE_IN_PLACE = "file_in_place_of_folder"
    SYSTEM_ERROR = "system_error_on_writing"
    """Values: path, error."""
    LINK = "link_in_place_of_file"
    LINKED_FOLDER = "folder_links_elsewhere"
    """Values: folder, relative to the output folder."""
    NOT_OURS = "file_of_another_program"
    """Values: name."""
    NOT_DICOM = "not_dicom"
    """DICOM objects have nothing to refer to. Values: name."""
    RESULTS_NOT_OURS = "results_of_another_program"
    INCOMPLETE = "results_incomplete"
    """Values: missing and total, numbers of images; folder."""
    TABLE_CHANGED = "table_changed"
    IN_USE = "output_folder_in_use"
    """Values: folder, run (a Run)."""
    SEEMS_IN_USE = "output_folder_seems_in_use"
    """The run may have ended long ago. Values: folder, run (a Run), lock (a path)."""

    NO_VIDEO_ENCODER = "no_video_encoder"
    VIDEO_INCOMPLETE = "video_incomplete"

    NOT_PRINTED = "not_printed"
    """The printer can't be used. No values."""
    NO_FONT = "no_font"
    """The system has no font to write a report with. No values."""


class Run(Code):
    """The run that an output folder belongs to."""

    UNKNOWN = "unknown_run"
    PROCESS = "run_of_process"
    """Values: pid."""
    OTHER_COMPUTER = "run_of_other_computer"
    """Values: host."""


class SiteFault(Code):
    """Why limits of a site can't be fitted or used."""

    NOT_ONE = "not_a_site_file"
    """Values: name."""
    OTHER_WEIGHTS = "site_file_of_other_weights"
    """Values: name."""
    TOO_FEW = "too_few_images_of_site"
    """Values: images, fewest."""
    NOT_MEASURED = "weights_without_measured_rates"
    NOT_USED = "site_limits_not_used"
    """The window uses the limits of the weights. Values: reason (a Message)."""


class PixelSizeFault(Code):
    """What is wrong with a table of pixel sizes."""

    NO_TABLE = "not_a_table_of_pixel_sizes"
    """Values: name."""
    NOT_A_SIZE = "not_a_pixel_size"
    """Values: name, line, text."""


class LabelFault(Code):
    """Why results can't be compared with a table of labels."""

    NO_TABLE = "not_a_table_of_labels"
    """Values: name."""
    NOT_A_LABEL = "not_a_label"
    """Values: name, line, text."""
    NOT_A_FRAME = "not_a_frame"
    """Values: name, line, text."""
    CONTRADICTION = "contradicting_labels"
    """Values: name, line."""
    NO_RESULTS = "folder_without_results"
    """Values: name."""
    NOT_RESULTS = "not_results"
    """Values: name."""
    NO_MATCH = "labels_of_other_images"
    """Values: name."""
    NONE_JUDGED = "no_labeled_image_judged"
    """Values: name."""
    MIXED_RESULTS = "results_of_different_settings"
    """Values: name."""
    NO_OUTLINES = "results_without_outlines"
    """Values: file."""
    EMPTY_MASK = "mask_without_lesion"
    """Values: file, label."""
    MASK_OF_NORMAL = "mask_with_lesion_of_normal"
    """Values: file."""
    BAD_MASK = "unreadable_mask"
    """Values: mask, reason (a Message)."""
    OTHER_SIZE = "mask_size_mismatch"
    """Values: mask, width, height, image_width, image_height."""


class SetupFault(Code):
    """What a computer lacks."""

    OLD_PROCESSOR = "old_processor"
    NO_SCREEN = "no_screen"
    SCREEN_UNREACHABLE = "screen_unreachable"
    """Values: screen."""
    LIBRARY_MISSING = "system_library_missing"
    """Values: library, package."""
    SETTINGS_NOT_KEPT = "settings_not_kept"
    """Nothing can be written to the folder of settings. Values: folder, error."""


class UpdateFault(Code):
    """Why the version file that the user names can't be followed."""

    SETTING_UNREADABLE = "update_setting_unreadable"
    """Values: path, error."""
    SETTING_WITHOUT_PATH = "update_setting_without_path"
    """Values: path."""
    VERSION_UNREADABLE = "version_file_unreadable"
    """Values: path, error, setting (a file name)."""
    NO_VERSION = "version_file_without_version"
    """Values: path."""


class UpdateNotice(Code):
    """What there is to tell about newer versions."""

    NEWER = "newer_version"
    """Values: newer, current."""
