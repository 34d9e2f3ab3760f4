package dev.palier.catalog.model;

import java.util.OptionalInt;

/// The experts of a mixture-of-experts model, such as 256 routed and 1 shared, 8 of them a token.
///
/// @param sharedWidth of one shared expert, where it differs from that of a routed one
public record Experts(
    OptionalInt routed,
    OptionalInt shared,
    OptionalInt perToken,
    OptionalInt width,
    OptionalInt sharedWidth) {

  /// Whether the model has none: a dense model.
  public boolean isEmpty() {
    return routed.isEmpty();
  }
}
