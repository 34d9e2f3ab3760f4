package dev.palier.capability.run;

import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.plan.Plan;
import java.util.Locale;

/// The plan of a run from its columns, such as `decode_tp_size`.
///
/// Tables write expert parallelism in several ways; what does not add up to the chips of the
/// attention is read as the nearest that does.
///
/// @param prefix `prefill_`, `decode_` or nothing
record PlanColumns(Row row, String prefix, boolean experts) {

  /// The largest group that is read from expert columns alone.
  private static final int BOARDS = 16;

  /// Far more chips than any deployment spreads one dimension over.
  private static final int MOST_WAYS = 4096;

  Plan read(boolean disaggregated) {
    int tensor = size("tp_size");
    int stages = size("pp_size");
    int data = size("attention_dp_size");
    int expertTensor = size("moe_tp_size");
    int expertParallel = size("moe_ep_size");
    if (!experts) {
      return new Plan(tensor, stages, data, 1, 1);
    }
    int product = expertTensor * expertParallel;
    if (!disaggregated
        && expertTensor == expertParallel
        && expertTensor > 1
        && tensor * data == product) {
      // one dimension, written in both columns and as their product
      if (data > 1) {
        data = expertTensor;
      } else {
        tensor = expertTensor;
      }
      expertTensor = 1;
    }
    product = expertTensor * expertParallel;
    int group = tensor * data;
    if (!disaggregated
        && row.find(prefix + "attention_dp_size").isEmpty()
        && product > group
        && product % group == 0
        && product <= BOARDS) {
      data = product / group; // not written, but the experts span more ranks
      group = tensor * data;
    }
    if (expertTensor * expertParallel != group) {
      if (expertParallel > 1 && group % expertParallel == 0) {
        expertTensor = group / expertParallel;
      } else {
        expertTensor = group;
        expertParallel = 1;
      }
    }
    return new Plan(tensor, stages, data, expertTensor, expertParallel);
  }

  private int size(String column) {
    double ways = Math.max(1, row.number(prefix + column).orElse(1));
    if (ways > MOST_WAYS) {
      throw new RowException(
          row.line(),
          prefix + column,
          String.format(Locale.ROOT, "%.0f ways are more than %d", ways, MOST_WAYS),
          "write how many chips share the work");
    }
    return (int) ways;
  }
}
