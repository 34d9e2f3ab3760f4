package dev.palier.app.audit;

import static dev.palier.app.store.StoreSamples.customer;
import static dev.palier.app.store.StoreSamples.entry;
import static dev.palier.app.store.StoreSamples.match;
import static dev.palier.app.store.StoreSamples.screening;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.palier.app.alert.Actor;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.configuration.Configuration;
import dev.palier.app.desk.Home;
import dev.palier.app.store.ScreeningRun;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small story at a desk, and what an auditor reads of it.
class AuditTrailTest {

  private static final Actor MEI = new Actor("mei", "192.0.2.7");

  @TempDir private Path folder;
  private AlertDesk desk;
  private LocalDate today;
  private Alert alert;

  @BeforeEach
  void tell() throws IOException {
    desk = AlertDesk.open(new Home(folder), Configuration.NONE);
    today = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
    List<Screening> screened =
        List.of(
            screening(
                customer("K-1", "=SUM(A1)"),
                match(entry("us-el/77", "Sunrise"), Relation.SAME_PARTY, 0.8)),
            screening(customer("K-2", "Sunset")));
    desk.screened(ScreeningRun.Kind.FILE, "customers.csv", screened, MEI);
    alert = desk.reconcile(screened).opened().getFirst();
    desk.decide(alert.id(), 1, AlertState.FALSE_POSITIVE, "another firm,\nseen twice", MEI, null);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void tellsAllOfItAsCsv() throws IOException {
    List<NamedCsvRecord> lines = csv(AuditQuery.days(today, today, null));
    assertThat(lines)
        .extracting(line -> line.getField("record") + " / " + line.getField("what"))
        .containsExactly(
            "list version / full",
            "screening / match",
            "screening / no match",
            "alert / OPENED",
            "alert / DECIDED",
            "access / screen",
            "access / decide false positive");
    assertThat(lines.get(1).getField("party_name")).isEqualTo("'=SUM(A1)");
    assertThat(lines.get(2).getField("versions")).isEqualTo("us-csl 2026-07-31 sha256:ab12");
    NamedCsvRecord decided = lines.get(4);
    assertThat(decided.getField("who")).isEqualTo("mei");
    assertThat(decided.getField("reason")).isEqualTo("another firm,\nseen twice");
    assertThat(decided.getField("versions")).isEqualTo("us-csl 2026-07-31 sha256:ab12");
    assertThat(decided.getField("expires")).startsWith(today.plusDays(365).toString());
  }

  @Test
  void tellsAllOfItAsJson() throws IOException {
    StringWriter text = new StringWriter();
    AuditJson.write(AuditTrail.of(desk, AuditQuery.days(today, today, null)), text);
    JsonNode tree = JsonMapper.shared().readTree(text.toString());
    assertThat(tree.get("versions").get(0).get("digest").asString()).isEqualTo("sha256:ab12");
    assertThat(tree.get("screenings").get(0).get("screened")).hasSize(2);
    assertThat(
            tree.get("screenings")
                .get(0)
                .get("screened")
                .get(0)
                .get("party")
                .get("names")
                .get(0)
                .asString())
        .isEqualTo("=SUM(A1)");
    assertThat(tree.get("alerts").get(1).get("by").asString()).isEqualTo("mei");
    assertThat(tree.get("alerts").get(1).get("basis").get("versions").get(0).asString())
        .isEqualTo("sha256:ab12");
    assertThat(tree.get("access")).hasSize(2);
  }

  @Test
  void tellsOfOnePartyAlone() throws IOException {
    List<NamedCsvRecord> lines = csv(AuditQuery.days(today, today, new PartyKey("K-2")));
    assertThat(lines)
        .extracting(line -> line.getField("record") + " / " + line.getField("what"))
        .containsExactly("list version / full", "screening / no match");
  }

  @Test
  void tellsNothingOfAnotherDay() throws IOException {
    LocalDate before = today.minusDays(1);
    assertThat(csv(AuditQuery.days(before, before, null))).isEmpty();
  }

  private List<NamedCsvRecord> csv(AuditQuery query) throws IOException {
    StringWriter text = new StringWriter();
    AuditCsv.write(AuditTrail.of(desk, query), text);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.toString())) {
      return reader.stream().toList();
    }
  }
}
