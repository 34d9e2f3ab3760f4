package dev.palier.app.page.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.provenance.Band;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.serving.Refused;
import dev.palier.catalog.chip.Chip;
import java.util.List;

/// What one chip does with the model.
public sealed interface Curve {

  Chip chip();

  /// The ways to serve that no other beats in both, the fastest for a user first.
  ///
  /// @param provenance of all its figures
  /// @param band of its rates
  /// @param assumptions what nobody published of the chip and the model takes from its conventions
  record Served(
      Chip chip,
      Accelerator accelerator,
      List<Point> points,
      Provenance provenance,
      Band band,
      List<String> assumptions)
      implements Curve {
    public Served {
      points = List.copyOf(points);
      assumptions = List.copyOf(assumptions);
    }
  }

  /// A chip on which the model cannot run as asked, with the limit that fails.
  record Impossible(Chip chip, Refused refused) implements Curve {}

  /// A chip of which a figure is not published that the model needs.
  record Unknown(Chip chip, List<String> missing) implements Curve {
    public Unknown {
      missing = List.copyOf(missing);
    }
  }
}
