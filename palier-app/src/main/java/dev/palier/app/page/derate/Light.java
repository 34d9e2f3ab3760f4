package dev.palier.app.page.derate;

import java.util.List;
import java.util.Optional;

/// One number of a cut against the lines that the rules of a day draw through it.
///
/// @param figure the name of its texts: `tpp`
/// @param applying the provisions that test it and apply to the cut
/// @param below,above the nearest thresholds
public record Light(
    String figure,
    double value,
    String unit,
    List<String> applying,
    Optional<Edge> below,
    Optional<Edge> above) {

  public Light {
    applying = List.copyOf(applying);
  }

  /// A threshold with the provisions that set it.
  ///
  /// @param distance to it from the value, as a share of the threshold
  public record Edge(double threshold, double distance, List<String> provisions) {
    public Edge {
      provisions = List.copyOf(provisions);
    }
  }

  /// Whether a provision that tests the number applies.
  public boolean isIn() {
    return !applying.isEmpty();
  }
}
