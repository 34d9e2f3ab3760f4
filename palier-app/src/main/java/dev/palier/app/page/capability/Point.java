package dev.palier.app.page.capability;

import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import dev.palier.capability.serving.Served;

/// One way to serve a model on a chip, such as tensor parallel 8 with 64 clients.
///
/// @param clients of the whole deployment
public record Point(Plan plan, Formats formats, int clients, Served served) {

  /// Output tokens a second of each chip.
  public double perChip() {
    return served.tokensPerSecondPerChip();
  }

  /// Output tokens a second that one user sees.
  public double perUser() {
    return served.interactivity();
  }

  boolean isWorseThan(Point other) {
    return other.perChip() >= perChip()
        && other.perUser() >= perUser()
        && (other.perChip() > perChip() || other.perUser() > perUser());
  }
}
