"""Which manifest is this program's. Written by models.training.measuring.weights_manifest."""

MANIFEST_SHA256 = "114a47e6716387f1dac2624194881a8c571709654ffac79e21e0c4969e77235e"
