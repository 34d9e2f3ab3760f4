package dev.palier.capability.training;

/// The share of a step that the stages of a pipeline wait, to the time that they work.
///
/// ```
/// bubble = (p − 1) / (v · m)      p stages, v pieces on each, m micro-batches
/// ```
///
/// Source: Narayanan et al., SC21, arXiv 2104.04473 §2.2.
public final class PipelineBubble {

  private PipelineBubble() {}

  public static double share(int stages, int virtualStages, double microBatches) {
    return (stages - 1) / (virtualStages * microBatches);
  }
}
