package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;

/// The time of a matrix product timed alone.
///
/// ```
/// x   = ⌈rows/T_r⌉ · ⌈columns/T_c⌉ / units                 tiles for each unit
/// u   = depth · (2·T_r·T_c·(base/F + slope) + step/64)     seconds of a tile; F = peak of a unit
/// c_T = (x + w·(⌈x⌉ − x)) · u                    if x ≥ 1: whole waves, the last one partly paid
///     = min(u, max(x, 1/split) · u + reduction)  if x < 1: the depth is split over idle units, or not
/// c   = min over tiles T of c_T + ⌈x⌉ · prologue
/// t_c = c + hot · operations/units · c/(c + half)          power-limited once it lasts
/// t_m = bytes · (1/(bandwidth · share) + ramp/(bytes + bytes₀))
/// t   = floor + (t_c⁴ + t_m⁴)^¼ + quantisation
/// ```
///
/// Source: capability-model §3.1 for tiles, narrow tiles, the smooth maximum and the law 1/share =
/// base + slope · F. Our refinement: a step of 64 in depth takes a time of its own, which holds
/// back fast units more than slow ones; a prologue for each wave; splitting of the depth; a ramp of
/// the memory; a power limit that a product meets only when it lasts; FP8 with the kernel that
/// quantises its activations, as the tables have it.
public final class ProductLaw implements KernelLaw<MatrixProduct> {

  /// Elements of depth in one step of a tile.
  private static final double STEP = 64;

  private final Tile[] tiles;
  private final double units;
  private final double bandwidth;

  /// Seconds of a tile for each operation and element of depth, and for each element of depth
  /// alone.
  private final double operationSeconds;

  private final double depthSeconds;
  private final double prologue;
  private final double waveWeight;
  private final double smallestSplit;
  private final double splitReduction;
  private final double hotCost;
  private final double hotHalf;
  private final double byteSeconds;
  private final double rampSeconds;
  private final double rampBytes;
  private final double fewRows;
  private final double floor;
  private final Quantisation quantisation;
  private final Quantisation eagerQuantisation;

  private ProductLaw(Parameters p, Precision precision, Accelerator chip) {
    Libraries libraries = Libraries.of(chip);
    boolean fourBit = libraries == Libraries.FOUR_BIT;
    boolean synchronous = libraries == Libraries.SYNCHRONOUS;
    double latency = synchronous ? p.get("latency.synchronous") : 1;
    double base = p.get(synchronous ? "inverse-share.base.synchronous" : "inverse-share.base");
    double compute = fourBit ? p.get("compute.four-bit", 1) : 1;
    double own = p.get("compute." + chip.id(), 1);
    tiles = Tile.of(precision);
    units = chip.units();
    bandwidth = chip.memoryBandwidth();
    double unitPeak = chip.peak(precision) / units;
    operationSeconds = (base / unitPeak + p.get("inverse-share.slope")) * own * compute;
    depthSeconds = latency * p.get("tile-step") / STEP * compute;
    prologue = latency * p.get("tile-prologue");
    waveWeight = p.get("wave-weight");
    smallestSplit = 1 / p.get("split-most");
    splitReduction = latency * p.get("split-reduction");
    hotCost = p.get("hot-cost") * own / units;
    hotHalf = p.get("hot-half-time");
    byteSeconds = (fourBit ? p.get("memory.four-bit", 1) : 1) / (bandwidth * p.get("memory-share"));
    rampSeconds = latency * p.get("memory-ramp");
    rampBytes = p.get("memory-ramp-bytes");
    fewRows = p.get("few-rows-memory", 0);
    floor = p.get(fourBit ? "floor.four-bit" : "floor");
    quantisation = Quantisation.backToBack(p, fourBit);
    eagerQuantisation = Quantisation.eager(p, quantisation);
  }

  /// The law of a block such as `product.fp8` on a chip that has its precision.
  public static ProductLaw of(Parameters parameters, Accelerator chip) {
    return new ProductLaw(parameters, parameters.precision(), chip);
  }

  /// The same coefficients for another precision, of which no table tells.
  public static ProductLaw borrowed(Parameters parameters, Precision precision, Accelerator chip) {
    return new ProductLaw(parameters, precision, chip);
  }

  @Override
  public double seconds(MatrixProduct product) {
    return fixed(product) + Smooth.larger(compute(product), memory(product));
  }

  /// The same with its parts.
  public KernelTime explain(MatrixProduct product) {
    return new KernelTime(
        seconds(product),
        compute(product),
        memory(product),
        fixed(product),
        bestTile(product).describe(product.rows()));
  }

  private double compute(MatrixProduct product) {
    double cold = Double.MAX_VALUE;
    for (Tile tile : tiles) {
      cold = Math.min(cold, tileSeconds(product, tile));
    }
    double hot = hotCost * product.operations();
    return cold + hot * cold / (cold + hotHalf);
  }

  private Tile bestTile(MatrixProduct product) {
    Tile best = tiles[0];
    for (Tile tile : tiles) {
      if (tileSeconds(product, tile) < tileSeconds(product, best)) {
        best = tile;
      }
    }
    return best;
  }

  private double tileSeconds(MatrixProduct product, Tile tile) {
    double rows = tile.rows(product.rows());
    double columns = tile.columns();
    double x = Math.ceil(product.rows() / rows) * Math.ceil(product.columns() / columns) / units;
    double u = product.depth() * (2 * rows * columns * operationSeconds + depthSeconds);
    double work =
        x < 1
            ? Math.min(u, Math.max(x, smallestSplit) * u + splitReduction)
            : (x + waveWeight * (Math.ceil(x) - x)) * u;
    return work + prologue * Math.ceil(x);
  }

  private double memory(MatrixProduct product) {
    double bytes = product.bytes();
    double slower = 1 + fewRows * Math.max(0, 1 - product.rows() / Tile.NARROWEST);
    return bytes * (slower * byteSeconds + rampSeconds / (bytes + rampBytes));
  }

  private double fixed(MatrixProduct product) {
    Quantisation first =
        switch (product.launch()) {
          case BACK_TO_BACK -> quantisation;
          case EAGER -> eagerQuantisation;
        };
    return floor + first.seconds(product.rows() * product.depth(), bandwidth);
  }
}
