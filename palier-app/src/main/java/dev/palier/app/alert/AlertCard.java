package dev.palier.app.alert;

import dev.palier.app.report.Colours;
import dev.palier.app.screening.MatchWords;
import dev.palier.app.text.Messages;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyName;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Alerts on a terminal: a list, one line each, or one with both sides and its history.
public final class AlertCard {

  private final PrintWriter out;
  private final Messages messages;
  private final AlertWords words;
  private final MatchWords matches;
  private final Colours colours;

  public AlertCard(PrintWriter out, Messages messages, Colours colours) {
    this.out = out;
    this.messages = messages;
    this.words = new AlertWords(messages);
    this.matches = new MatchWords(messages);
    this.colours = colours;
  }

  /// The work list.
  ///
  /// @param found how many there are in all
  public void list(List<Alert> alerts, long found, Map<AlertState, Long> counts) {
    out.println(
        colours.bold(
            counts.entrySet().stream()
                .map(count -> words.state(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(" · "))));
    for (Alert alert : alerts) {
      out.println(
          alert.id()
              + "  "
              + score(alert)
              + "  "
              + state(alert)
              + "  "
              + words.relation(alert.sighting().match().relation())
              + "  "
              + party(alert)
              + "  →  "
              + alert.entry().name()
              + colours.dim(" (" + alert.entry().id() + ")"));
    }
    if (alerts.isEmpty()) {
      out.println(messages.get("alert.none"));
    } else if (found > alerts.size()) {
      out.println(messages.get("alert.shown", alerts.size(), found));
    }
  }

  /// One alert with its history.
  public void show(Alert alert, List<AlertEvent> history) {
    out.println(colours.bold(alert.id() + "  " + state(alert) + "  " + score(alert)));
    field("alert.party", party(alert) + side(alert.party()));
    field(
        "alert.entry",
        alert.entry().name() + " (" + alert.entry().id() + ")" + side(alert.entry()));
    field("alert.relation", words.relation(alert.sighting().match().relation()));
    field("alert.why", matches.line(alert.sighting().match()));
    alert
        .sighting()
        .match()
        .evidence()
        .forEach(evidence -> out.println("    " + matches.evidence(evidence)));
    field("alert.requirement", alert.entry().terms().requirement());
    field("alert.policy", alert.entry().terms().policy());
    field("alert.citation", alert.entry().terms().citation());
    alert.sighting().versions().forEach(version -> field("alert.seen-in", words.version(version)));
    if (!alert.matching()) {
      out.println("  " + messages.get("alert.no-longer-matching"));
    }
    if (alert.decision() != null) {
      field("alert.decision", words.decision(alert.decision()));
    }
    if (alert.proposal() != null) {
      field("alert.proposal", words.proposal(alert.proposal()) + ": " + alert.proposal().reason());
    }
    out.println("  " + messages.get("alert.history"));
    for (AlertEvent event : history) {
      out.println("    " + words.time(event.at()) + "  " + words.event(event));
      if (!event.reason().isEmpty()) {
        event.reason().lines().forEach(line -> out.println("      " + line));
      }
    }
    out.println(colours.dim("  " + messages.get("alert.bound")));
  }

  /// What was just done.
  public void done(Alert alert) {
    out.println(
        alert.id()
            + "  "
            + (alert.proposal() != null
                ? words.proposal(alert.proposal()) + ". " + messages.get("alert.awaits-second")
                : alert.decision() == null
                    ? words.state(alert.state())
                    : words.decision(alert.decision())));
  }

  private void field(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.println("  " + messages.get(key) + ": " + value);
    }
  }

  private String state(Alert alert) {
    return words.state(alert.state())
        + (alert.proposal() == null ? "" : "*")
        + (alert.matching() ? "" : " ✗");
  }

  private static String score(Alert alert) {
    return MatchWords.score(alert.sighting().match().score());
  }

  private static String party(Alert alert) {
    String reference = alert.party().reference();
    return (reference.isBlank() ? "" : reference + " ") + alert.party().name();
  }

  private static String side(Party party) {
    return (party.country() == null ? "" : ", " + party.country())
        + (party.address() == null ? "" : ", " + party.address());
  }

  private static String side(ListedParty entry) {
    String aliases =
        entry.names().stream().skip(1).map(PartyName::text).collect(Collectors.joining("; "));
    String countries = String.join(" ", entry.countries());
    return (countries.isEmpty() ? "" : ", " + countries)
        + (aliases.isEmpty() ? "" : " [" + aliases + "]");
  }
}
