package dev.palier.capability.kernel;

/// The time of a kernel with what it is made of, such as 0.21 ms, of which computing takes 0.20.
///
/// @param seconds the whole
/// @param compute what the operations alone would take
/// @param memory what the traffic alone would take
/// @param fixed what does not hide behind the two: start, quantisation
/// @param tile the shape of the output that a unit works on at a time: `128 × 256`
public record KernelTime(double seconds, double compute, double memory, double fixed, String tile) {

  /// The same, every part of it longer by a factor.
  KernelTime times(double factor) {
    return new KernelTime(
        seconds * factor, compute * factor, memory * factor, fixed * factor, tile);
  }
}
