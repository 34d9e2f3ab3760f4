package dev.palier.catalog.chip;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a figure says about a chip, such as `fp16` or `memory-bandwidth-gbps`.
///
/// Peak rates are dense, summed over the dies of the package, in tera operations a second, where a
/// multiply and an add are two operations. Link rates count both directions.
public enum Attribute {
  FP64("TFLOPS", 64),
  /// FP64 on tensor or matrix units.
  FP64_TENSOR("TFLOPS", 64),
  FP32("TFLOPS", 32),
  /// FP32 on matrix units.
  FP32_MATRIX("TFLOPS", 32),
  /// Stored in 32 bits, of which 19 take part. Whether rules count 19 or 32 is open; it decides for
  /// no chip of the catalogue, because FP16 runs at twice the rate.
  TF32("TFLOPS", 32),
  FP16("TFLOPS", 16),
  BF16("TFLOPS", 16),
  INT16("TOPS", 16),
  FP8("TFLOPS", 8),
  INT8("TOPS", 8),
  FP6("TFLOPS", 6),
  FP4("TFLOPS", 4),
  INT4("TOPS", 4),
  /// All applicable dies together. Its values are the chip's dies and area readings; as an
  /// attribute it serves to say that it is unpublished.
  DIE_AREA_MM2("mm²", 0),
  MEMORY_CAPACITY_GB("GB", 0),
  MEMORY_BANDWIDTH_GBPS("GB/s", 0),
  /// Links between accelerators (NVLink, xGMI, HCCS), both directions together.
  SCALE_UP_BANDWIDTH_GBPS("GB/s", 0),
  /// The host link, both directions together.
  PCIE_BANDWIDTH_GBPS("GB/s", 0),
  /// Coherent links to a host processor in the same module, both directions together.
  HOST_LINK_BANDWIDTH_GBPS("GB/s", 0),
  /// The network port that goes with one chip, both directions together.
  SCALE_OUT_BANDWIDTH_GBPS("GB/s", 0),
  TDP_W("W", 0),
  /// SMs, CUs, cores: what the maker counts.
  COMPUTE_UNITS("count", 0),
  CLOCK_MHZ("MHz", 0),
  TRANSISTORS_BILLION("10⁹", 0),
  L2_MIB("MiB", 0),
  PRICE_USD("USD", 0);

  private static final Map<String, Attribute> BY_KEY =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Attribute::key, Function.identity()));

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String unit;
  private final int bits;

  Attribute(String unit, int bits) {
    this.unit = unit;
    this.bits = bits;
  }

  /// The attribute of a key of the data files, such as `fp64-tensor`.
  public static Optional<Attribute> find(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /// The word of the data files: `memory-bandwidth-gbps`.
  public String key() {
    return key;
  }

  /// The unit of every value: `GB/s`.
  public String unit() {
    return unit;
  }

  /// Whether this is the peak rate of a number format.
  public boolean isFormat() {
    return bits > 0;
  }

  /// The bit length of a number format's operands: 16 for `fp16`; empty for what is no format.
  public OptionalInt bitLength() {
    return isFormat() ? OptionalInt.of(bits) : OptionalInt.empty();
  }
}
