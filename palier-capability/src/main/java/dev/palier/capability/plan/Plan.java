package dev.palier.capability.plan;

/// How one copy of a model is spread over chips, such as tensor parallel 8 for the attention and
/// expert parallel 8 for the experts.
///
/// The chips of a stage are `tensorParallel × attentionDataParallel`; the experts are spread over
/// the same chips, `expertTensorParallel × expertParallel`.
///
/// @param tensorParallel chips that share each head group and each dense matrix
/// @param pipelineParallel stages of layers
/// @param attentionDataParallel groups that each serve their own requests in the attention
/// @param expertTensorParallel chips that share each expert
/// @param expertParallel groups among which the experts are dealt out
public record Plan(
    int tensorParallel,
    int pipelineParallel,
    int attentionDataParallel,
    int expertTensorParallel,
    int expertParallel) {

  public Plan {
    if (tensorParallel < 1
        || pipelineParallel < 1
        || attentionDataParallel < 1
        || expertTensorParallel < 1
        || expertParallel < 1) {
      throw new IllegalArgumentException(
          "A plan of %d × %d × %d with experts over %d × %d%nMaybe write each as 1 or more"
              .formatted(
                  tensorParallel,
                  pipelineParallel,
                  attentionDataParallel,
                  expertTensorParallel,
                  expertParallel));
    }
  }

  /// One chip.
  public static Plan single() {
    return tensor(1);
  }

  /// Tensor parallel alone, the experts cut as the dense matrices.
  public static Plan tensor(int ways) {
    return new Plan(ways, 1, 1, ways, 1);
  }

  /// Tensor parallel attention with the experts dealt out over the same chips.
  public static Plan tensorAndExperts(int ways) {
    return new Plan(ways, 1, 1, 1, ways);
  }

  /// Each chip serves its own requests in the attention; the experts are dealt out over all.
  public static Plan dataAndExperts(int ways) {
    return new Plan(1, 1, ways, 1, ways);
  }

  public int chipsPerStage() {
    return tensorParallel * attentionDataParallel;
  }

  public int chips() {
    return chipsPerStage() * pipelineParallel;
  }

  /// A short name, such as `tp8` or `tp1-dp8-ep8`.
  public String label() {
    StringBuilder label = new StringBuilder("tp").append(tensorParallel);
    append(label, "-pp", pipelineParallel);
    append(label, "-dp", attentionDataParallel);
    append(label, "-ep", expertParallel);
    return label.toString();
  }

  private static void append(StringBuilder label, String word, int ways) {
    if (ways > 1) {
      label.append(word).append(ways);
    }
  }
}
