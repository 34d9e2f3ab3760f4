package dev.palier.app.calibration;

import dev.palier.capability.fit.KernelRows;
import dev.palier.capability.screen.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What the physics screen found: counts by table, kind, reason and chip for people, every row for
/// machines.
public final class ScreenReport {

  private static final double MILLI = 1e-3;

  private ScreenReport() {}

  public static String text(KernelRows rows) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Finding finding : rows.findings()) {
      String what =
          "%s, %s: %s".formatted(finding.kernel().table(), kind(finding), finding.reason());
      counts
          .computeIfAbsent(what, _ -> new TreeMap<>())
          .merge(finding.kernel().system(), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder();
    rows.asked()
        .forEach((table, asked) -> {
          long found =
              rows.findings().stream().filter(f -> f.kernel().table().equals(table)).count();
          text.append(String.format(Locale.ROOT, "%s: %,d of %,d rows%n", table, found, asked));
          counts.forEach((what, chips) -> {
            if (what.startsWith(table + ",")) {
              text.append("  ").append(what.substring(table.length() + 2)).append('\n');
              chips.forEach((chip, count) ->
                  text.append(String.format(Locale.ROOT, "    %-22s %,7d%n", chip, count)));
            }
          });
        });
    return text.toString();
  }

  public static List<Object> json(KernelRows rows) {
    List<Object> all = new ArrayList<>();
    for (Finding finding : rows.findings()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("table", finding.kernel().table());
      json.put("line", finding.kernel().line());
      json.put("system", finding.kernel().system());
      json.put("kind", kind(finding));
      json.put("reason", finding.reason());
      json.put("ms", finding.kernel().seconds() / MILLI);
      json.put("leastMs", finding.leastSeconds() / MILLI);
      all.add(json);
    }
    return all;
  }

  private static String kind(Finding finding) {
    return finding.kind().name().toLowerCase(Locale.ROOT);
  }
}
