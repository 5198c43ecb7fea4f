"""What the program's process and the engine's share: no module here needs torch."""
