package dev.palier.capability.derating;

import dev.palier.capability.workload.Workload;
import dev.palier.catalog.chip.Chip;
import java.util.List;

/// A product that a maker cut to fit a rule, as a question to the search.
///
/// @param product what the maker did
/// @param rule the rule of the day, in words
public record BackTest(
    String id, Question question, Chip product, List<Workload> workloads, String rule) {

  public BackTest {
    workloads = List.copyOf(workloads);
  }
}
