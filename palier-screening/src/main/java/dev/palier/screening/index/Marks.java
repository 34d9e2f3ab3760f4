package dev.palier.screening.index;

import java.util.Arrays;

/// A set of small numbers, a bit each: small enough to stay in the nearest cache of a core.
final class Marks {

  private final long[] bits;

  Marks(int size) {
    bits = new long[(size + 63) / 64];
  }

  void clear() {
    Arrays.fill(bits, 0);
  }

  /// Puts a number in; whether it was not there.
  boolean add(int number) {
    long bit = 1L << number;
    if ((bits[number >>> 6] & bit) != 0) {
      return false;
    }
    bits[number >>> 6] |= bit;
    return true;
  }

  void remove(int number) {
    bits[number >>> 6] &= ~(1L << number);
  }

  boolean contains(int number) {
    return (bits[number >>> 6] & 1L << number) != 0;
  }
}
