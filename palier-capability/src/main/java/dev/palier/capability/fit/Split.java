package dev.palier.capability.fit;

import dev.palier.capability.run.Run;
import java.util.List;

/// Runs that one fit does not see, such as all on an H200.
///
/// @param by `chip` or `model`
/// @param value the id that is held out
public record Split(String by, String value) {

  /// A word for files: `chip nvidia-h200-sxm`.
  public String label() {
    return by + " " + value;
  }

  public boolean holdsOut(Run run) {
    return switch (by) {
      case "chip" -> run.chip().id().equals(value);
      case "model" -> family(run.deployment().model().id()).equals(value);
      default ->
          throw new IllegalArgumentException(
              "Runs are held out by chip or by model, not by "
                  + by
                  + "\nMaybe correct calibration/splits.yaml");
    };
  }

  public List<Run> seen(List<Run> runs) {
    return runs.stream().filter(run -> !holdsOut(run)).toList();
  }

  public List<Run> heldOut(List<Run> runs) {
    return runs.stream().filter(this::holdsOut).toList();
  }

  /// Models of one architecture count as one: to hold out one of them would hold out nothing.
  public static String family(String modelId) {
    return modelId.startsWith("deepseek-r1") || modelId.startsWith("deepseek-v3")
        ? "deepseek-v3"
        : modelId;
  }
}
