package dev.palier.app.store;

import dev.palier.screening.disposition.AlertQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/// A query for alerts as the condition of a statement, with the values that it names.
///
/// @param where empty, or ` where …`
record AlertCondition(String where, Map<String, Object> values, List<String> states) {

  static AlertCondition of(AlertQuery query) {
    List<String> parts = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    if (!query.states().isEmpty()) {
      parts.add("state in (<states>)");
    }
    if (query.list() != null) {
      parts.add("list = :list");
      values.put("list", query.list());
    }
    if (query.relation() != null) {
      parts.add("relation = :relation");
      values.put("relation", query.relation().name());
    }
    if (query.party() != null) {
      parts.add("party_key = :party");
      values.put("party", Stored.text(query.party().text()));
    }
    if (!query.words().isBlank()) {
      parts.add("words like :words escape '!'");
      values.put("words", "%" + escaped(query.words().strip()) + "%");
    }
    if (query.leastScore() > 0) {
      parts.add("score >= :least");
      values.put("least", query.leastScore());
    }
    if (query.matchingOnly()) {
      parts.add("matching = 1");
    }
    if (query.proposedOnly()) {
      parts.add("proposed = 1");
    }
    if (query.openedFrom() != null) {
      parts.add("opened_at >= :openedFrom");
      values.put("openedFrom", query.openedFrom().toEpochMilli());
    }
    return new AlertCondition(
        parts.isEmpty() ? "" : " where " + String.join(" and ", parts),
        values,
        query.states().stream().map(Enum::name).sorted().toList());
  }

  Query bind(Query statement) {
    Query bound = statement.bindMap(values);
    return states.isEmpty() ? bound : bound.bindList("states", states);
  }

  private static String escaped(String words) {
    return Stored.text(words.toLowerCase(Locale.ROOT))
        .replace("!", "!!")
        .replace("%", "!%")
        .replace("_", "!_");
  }
}
