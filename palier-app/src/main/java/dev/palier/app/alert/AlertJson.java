package dev.palier.app.alert;

import dev.palier.app.json.JsonObject;
import dev.palier.app.screening.ScreeningJson;
import dev.palier.app.text.Messages;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.Basis;
import dev.palier.screening.disposition.Decision;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An alert as JSON: `palier/alert/1`.
public final class AlertJson {

  public static final String SCHEMA = "palier/alert/1";

  private final ScreeningJson screening;

  public AlertJson(Messages messages) {
    this.screening = new ScreeningJson(messages);
  }

  /// An alert without its history.
  public Map<String, Object> of(Alert alert) {
    return JsonObject.of(
        "schema", SCHEMA,
        "id", alert.id(),
        "version", alert.version(),
        "state", alert.state(),
        "matching", alert.matching(),
        "openedAt", alert.openedAt(),
        "party", ScreeningJson.party(alert.party()),
        "partyKey", alert.key().text(),
        "match", screening.match(alert.sighting().match()),
        "seenAt", alert.sighting().at(),
        "versions", alert.sighting().versions().stream().map(ScreeningJson::version).toList(),
        "decision", of(alert.decision()),
        "proposal", of(alert.proposal()));
  }

  /// An alert with everything that happened to it.
  public Map<String, Object> of(Alert alert, List<AlertEvent> history) {
    Map<String, Object> tree = of(alert);
    tree.put("history", history.stream().map(AlertJson::of).toList());
    return tree;
  }

  /// One thing that happened to an alert.
  public static Map<String, Object> of(AlertEvent event) {
    return JsonObject.of(
        "version", event.version(),
        "kind", event.kind(),
        "at", event.at(),
        "by", event.by(),
        "state", event.state(),
        "reason", event.reason(),
        "partyChanged", event.differences().party(),
        "entryChanged", event.differences().entry(),
        "expires", event.expires(),
        "basis", of(event.basis()));
  }

  private static @Nullable Map<String, Object> of(@Nullable Decision decision) {
    return decision == null
        ? null
        : JsonObject.of(
            "state", decision.state(),
            "reason", decision.reason(),
            "by", decision.by(),
            "at", decision.at(),
            "confirmedBy", decision.confirmedBy(),
            "confirmedAt", decision.confirmedAt(),
            "expires", decision.expires(),
            "basis", of(decision.basis()));
  }

  private static Map<String, Object> of(Basis basis) {
    return JsonObject.of(
        "partyFingerprint", basis.party().digest(),
        "entryFingerprint", basis.entry().digest(),
        "versions", basis.versions().stream().map(digest -> "sha256:" + digest).toList());
  }
}
