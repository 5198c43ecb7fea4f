"""Synthetic B-mode images with lesions at known places, and the program that makes them."""
