package dev.palier.capability.operator;

/// Which tokens of a pass a product works on.
public enum Rows {
  /// Those of each rank of the attention.
  RANK,
  /// Those of all ranks that share the experts.
  GROUP,
  /// Those whose next token is wanted.
  LOGITS;

  double of(Pass pass) {
    return switch (this) {
      case RANK -> pass.tokens();
      case GROUP -> pass.groupTokens();
      case LOGITS -> pass.logits();
    };
  }
}
