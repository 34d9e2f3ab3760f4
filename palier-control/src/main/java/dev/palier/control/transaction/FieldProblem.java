package dev.palier.control.transaction;

/// What is wrong with one field of an order.
///
/// @param maybe a way out, in the imperative
public record FieldProblem(Field field, String value, String what, String maybe) {

  @Override
  public String toString() {
    return field.column() + " \"" + value + "\": " + what + "\n  Maybe " + maybe + ".";
  }
}
