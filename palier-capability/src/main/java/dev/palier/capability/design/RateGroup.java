package dev.palier.capability.design;

import dev.palier.catalog.chip.Attribute;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Number formats whose units are fused together, such as the 16-bit formats of a tensor core.
///
/// FP32 outside the tensor cores is in none: it goes with units and clock alone.
public enum RateGroup {
  DOUBLE(Attribute.FP64, Attribute.FP64_TENSOR),
  SIXTEEN_BIT(
      Attribute.FP32_MATRIX, Attribute.TF32, Attribute.FP16, Attribute.BF16, Attribute.INT16),
  EIGHT_BIT(Attribute.FP8, Attribute.INT8, Attribute.FP6),
  FOUR_BIT(Attribute.FP4, Attribute.INT4);

  private final Set<Attribute> formats;

  RateGroup(Attribute first, Attribute... others) {
    this.formats = Set.copyOf(java.util.EnumSet.of(first, others));
  }

  /// The group of a format; empty for FP32 and for what is no format.
  public static Optional<RateGroup> of(Attribute format) {
    return Arrays.stream(values()).filter(group -> group.formats.contains(format)).findFirst();
  }

  /// The word of data files: `eight-bit`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
