package dev.palier.capability.fit;

import dev.palier.capability.measured.Table;
import dev.palier.capability.run.Asked;
import dev.palier.capability.run.Run;
import dev.palier.capability.run.RunTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The measured serving runs of `serving_sample.csv`.
public final class ServingSample {

  /// The table below the folder of benchmarks.
  public static final String FILE = "serving_sample.csv";

  private ServingSample() {}

  /// Every run that can be read.
  public static List<Run> read(RunTable table, Path benchmarks) {
    List<Run> runs = new ArrayList<>();
    Table.read(benchmarks.resolve(FILE))
        .forEach(row -> {
          if (table.read(row) instanceof Asked.Readable readable) {
            runs.add(readable.run());
          }
        });
    return runs;
  }
}
