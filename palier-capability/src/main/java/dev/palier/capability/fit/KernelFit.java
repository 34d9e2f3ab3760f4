package dev.palier.capability.fit;

import dev.palier.capability.kernel.KernelKind;
import dev.palier.capability.kernel.KernelLaw;
import dev.palier.capability.kernel.KernelShape;
import dev.palier.capability.kernel.Parameters;
import dev.palier.capability.measured.MeasuredKernel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Fits a block to all chips, and once more for each chip without its rows.
public final class KernelFit {

  private final KernelPriors settings;
  private final KernelSplits splits;

  public KernelFit(KernelPriors settings, KernelSplits splits) {
    this.settings = settings;
    this.splits = splits;
  }

  /// Fits every block that has rows enough. Blocks know nothing of one another, so that some can be
  /// fitted side by side and give the same bits.
  ///
  /// @param progress takes the id of each block before it is fitted
  public List<FittedBlock> fitAll(KernelRows rows, Consumer<String> progress) {
    return settings.blocks().parallelStream()
        .filter(block -> rows.of(block.id()).size() >= settings.fewestRows())
        .map(block -> {
          synchronized (this) {
            progress.accept(block.id());
          }
          return fit(block, rows.of(block.id()));
        })
        .toList();
  }

  /// @param rows of the block that the screen left, in the order of their tables
  public FittedBlock fit(BlockPriors block, List<MeasuredKernel<?>> rows) {
    List<MeasuredKernel<?>> sample = sample(block, rows);
    Map<String, Double> values = BlockFit.of(block, sample, settings);
    Map<String, Double> residuals = residuals(block, rows, block.parameters(values));
    Map<String, Parameters> without = new HashMap<>();
    for (String chip : splits.chips()) {
      List<MeasuredKernel<?>> others = KernelSplits.without(chip, sample);
      if (!others.isEmpty() && KernelSplits.has(chip, rows)) {
        without.put(chip, block.parametersUnseen(BlockFit.of(block, others, settings), chip));
      }
    }
    Map<String, Double> all = new TreeMap<>(values);
    all.putAll(residuals);
    List<Prediction> predictions = predict(block, rows, block.parameters(all), without);
    return new FittedBlock(block, values, residuals, sample.size(), predictions);
  }

  /// What each chip takes over the law, drawn towards 1 where it has few rows.
  private Map<String, Double> residuals(
      BlockPriors block, List<MeasuredKernel<?>> rows, Parameters fitted) {
    Map<String, List<Double>> errors = new LinkedHashMap<>();
    for (Prediction p : predict(block, rows, fitted, Map.of())) {
      errors
          .computeIfAbsent(p.kernel().chip().id(), _ -> new ArrayList<>())
          .add(StrictMath.log(p.kernel().seconds() / p.fitted()));
    }
    Map<String, Double> residuals = new LinkedHashMap<>();
    errors.forEach((chip, logarithms) -> {
      Collections.sort(logarithms);
      double middle = logarithms.get(logarithms.size() / 2);
      double trust =
          settings.residualTrust()
              * logarithms.size()
              / (logarithms.size() + settings.residualRows());
      residuals.put(Parameters.RESIDUAL + chip, StrictMath.exp(trust * middle));
    });
    return residuals;
  }

  private static List<Prediction> predict(
      BlockPriors block,
      List<MeasuredKernel<?>> rows,
      Parameters fitted,
      Map<String, Parameters> without) {
    KernelKind kind = block.kind();
    Map<String, KernelLaw<KernelShape>> seen = new HashMap<>();
    Map<String, KernelLaw<KernelShape>> unseen = new HashMap<>();
    List<Prediction> predictions = new ArrayList<>();
    for (MeasuredKernel<?> row : rows) {
      String id = row.chip().id();
      KernelLaw<KernelShape> law = seen.computeIfAbsent(id, _ -> kind.law(fitted, row.chip()));
      Parameters strangers = without.get(id);
      double heldOut =
          strangers == null
              ? Double.NaN
              : unseen
                  .computeIfAbsent(id, _ -> kind.law(strangers, row.chip()))
                  .seconds(row.shape());
      predictions.add(new Prediction(row, law.seconds(row.shape()), heldOut));
    }
    return predictions;
  }

  /// So many rows of each chip, drawn by the seed alone.
  private List<MeasuredKernel<?>> sample(BlockPriors block, List<MeasuredKernel<?>> rows) {
    Map<String, List<MeasuredKernel<?>>> byChip = new LinkedHashMap<>();
    rows.forEach(row -> byChip.computeIfAbsent(row.chip().id(), _ -> new ArrayList<>()).add(row));
    List<MeasuredKernel<?>> sample = new ArrayList<>();
    for (List<MeasuredKernel<?>> own : byChip.values()) {
      SplittableRandom random = new SplittableRandom(settings.seed());
      int wanted = Math.min(block.rowsPerChip(), own.size());
      for (int i = 0; i < wanted; i++) {
        Collections.swap(own, i, i + random.nextInt(own.size() - i));
      }
      sample.addAll(own.subList(0, wanted));
    }
    return sample;
  }
}
