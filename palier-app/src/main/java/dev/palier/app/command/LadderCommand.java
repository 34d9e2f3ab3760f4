package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.json.LadderJson;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.DateBasis;
import dev.palier.catalog.ladder.Definition;
import dev.palier.catalog.ladder.Ladder;
import dev.palier.catalog.ladder.LadderClaim;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import dev.palier.catalog.ladder.LadderQuery;
import dev.palier.catalog.ladder.LadderReference;
import dev.palier.catalog.ladder.LadderScope;
import dev.palier.catalog.ladder.Level;
import dev.palier.catalog.source.Grade;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier ladder`: the ladder of a date, a chip's level on it, or whether a claimed level holds.
@Command(
    name = "ladder",
    description =
        "Show the ladder of a date, a chip's level under the eight definitions, or whether a claimed level holds.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LadderCommand implements Callable<Integer> {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "Date of the question.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(names = "--chip", paramLabel = "NAME", description = "The chip whose level is asked for.")
  private @Nullable String chip;

  @Option(
      names = "--level",
      paramLabel = "N",
      description = "A claimed level of the chip: under which definitions does it hold?")
  private @Nullable Integer level;

  @Option(
      names = "--maker",
      paramLabel = "MAKER,…",
      split = ",",
      description = "Makers whose products make up the ladder (default: nvidia).")
  private List<String> makers = List.of();

  @Option(
      names = "--reference",
      paramLabel = "NAME",
      description =
          "A named list of products, such as nvidia-boards; `all` takes every product of the makers.")
  private @Nullable String reference;

  @Option(
      names = "--metric",
      paramLabel = "METRIC",
      description =
          "tpp, dense-8-bit, dense-16-bit, memory-bandwidth, memory-capacity or scale-up-link (default: tpp).")
  private String metric = LadderMetrics.TPP.id();

  @Option(
      names = "--definition",
      paramLabel = "D1…D8",
      description = "Only this definition, by code or name.")
  private @Nullable String definition;

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      description = "announced, first_shipment or volume (default: first_shipment).")
  private DateBasis basis = DateBasis.FIRST_SHIPMENT;

  @Option(names = "--with-export-only", description = "Count products made to fit an export rule.")
  private boolean exportOnly;

  @Option(
      names = "--without-withdrawn",
      description = "Leave out products no longer sold at the date.")
  private boolean withoutWithdrawn;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    Palier palier = common.palier();
    PrintWriter out = common.out();
    LadderQuery query = query(palier);
    Ladder ladder = Ladder.of(palier.catalog(), query);
    if (chip == null) {
      show(out, ladder);
    } else if (level == null) {
      show(out, ladder, Names.chip(palier, chip));
    } else {
      show(out, LadderClaim.check(palier.catalog(), Names.chip(palier, chip), level, query));
    }
    return ExitCode.ANSWERED;
  }

  private LadderQuery query(Palier palier) {
    LadderMetric by =
        palier
            .metrics()
            .find(metric)
            .orElseThrow(() ->
                new UsageException(
                    "No metric \"" + metric + "\"",
                    "take one of "
                        + palier.metrics().list().stream()
                            .map(LadderMetric::id)
                            .collect(Collectors.joining(", "))));
    LadderQuery query;
    if (reference != null && !reference.equals("all")) {
      LadderReference named =
          palier
              .ladders()
              .findReference(reference)
              .orElseThrow(() ->
                  new UsageException(
                      "No reference \"" + reference + "\"",
                      "take all, or one of "
                          + palier.ladders().references().stream()
                              .map(LadderReference::id)
                              .collect(Collectors.joining(", "))));
      query = palier.ladders().query(by, asOf, named);
    } else if (reference == null && makers.isEmpty() && chip != null) {
      query = palier.levels().query(Names.chip(palier, chip), by, asOf);
    } else {
      String[] ids =
          (makers.isEmpty() ? List.of("nvidia") : makers)
              .stream().map(name -> Names.makerId(palier, name)).toArray(String[]::new);
      query = palier.ladders().query(by, asOf, LadderScope.of(ids));
    }
    return query
        .withBasis(basis)
        .withScope(query.scope().withExportOnly(exportOnly).withWithdrawn(!withoutWithdrawn));
  }

  private void show(PrintWriter out, Ladder ladder) {
    if (json) {
      out.print(JsonTree.pretty(LadderJson.ladder(ladder)));
      return;
    }
    out.println(
        "Ladder by " + ladder.query().metric().label() + " on " + asOf + ", by " + basis.label());
    ladder
        .reference()
        .forEach(rung ->
            out.printf(
                "  %-34s %12s %s  since %s%n",
                rung.chip().name(),
                rung.reading()
                    .map(r -> (r.grade() == Grade.D ? "~" : "") + r.value().toPlainString())
                    .orElse("?"),
                ladder.query().metric().unit(),
                rung.since().date().text()));
  }

  private void show(PrintWriter out, Ladder ladder, Chip of) {
    List<Definition> wanted =
        definition == null ? Arrays.asList(Definition.values()) : List.of(definition());
    if (json) {
      Map<String, Object> tree = LadderJson.levels(ladder, of);
      tree.put("levels", wanted.stream().map(d -> LadderJson.level(ladder.level(of, d))).toList());
      out.print(JsonTree.pretty(tree));
      return;
    }
    show(out, ladder);
    for (Definition each : wanted) {
      Level its = ladder.level(of, each);
      out.println(each.code() + " " + its.explanation());
    }
    ladder.share(of).ifPresent(share -> out.println("Share of the frontier: " + share.text()));
  }

  private Definition definition() {
    return Definition.find(String.valueOf(definition))
        .orElseThrow(
            () -> new UsageException("No definition \"" + definition + "\"", "take D1 to D8"));
  }

  private void show(PrintWriter out, LadderClaim claim) {
    if (json) {
      out.print(JsonTree.pretty(LadderJson.claim(claim)));
      return;
    }
    out.println(claim.summary());
    claim
        .rows()
        .forEach(row ->
            out.printf(
                "  %-3s %-28s %-20s %-22s %-6s %s%n",
                row.definition().code(),
                row.definition().label(),
                row.metric().map(LadderMetric::label).orElse(""),
                row.withdrawnIncluded() ? "withdrawn counted" : "withdrawn left out",
                row.level().number().isPresent() ? row.level().number().getAsInt() : "?",
                switch (row.verdict()) {
                  case HOLDS -> "holds";
                  case DOES_NOT_HOLD -> "does not hold";
                  case NOT_KNOWN -> "not known";
                }));
    claim
        .measures()
        .forEach(measure ->
            out.println("  " + measure.definition().code() + " " + measure.explanation()));
  }
}
