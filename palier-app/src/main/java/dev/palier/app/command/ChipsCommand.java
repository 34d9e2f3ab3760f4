package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.json.ChipJson;
import dev.palier.app.json.JsonTree;
import dev.palier.app.text.Messages;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import dev.palier.catalog.metric.Derived;
import dev.palier.catalog.metric.DramBandwidth;
import dev.palier.catalog.metric.InputOutputRate;
import dev.palier.catalog.metric.PerformanceDensity;
import dev.palier.catalog.metric.ProcessingPerformance;
import dev.palier.catalog.product.Product;
import dev.palier.catalog.source.Grade;
import dev.palier.catalog.system.ChipSystem;
import dev.palier.control.determination.Words;
import java.io.PrintWriter;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier chips`: the catalogue, or one product with every figure, source and grade.
@Command(
    name = "chips",
    description = "List the chips, or show one with every figure, source and grade.",
    mixinStandardHelpOptions = true)
final class ChipsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "A chip or system, by id or name in any language.")
  private @Nullable String name;

  @Option(names = "--maker", paramLabel = "MAKER", description = "Only this maker's.")
  private @Nullable String maker;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    Palier palier = common.palier();
    PrintWriter out = common.out();
    ChipJson chips = new ChipJson(palier.catalog());
    if (name == null) {
      String wanted = maker == null ? null : Names.makerId(palier, maker);
      List<Chip> listed =
          palier.catalog().chips().stream()
              .filter(chip -> wanted == null || chip.makerId().equals(wanted))
              .toList();
      if (json) {
        out.print(JsonTree.pretty(listed.stream().map(chips::brief).toList()));
      } else {
        list(out, listed);
      }
      return ExitCode.ANSWERED;
    }
    Product product = Names.product(palier, name);
    if (product instanceof ChipSystem system) {
      showSystem(palier, system, chips, out);
    } else if (product instanceof Chip chip) {
      if (json) {
        out.print(JsonTree.pretty(chips.full(chip)));
      } else {
        show(out, chip, palier, common.messages());
      }
    }
    return ExitCode.ANSWERED;
  }

  private void showSystem(Palier palier, ChipSystem system, ChipJson chips, PrintWriter out) {
    if (json) {
      out.print(
          JsonTree.pretty(
              Map.of(
                  "id",
                  system.id(),
                  "name",
                  system.name(),
                  "maker",
                  system.makerId(),
                  "form",
                  system.form(),
                  "components",
                  system.components().stream()
                      .map(c ->
                          Map.of(
                              "count",
                              c.count(),
                              "chip",
                              chips.brief(palier.catalog().getChip(c.chipId()))))
                      .toList())));
      return;
    }
    out.println(
        system.name() + " (" + system.id() + "), " + system.form().name().toLowerCase(Locale.ROOT));
    system.components().forEach(c -> out.println("  " + c.count() + " × " + c.chipId()));
    system
        .figures()
        .forEach(f ->
            out.println(
                "  "
                    + f.name()
                    + " "
                    + f.value().toPlainString()
                    + " "
                    + f.unit()
                    + " ("
                    + f.sourceKey()
                    + ", "
                    + f.grade()
                    + ")"));
    out.println("  TPP is tested on each circuit, not on the sum over the system.");
  }

  private static void list(PrintWriter out, List<Chip> chips) {
    out.printf("%-28s %10s %16s %8s %8s  %s%n", "id", "TPP", "PD", "I/O GB/s", "DRAM", "market");
    for (Chip chip : chips) {
      out.printf(
          "%-28s %10s %16s %8s %8s  %s%n",
          chip.id(),
          number(ProcessingPerformance.of(chip).stream().toList()),
          number(PerformanceDensity.list(chip)),
          number(InputOutputRate.of(chip).stream().toList()),
          number(DramBandwidth.of(chip).stream().toList()),
          chip.market().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    out.println(
        "~ an estimate (grade D); several densities: the sources differ on the die area; ? not known");
  }

  private static String number(List<Derived> values) {
    return values.isEmpty()
        ? "?"
        : values.stream()
            .map(v ->
                (v.grade() == Grade.D ? "~" : "")
                    + Words.number(v.value().round(new MathContext(5)).doubleValue()))
            .collect(Collectors.joining("|"));
  }

  private static void show(PrintWriter out, Chip chip, Palier palier, Messages messages) {
    out.println(chip.name() + " (" + chip.id() + ")");
    out.println(
        "  "
            + chip.makerId()
            + ", "
            + chip.family()
            + ", "
            + chip.form()
            + ", "
            + chip.market()
            + ", "
            + chip.releaseStatus()
            + (chip.exportOnly() ? ", made to fit an export rule" : ""));
    chip.findParentId()
        .ifPresent(parent -> out.println("  cut from " + parent + ": " + chip.cuts()));
    palier.catalog().chips().stream()
        .filter(c -> chip.id().equals(c.parentId()))
        .forEach(c -> out.println("  parent of " + c.id() + ": " + c.cuts()));
    out.println("Derived");
    ProcessingPerformance.listFormats(chip).forEach(d -> derived(out, "TPP", d));
    PerformanceDensity.listAll(chip).forEach(d -> derived(out, "performance density", d));
    InputOutputRate.of(chip).ifPresent(d -> derived(out, "I/O", d));
    DramBandwidth.of(chip).ifPresent(d -> derived(out, "DRAM", d));
    out.println(
        "Figures (the preferred one first; grade A official, B measured, C press, D estimate)");
    for (Attribute attribute : Attribute.values()) {
      for (Figure figure : chip.readings(attribute)) {
        out.printf(
            "  %-26s %s%s %s  %s, %s%s%s%n",
            attribute.key(),
            figure.preferred() ? "" : figure.rejected() == null ? "also " : "rejected ",
            figure.value().toPlainString(),
            figure.unit(),
            figure.sourceKey(),
            figure.grade(),
            figure.rejected() == null ? "" : " (" + figure.rejected() + ")",
            figure.note().isEmpty() ? "" : " (" + figure.note() + ")");
      }
    }
    chip.unpublished()
        .forEach((attribute, reason) ->
            out.println("  " + attribute.key() + ": not published (" + reason + ")"));
    out.println("Dates");
    chip.milestones()
        .forEach(m ->
            out.println(
                "  "
                    + m.event().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + " "
                    + m.date().text()
                    + " ("
                    + m.basis()
                    + "; "
                    + m.sourceKey()
                    + ", "
                    + m.grade()
                    + ")"));
    out.println(messages.get("disclaimer"));
  }

  private static void derived(PrintWriter out, String label, Derived derived) {
    out.println(
        "  "
            + label
            + " "
            + Words.number(derived.value().doubleValue())
            + " = "
            + derived.derivation()
            + ", grade "
            + derived.grade());
  }
}
