"""Translations of app.words: what translators edit (.ts), and what the program loads (.qm)."""
