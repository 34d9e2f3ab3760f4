package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.capability.Capability;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.catalog.chip.Chip;
import dev.palier.data.DataException;
import java.nio.file.Path;

/// Finds the chip that a user names or draws, as the performance model sees it.
final class Accelerators {

  private final Palier palier;
  private final Capability capability;

  Accelerators(Palier palier, Capability capability) {
    this.palier = palier;
    this.capability = capability;
  }

  /// The chip of an id, a name, or a word of a table such as `h20_sxm`.
  Accelerator named(String name) {
    Chip chip = capability.findChip(name).orElseGet(() -> Names.chip(palier, name));
    return switch (capability.modelled(chip)) {
      case Modelled.Known known -> known.accelerator();
      case Modelled.Unknown unknown ->
          throw new UsageException(
              chip.name()
                  + " cannot be modelled: the catalogue has no "
                  + String.join(", no ", unknown.missing()),
              "give the chip as a file with --chip-file");
    };
  }

  /// The chip of a file.
  Accelerator drawn(Path path) {
    try {
      return capability.chipOf(UserFile.read(path)).accelerator();
    } catch (DataException problems) {
      throw new UsageException(problems);
    }
  }
}
