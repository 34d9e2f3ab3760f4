package dev.palier.app.json;

import dev.palier.app.text.Messages;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Announcement;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Regimes, provisions and announcements as JSON.
public final class RuleJson {

  private final StatuteBook book;
  private final Messages messages;

  public RuleJson(StatuteBook book, Messages messages) {
    this.book = book;
    this.messages = messages;
  }

  public Map<String, Object> regime(Regime regime) {
    return JsonObject.of(
        "id", regime.id(),
        "title", regime.title(),
        "authority", regime.authority(),
        "side", regime.side(),
        "lastVerified", regime.lastVerified(),
        "unconfirmed", regime.unconfirmed().stream().map(Regime.Unconfirmed::text).toList());
  }

  public Map<String, Object> provision(Provision provision) {
    Map<String, Object> json =
        JsonObject.of(
            "id", provision.id(),
            "regime", provision.regime(),
            "title", provision.title().in(messages.language()),
            "kind", provision.consequence().getClass().getSimpleName(),
            "consequence", consequence(provision.consequence()));
    json.put("periods", provision.periods().stream().map(RuleJson::period).toList());
    json.put(
        "enforcement",
        provision.enforcement().stream()
            .map(change ->
                JsonObject.of(
                    "from", change.from(), "state", change.state(), "citation", change.cite()))
            .toList());
    json.put(
        "announcements", announcements(provision.id()).stream().map(this::announcement).toList());
    json.put("lastVerified", book.regimeOf(provision).lastVerified());
    return json;
  }

  /// What was announced about a provision.
  public List<Announcement> announcements(String provision) {
    return book.regimes().stream()
        .flatMap(regime -> regime.announcements().stream())
        .filter(announcement -> announcement.concerns().contains(provision))
        .toList();
  }

  public Map<String, Object> announcement(Announcement announcement) {
    return JsonObject.of(
        "id", announcement.id(),
        "from", announcement.from(),
        "until", announcement.until().equals(LocalDate.MAX) ? null : announcement.until(),
        "title", announcement.title().in(messages.language()),
        "concerns", announcement.concerns(),
        "citation", announcement.citation().toString(),
        "confidence", announcement.confidence(),
        "note", announcement.note());
  }

  private static Map<String, Object> period(Period period) {
    return JsonObject.of(
        "from", period.from(),
        "until", period.isOpen() ? null : period.until(),
        "when", period.written(),
        "unless", period.unless(),
        "citation", period.citation().toString(),
        "confidence", period.confidence(),
        "note", period.note());
  }

  /// What follows from a provision, in its own fields.
  public static Map<String, Object> consequence(Consequence consequence) {
    return switch (consequence) {
      case Consequence.Classifies c -> JsonObject.of("entry", c.entry());
      case Consequence.MeetsParagraph c -> JsonObject.of("paragraph", c.paragraph());
      case Consequence.Notes c -> JsonObject.of("meaning", c.meaning());
      case Consequence.RequiresLicence c -> JsonObject.of("reason", c.reason(), "basis", c.basis());
      case Consequence.SetsReviewPolicy c ->
          JsonObject.of(
              "policy",
              c.policy(),
              "of",
              c.of(),
              "insteadOf",
              c.insteadOf(),
              "conditions",
              c.conditions());
      case Consequence.GrantsException c ->
          JsonObject.of(
              "symbol",
              c.symbol(),
              "lifts",
              c.lifts(),
              "bars",
              c.bars(),
              "conditions",
              c.conditions());
      case Consequence.Prohibits c -> JsonObject.of("prohibition", c.prohibition());
      case Consequence.Asks c -> JsonObject.of("question", c.question(), "redFlag", c.redFlag());
      case Consequence.LeviesTariff c ->
          JsonObject.of("percent", c.percent(), "conditions", c.conditions());
      case Consequence.RestrictsImport c ->
          JsonObject.of("measure", c.measure(), "conditions", c.conditions());
    };
  }
}
