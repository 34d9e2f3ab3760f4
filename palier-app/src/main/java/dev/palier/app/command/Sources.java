package dev.palier.app.command;

import dev.palier.app.lists.ListDesk;
import dev.palier.screening.list.ListSource;
import java.util.stream.Collectors;

/// Finds the source of lists that a command names.
final class Sources {

  private Sources() {}

  /// @throws UsageException where there is none of that id, or it only ships with the program
  static ListSource renewable(ListDesk desk, String id) {
    return desk.sources().renewable().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new UsageException(
                desk.sources().find(id).isPresent()
                    ? "The source \"" + id + "\" ships with the program and has no other versions"
                    : "No source \"" + id + "\" is known",
                "take one of " + known(desk)));
  }

  /// Those that can be renewed: `us-csl, us-sdn, own`.
  static String known(ListDesk desk) {
    return desk.sources().renewable().stream()
        .map(ListSource::id)
        .collect(Collectors.joining(", "));
  }
}
