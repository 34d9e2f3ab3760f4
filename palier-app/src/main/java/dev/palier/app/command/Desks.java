package dev.palier.app.command;

import dev.palier.app.alert.Actor;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.configuration.Configuration;
import dev.palier.app.desk.Home;
import dev.palier.data.DataException;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertQuery;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Opens the desk of a home, and finds the alert that a user names.
final class Desks {

  private static final int SHORTEST_ID = 4;
  private static final int NAMED = 5;

  private Desks() {}

  static AlertDesk open(Home home) throws IOException {
    return AlertDesk.open(home, configuration(home));
  }

  /// What the user's own `palier.yaml` says.
  static Configuration configuration(Home home) throws IOException {
    try {
      return Configuration.read(home);
    } catch (DataException problems) {
      throw new UsageException(problems);
    }
  }

  /// @param name what an option says; null for the user of the system
  static Actor actor(@Nullable String name) {
    return Actor.atTerminal(name == null ? System.getProperty("user.name", "unknown") : name);
  }

  /// An alert by its id or by the start of it.
  static Alert alert(AlertDesk desk, String id) {
    Alert exact = desk.alerts().find(id).orElse(null);
    if (exact != null) {
      return exact;
    }
    if (id.length() < SHORTEST_ID) {
      throw new UsageException(
          "\"" + id + "\" is no id of an alert",
          "write at least the first " + SHORTEST_ID + " digits that `palier alerts` shows");
    }
    List<Alert> starting =
        desk.alerts().list(AlertQuery.all().withWords(id)).stream()
            .filter(alert -> alert.id().startsWith(id))
            .toList();
    return switch (starting.size()) {
      case 0 ->
          throw new UsageException("There is no alert " + id, "look at `palier alerts --all`");
      case 1 -> starting.getFirst();
      default ->
          throw new UsageException(
              starting.size() + " alerts begin with " + id,
              "write more of "
                  + starting.stream()
                      .limit(NAMED)
                      .map(Alert::id)
                      .collect(Collectors.joining(", ")));
    };
  }
}
