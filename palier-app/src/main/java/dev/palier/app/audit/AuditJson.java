package dev.palier.app.audit;

import dev.palier.app.alert.AlertJson;
import dev.palier.app.audit.AuditTrail.AuditedEvent;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.app.screening.ScreeningJson;
import dev.palier.app.store.AccessEvent;
import dev.palier.app.store.ScreeningRun;
import dev.palier.app.store.ScreeningRun.Hit;
import dev.palier.app.store.ScreeningRun.Screened;
import dev.palier.screening.disposition.Alert;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Stream;

/// An audit trail as one JSON object, one thing that happened a line, so that a long one is written
/// as it is read (docs/alerts.md).
public final class AuditJson {

  private static final String SCHEMA = "palier/audit/1";

  private AuditJson() {}

  /// It does not close the writer.
  public static void write(AuditTrail trail, Writer out) throws IOException {
    out.write("{\"schema\": \"" + SCHEMA + "\",\n");
    out.write("\"from\": \"" + trail.query().from() + "\",\n");
    out.write("\"until\": \"" + trail.query().until() + "\",\n");
    list(out, "versions", trail.versions().stream().map(ScreeningJson::version), ",");
    list(out, "screenings", trail.screenings().stream().map(run -> run(trail, run)), ",");
    list(out, "alerts", trail.events().stream().map(AuditJson::event), ",");
    list(out, "access", trail.accesses().stream().map(AuditJson::access), "");
    out.write("}\n");
  }

  private static void list(
      Writer out, String name, Stream<Map<String, Object>> entries, String after)
      throws IOException {
    out.write("\"" + name + "\": [");
    String before = "\n";
    for (Map<String, Object> entry : (Iterable<Map<String, Object>>) entries::iterator) {
      out.write(before + JsonTree.compact(entry));
      before = ",\n";
    }
    out.write("]" + after + "\n");
  }

  private static Map<String, Object> run(AuditTrail trail, ScreeningRun run) {
    return JsonObject.of(
        "id", run.id(),
        "at", run.at(),
        "by", run.by(),
        "kind", run.kind(),
        "subject", run.subject(),
        "parties", run.parties(),
        "matched", run.matched(),
        "versions", run.versions().stream().map(version -> "sha256:" + version.digest()).toList(),
        "screened", trail.parties(run).stream().map(AuditJson::screened).toList());
  }

  private static Map<String, Object> screened(Screened screened) {
    return JsonObject.of(
        "party",
        ScreeningJson.party(screened.party()),
        "matches",
        screened.hits().stream().map(AuditJson::hit).toList());
  }

  private static Map<String, Object> hit(Hit hit) {
    return JsonObject.of(
        "list", hit.list(),
        "entry", hit.entry(),
        "name", hit.name(),
        "relation", hit.relation(),
        "score", hit.score());
  }

  private static Map<String, Object> event(AuditedEvent audited) {
    Alert alert = audited.alert();
    Map<String, Object> tree =
        JsonObject.of(
            "alert", alert.id(),
            "party", ScreeningJson.party(alert.party()),
            "partyKey", alert.key().text(),
            "list", alert.entry().list(),
            "entry", alert.entry().id(),
            "name", alert.entry().name(),
            "relation", alert.sighting().match().relation(),
            "score", alert.sighting().match().score());
    tree.putAll(AlertJson.of(audited.event()));
    return tree;
  }

  private static Map<String, Object> access(AccessEvent access) {
    return JsonObject.of(
        "at", access.at(),
        "who", access.who(),
        "action", access.action(),
        "subject", access.subject(),
        "origin", access.origin());
  }
}
