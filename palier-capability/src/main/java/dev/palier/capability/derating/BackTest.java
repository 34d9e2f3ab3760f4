package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import dev.palier.capability.workload.Workload;
import dev.palier.catalog.chip.Chip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A product that a maker cut to fit a rule, as a question to the search.
///
/// @param product what the maker did
/// @param assumed the product as a cut of the parent, where its maker publishes too few rates to
///   model it; null elsewhere
/// @param rule the rule of the day, in words
public record BackTest(
    String id,
    Question question,
    Chip product,
    @Nullable Design assumed,
    List<Workload> workloads,
    String rule) {

  public BackTest {
    workloads = List.copyOf(workloads);
  }
}
