"""Which manifest is this program's. Written by models.training.measuring.weights_manifest."""

MANIFEST_SHA256 = "238a60c68037e76d03bae5de79d572b8c2bc74b648b22d8d51fb031f02d02ac1"
