package dev.palier.catalog;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.name.NameCollision;
import dev.palier.catalog.product.Product;
import dev.palier.catalog.system.ChipSystem;
import dev.palier.catalog.system.Component;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlMapping;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What must hold between the entries of the files: ids are unique and point at something.
final class CatalogChecks {

  private final Problems problems;
  private final Map<String, YamlMapping> entryOf = new HashMap<>();

  CatalogChecks(Problems problems) {
    this.problems = problems;
  }

  /// Notes an id that stood before, and remembers where this one stands.
  void unique(YamlMapping entry, String field, String id) {
    @Nullable YamlMapping first = entryOf.putIfAbsent(id, entry);
    if (first != null) {
      entry.problem(
          field,
          "\"" + id + "\" stands already in " + first.file() + ":" + first.line(),
          "remove one of the two, or give it another " + field);
    }
  }

  /// Notes a file that is not named after its chip.
  void fileName(DataFile file, YamlMapping whole, Chip chip) {
    if (!file.stem().equals(chip.id())) {
      whole.problem(
          "id",
          "the id \"" + chip.id() + "\" is not the name of its file",
          "rename the file to " + chip.id() + ".yaml");
    }
  }

  /// Notes makers, parents and components that do not exist, and circles of parents.
  void references(
      Collection<Maker> makers, Collection<Chip> chips, Collection<ChipSystem> systems) {
    Set<String> makerIds = makers.stream().map(Maker::id).collect(Collectors.toSet());
    Map<String, Chip> chipById =
        chips.stream().collect(Collectors.toMap(Chip::id, Function.identity()));
    for (Chip chip : chips) {
      maker(chip, makerIds);
      parent(chip, chipById);
    }
    for (ChipSystem system : systems) {
      maker(system, makerIds);
      for (Component component : system.components()) {
        if (!chipById.containsKey(component.chipId())) {
          at(
              system,
              "components",
              "the chip \"" + component.chipId() + "\" is not in the catalogue",
              "add its file below chips/, or correct the id");
        }
      }
    }
  }

  /// Notes a name that two products claim.
  void collision(NameCollision collision) {
    at(
        collision.second(),
        "aliases",
        "the name \"" + collision.name() + "\" is also claimed by " + collision.first().id(),
        "remove it from one of the two, or write it under `shared-aliases:` in both");
  }

  private void maker(Product product, Set<String> makerIds) {
    if (!makerIds.contains(product.makerId())) {
      at(
          product,
          "maker",
          "the maker \"" + product.makerId() + "\" is not in makers.yaml",
          "add it there, or correct the id");
    }
  }

  private void parent(Chip chip, Map<String, Chip> chipById) {
    Set<String> line = new HashSet<>();
    @Nullable String parentId = chip.parentId();
    while (parentId != null) {
      @Nullable Chip parent = chipById.get(parentId);
      if (parent == null) {
        if (line.isEmpty()) {
          at(
              chip,
              "parent",
              "the parent \"" + parentId + "\" is not in the catalogue",
              "add its file below chips/, or correct the id");
        }
        return;
      }
      if (parentId.equals(chip.id())) {
        at(
            chip,
            "parent",
            "the chip is its own ancestor",
            "remove the parent of the chip that was there first");
        return;
      }
      if (!line.add(parentId)) {
        return; // a circle further up, told at the chips in it
      }
      parentId = parent.parentId();
    }
  }

  private void at(Product product, String field, String what, String maybe) {
    @Nullable YamlMapping entry = entryOf.get(product.id());
    if (entry != null) {
      entry.problem(field, what, maybe);
    } else {
      problems.add(product.id(), 0, field, what, maybe);
    }
  }
}
