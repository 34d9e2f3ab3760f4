package dev.palier.app.derating;

import dev.palier.app.report.Colours;
import dev.palier.app.text.Messages;
import dev.palier.capability.derating.Certificate;
import dev.palier.capability.derating.Frontier;
import dev.palier.capability.derating.Leverage;
import dev.palier.capability.design.Design;
import dev.palier.capability.provenance.Band;
import dev.palier.capability.workload.Objective;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What was found, on a terminal.
public final class CutCard {

  private static final String ROW = "  %-26s %-28s %-28s %-28s%n";

  private final PrintWriter out;
  private final Messages messages;
  private final Colours colours;
  private final CutWords words;

  public CutCard(PrintWriter out, Messages messages, Colours colours) {
    this.out = out;
    this.messages = messages;
    this.colours = colours;
    this.words = new CutWords(messages);
  }

  public void print(Cut cut) {
    out.println(
        colours.bold(
            messages.get(
                "derate.head",
                cut.question().parent().chip().name(),
                cut.workload().id(),
                cut.question().destination(),
                cut.question().day(),
                messages.of("derate.within", cut.question().within()))));
    out.println();
    if (cut.best().isEmpty()) {
      out.println("  " + messages.get(cut.parentValue() > 0 ? "derate.none" : "derate.cannot"));
    } else {
      designs(cut, cut.best().get());
    }
    provenance(cut);
    certificate(cut.found().certificate());
    elasticities(cut);
    if (cut.frontier() != null) {
      frontier(cut.frontier());
    }
    if (cut.share() != null) {
      smallest(cut, cut.share());
    }
    if (cut.leverage() != null) {
      leverage(cut.leverage());
    }
    out.println();
    out.println(messages.get("derate.not-cleared"));
    out.println(messages.get("disclaimer"));
  }

  private void designs(Cut cut, Design best) {
    List<Map<String, String>> columns = new ArrayList<>();
    columns.add(words.rows(cut.question().parent().uncut()));
    columns.add(words.rows(best));
    boolean plainer = cut.plain() != null && !cut.plain().equals(best);
    if (cut.plain() != null && plainer) {
      columns.add(words.rows(cut.plain()));
    }
    out.printf(
        ROW,
        "",
        messages.get("derate.parent"),
        messages.get("derate.best"),
        plainer ? messages.get("derate.plain") : "");
    for (String label : columns.getFirst().keySet()) {
      row(label, columns.stream().map(column -> column.getOrDefault(label, "")).toList());
    }
    List<Double> values = new ArrayList<>(List.of(cut.parentValue(), cut.value()));
    if (plainer) {
      values.add(cut.plainValue());
    }
    row(
        messages.of("derate.objective", cut.objective()),
        values.stream().map(v -> words.value(v, cut.workload(), cut.objective())).toList());
    row(
        messages.get("derate.share"),
        values.stream().map(v -> CutWords.percent(cut.shareOfParent(v))).toList());
    if (cut.answer() != null) {
      out.println();
      out.println(
          "  "
              + messages.get(
                  "derate.answer",
                  messages.of("outcome", cut.answer().outcome())
                      + cut.answer()
                          .findPolicy()
                          .map(policy -> ", " + messages.of("review", policy))
                          .orElse("")));
    }
  }

  private void provenance(Cut cut) {
    Band band = cut.band();
    if (cut.provenance() != null && band != null) {
      String low = words.value(cut.value() * band.low(), cut.workload(), cut.objective());
      String high = words.value(cut.value() * band.high(), cut.workload(), cut.objective());
      out.println(
          "  "
              + messages.get(
                  "derate.provenance",
                  cut.provenance().phrase(),
                  cut.objective() == Objective.COST ? high + " – " + low : low + " – " + high));
    } else if (cut.best().isPresent()) {
      out.println("  " + messages.get("derate.no-band"));
    }
  }

  private void row(String label, List<String> values) {
    out.printf(
        ROW,
        label,
        values.getFirst(),
        values.size() > 1 ? values.get(1) : "",
        values.size() > 2 ? values.get(2) : "");
  }

  private void certificate(Certificate certificate) {
    out.println(
        "  "
            + messages.get(
                "derate.certificate",
                String.format(Locale.ROOT, "%,d", certificate.designs()),
                CutWords.percent(certificate.gap()),
                Long.toString(certificate.opened()),
                Long.toString(certificate.pruned()),
                Long.toString(certificate.evaluated())));
  }

  private void elasticities(Cut cut) {
    if (!cut.elasticities().isEmpty()) {
      out.println(
          "  "
              + messages.get(
                  "derate.elasticities",
                  cut.elasticities().entrySet().stream()
                      .map(entry ->
                          messages.of("derate.resource", entry.getKey())
                              + " "
                              + String.format(Locale.ROOT, "%.2f", entry.getValue()))
                      .collect(Collectors.joining(", "))));
    }
  }

  private void frontier(Frontier frontier) {
    out.println();
    out.println(
        colours.bold(
            messages.get(
                "derate.pareto",
                Integer.toString(frontier.designs().size()),
                Integer.toString(frontier.tried()))));
    for (Frontier.Point point : frontier.designs()) {
      Map<String, String> rows = words.rows(point.design());
      out.println("  " + String.join(" | ", rows.values()));
      out.println(
          colours.dim(
              "    "
                  + point.values().entrySet().stream()
                      .map(value -> value.getKey() + " " + CutWords.plain(value.getValue()))
                      .collect(Collectors.joining(", "))));
    }
  }

  private void smallest(Cut cut, double share) {
    out.println();
    Design smallest = cut.smallest();
    out.println(
        smallest == null
            ? messages.get("derate.cannot")
            : messages.get(
                "derate.smallest",
                CutWords.percent(share),
                CutWords.plain(smallest.tpp()),
                CutWords.plain(cut.question().parent().uncut().tpp()),
                Integer.toString(smallest.units()),
                Integer.toString(smallest.clock()),
                CutWords.fraction(smallest.shares().of(CutJson.group(cut.workload())))));
  }

  private void leverage(Leverage leverage) {
    out.println();
    out.println(colours.bold(messages.get("derate.leverage")));
    out.printf(
        "  %-52s %10s %14s %14s%n", "", messages.get("derate.threshold"), "− 10 %", "+ 10 %");
    for (Leverage.Move move : leverage.moves()) {
      out.printf(
          "  %-52s %10s %14s %14s%n",
          move.figure(),
          CutWords.plain(move.threshold()),
          change(move.lower(), leverage.value()),
          change(move.higher(), leverage.value()));
    }
  }

  static String change(double value, double before) {
    if (!(before > 0)) {
      return "?";
    }
    return String.format(Locale.ROOT, "%+.1f %%", (value / before - 1) * 100);
  }
}
