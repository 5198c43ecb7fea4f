"""The engine's process, as seen from the program: start it, ask it, stop it. No Qt, no torch."""


class Engine:
    """Owns the child process that holds the networks."""
