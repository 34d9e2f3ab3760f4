package dev.palier.capability.kernel;

/// Ways to join two times of which the larger rules.
final class Smooth {

  private Smooth() {}

  /// (a⁴ + b⁴)^¼ without a power.
  static double larger(double a, double b) {
    double a2 = a * a;
    double b2 = b * b;
    return Math.sqrt(Math.sqrt(a2 * a2 + b2 * b2));
  }

  /// (a² + b²)^½.
  static double hypotenuse(double a, double b) {
    return Math.sqrt(a * a + b * b);
  }
}
