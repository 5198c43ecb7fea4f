"""Which manifest is this program's. Written by models.training.measuring.weights_manifest."""

MANIFEST_SHA256 = "c9a7d0a6cc7e838f6ba950414c849f81937efdf3c74d2df588ab17222f762207"
