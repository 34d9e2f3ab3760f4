package dev.palier.capability.validation;

/// The rows that an error table counts together, such as `chip` = `nvidia-h100`.
///
/// @param by what the rows are told apart by: `chip`, `model`, `engine`; `all` for every row
/// @param value what these rows have there; empty for every row
public record Slice(String by, String value) {

  /// Every row of a set.
  public static Slice all() {
    return new Slice("all", "");
  }

  public static Slice of(String by, String value) {
    return new Slice(by, value);
  }

  /// `all`, or the words of the two parts: `chip nvidia-h100`.
  public String label() {
    return value.isEmpty() ? by : by + " " + value;
  }
}
