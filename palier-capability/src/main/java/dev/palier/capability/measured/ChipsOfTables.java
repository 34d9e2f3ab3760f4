package dev.palier.capability.measured;

import dev.palier.capability.accelerator.Accelerator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The chips that tables mean by words such as `h100_sxm`, each looked up once.
public final class ChipsOfTables {

  private final Function<String, Optional<Accelerator>> find;
  private final Map<String, Optional<Accelerator>> known = new HashMap<>();

  /// @param find the chip of a word; empty where the catalogue cannot model it
  public ChipsOfTables(Function<String, Optional<Accelerator>> find) {
    this.find = find;
  }

  /// The chip of a row's column `system`.
  Optional<Accelerator> of(Row row) {
    return of(row.text("system"));
  }

  Optional<Accelerator> of(String word) {
    return known.computeIfAbsent(word, find);
  }
}
