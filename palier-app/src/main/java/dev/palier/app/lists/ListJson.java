package dev.palier.app.lists;

import dev.palier.app.json.JsonObject;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.Refusal;
import dev.palier.screening.list.Staleness;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyName;
import dev.palier.screening.rescreen.EntryChange;
import dev.palier.screening.rescreen.ListDelta;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Versions, updates and differences as JSON (docs/json.md).
public final class ListJson {

  private ListJson() {}

  public static Map<String, Object> of(ListVersion version) {
    return JsonObject.of(
        "source",
        version.source(),
        "digest",
        version.digest(),
        "published",
        version.published(),
        "retrieved",
        version.retrieved(),
        "origin",
        version.origin(),
        "entries",
        version.parties(),
        "starter",
        version.starter());
  }

  public static Map<String, Object> of(ListStatus status, Instant now) {
    Map<String, Object> tree =
        JsonObject.of(
            "source",
            status.source().id(),
            "title",
            status.source().title(),
            "keeper",
            status.source().keeper(),
            "lists",
            status.source().lists(),
            "addresses",
            status.source().addresses().stream().map(URI::toString).toList(),
            "versionsKept",
            status.kept(),
            "inUse",
            status.current().map(list -> of(list.snapshot().version())).orElse(null));
    status
        .current()
        .ifPresent(list -> {
          Staleness staleness = list.staleness(now);
          tree.put("confirmed", staleness.confirmed());
          tree.put("ageDays", staleness.days());
          tree.put("ageLimitDays", staleness.limit().toDays());
          tree.put("stale", staleness.stale());
          tree.put("note", list.note());
        });
    return tree;
  }

  public static Map<String, Object> of(UpdateResult result) {
    return switch (result) {
      case UpdateResult.Taken taken ->
          JsonObject.of(
              "source",
              taken.source().id(),
              "result",
              "taken",
              "inUse",
              of(taken.version()),
              "before",
              nullable(taken.before()),
              "warnings",
              taken.warnings().stream().map(Object::toString).toList());
      case UpdateResult.Confirmed confirmed ->
          JsonObject.of(
              "source",
              confirmed.source().id(),
              "result",
              "confirmed",
              "inUse",
              of(confirmed.version()));
      case UpdateResult.Refused refused -> {
        Refusal refusal = refused.refusal();
        yield JsonObject.of(
            "source",
            refused.source().id(),
            "result",
            "refused",
            "inUse",
            nullable(refused.inUse()),
            "reason",
            word(refusal.reason()),
            "what",
            refusal.what(),
            "maybe",
            refusal.maybe());
      }
    };
  }

  public static Map<String, Object> of(ListDelta delta) {
    return JsonObject.of(
        "older",
        of(delta.before()),
        "newer",
        of(delta.after()),
        "added",
        delta.added().stream().map(ListJson::of).toList(),
        "removed",
        delta.removed().stream().map(ListJson::of).toList(),
        "changed",
        delta.changed().stream().map(ListJson::of).toList());
  }

  private static Map<String, Object> of(ListedParty party) {
    return JsonObject.of(
        "entry",
        party.id(),
        "list",
        party.list(),
        "names",
        party.names().stream().map(PartyName::text).toList(),
        "countries",
        party.countries(),
        "requirement",
        party.terms().requirement(),
        "policy",
        party.terms().policy(),
        "citation",
        party.terms().citation());
  }

  private static Map<String, Object> of(EntryChange change) {
    Map<String, Object> aspects = new LinkedHashMap<>();
    change.aspects().stream()
        .sorted()
        .forEach(aspect ->
            aspects.put(
                word(aspect),
                JsonObject.of(
                    "before", texts(change.before(aspect)), "after", texts(change.after(aspect)))));
    return JsonObject.of(
        "entry",
        change.after().id(),
        "name",
        change.after().name(),
        "matters",
        change.matters(),
        "aspects",
        aspects);
  }

  static List<String> texts(List<?> values) {
    return values.stream().map(ListDeltaCard::text).toList();
  }

  private static @Nullable Object nullable(Optional<ListVersion> version) {
    return version.map(ListJson::of).orElse(null);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
