package dev.palier.app.page.capability;

import dev.palier.app.page.chart.Coordinates;
import dev.palier.capability.operator.Bound;
import dev.palier.capability.operator.Timing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a step is made of, the largest part first.
public record Breakdown(double seconds, List<Part> parts) {

  public Breakdown {
    parts = List.copyOf(parts);
  }

  /// One kind of work.
  ///
  /// @param share of the whole step
  /// @param bound what holds it back
  public record Part(String label, double seconds, double share, Bound bound) {

    /// The length of its bar, of 100.
    public String width() {
      return Coordinates.of(100 * share);
    }
  }

  /// Work of one name is put together, whichever layers it is in.
  static Breakdown of(List<Timing> timings) {
    Map<String, Timing> byLabel = new LinkedHashMap<>();
    timings.forEach(timing -> byLabel.merge(timing.label(), timing, Breakdown::sum));
    double whole = timings.stream().mapToDouble(Timing::seconds).sum();
    return new Breakdown(
        whole,
        byLabel.values().stream()
            .map(t -> new Part(t.label(), t.seconds(), t.seconds() / whole, t.bound()))
            .sorted((a, b) -> Double.compare(b.seconds(), a.seconds()))
            .toList());
  }

  private static Timing sum(Timing a, Timing b) {
    return new Timing(
        a.label(),
        a.seconds() + b.seconds(),
        a.compute() + b.compute(),
        a.memory() + b.memory(),
        a.link() + b.link(),
        a.fixed() + b.fixed());
  }
}
