package dev.palier.capability.training;

import java.time.YearMonth;

/// The state of the training software, such as that of April 2026.
///
/// @param staticShapes true where tokens beyond an expert's capacity are dropped, so that the host
///   need not wait for the router
/// @param fusedAttention false where scores go through memory, as everywhere before 2022
public record Software(YearMonth release, boolean staticShapes, boolean fusedAttention) {

  public static Software of(YearMonth release) {
    return new Software(release, false, true);
  }
}
