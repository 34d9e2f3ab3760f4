package dev.palier.app.capability;

import dev.palier.capability.Capability;
import dev.palier.capability.operator.Timing;
import dev.palier.capability.provenance.Band;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Choice;
import dev.palier.capability.serving.Served;
import dev.palier.capability.serving.Service;
import dev.palier.capability.serving.Traffic;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Answers about chips as a table for a terminal.
public final class CapabilityText {

  private static final double MILLI = 1e3;

  private final Capability capability;

  public CapabilityText(Capability capability) {
    this.capability = capability;
  }

  /// @param explain whether the best choice of each chip is broken down
  public String of(CapabilityQuestion question, List<ChipAnswer> answers, boolean explain) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%s, %s, %.0f tokens in, %.0f out, %d chips, %s",
        question.model().name(),
        question.phase().key(),
        question.inputTokens(),
        question.outputTokens(),
        question.chips(),
        question.engine().key());
    line(
        text,
        "%-20s %-13s %7s %9s %8s %8s %19s %8s %7s  %s",
        "chip",
        "plan",
        "clients",
        "TTFT ms",
        "TPOT ms",
        "tok/s/u",
        "tok/s/chip",
        "$/10⁶tok",
        "J/tok",
        "from");
    for (ChipAnswer answer : answers) {
      switch (answer) {
        case ChipAnswer.Delivers delivers -> line(text, delivers);
        case ChipAnswer.Cannot cannot ->
            line(text, "%-20s %s: %s", cannot.chipId(), cannot.limit(), cannot.why());
      }
    }
    for (ChipAnswer answer : answers) {
      if (explain && answer instanceof ChipAnswer.Delivers delivers) {
        explain(text, question, delivers);
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, ChipAnswer.Delivers delivers) {
    Choice best = delivers.best();
    Served served = best.served();
    Band rate = delivers.tpotBand().inverse();
    double each = served.tokensPerSecondPerChip();
    line(
        text,
        "%-20s %-13s %7.0f %9s %8s %8s %19s %8s %7s  %s",
        delivers.chipId(),
        best.deployment().decode().label(),
        best.clients(),
        number("%.0f", served.ttft() * MILLI),
        number("%.2f", served.tpot() * MILLI),
        number("%.1f", served.interactivity()),
        String.format(Locale.ROOT, "%.0f (%.0f–%.0f)", each, each * rate.low(), each * rate.high()),
        number("%.2f", delivers.dollarsPerMillionTokens().orElse(0)),
        number("%.2f", delivers.joulesPerToken().orElse(0)),
        delivers.provenance().phrase());
  }

  /// A number, or a dash where there is none.
  private static String number(String format, double value) {
    return value > 0 ? String.format(Locale.ROOT, format, value) : "–";
  }

  private void explain(
      StringBuilder text, CapabilityQuestion question, ChipAnswer.Delivers delivers) {
    Choice best = delivers.best();
    Service service = capability.service(best.deployment());
    Traffic traffic =
        new Traffic(
            question.inputTokens(),
            question.outputTokens(),
            best.clients(),
            Arrival.RANDOM_LENGTHS);
    table(
        text,
        delivers.chipId() + ": a decode step",
        service.explainDecode(delivers.chip(), best.served(), traffic));
    table(
        text,
        delivers.chipId() + ": the prefill of one request",
        service.explainPrefill(delivers.chip(), traffic));
    if (!delivers.assumptions().isEmpty()) {
      line(text, "assumed: %s", String.join("; ", delivers.assumptions()));
    }
  }

  private static void table(StringBuilder text, String title, List<Timing> timings) {
    double all = timings.stream().mapToDouble(Timing::seconds).sum();
    text.append('\n');
    line(text, "%s, %.3f ms", title, all * MILLI);
    text.append(
        timings.stream()
            .sorted(Comparator.comparingDouble(Timing::seconds).reversed())
            .map(t ->
                String.format(
                    Locale.ROOT,
                    "  %-16s %9.3f ms %5.1f %%  %s%n",
                    t.label(),
                    t.seconds() * MILLI,
                    100 * t.seconds() / all,
                    t.bound().name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining()));
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
