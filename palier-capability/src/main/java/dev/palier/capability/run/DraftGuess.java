package dev.palier.capability.run;

import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.Drafts;
import dev.palier.capability.serving.Engine;

/// Whether a run speculated, which no column says.
///
/// Runs of InferenceX on DeepSeek did from some images on; of disaggregated runs whose recipe is
/// unknown some did, and the mean is taken.
///
/// @param proposed drafts of a run that speculates
/// @param kept tokens a step of such a run
/// @param unknownKept tokens a step where it is unknown
public record DraftGuess(int proposed, double kept, double unknownKept) {

  private static final String FAMILY = "deepseek";
  private static final String SPECULATING_IMAGE = "1.2.0rc6.post3";
  private static final String LATER_SPECULATING_IMAGE = "1.1.0rc2.post2";
  private static final String LATER = "2026-01-01";

  public static DraftGuess of(Coefficients c) {
    return new DraftGuess(
        (int) c.get("drafts.proposed"), c.get("drafts.kept"), c.get("drafts.unknown-kept"));
  }

  Drafts of(
      SourceText source,
      Architecture model,
      Engine engine,
      boolean disaggregated,
      boolean recipeKnown) {
    boolean can = model.id().startsWith(FAMILY) && model.draftLayers() > 0;
    if (can && disaggregated && !recipeKnown) {
      return new Drafts(0, 1).keeping(unknownKept);
    }
    boolean does =
        can
            && !disaggregated
            && engine == Engine.TRTLLM
            && !source.isDatabaseDump()
            && (source.names(SPECULATING_IMAGE)
                || source.names(LATER_SPECULATING_IMAGE)
                    && source.measured().compareTo(LATER) >= 0);
    return does ? new Drafts(proposed, kept) : Drafts.none();
  }

  /// A deployment that was read with other coefficients, as these have it.
  public Deployment revalued(Deployment deployment) {
    Drafts read = deployment.drafts();
    if (read.proposed() > 0) {
      return deployment.with(read.keeping(kept));
    }
    return read.kept() > 1 ? deployment.with(read.keeping(unknownKept)) : deployment;
  }
}
