package dev.palier.app.page.derate;

import dev.palier.app.throughput.Throughput;
import dev.palier.control.determination.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One cut, as the rules of the day and the performance model see it.
///
/// @param outcome of the determination for a sale by the parent's maker to an unlisted buyer
/// @param review the review policy in words; empty where no licence is required
/// @param because the provisions from which the outcome follows
/// @param address of the page with this cut
public record CutView(
    Outcome outcome,
    String review,
    List<String> because,
    List<Light> lights,
    List<String> workloads,
    List<Worth> worths,
    String address) {

  public CutView {
    because = List.copyOf(because);
    lights = List.copyOf(lights);
    workloads = List.copyOf(workloads);
    worths = List.copyOf(worths);
  }

  /// What a chip delivers on each workload.
  ///
  /// @param id in the catalogue; empty for the cut
  public record Worth(String name, Optional<String> id, List<Cell> cells) {
    public Worth {
      cells = List.copyOf(cells);
    }
  }

  /// What a chip delivers on one workload.
  ///
  /// @param ofCut the cut's share of it; empty where one of the two is not known
  public record Cell(Throughput throughput, OptionalDouble ofCut) {

    /// The length of its bar, of 100: against the largest of the table.
    public String width(double largest) {
      return dev.palier.app.page.chart.Coordinates.of(
          100 * throughput.tokensPerSecond().orElse(0) / largest);
    }
  }

  /// The largest value of a workload; 1 where none is known.
  public double largest(int workload) {
    return worths.stream()
        .mapToDouble(worth -> worth.cells().get(workload).throughput().tokensPerSecond().orElse(0))
        .filter(value -> value > 0)
        .max()
        .orElse(1);
  }
}
