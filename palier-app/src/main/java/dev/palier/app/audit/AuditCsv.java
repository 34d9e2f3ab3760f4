package dev.palier.app.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.palier.app.audit.AuditTrail.AuditedEvent;
import dev.palier.app.store.AccessEvent;
import dev.palier.app.store.ScreeningRun;
import dev.palier.app.store.ScreeningRun.Hit;
import dev.palier.app.store.ScreeningRun.Screened;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.list.ListVersion;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An audit trail as CSV, one line for each thing that happened: first the versions of lists, then
/// every screened party with what matched, then what happened to alerts, then who read and did
/// what.
public final class AuditCsv {

  private static final String BETWEEN = "; ";

  private AuditCsv() {}

  /// Writes a head and the lines; it does not close the writer.
  public static void write(AuditTrail trail, Writer out) {
    // Not closed, and without a buffer of its own: the writer is the caller's.
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
    csv.writeRecord(AuditLine.COLUMNS);
    Map<String, String> byDigest =
        trail.versions().stream()
            .collect(Collectors.toMap(ListVersion::digest, AuditCsv::version, (a, b) -> a));
    trail.versions().forEach(version -> version(csv, version));
    for (ScreeningRun run : trail.screenings()) {
      trail.parties(run).forEach(screened -> screened(csv, run, screened));
    }
    trail.events().forEach(event -> event(csv, event, byDigest));
    trail.accesses().forEach(access -> access(csv, access));
  }

  private static void version(CsvWriter csv, ListVersion version) {
    line(csv, "list version", version.retrieved(), "", version.starter() ? "starter" : "full")
        .with("subject", version.origin())
        .with("list", version.source())
        .with("versions", version(version))
        .end();
  }

  private static void screened(CsvWriter csv, ScreeningRun run, Screened screened) {
    if (screened.hits().isEmpty()) {
      screened(csv, run, screened, "no match").end();
    }
    for (Hit hit : screened.hits()) {
      screened(csv, run, screened, "match")
          .with("list", hit.list())
          .with("entry", hit.entry())
          .with("entry_name", hit.name())
          .with("relation", hit.relation())
          .with("score", hit.score())
          .end();
    }
  }

  private static AuditLine screened(
      CsvWriter csv, ScreeningRun run, Screened screened, String what) {
    return line(csv, "screening", run.at(), run.by(), what)
        .with("subject", run.subject())
        .with("party", PartyKey.of(screened.party()).text())
        .with("party_name", screened.party().name())
        .with("party_country", screened.party().country())
        .with(
            "versions",
            run.versions().stream().map(AuditCsv::version).collect(Collectors.joining(BETWEEN)));
  }

  private static void event(CsvWriter csv, AuditedEvent audited, Map<String, String> versions) {
    Alert alert = audited.alert();
    AlertEvent event = audited.event();
    line(csv, "alert", event.at(), event.by(), event.kind().name())
        .with("subject", alert.id())
        .with("party", alert.key().text())
        .with("party_name", alert.party().name())
        .with("party_country", alert.party().country())
        .with("list", alert.entry().list())
        .with("entry", alert.entry().id())
        .with("entry_name", alert.entry().name())
        .with("relation", alert.sighting().match().relation())
        .with("score", alert.sighting().match().score())
        .with("state", event.state())
        .with("reason", event.reason())
        .with("changed", event.differences().words())
        .with("expires", event.expires())
        .with(
            "versions",
            event.basis().versions().stream()
                .map(digest -> versions.getOrDefault(digest, digest))
                .collect(Collectors.joining(BETWEEN)))
        .end();
  }

  private static void access(CsvWriter csv, AccessEvent access) {
    line(csv, "access", access.at(), access.who(), access.action())
        .with("subject", access.subject())
        .with("reason", access.origin())
        .end();
  }

  /// A version as one word: its source, day and digest.
  private static String version(ListVersion version) {
    return version.source() + " " + version.published() + " sha256:" + version.digest();
  }

  private static AuditLine line(
      CsvWriter csv, String record, @Nullable Object at, String who, String what) {
    return new AuditLine(csv)
        .with("record", record)
        .with("at", at)
        .with("who", who)
        .with("what", what);
  }
}
