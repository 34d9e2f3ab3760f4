package dev.palier.app.page.chips;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.catalog.metric.Derived;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// How the table of chips is sorted.
record Sorting(String key, boolean descending) {

  private static final Map<String, Comparator<Standing>> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("name", Comparator.comparing(Standing::name, String.CASE_INSENSITIVE_ORDER));
    KEYS.put("maker", Comparator.comparing(Standing::maker));
    KEYS.put("since", Comparator.comparing(Standing::since));
    KEYS.put("tpp", Comparator.comparing(s -> value(s.tpp())));
    KEYS.put("density", Comparator.comparing(s -> value(s.densities().stream().findFirst())));
    KEYS.put("bandwidth", Comparator.comparing(s -> value(s.bandwidth())));
    KEYS.put("status", Comparator.comparing(Standing::outcome));
  }

  private static BigDecimal value(Optional<Derived> derived) {
    return derived.map(Derived::value).orElse(BigDecimal.ONE.negate());
  }

  static Sorting of(Ask ask) {
    String key = ask.get("sort", "tpp");
    if (!KEYS.containsKey(key)) {
      throw AskException.unreadable(
          "problem.choice", "sort", key, String.join(", ", KEYS.keySet()));
    }
    return new Sorting(key, ask.get("order", "desc").equals("desc"));
  }

  List<Standing> sort(List<Standing> standings) {
    Comparator<Standing> order = Objects.requireNonNull(KEYS.get(key));
    return standings.stream()
        .sorted((descending ? order.reversed() : order).thenComparing(s -> s.chip().id()))
        .toList();
  }

  Map<String, ChipsView.Column> columns(Ask ask) {
    Map<String, ChipsView.Column> columns = new LinkedHashMap<>();
    for (String each : KEYS.keySet()) {
      boolean mine = each.equals(key);
      boolean next = mine ? !descending : !each.equals("name") && !each.equals("maker");
      Map<String, String> values = new LinkedHashMap<>(new TreeMap<>(ask.values()));
      values.put("sort", each);
      values.put("order", next ? "desc" : "asc");
      columns.put(
          each,
          new ChipsView.Column(
              ask.linkTo(ask.path(), values) + "#table",
              mine ? descending ? "descending" : "ascending" : null));
    }
    return columns;
  }
}
