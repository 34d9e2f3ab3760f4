package dev.palier.capability.serving;

/// Speculative decoding: tokens that a small head proposes in each step, and how many are kept.
///
/// @param proposed in each step beside the certain one; 0 without speculation
/// @param kept tokens that a step yields on average, the certain one included
public record Drafts(int proposed, double kept) {

  public Drafts {
    if (proposed < 0 || kept < 1 || proposed > 0 && kept > proposed + 1) {
      throw new IllegalArgumentException(
          "%d drafts cannot yield %s tokens a step%nMaybe give between 1 and %d"
              .formatted(proposed, kept, proposed + 1));
    }
  }

  public static Drafts none() {
    return new Drafts(0, 1);
  }

  /// The same, with other tokens kept: more than one without drafts where a run may have speculated
  /// and nobody says.
  public Drafts keeping(double tokens) {
    return new Drafts(proposed, tokens);
  }

  /// Drafts of which each is accepted with a chance: (1 − aⁿ⁺¹) / (1 − a) tokens a step.
  ///
  /// Source: capability-model §3.7.
  public static Drafts accepted(int proposed, double chance) {
    double kept = 0;
    double all = 1;
    for (int i = 0; i <= proposed; i++) {
      kept += all;
      all *= chance;
    }
    return new Drafts(proposed, kept);
  }
}
