package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.configuration.Configuration;
import dev.palier.app.desk.Home;
import dev.palier.app.store.StoreSamples;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.match.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier alerts` as a user runs it.
class AlertsCommandTest {

  @TempDir private Path folder;
  private String id;

  @BeforeEach
  void openAnAlert() throws IOException {
    try (AlertDesk desk = AlertDesk.open(new Home(folder), Configuration.NONE)) {
      Alert alert =
          desk.reconcile(
                  List.of(
                      StoreSamples.screening(
                          StoreSamples.customer("K-1", "Sunrise Micro Ltd."),
                          StoreSamples.match(
                              StoreSamples.entry("us-el/77", "Sunrise Microelectronics"),
                              Relation.SAME_PARTY,
                              0.83))))
              .opened()
              .getFirst();
      id = alert.id();
    }
  }

  @Test
  void listsTheWork() {
    Run run = alerts("list");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("open 1 · escalated 0 · false positive 0 · true match 0\n")
        .contains(
            id
                + "  0.83  open  same party  K-1 Sunrise Micro Ltd.  →  Sunrise Microelectronics (us-el/77)");
  }

  @Test
  void listsMatchesOfOneSort() {
    assertThat(alerts("list", "--relation", "same").out()).contains(id);
    assertThat(alerts("list", "--relation", "related").out()).doesNotContain(id);
    Run none = alerts("list", "--relation", "cousin");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err())
        .contains("--relation", "\"cousin\" is not one of same, related")
        .contains("\nMaybe ");
  }

  @Test
  void decidesByTheStartOfAnIdAndRemembers() {
    Run run =
        alerts(
            "decide",
            id.substring(0, 6),
            "--state",
            "false-positive",
            "--reason",
            "another firm",
            "--by",
            "mei");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(id + "  false positive, decided by mei at ")
        .contains("until ");
    assertThat(alerts("list").out()).contains("No alert. That clears no party");
    assertThat(alerts("show", id).out())
        .contains("why: sunrise = sunrise; ")
        .contains("seen in: us-csl of 2026-07-31")
        .contains("opened by a screening")
        .contains("false positive, decided by mei (until ")
        .contains("      another firm");
  }

  @Test
  void refusesTheSecondDecision() {
    alerts("decide", id, "--state", "true-match", "--reason", "it is", "--by", "mei");
    Run run = alerts("decide", id, "--state", "false-positive", "--reason", "no", "--by", "omar");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("The alert " + id + " was already decided by mei at ")
        .contains(": true match.\nMaybe read the alert again");
    assertThat(alerts("decide", id, "--seen", "1", "--state", "open", "--reason", "x").err())
        .contains("already decided by mei");
  }

  @Test
  void worksWithASecondPerson() throws IOException {
    Files.writeString(folder.resolve("palier.yaml"), "dispositions: {second-person: yes}\n");
    Run proposed =
        alerts("decide", id, "--state", "false-positive", "--reason", "no", "--by", "mei");
    assertThat(proposed.out())
        .contains("false positive, proposed by mei")
        .contains("It takes effect when another person confirms it.");
    assertThat(alerts("confirm", id, "--by", "mei").err()).contains("Maybe ask another person");
    assertThat(alerts("list", "--proposed").out()).contains(id);
    assertThat(alerts("confirm", id, "--by", "omar").out())
        .contains("false positive, decided by mei and omar at ");
    assertThat(alerts("decline", id, "--reason", "x", "--by", "omar").err())
        .contains("Nothing is proposed");
  }

  @Test
  void writesJson() {
    alerts("decide", id, "--state", "escalated", "--reason", "look", "--by", "mei");
    JsonNode list = JsonMapper.shared().readTree(alerts("list", "--json").out());
    assertThat(list.get("found").asLong()).isEqualTo(1);
    JsonNode one = JsonMapper.shared().readTree(alerts("show", id, "--json").out());
    assertThat(one.get("state").asString()).isEqualTo("ESCALATED");
    assertThat(one.get("decision").get("basis").get("partyFingerprint").asString())
        .startsWith("sha256:");
    assertThat(one.get("history")).hasSize(2);
    assertThat(one.get("history").get(1).get("by").asString()).isEqualTo("mei");
  }

  @Test
  void exports() throws IOException {
    Path csv = folder.resolve("audit.csv");
    Path json = folder.resolve("audit.json");
    Run run = alerts("export", "--csv", csv.toString(), "--json", json.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 list versions, 0 screenings, 1 events of alerts");
    assertThat(Files.readString(csv)).contains("us-csl 2026-07-31 sha256:ab12");
    assertThat(JsonMapper.shared().readTree(Files.readString(json)).get("alerts")).hasSize(1);
    assertThat(alerts("export").err()).contains("Maybe add --csv FILE");
    assertThat(
            alerts("export", "--csv", csv.toString(), "--from", "2026-02-01", "--to", "2026-01-01")
                .err())
        .contains("exchange the two days");
  }

  @Test
  void saysEveryTextInEveryLanguage() {
    alerts("decide", id, "--state", "false-positive", "--reason", "x", "--by", "mei");
    assertThat(alerts("show", id, "--lang", "fr").out())
        .contains("faux positif, décidé par mei")
        .contains("exigence de licence");
    assertThat(alerts("show", id, "--lang", "zh").out()).contains("误报，由 mei 于");
  }

  @Test
  void refusesWhatMakesNoSense() throws IOException {
    assertThat(alerts("show", "zz").err()).contains("\"zz\" is no id of an alert");
    assertThat(alerts("show", "ffff0000").err()).contains("There is no alert ffff0000");
    assertThat(alerts("decide", id, "--state", "clear", "--reason", "x").err())
        .contains("\"clear\" is not one of open, escalated, false-positive, true-match");
    assertThat(alerts("decide", id, "--state", "true-match", "--reason", " ").err())
        .contains("The reason is missing.\nMaybe write it.");
    Files.writeString(folder.resolve("palier.yaml"), "databse: x\n");
    Run broken = alerts("list");
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("palier.yaml:1 databse: unknown field");
  }

  private Run alerts(String... arguments) {
    List<String> all = new ArrayList<>(List.of("alerts"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--home", folder.toString()));
    return Run.of(all.toArray(String[]::new));
  }
}
