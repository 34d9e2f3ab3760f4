package dev.palier.app.screening;

import dev.palier.screening.evaluation.Confusion;
import dev.palier.screening.evaluation.Evaluation;
import dev.palier.screening.evaluation.PairReport;
import dev.palier.screening.evaluation.Perturbation;
import dev.palier.screening.evaluation.PerturbationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tables of an evaluation, class by class.
public final class EvaluationReport {

  private static final int WHOLE = 100;
  private static final String PAIRS = "%-28s %6d  P %.3f  R %.3f  F1 %.3f";
  private static final String CASES = "  %-26s %-12s %6d  %5.1f %%  %5.1f %%";
  private static final String SHARE = "%-28s %6d  %5.1f %%";

  private final List<String> lines = new ArrayList<>();

  private EvaluationReport() {}

  public static List<String> lines(Evaluation evaluation) {
    EvaluationReport report = new EvaluationReport();
    PairReport pairs = evaluation.pairs();
    if (pairs != null) {
      report.add(pairs);
    }
    evaluation.perturbations().forEach(report::add);
    report.add("clean names with an alert", evaluation.clean());
    report.add("listed persons, other source", evaluation.positives());
    if (evaluation.parity().pairs() > 0) {
      report.line(
          SHARE,
          "agrees with OFAC's search",
          evaluation.parity().pairs(),
          share(evaluation.parity().agree(), evaluation.parity().pairs()));
    }
    return report.lines;
  }

  private void add(PairReport pairs) {
    line("Labelled pairs: precision, recall, F1");
    add("all", pairs.all());
    line("  best F1 %.3f at a score of %.2f", pairs.atBest().f1(), pairs.bestThreshold());
    pairs.byKind().forEach((kind, confusion) -> add("  " + word(kind), confusion));
    pairs.byCategory().forEach((category, confusion) -> add("  " + category, confusion));
    line("Calibration: pairs, mean score, share of one party");
    pairs
        .calibration()
        .forEach(bin ->
            line(
                "  %.1f – %.1f %18d  %.3f  %.3f",
                bin.from(), bin.to(), bin.pairs(), bin.meanScore(), bin.shareSame()));
  }

  private void add(String name, Confusion confusion) {
    if (confusion.all() > 0) {
      line(PAIRS, name, confusion.all(), confusion.precision(), confusion.recall(), confusion.f1());
    }
  }

  private void add(String list, PerturbationReport report) {
    line("%s, %d entries: changed names, right entry first, found at all", list, report.subjects());
    for (PerturbationReport.Changed each : report.changed()) {
      if (each.cases() > 0) {
        line(
            CASES,
            word(each.perturbation()),
            word(each.perturbation().family()),
            each.cases(),
            share(each.first(), each.cases()),
            share(each.found(), each.cases()));
      }
    }
    for (Perturbation.Family family : Perturbation.Family.values()) {
      line(
          "  %-46s  %5.1f %%  %5.1f %%",
          "all " + word(family), WHOLE * report.first(family), WHOLE * report.found(family));
    }
    line("%s: near misses with an alert", list);
    for (PerturbationReport.Near each : report.nearMisses()) {
      line("  " + SHARE, word(each.kind()), each.cases(), share(each.alerts(), each.cases()));
    }
    line("  %-36s %5.1f %%", "all", WHOLE * report.alerts());
  }

  private void add(String name, Evaluation.Alerts alerts) {
    if (alerts.names() > 0) {
      line(SHARE, name, alerts.names(), WHOLE * alerts.share());
    }
  }

  private void line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) WHOLE * part / whole;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
