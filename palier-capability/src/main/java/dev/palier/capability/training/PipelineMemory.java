package dev.palier.capability.training;

/// How often a pipeline's first stage keeps the activations of the whole model.
///
/// ```
/// v = 1   1                         p micro-batches of a p-th of the layers
/// v > 1   1 + (p − 1) / (p · v)     interleaved stages start more of them
/// ```
///
/// Source: Korthikanti et al., arXiv 2205.05198 §4.2.3.
public final class PipelineMemory {

  private PipelineMemory() {}

  public static double layersInFlight(int stages, int virtualStages) {
    return virtualStages == 1 ? 1 : 1 + (stages - 1.0) / ((double) stages * virtualStages);
  }
}
