package dev.palier.app.page.alert;

import dev.palier.app.alert.Actor;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.ask.Address;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.page.alert.AlertView.Fault;
import dev.palier.app.signin.SignedIn;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.DecidedMeanwhileException;
import dev.palier.screening.disposition.DispositionException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The page of one alert: both sides beside one another, why they match, what became of it, and the
/// form to decide.
public final class AlertPage {

  private static final int REFUSED = 422;
  private static final int MEANWHILE = 409;

  private final Site site;
  private final AlertDesk desk;

  public AlertPage(Site site, AlertDesk desk) {
    this.site = site;
    this.desk = desk;
  }

  /// What a form of the page brings.
  ///
  /// @param next the alert to go on with; empty where there is none
  public record Sent(
      AlertState state, String reason, String until, String version, String back, String next) {

    /// The version of the alert that the person saw; none is never the present one.
    long seen() {
      try {
        return Math.max(1, Long.parseLong(version));
      } catch (NumberFormatException e) {
        return Long.MAX_VALUE;
      }
    }

    /// Reads the fields of a form.
    ///
    /// @throws AskException if they name no state
    public static Sent of(Function<String, String> fields) {
      String word = fields.apply("state");
      return new Sent(
          AlertFilter.find(word)
              .orElseThrow(() -> AskException.unreadable("problem.alert-state", word)),
          fields.apply("reason"),
          fields.apply("until"),
          fields.apply("version"),
          fields.apply("back"),
          fields.apply("next"));
    }
  }

  /// @throws AskException if there is no such alert
  public String show(Ask ask, SignedIn person, String id) {
    Alert alert = find(id);
    desk.log(Actor.of(person), "read alert", id);
    return render(ask, person, alert, ask.get("back", ""), null, null);
  }

  /// Decides, or proposes where a second person must confirm.
  public Reply decide(Ask ask, SignedIn person, String id, Sent sent) {
    return act(
        ask,
        person,
        id,
        sent,
        () ->
            desk.decide(
                id, sent.seen(), sent.state(), sent.reason(), Actor.of(person), end(sent.until())));
  }

  /// Confirms what another proposed.
  public Reply confirm(Ask ask, SignedIn person, String id, Sent sent) {
    return act(ask, person, id, sent, () -> desk.confirm(id, sent.seen(), Actor.of(person)));
  }

  /// Declines what another proposed, or takes back one's own.
  public Reply decline(Ask ask, SignedIn person, String id, Sent sent) {
    return act(
        ask,
        person,
        id,
        sent,
        () -> desk.decline(id, sent.seen(), sent.reason(), Actor.of(person)));
  }

  private Reply act(Ask ask, SignedIn person, String id, Sent sent, Runnable step) {
    Alert alert = find(id);
    try {
      step.run();
      return Reply.seeOther(afterwards(ask, id, sent));
    } catch (DecidedMeanwhileException e) {
      return Reply.html(
          MEANWHILE, render(ask, person, find(id), sent.back(), sent, fault(e.getMessage())));
    } catch (DispositionException e) {
      return Reply.html(
          REFUSED, render(ask, person, alert, sent.back(), sent, fault(e.getMessage())));
    }
  }

  /// Where one goes on: the list that the alert was opened from, at the next one; else the alert.
  private static String afterwards(Ask ask, String id, Sent sent) {
    String list = ownAddress(sent.back());
    if (list.isEmpty()) {
      return ask.link(AlertsPage.PATH + "/" + Address.encoded(id));
    }
    return list
        + (list.contains("?") ? "&" : "?")
        + "done="
        + Address.encoded(id)
        + (sent.next().isEmpty() ? "" : "#alert-" + Address.encoded(sent.next()));
  }

  /// An address of the work list; anything else is passed over, since a form may bring anything.
  private static String ownAddress(String back) {
    boolean own = back.equals(AlertsPage.PATH) || back.startsWith(AlertsPage.PATH + "?");
    return own && back.chars().noneMatch(c -> c <= ' ' || c == '#' || c > '~')
        ? back.replaceAll("[?&]done=[^&]*", "")
        : "";
  }

  /// A false positive holds to the end of the day named; empty for the usual time.
  private static @Nullable Instant end(String until) {
    if (until.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(until.strip()).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new DispositionException(
          "The end \"" + until.strip() + "\" is not a date", "write it as 2027-11-24");
    }
  }

  private static Fault fault(@Nullable String message) {
    String[] parts = String.valueOf(message).split("\\.?\\nMaybe ", 2);
    return new Fault(parts[0] + ".", parts.length > 1 ? parts[1] : "");
  }

  private Alert find(String id) {
    return desk.alerts().find(id).orElseThrow(() -> AskException.notFound("problem.no-alert", id));
  }

  private String render(
      Ask ask,
      SignedIn person,
      Alert alert,
      String back,
      @Nullable Sent sent,
      @Nullable Fault fault) {
    String list = ownAddress(back);
    AlertView view =
        new AlertViews(ask, site.palier().book().geography(), desk.policy(), desk.now())
            .of(
                alert,
                desk.alerts().history(alert.id()),
                person,
                list.isEmpty() ? ask.linkTo(AlertsPage.PATH, Map.of()) : list,
                sent,
                fault);
    return site.render(
        ask,
        "alert",
        "screening",
        ask.text().get("alert.title", alert.party().name(), alert.entry().name()),
        view);
  }
}
