package dev.palier.screening.index;

import java.util.Arrays;

/// A growing array of numbers.
final class Ints {

  private int[] values;
  private int size;

  Ints() {
    this(1 << 10);
  }

  Ints(int capacity) {
    values = new int[capacity];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void clear() {
    size = 0;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
