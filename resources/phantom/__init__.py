"""Synthetic B-mode pictures with lesions at known places, and the program that makes them."""
