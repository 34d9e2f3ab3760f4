package dev.palier.capability.run;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.Traffic;
import java.util.OptionalDouble;

/// A serving run: what was served on what, how, and what was measured.
///
/// @param line in its table
/// @param eager whether the engine ran without captured graphs
/// @param recipeKnown whether the table says all of the deployment
/// @param rack whether a whole rack is written as one group
/// @param measuredTtft,measuredTpot seconds; empty where nothing was measured
public record Run(
    long line,
    Accelerator chip,
    Deployment deployment,
    Traffic traffic,
    Collection collection,
    boolean eager,
    boolean recipeKnown,
    boolean rack,
    OptionalDouble measuredTtft,
    OptionalDouble measuredTpot) {

  /// Whether prefill and decode share their chips, in one group that the table describes.
  public boolean aggregated() {
    return !deployment.disaggregated() && !rack;
  }
}
