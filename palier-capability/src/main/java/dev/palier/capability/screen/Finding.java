package dev.palier.capability.screen;

import dev.palier.capability.measured.MeasuredKernel;

/// A measured kernel that is set aside, such as a product in 0.5 µs that has to read 2 GB.
///
/// @param reason in words, the same for all rows of its kind
/// @param leastSeconds what the chip's peak and bandwidth allow at best
public record Finding(MeasuredKernel<?> kernel, Kind kind, String reason, double leastSeconds) {

  /// What is wrong with the row.
  public enum Kind {
    /// Faster than the chip's peak or bandwidth allows.
    IMPOSSIBLE,
    /// What it reads lay in a cache from the run before.
    CACHED,
    /// A library without a proper kernel for this chip or shape.
    SOFTWARE
  }
}
