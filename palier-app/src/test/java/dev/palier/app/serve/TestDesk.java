package dev.palier.app.serve;

import dev.palier.app.alert.Actor;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.configuration.DatabaseSettings;
import dev.palier.app.desk.Home;
import dev.palier.app.signin.SignedIn;
import dev.palier.app.store.Database;
import dev.palier.app.store.Role;
import dev.palier.app.store.ScreeningRun;
import dev.palier.screening.disposition.DispositionPolicy;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A desk of alerts over a new SQLite, at a time that does not move, with the parties of three
/// customers screened. Who asks is what the header `Test-Person` says, such as `mei:OFFICER`; the
/// officer mei where it is absent. A decision that settles an alert takes a second person.
public final class TestDesk {

  public static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  public static final String TOKEN = "the-token";

  private static final AlertDesk DESK = make();

  private TestDesk() {}

  static OpenDesk open() {
    return new OpenDesk(DESK, TestDesk::person);
  }

  public static AlertDesk desk() {
    return DESK;
  }

  private static SignedIn person(Context context) {
    String header = context.header("Test-Person");
    String[] parts = (header == null ? "mei:OFFICER" : header).split(":");
    return new SignedIn(parts[0], Role.valueOf(parts[1]), "127.0.0.1", TOKEN);
  }

  private static AlertDesk make() {
    try {
      Home home = Home.of(Files.createTempDirectory("palier-test-desk"));
      AlertDesk desk =
          new AlertDesk(
              Database.open(home, DatabaseSettings.SQLITE),
              DispositionPolicy.packaged().withSecondPerson(true),
              Clock.fixed(NOW, ZoneOffset.UTC));
      screen(desk, customers());
      return desk;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Party> customers() {
    return List.of(
        customer("K-1", "Huawei Technologies Co., Ltd.", "CN"),
        customer("K-2", "Semiconductor Manufacturing International Corporation", "SG"),
        customer("K-3", "Unit 61398", "CN"),
        customer("K-4", "<script>alert(1)</script>", "CN"));
  }

  /// A party of one's own.
  public static Party customer(String reference, String name, String country) {
    return new Party(
        reference, List.of(name), PartyKind.ORGANISATION, country, null, null, List.of());
  }

  /// Screens parties and opens their alerts.
  public static void screen(AlertDesk desk, List<Party> parties) {
    List<Screening> screenings = parties.stream().map(TestLists.SCREENER::screen).toList();
    desk.screened(
        ScreeningRun.Kind.FILE, "customers.csv", screenings, new Actor("mei", Actor.COMMAND));
    desk.reconcile(screenings);
  }
}
