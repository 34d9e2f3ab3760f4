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

    /// Sorts by counting: about two keys to a bucket.
    KeyTable build() {
      int bits = Math.max(4, Math.min(24, 32 - Integer.numberOfLeadingZeros(size / 2)));
      int shift = 32 - bits;
      int[] starts = new int[(1 << bits) + 1];
      for (int i = 0; i < size; i++) {
        starts[(keys[i] >>> shift) + 1]++;
      }
      for (int i = 1; i < starts.length; i++) {
        starts[i] += starts[i - 1];
      }
      int[] next = Arrays.copyOf(starts, starts.length - 1);
      int[] sortedKeys = new int[size];
      int[] sortedTerms = new int[size];
      for (int i = 0; i < size; i++) {
        int place = next[keys[i] >>> shift]++;
        sortedKeys[place] = keys[i];
        sortedTerms[place] = terms[i];
      }
      return new KeyTable(shift, starts, sortedKeys, sortedTerms);
    }
  }
}
