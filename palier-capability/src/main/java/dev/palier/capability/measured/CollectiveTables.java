package dev.palier.capability.measured;

import dev.palier.capability.kernel.Collective;
import dev.palier.capability.kernel.Collective.Operation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Reads collectives: `nccl.csv` and `custom_allreduce.csv`.
///
/// The first does not name the operation. Of the rows of one size on one system the slowest quarter
/// is taken for all-reduces where messages are large, and for all-to-alls where they are small and
/// four chips or more take part; the other three quarters are all-gathers and reduce-scatters.
///
/// @param chips that the words of the tables mean
public record CollectiveTables(ChipsOfTables chips) {

  private static final double LARGE_BYTES = 4e6;
  private static final double SMALL_BYTES = 7e4;
  private static final double ALL_TO_ALL_RANKS = 4;
  private static final double MILLI = 1e-3;

  /// @param kernels the folder of the tables
  public void read(Path kernels, Consumer<MeasuredKernel<?>> take) {
    Map<Group, List<Timed>> groups = new TreeMap<>(Group.ORDER);
    Table.forEach(
        kernels.resolve("nccl.csv"),
        row -> {
          if (chips.of(row).isPresent()) {
            Timed timed = new Timed(row, row.need("latency") * MILLI);
            groups.computeIfAbsent(Group.of(row), _ -> new ArrayList<>()).add(timed);
          }
        });
    groups.forEach((group, rows) -> name(group, rows, take));
    Table.forEach(kernels.resolve("custom_allreduce.csv"), row -> custom(row, take));
  }

  private void name(Group group, List<Timed> rows, Consumer<MeasuredKernel<?>> take) {
    int quarter = rows.size() / 4;
    if (quarter == 0) {
      return;
    }
    rows.sort(Comparator.comparingDouble(Timed::seconds));
    for (int i = 0; i < rows.size(); i++) {
      Timed timed = rows.get(i);
      Optional<Operation> operation =
          i < rows.size() - quarter ? Optional.of(Operation.ALL_GATHER) : slowest(group);
      operation.ifPresent(o ->
          take.accept(
              measured(
                  "nccl.csv",
                  timed.row(),
                  "nccl",
                  new Collective(o, group.bytes(), group.ranks(), group.sixteenBit()),
                  timed.seconds())));
    }
  }

  private static Optional<Operation> slowest(Group group) {
    if (group.bytes() >= LARGE_BYTES) {
      return Optional.of(Operation.ALL_REDUCE);
    }
    return group.bytes() <= SMALL_BYTES && group.ranks() >= ALL_TO_ALL_RANKS
        ? Optional.of(Operation.ALL_TO_ALL)
        : Optional.empty();
  }

  private void custom(Row row, Consumer<MeasuredKernel<?>> take) {
    if (chips.of(row).isPresent()) {
      double bytes = row.need("message_size") * 2;
      take.accept(
          measured(
              "custom_allreduce.csv",
              row,
              row.text("kernel_source").endsWith("_eager")
                  ? Library.of(row) + "-eager"
                  : Library.of(row),
              new Collective(Operation.ALL_REDUCE, bytes, row.need("num_gpus"), true),
              row.need("latency") * MILLI));
    }
  }

  private MeasuredKernel<?> measured(
      String table, Row row, String library, Collective collective, double seconds) {
    String system = row.text("system");
    return new MeasuredKernel<>(
        table,
        row.line(),
        system,
        chips.of(row).orElseThrow(),
        library,
        row.text("kernel_source"),
        collective,
        seconds);
  }

  private record Timed(Row row, double seconds) {}

  /// Rows that differ in their operation alone.
  private record Group(String system, double ranks, double bytes, boolean sixteenBit) {

    static final Comparator<Group> ORDER =
        Comparator.comparing(Group::system)
            .thenComparing(Group::ranks)
            .thenComparing(Group::bytes)
            .thenComparing(Group::sixteenBit);

    static Group of(Row row) {
      boolean sixteen = row.text("nccl_dtype").equals("half");
      double bytes = row.need("message_size") * (sixteen ? 2 : 1);
      return new Group(row.text("system"), row.need("num_gpus"), bytes, sixteen);
    }
  }
}
