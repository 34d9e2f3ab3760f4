package dev.palier.capability.fit;

/// What is taken of a coefficient before any row is seen, such as 0.83 give or take 5 %.
///
/// @param name short, within its block
/// @param value in its unit, above zero
/// @param width standard deviation of its logarithm; 0 where it is not fitted
public record Prior(String name, double value, double width, String unit, String meaning) {

  public Prior {
    if (!(value > 0) || !(width >= 0)) {
      throw new IllegalArgumentException(
          "%s is %s give or take %s%nMaybe give a value above zero and a width of zero or more"
              .formatted(name, value, width));
    }
  }

  boolean free() {
    return width > 0;
  }
}
