package dev.palier.capability.design;

/// The share of its rate that each group of formats keeps, such as a quarter of the 16-bit and of
/// the 8-bit rate.
///
/// @param wide of FP64
public record Shares(double wide, double sixteen, double eight, double four) {

  public static final Shares WHOLE = new Shares(1, 1, 1, 1);

  public double of(RateGroup group) {
    return switch (group) {
      case DOUBLE -> wide;
      case SIXTEEN_BIT -> sixteen;
      case EIGHT_BIT -> eight;
      case FOUR_BIT -> four;
    };
  }
}
