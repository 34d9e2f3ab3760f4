package dev.palier.control.listing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that say on which lists a party stands, such as `entity-list`, and the facts they
/// settle.
public final class ListWords {

  /// In no list: what lists say of a party's owners.
  public static final String OWNED_BY_LISTED = "owned-by-listed";

  /// The one list that binds whoever takes part, exporters among them.
  public static final String DENIED = "denied";

  private static final Map<String, String> FACTS = new LinkedHashMap<>();

  static {
    FACTS.put("entity-list", "end_user.entity_list");
    FACTS.put("footnote-1", "end_user.footnote_1");
    FACTS.put("footnote-3", "end_user.footnote_3");
    FACTS.put("footnote-4", "end_user.footnote_4");
    FACTS.put("footnote-5", "end_user.footnote_5");
    FACTS.put(OWNED_BY_LISTED, "end_user.owned_by_listed");
    FACTS.put(DENIED, "end_user.denied");
    FACTS.put("unverified", "end_user.unverified");
    FACTS.put("military", "end_user.military_list");
    FACTS.put("military-intelligence", "end_user.military_intelligence");
    FACTS.put("sdn", "end_user.sdn");
  }

  private ListWords() {}

  public static Set<String> words() {
    return Collections.unmodifiableSet(FACTS.keySet());
  }

  public static Optional<String> fact(String word) {
    return Optional.ofNullable(FACTS.get(word.toLowerCase(Locale.ROOT)));
  }

  /// The facts of all lists, by word.
  public static Map<String, String> all() {
    return Collections.unmodifiableMap(FACTS);
  }
}
