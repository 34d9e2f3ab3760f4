package dev.palier.app.page.chip;

import dev.palier.app.page.chart.Segment;
import dev.palier.control.determination.Outcome;
import java.util.List;

/// A chip's status in one country through time.
public record StatusLine(String country, String name, List<Status> statuses) {

  public StatusLine {
    statuses = List.copyOf(statuses);
  }

  /// One stretch without a change.
  ///
  /// @param address the determination of its first day
  public record Status(
      Segment segment, Outcome outcome, String review, String classification, String address) {}
}
