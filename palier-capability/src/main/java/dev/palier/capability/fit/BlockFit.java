package dev.palier.capability.fit;

import dev.palier.capability.kernel.KernelLaw;
import dev.palier.capability.kernel.KernelShape;
import dev.palier.capability.kernel.Parameters;
import dev.palier.capability.measured.MeasuredKernel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The coefficients of one block from rows of several chips.
///
/// ```
/// residual of a row    √(weight/rows of its chip) · ln(predicted/measured)
/// residual of a prior  ln(coefficient/prior) / width
/// ```
final class BlockFit {

  private final BlockPriors block;
  private final List<Prior> free;
  private final List<ChipRows> chips;
  private final int rows;

  private BlockFit(BlockPriors block, List<MeasuredKernel<?>> rows, double chipWeight) {
    this.block = block;
    this.free = block.priors().stream().filter(Prior::free).toList();
    this.chips = ChipRows.of(rows, chipWeight);
    this.rows = rows.size();
  }

  /// @return a value for each coefficient of the block, in its unit
  static Map<String, Double> of(
      BlockPriors block, List<MeasuredKernel<?>> rows, KernelPriors settings) {
    BlockFit fit = new BlockFit(block, rows, settings.chipWeight());
    double[] start = fit.free.stream().mapToDouble(p -> StrictMath.log(p.value())).toArray();
    return fit.values(new RobustFit(settings.softFrom()).minimise(start, fit::residuals));
  }

  private double[] residuals(double[] logarithms) {
    Parameters parameters = block.parameters(values(logarithms));
    double[] residuals = new double[rows + free.size()];
    int at = 0;
    for (ChipRows chip : chips) {
      at = chip.residuals(block.kind().law(parameters, chip.chip()), residuals, at);
    }
    for (int j = 0; j < logarithms.length; j++) {
      Prior prior = free.get(j);
      residuals[at++] = (logarithms[j] - StrictMath.log(prior.value())) / prior.width();
    }
    return residuals;
  }

  private Map<String, Double> values(double[] logarithms) {
    Map<String, Double> values = new LinkedHashMap<>();
    int at = 0;
    for (Prior prior : block.priors()) {
      values.put(prior.name(), prior.free() ? StrictMath.exp(logarithms[at++]) : prior.value());
    }
    return values;
  }

  /// The rows of one chip, laid out for a fit.
  private record ChipRows(
      dev.palier.capability.accelerator.Accelerator chip,
      List<KernelShape> shapes,
      double[] logarithms,
      double weight) {

    static List<ChipRows> of(List<MeasuredKernel<?>> rows, double chipWeight) {
      Map<String, List<MeasuredKernel<?>>> byChip = new LinkedHashMap<>();
      rows.forEach(row -> byChip.computeIfAbsent(row.chip().id(), _ -> new ArrayList<>()).add(row));
      List<ChipRows> chips = new ArrayList<>();
      for (List<MeasuredKernel<?>> own : byChip.values()) {
        List<KernelShape> shapes = new ArrayList<>();
        own.forEach(row -> shapes.add(row.shape()));
        chips.add(
            new ChipRows(
                own.getFirst().chip(),
                shapes,
                own.stream().mapToDouble(row -> StrictMath.log(row.seconds())).toArray(),
                Math.sqrt(chipWeight / own.size())));
      }
      return chips;
    }

    int residuals(KernelLaw<KernelShape> law, double[] into, int from) {
      int at = from;
      for (int i = 0; i < logarithms.length; i++) {
        double predicted = StrictMath.log(law.seconds(shapes.get(i)));
        into[at++] = weight * (predicted - logarithms[i]);
      }
      return at;
    }
  }
}
