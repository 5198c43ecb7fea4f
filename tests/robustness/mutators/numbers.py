"""Numbers that often cause errors in readers, as integers, bytes and text."""

from random import Random

INTEGERS = (
    *(0, 1, 2, 3, 4, 7, 8, 15, 16, 24, 31, 32, 33, 64, 127, 128, 255, 256, 257),
    *(1000, 4096, 8191, 8192, 8193, 32767, 32768, 60000, 65534, 65535, 65536),
    *(2**24, 2**31 - 1, 2**31, 2**32 - 2, 2**32 - 1, 2**63 - 1, 2**64 - 1),
)
TEXTS = (
    *("", "0", "-0", "-1", "1", "2", "8", "16", "0.1", "1e-299", "1e-45", "1e38", "1e308"),
    *("1e309", "nan", "inf", "-inf", "99999999999999999999", "9" * 400, "0x10", "1,5", "1_000"),
    *("1\\2", "1\\2\\3\\4\\5", "\\", " 1 ", "+1", "1e", "\N{ARABIC-INDIC DIGIT THREE}", "true"),
)
SIZES = (1, 2, 4, 8)


def any_integer(rng: Random, size: int) -> int:
    """An extreme or random unsigned integer of ``size`` bytes."""
    number = rng.choice(INTEGERS) if rng.random() < 0.8 else rng.getrandbits(8 * size)
    return int(number) % (1 << (8 * size))


def packed(rng: Random, size: int, order: str | None = None) -> bytes:
    """Such an integer as bytes; ``order`` is 'little', 'big', or None for either."""
    is_little = order == "little" or (order is None and rng.random() < 0.5)
    return any_integer(rng, size).to_bytes(size, "little" if is_little else "big")


def put(data: bytes, offset: int, new: bytes) -> bytes:
    """Overwrite part of ``data`` by ``new``; its length does not change."""
    return (data[:offset] + new + data[offset + len(new) :])[: max(len(data), offset)]
