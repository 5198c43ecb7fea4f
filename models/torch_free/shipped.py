"""Which manifest is this program's. Written by models.training.measuring.weights_manifest."""

MANIFEST_SHA256 = "2c4c4b7eac3e4464c831c1c8dd937086c539070751d020fefe06992d2378c545"
