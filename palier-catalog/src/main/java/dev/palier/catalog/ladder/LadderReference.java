package dev.palier.catalog.ladder;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// A named list of products that a ladder is made of, such as NVIDIA's flagships, one a step.
///
/// @param id the name in commands: `nvidia-flagships`
/// @param name the name in sentences: "NVIDIA's flagships"
/// @param chipIds the products, in the order of the data file
/// @param source who makes the list, and where it says so
/// @param note what was chosen where more than one product would fit
public record LadderReference(
    String id, String name, Set<String> chipIds, String source, String note) {

  public LadderReference {
    chipIds = Collections.unmodifiableSet(new LinkedHashSet<>(chipIds));
  }
}
