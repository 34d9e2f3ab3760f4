package dev.palier.capability.accelerator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The number format in which a matrix product runs, such as `fp8`: what its weights weigh and
/// which rate of the chip it uses.
public enum Precision {
  BF16(2, 2, Rate.SIXTEEN_BIT, "bfloat16", "fp16", "float16", "half"),
  FP8(1, 1, Rate.EIGHT_BIT, "float8", "fp8_static", "fp8_ootb"),
  /// FP8 with a scale for each block of 128 × 128 weights.
  FP8_BLOCK(1 + 4.0 / (128 * 128), 1, Rate.EIGHT_BIT, "fp8_block", "mxfp8"),
  /// FP4 with an 8-bit scale for each 16 weights.
  NVFP4(0.5 + 1.0 / 16, 0.5 + 1.0 / 16, Rate.FOUR_BIT, "nvfp4", "fp4"),
  /// FP4 with an 8-bit scale for each 32 weights; the product runs in 8 bit on chips that know FP4,
  /// else in 16 bit.
  MXFP4_WEIGHTS(
      0.5 + 1.0 / 32,
      2,
      Rate.EIGHT_BIT_OF_FOUR_BIT_UNITS,
      "w4a16_mxfp4",
      "mxfp4",
      "w4a8_mxfp4_mxfp8"),
  /// INT4 with a 16-bit scale for each 128 weights; the product runs in 16 bit.
  INT4_WEIGHTS(0.5 + 2.0 / 128, 2, Rate.SIXTEEN_BIT, "int4_wo", "int4", "w4a16", "w4afp8"),
  INT8(1, 1, Rate.INTEGER_EIGHT_BIT, "int8_wo", "w8a8", "sq");

  /// Which peak of a chip a product runs at.
  public enum Rate {
    SIXTEEN_BIT,
    EIGHT_BIT,
    FOUR_BIT,
    EIGHT_BIT_OF_FOUR_BIT_UNITS,
    INTEGER_EIGHT_BIT
  }

  private final double weightBytes;
  private final double activationBytes;
  private final Rate rate;
  private final Set<String> aliases;

  Precision(double weightBytes, double activationBytes, Rate rate, String... aliases) {
    this.weightBytes = weightBytes;
    this.activationBytes = activationBytes;
    this.rate = rate;
    this.aliases = Set.of(aliases);
  }

  /// The precision of a word as people and tables write it: `fp8_block`, `nvfp4`, `bfloat16`.
  public static Optional<Precision> find(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(p -> p.key().replace('-', '_').equals(plain) || p.aliases.contains(plain))
        .findFirst();
  }

  /// The word of commands and tables: `fp8-block`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What one weight takes in memory, scales included, in bytes.
  public double weightBytes() {
    return weightBytes;
  }

  /// What one element of the other operand takes, in bytes.
  public double activationBytes() {
    return activationBytes;
  }

  public Rate rate() {
    return rate;
  }
}
