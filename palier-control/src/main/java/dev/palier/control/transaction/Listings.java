package dev.palier.control.transaction;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words by which an order says on which lists a screening found its parties, and the facts
/// they settle.
final class Listings {

  private static final Map<String, String> FACTS = new LinkedHashMap<>();

  static {
    FACTS.put("entity-list", "end_user.entity_list");
    FACTS.put("footnote-1", "end_user.footnote_1");
    FACTS.put("footnote-3", "end_user.footnote_3");
    FACTS.put("footnote-4", "end_user.footnote_4");
    FACTS.put("footnote-5", "end_user.footnote_5");
    FACTS.put("owned-by-listed", "end_user.owned_by_listed");
    FACTS.put("denied", "end_user.denied");
    FACTS.put("unverified", "end_user.unverified");
    FACTS.put("military", "end_user.military_list");
    FACTS.put("military-intelligence", "end_user.military_intelligence");
    FACTS.put("sdn", "end_user.sdn");
  }

  private Listings() {}

  static Set<String> words() {
    return FACTS.keySet();
  }

  static Optional<String> fact(String word) {
    return Optional.ofNullable(FACTS.get(word.toLowerCase(Locale.ROOT)));
  }

  /// The facts of all lists, by word.
  static Map<String, String> all() {
    return FACTS;
  }
}
