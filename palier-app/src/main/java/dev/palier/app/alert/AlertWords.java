package dev.palier.app.alert;

import dev.palier.app.screening.VersionWords;
import dev.palier.app.text.Messages;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.Decision;
import dev.palier.screening.disposition.Differences;
import dev.palier.screening.disposition.Facet;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Relation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Alerts in the words of one language: `false positive until 2027-11-24`.
public final class AlertWords {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  private final Messages messages;
  private final VersionWords versions;

  public AlertWords(Messages messages) {
    this.messages = messages;
    this.versions = new VersionWords(messages);
  }

  public String state(AlertState state) {
    return messages.of("alert.state", state);
  }

  public String relation(Relation relation) {
    return messages.of("alert.relation", relation);
  }

  /// What happened: `false positive proposed by mei`.
  public String event(AlertEvent event) {
    String says =
        messages.get("alert.event." + event.kind().name(), state(event.state()), event.by());
    List<String> more = new ArrayList<>();
    if (!event.differences().isEmpty()) {
      more.add(differences(event.differences()));
    }
    if (event.expires() != null) {
      more.add(until(event.expires()));
    }
    return more.isEmpty() ? says : says + " (" + String.join("; ", more) + ")";
  }

  /// Who decided, and until when it holds.
  public String decision(Decision decision) {
    String who =
        decision.confirmedBy() == null
            ? messages.get(
                "alert.decided", state(decision.state()), decision.by(), time(decision.at()))
            : messages.get(
                "alert.decided-by-two",
                state(decision.state()),
                decision.by(),
                decision.confirmedBy(),
                time(decision.confirmedAt() == null ? decision.at() : decision.confirmedAt()));
    return decision.expires() == null ? who : who + ", " + until(decision.expires());
  }

  public String proposal(Decision proposal) {
    return messages.get(
        "alert.proposed", state(proposal.state()), proposal.by(), time(proposal.at()));
  }

  /// In which parts the sides differ: `party: names, country; entry: requirement`.
  public String differences(Differences differences) {
    List<String> sides = new ArrayList<>();
    if (!differences.party().isEmpty()) {
      sides.add(messages.get("alert.party-changed", facets(differences.party())));
    }
    if (!differences.entry().isEmpty()) {
      sides.add(messages.get("alert.entry-changed", facets(differences.entry())));
    }
    return String.join("; ", sides);
  }

  /// What was screened against.
  public String version(ListVersion version) {
    String says = versions.against(version);
    return version.starter() ? says + " " + messages.get("alert.starter") : says;
  }

  public String time(@Nullable Instant time) {
    return time == null ? "" : TIME.format(time);
  }

  private String until(Instant end) {
    return messages.get("alert.until", end.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private String facets(Set<Facet> facets) {
    return facets.stream()
        .map(facet -> messages.of("alert.facet", facet))
        .collect(Collectors.joining(", "));
  }
}
