"""Which manifest is this program's. Written by models.training.measuring.weights_manifest."""

MANIFEST_SHA256 = "f466550798907990a16a91d73693d4c43cf2c912de546cf7d94e294f16102b30"
