package dev.palier.capability.measured;

/// The library of a row: `trtllm` of `trtllm/1.0.0`.
final class Library {

  private Library() {}

  static String of(Row row) {
    String engine = row.text("engine");
    int slash = engine.indexOf('/');
    return slash < 0 ? engine : engine.substring(0, slash);
  }
}
