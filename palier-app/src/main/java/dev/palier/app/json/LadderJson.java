package dev.palier.app.json;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.ClaimRow;
import dev.palier.catalog.ladder.Ladder;
import dev.palier.catalog.ladder.LadderClaim;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.Level;
import dev.palier.catalog.ladder.Rung;
import dev.palier.catalog.source.Grade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Ladders, levels and claims as JSON.
public final class LadderJson {

  private LadderJson() {}

  public static Map<String, Object> ladder(Ladder ladder) {
    Map<String, Object> json = head(ladder);
    json.put("rungs", ladder.reference().stream().map(LadderJson::rung).toList());
    json.put("undated", ladder.undated().stream().map(Chip::id).toList());
    return json;
  }

  /// A chip's level on a ladder under every definition.
  public static Map<String, Object> levels(Ladder ladder, Chip chip) {
    Map<String, Object> json = ladder(ladder);
    json.put("chip", chip.id());
    json.put("shareOfFrontier", ladder.share(chip).map(share -> share.text()).orElse(null));
    json.put("levels", ladder.levels(chip).stream().map(LadderJson::level).toList());
    return json;
  }

  public static Map<String, Object> claim(LadderClaim claim) {
    return JsonObject.of(
        "chip", claim.chip().id(),
        "claimed", claim.claimed(),
        "asOf", claim.asOf(),
        "summary", claim.summary(),
        "withdrawn", claim.withdrawn().stream().map(Chip::id).toList(),
        "readings", claim.rows().stream().map(LadderJson::row).toList(),
        "measures", claim.measures().stream().map(LadderJson::level).toList());
  }

  private static Map<String, Object> row(ClaimRow row) {
    return JsonObject.of(
        "definition", row.definition().code(),
        "name", row.definition().label(),
        "metric", row.metric().map(LadderMetric::id).orElse(null),
        "withdrawnCounted", row.withdrawnIncluded(),
        "level", row.level().number().isPresent() ? row.level().number().getAsInt() : null,
        "verdict", row.verdict(),
        "explanation", row.level().explanation());
  }

  private static Map<String, Object> head(Ladder ladder) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("asOf", ladder.query().asOf());
    json.put("metric", ladder.query().metric().id());
    json.put("unit", ladder.query().metric().unit());
    json.put("basis", ladder.query().basis().label());
    json.put(
        "reference",
        ladder.query().scope().reference().map(reference -> reference.id()).orElse(null));
    json.put("makers", List.copyOf(ladder.query().scope().makerIds()));
    json.put("withdrawnCounted", ladder.query().scope().withdrawnIncluded());
    json.put("exportOnlyCounted", ladder.query().scope().exportOnlyIncluded());
    return json;
  }

  private static Map<String, Object> rung(Rung rung) {
    return JsonObject.of(
        "chip", rung.chip().id(),
        "name", rung.chip().name(),
        "value", rung.reading().map(reading -> reading.value()).orElse(null),
        "since", rung.since().date().text(),
        "basis", rung.since().basis(),
        "estimate", rung.reading().map(reading -> reading.grade() == Grade.D).orElse(false));
  }

  /// A level: a rank, a measure, or null where it is not known.
  public static Map<String, Object> level(Level level) {
    Map<String, Object> json =
        JsonObject.of("definition", level.definition().code(), "name", level.definition().label());
    switch (level) {
      case Level.Rank rank -> {
        json.put("level", rank.level());
        json.put("stepsBehind", rank.stepsBehind());
      }
      case Level.Measure measure -> {
        json.put("value", measure.value());
        json.put("unit", measure.unit());
      }
      case Level.NotKnown _ -> json.put("level", null);
    }
    json.put("explanation", level.explanation());
    return json;
  }
}
