package dev.palier.app.derating;

import dev.palier.app.text.Messages;
import dev.palier.capability.derating.ItemFigures;
import dev.palier.capability.design.Design;
import dev.palier.capability.design.Parent;
import dev.palier.capability.design.RateGroup;
import dev.palier.capability.workload.Objective;
import dev.palier.capability.workload.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Designs in the words of a language: one line for each thing that can be cut, and for each number
/// that rules test.
public final class CutWords {

  private static final double MILLION = 1e6;

  private final Messages messages;

  public CutWords(Messages messages) {
    this.messages = messages;
  }

  /// The rows of a design, by their label.
  public Map<String, String> rows(Design design) {
    Parent parent = design.parent();
    ItemFigures figures = ItemFigures.of(design);
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put(messages.get("derate.sm"), "%d / %d".formatted(design.units(), parent.units().most()));
    rows.put(messages.get("derate.rate"), rates(design));
    rows.put(messages.get("derate.clock"), design.clock() + " MHz");
    rows.put(
        messages.get("derate.memory"),
        "%d × %s, %s GB, %s GB/s"
            .formatted(
                design.memory().count(),
                design.memory().kind(),
                plain(design.memory().capacity()),
                plain(design.memory().bandwidth())));
    rows.put(
        messages.get("derate.links"),
        parent.links().most() == 0
            ? "–"
            : "%d × %s GB/s".formatted(design.links(), plain(parent.gigabytesPerLink())));
    rows.put("TPP", plain(figures.tpp()));
    rows.put(messages.get("derate.density"), plain(figures.density()));
    rows.put(messages.get("derate.io"), plain(figures.io()) + " GB/s");
    return rows;
  }

  private static String rates(Design design) {
    List<String> rates = new ArrayList<>();
    for (RateGroup group : RateGroup.values()) {
      if (design.parent().peaks().of(group) > 0) {
        rates.add(
            switch (group) {
                  case DOUBLE -> "FP64 ";
                  case SIXTEEN_BIT -> "16b ";
                  case EIGHT_BIT -> "8b ";
                  case FOUR_BIT -> "4b ";
                }
                + fraction(design.shares().of(group)));
      }
    }
    return rates.stream().distinct().collect(Collectors.joining(" "));
  }

  /// 0.25 as 1/4.
  static String fraction(double share) {
    return share == 0 ? "0" : share == 1 ? "1" : "1/" + Math.round(1 / share);
  }

  String value(double value, Workload workload, Objective objective) {
    return switch (objective) {
      case THROUGHPUT -> plain(value) + " " + messages.get("derate.tokens");
      case LATENCY -> plain(value) + " " + messages.get("derate.user." + workload.phase().name());
      case COST -> "$" + plain(MILLION / value) + " / 10⁶";
      case ENERGY -> plain(1 / value) + " J";
    };
  }

  static String percent(double share) {
    return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f %%", share * 100) : "?";
  }

  static String plain(double value) {
    if (Double.isNaN(value)) {
      return "?";
    }
    String format = Math.abs(value) >= 1000 ? "%.0f" : Math.abs(value) >= 100 ? "%.1f" : "%.2f";
    String text = String.format(Locale.ROOT, format, value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
