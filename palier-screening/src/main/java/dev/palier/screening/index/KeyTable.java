package dev.palier.screening.index;

import java.util.Arrays;

/// Which terms are filed under which key: two arrays sorted into buckets by the upper bits of the
/// key, nothing boxed. Immutable.
final class KeyTable {

  private final int shift;
  private final int[] starts;
  private final int[] keys;
  private final int[] terms;

  private KeyTable(int shift, int[] starts, int[] keys, int[] terms) {
    this.shift = shift;
    this.starts = starts;
    this.keys = keys;
    this.terms = terms;
  }

  /// Where the terms under a key begin to be looked for.
  int start(int key) {
    return starts[key >>> shift];
  }

  /// Where they end.
  int end(int key) {
    return starts[(key >>> shift) + 1];
  }

  int keyAt(int place) {
    return keys[place];
  }

  int termAt(int place) {
    return terms[place];
  }

  /// Collects keys with their terms.
  static final class Builder {

    private static final int PART_BITS = 8;

    private int[] keys = new int[1 << 12];
    private int[] terms = new int[1 << 12];
    private int size;

    void add(int key, int term) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        terms = Arrays.copyOf(terms, 2 * size);
      }
      keys[size] = key;
      terms[size++] = term;
    }

    /// Sorts by counting, about two keys to a bucket: first into parts by the upper bits, which
    /// writes to few places at a time, then each part, which stays in the cache of a core.
    KeyTable build() {
      int bits = Math.max(PART_BITS, Math.min(24, 32 - Integer.numberOfLeadingZeros(size / 2)));
      int[] partKeys = new int[size];
      int[] partTerms = new int[size];
      int[] parts =
          sort(keys, terms, 0, size, 0, 32 - PART_BITS, 1 << PART_BITS, partKeys, partTerms);
      int[] sortedKeys = Arrays.copyOf(keys, size);
      int[] sortedTerms = Arrays.copyOf(terms, size);
      int shift = 32 - bits;
      int buckets = 1 << bits - PART_BITS;
      int[] starts = new int[(1 << bits) + 1];
      starts[1 << bits] = size;
      for (int part = 0; part < 1 << PART_BITS; part++) {
        int first = part * buckets;
        int[] ends =
            sort(
                partKeys,
                partTerms,
                parts[part],
                parts[part + 1],
                first,
                shift,
                buckets,
                sortedKeys,
                sortedTerms);
        System.arraycopy(ends, 0, starts, first, buckets);
      }
      return new KeyTable(shift, starts, sortedKeys, sortedTerms);
    }

    /// Sorts what lies between two places into buckets; where each bucket begins, and the last
    /// ends.
    ///
    /// @param first number of the first bucket
    private static int[] sort(
        int[] keys,
        int[] terms,
        int from,
        int to,
        int first,
        int shift,
        int buckets,
        int[] sortedKeys,
        int[] sortedTerms) {
      int[] starts = new int[buckets + 1];
      for (int i = from; i < to; i++) {
        starts[(keys[i] >>> shift) - first + 1]++;
      }
      starts[0] = from;
      for (int i = 1; i < starts.length; i++) {
        starts[i] += starts[i - 1];
      }
      int[] next = Arrays.copyOf(starts, buckets);
      for (int i = from; i < to; i++) {
        int place = next[(keys[i] >>> shift) - first]++;
        sortedKeys[place] = keys[i];
        sortedTerms[place] = terms[i];
      }
      return starts;
    }
  }
}
