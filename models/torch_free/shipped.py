"""Which manifest is this program's. Written by models.training.measuring.weights_manifest."""

MANIFEST_SHA256 = "9c967c97d3b1291d89b2b8a9d70aec766b5213ddb350b04a2fefee808681bfc5"
